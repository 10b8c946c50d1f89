import assert from 'node:assert/strict';
import fs, { cpSync, existsSync, mkdirSync } from 'node:fs';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { before, suite, test } from 'node:test';
import { findAbandoned, ownName } from '../../src/site/own-name.ts';
import { putInPlace } from '../../src/site/atomic-output.ts';
import { killAtRandomMoments } from './kills.ts';
import { build, changes, differences, edit, fingerprint, leftovers } from './project-copy.ts';
import { type Copy, makeCopy, makeFolder, preload, serve } from './project-copy.ts';

const story = 'stories/nobody-says-how-it-ended';

suite('a build', () => {
  let copy: Copy;
  let good: Record<string, string>;

  before(async () => {
    copy = makeCopy();
    const { status, log } = await build(copy);
    assert.equal(status, 0, log);
    good = fingerprint(copy.output);
  });

  test('that is killed leaves the last site whole, and the next needs no cleaning', async (t) => {
    await killAtRandomMoments(t, makeCopy(), 3);
  });

  test('that is killed between its two renames: the next command brings the last site back', async () => {
    const { signal } = await build(copy, { env: preload('die-in-the-swap.ts') });
    assert.equal(signal, 'SIGKILL');
    assert.ok(!existsSync(copy.output));
    const server = serve(copy, 'preview');
    await server.until(`/casebook/${story}/`, /too many meetings/);
    await server.stop();
    assert.match(server.log(), /A build was ended while it put its site in place/);
    assert.deepEqual(changes(fingerprint(copy.output), good), []);
  });

  test('that fails in the bundler leaves the last site whole, and nothing beside it', async () => {
    const page = 'src/pages/follow.astro';
    const broken = "import './nowhere.ts';\n";
    edit(copy, page, (text) => text.replace('---', `---\n${broken}`));
    const { status, log } = await build(copy);
    edit(copy, page, (text) => text.replace(broken, ''));
    assert.notEqual(status, 0);
    assert.match(log, /nowhere/);
    assert.deepEqual(differences(fingerprint(copy.output), good), []);
    assert.deepEqual(leftovers(copy.folder), []);
  });

  for (const [what, change] of [
    ['came after entries were read', 'comes'],
    ['went while entries were read', 'goes'],
  ] as const) {
    test(`over a library of which a file ${what} fails, and names it`, async () => {
      const name = 'stories/the-outage-that-taught-us-little';
      const file = join(copy.content, `${name}${change === 'comes' ? '-again' : ''}.mdx`);
      const before = readFileSync(join(copy.content, `${name}.mdx`));
      const { status, log } = await build(copy, {
        env: { ...preload('change-meanwhile.ts'), CHANGE: change, FILE: file },
      });
      rmSync(file, { force: true });
      writeFileSync(join(copy.content, `${name}.mdx`), before);
      assert.notEqual(status, 0);
      assert.ok(log.includes(`\`stories/${basename(file)}\` came, went or changed`), log);
      assert.deepEqual(differences(fingerprint(copy.output), good), []);
    });
  }

  test('beside others is right, and so are they: of the same library, and of another', async () => {
    const content = join(makeFolder(), 'content');
    cpSync(copy.content, content, { recursive: true });
    const file = join(content, `${story}.mdx`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('too many', 'far too many'));
    const output = join(copy.folder, 'other');
    const all = await Promise.all([
      build(copy),
      build(copy),
      build(copy, { args: ['--outDir', output], env: { HINDSIGHT_CONTENT: content } }),
    ]);
    for (const { status, log } of all) assert.equal(status, 0, log);
    assert.deepEqual(differences(fingerprint(copy.output), good), []);
    assert.match(readFileSync(join(output, story, 'index.html'), 'utf8'), /far too many meetings/);
    assert.deepEqual(leftovers(copy.folder), []);
  });

  const memory = '/dev/shm';
  const skip = existsSync(memory) ? false : `There is no ${memory} here.`;
  test('puts its site into a folder on another file system', { skip }, async () => {
    const folder = makeFolder(memory);
    const output = makeSite(join(folder, 'Ausgabe 1 #ü'), 'old');
    const { status, log } = await build(copy, { args: ['--outDir', output] });
    assert.equal(status, 0, log);
    assert.deepEqual(differences(fingerprint(output), good), []);
    assert.deepEqual(readdirSync(folder), ['Ausgabe 1 #ü']);
  });
});

suite('putting a site in place', () => {
  const textsIn = (folder: string) =>
    readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

  test('leaves one whole site when many come at once, and nothing beside it', async () => {
    const folder = makeFolder();
    const output = makeSite(join(folder, 'dist'), 'old');
    const made = Array.from({ length: 50 }, (_, n) =>
      makeSite(join(folder, 'made', n.toString()), n.toString()),
    );
    await Promise.all(made.map((site) => putInPlace(site, output)));
    const texts = textsIn(output);
    assert.equal(texts.length, 3);
    assert.equal(new Set(texts).size, 1);
    assert.notEqual(texts[0], 'old');
    assert.deepEqual(readdirSync(folder).sort(), ['dist', 'made']);
  });

  test('leaves the old one whole when it can’t, and says where and why', async (t) => {
    const folder = makeFolder();
    const output = makeSite(join(folder, 'dist'), 'old');
    const made = makeSite(join(folder, 'made'), 'new');
    const { rename } = fs.promises;
    t.mock.method(fs.promises, 'rename', async (from: string, to: string) => {
      if (to === output && from.includes('-new-')) throw new Error('EIO: the disk is ill');
      await rename(from, to);
    });
    syncBuiltinESMExports();
    try {
      await assert.rejects(putInPlace(made, output), {
        message: /can’t be put into .*dist: .*the disk is ill\. What was there is as it was/,
      });
    } finally {
      t.mock.restoreAll();
      syncBuiltinESMExports();
    }
    assert.deepEqual(textsIn(output), ['old', 'old', 'old']);
    assert.deepEqual(readdirSync(folder), ['dist']);
  });
});

test('a folder is abandoned when its process has ended', async () => {
  const folder = makeFolder();
  const mine = ownName('.x-');
  for (const name of [mine, '.x-99999999-0123456789ab', '.x-y', '.y-99999999-0123456789ab']) {
    mkdirSync(join(folder, name));
  }
  assert.deepEqual(await findAbandoned(folder, '.x-'), ['.x-99999999-0123456789ab']);
});

function makeSite(folder: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), text);
  return folder;
}
