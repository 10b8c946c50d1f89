import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, beforeEach, suite, test } from 'node:test';
import { drawnBy, keep, keptOrDrawn } from '../../src/site/share-image-cache.ts';
import { removeOthers, shareImageKey } from '../../src/site/share-image-cache.ts';
import { root } from '../build.ts';
import { build, type Copy, differences, edit, fingerprint } from './project-copy.ts';
import { makeCopy, makeFolder } from './project-copy.ts';

suite('kept share images', () => {
  const image = Buffer.from('a picture');
  const refuse = (): Promise<Buffer> => Promise.reject(new Error('It is not to be drawn.'));

  test('come back as they were', async () => {
    const folder = join(makeFolder(), 'deep');
    const draw = () => Promise.resolve(image);
    assert.deepEqual(await keptOrDrawn(folder, 'd1', draw, assert.fail), image);
    assert.deepEqual(await keptOrDrawn(folder, 'd1', refuse, assert.fail), image);
    await assert.rejects(keptOrDrawn(folder, 'd2', refuse, assert.fail), /not to be drawn/);
  });

  test('are drawn anew whichever byte is flipped, wherever they are cut off, under another name', async () => {
    const folder = makeFolder();
    await keep(folder, 'd1', image);
    const written = readFileSync(join(folder, 'd1'));
    const isRefused = async (bytes: Uint8Array, name = 'd1') => {
      writeFileSync(join(folder, name), bytes);
      const warnings: string[] = [];
      const drawn = Buffer.from('drawn anew');
      const draw = () => Promise.resolve(drawn);
      const given = await keptOrDrawn(folder, name, draw, (warning) => warnings.push(warning));
      return given === drawn && /is damaged/.test(warnings.join());
    };
    for (let place = 0; place < written.length; place += 1) {
      const flipped = Buffer.from(written);
      flipped[place] = (written[place] ?? 0) ^ 1;
      assert.ok(await isRefused(flipped), place.toString());
      assert.ok(await isRefused(written.subarray(0, place)), place.toString());
    }
    assert.ok(await isRefused(Buffer.concat([written, written])));
    assert.ok(await isRefused(written, 'd2'));
    assert.ok(!(await isRefused(written)));
  });

  test('are whole for everybody when many write the same one', async () => {
    const folder = makeFolder();
    const draw = () => Promise.resolve(image);
    const all = Array.from({ length: 50 }, () => keptOrDrawn(folder, 'd1', draw, assert.fail));
    for (const given of await Promise.all(all)) assert.deepEqual(given, image);
    assert.deepEqual(readdirSync(folder), ['d1']);
  });

  test('are drawn all the same where nothing can be kept, and that is said', async () => {
    const folder = join(makeFolder(), 'a-file');
    writeFileSync(folder, '');
    const warnings: string[] = [];
    const warn = (warning: string) => warnings.push(warning);
    assert.equal(await keptOrDrawn(folder, 'd1', () => Promise.resolve(image), warn), image);
    assert.match(warnings.join(), /can’t be kept .*; the next build draws it anew/);
  });

  test('go when no story has them any more, with what killed processes left', async () => {
    const folder = makeFolder();
    for (const digest of ['d1', 'd2', 'd3']) await keep(folder, digest, image);
    const mine = `.new-${process.pid.toString()}-0123456789ab`;
    for (const name of [mine, '.new-999999999-0123456789ab']) writeFileSync(join(folder, name), '');
    await removeOthers(folder, new Set(['d2', 'd9']));
    assert.deepEqual(readdirSync(folder).sort(), [mine, 'd2']);
  });

  test('have a key that changes with our drawing, the renderer and the faces', async () => {
    const folder = makeFolder();
    for (const path of drawnBy) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      cpSync(join(root, path), join(folder, path));
    }
    const keys = [await shareImageKey(folder)];
    assert.equal(await shareImageKey(root), keys[0]);
    for (const path of drawnBy) {
      appendFileSync(join(folder, path), '\n');
      keys.push(await shareImageKey(folder));
    }
    assert.equal(new Set(keys).size, drawnBy.length + 1);
  });

  test('have a key that misses nothing of our own that the drawing imports', () => {
    const found = new Set(['src/site/share-image.ts', 'src/site/renderer.ts']);
    for (const path of found) {
      const imports = readFileSync(join(root, path), 'utf8').matchAll(
        /^import (?!type)[^;]*? from '(\.|#\w+)(\/[^']+)'/gm,
      );
      for (const [, room = '', rest = ''] of imports) {
        found.add(join(room === '.' ? dirname(path) : room.replace('#', 'src/'), rest));
      }
    }
    assert.ok(found.size >= 6);
    assert.deepEqual(
      [...found].filter((path) => !drawnBy.includes(path)),
      [],
    );
  });
});

suite('a build', () => {
  let copy: Copy;
  let good: Record<string, string>;
  const kept = join(makeFolder(), 'kept');
  const folder = () => join(copy.cache, 'share-images');
  const story = 'stories/nobody-says-how-it-ended';
  const imageOf = (path: string) => readFileSync(join(copy.output, path, 'share.png'));
  /** The digest under which the image of a page was kept by the first build. */
  const digestOf = (path: string) => {
    const image = imageOf(path);
    const found = readdirSync(kept).filter((name) =>
      readFileSync(join(kept, name)).subarray(32).equals(image),
    );
    assert.equal(found.length, 1);
    return found[0] ?? '';
  };
  let digests: { story: string; library: string };

  before(async () => {
    copy = makeCopy();
    const { status, log } = await build(copy);
    assert.equal(status, 0, log);
    good = fingerprint(copy.output);
    cpSync(folder(), kept, { recursive: true });
    digests = { story: digestOf(story), library: digestOf('') };
  });

  beforeEach(() => {
    rmSync(folder(), { recursive: true });
    cpSync(kept, folder(), { recursive: true });
  });

  test('draws no image again whose story is the same, and one whose title has changed', async () => {
    const other = imageOf('');
    const before = readdirSync(folder());
    for (const digest of before) await keep(folder(), digest, other);
    const change = (from: string, to: string) =>
      edit(copy, `content/${story}.mdx`, (text) => text.replace(from, to));
    change('title: Nobody says how', 'title: Nobody told us how');
    const { status, log } = await build(copy);
    change('title: Nobody told us how', 'title: Nobody says how');
    assert.equal(status, 0, log);
    assert.deepEqual(imageOf('stories/the-form-nobody-read'), other);
    assert.notDeepEqual(imageOf(story), other);
    // The one that it had goes.
    const left = readdirSync(folder());
    assert.equal(left.length, before.length);
    assert.deepEqual(
      before.filter((digest) => !left.includes(digest)),
      [digests.story],
    );
  });

  test('draws damaged ones anew, says so, and makes the right site', async () => {
    writeFileSync(join(folder(), digests.story), '');
    appendFileSync(join(folder(), digests.library), 'more');
    const { status, log } = await build(copy);
    assert.equal(status, 0, log);
    for (const digest of Object.values(digests)) {
      assert.ok(log.includes(`${join(folder(), digest)} is damaged. It is thrown away`), log);
    }
    assert.deepEqual(differences(fingerprint(copy.output), good), []);
  });
});
