import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { build, countPages, differences, fingerprint } from './project-copy.ts';
import { type Copy, makeCopy, makeFolder, preload } from './project-copy.ts';

suite('two builds of one library are the same, byte for byte', () => {
  let copy: Copy;
  let plain: Record<string, string>;

  before(async () => {
    copy = makeCopy();
    const { status, log } = await build(copy);
    assert.equal(status, 0, log);
    plain = fingerprint(copy.output);
    assert.ok(Object.keys(plain).length > 50);
  });

  test('on another day, in another zone, language and folder, listed in another order', async (t) => {
    const folder = join(makeFolder(), 'Ablage für Fälle (alt)');
    mkdirSync(folder);
    const other = makeCopy(folder);
    const content = join(makeFolder(), 'Büro 100 % #1');
    cpSync(other.content, content, { recursive: true });
    const { status, log } = await build(other, {
      env: {
        ...preload('other-circumstances.ts'),
        CLOCK_DAYS: '400',
        TZ: 'Pacific/Kiritimati',
        LANG: 'da_DK.UTF-8',
        LC_ALL: 'da_DK.UTF-8',
        HINDSIGHT_CONTENT: content,
      },
    });
    assert.equal(status, 0, log);
    assert.match(log, /the clock was 400 days ahead, and [1-9]\d* lists were turned round/);
    t.diagnostic(countPages(plain));
    assert.deepEqual(differences(fingerprint(other.output), plain), []);
  });

  test('in yet another zone and language, from entries that were kept', async () => {
    const { status, log } = await build(copy, {
      env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    assert.equal(status, 0, log);
    assert.deepEqual(differences(fingerprint(copy.output), plain), []);
  });

  test('not in a folder that would lose the style sheet: that is refused', async () => {
    const folder = join(makeFolder(), '50 %');
    mkdirSync(folder);
    const { status, log } = await build(makeCopy(folder));
    assert.notEqual(status, 0);
    assert.match(log, /can’t be built in a folder with `%` in its path/);
  });
});
