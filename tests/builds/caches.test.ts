import assert from 'node:assert/strict';
import { appendFileSync, cpSync, globSync, mkdirSync } from 'node:fs';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, beforeEach, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readContentFiles } from '#content-files';
import { readLibrary } from '#domain/read-library.ts';
import { collections } from '#domain/slug.ts';
import { entryCacheKey, readEntryCache, writeEntryCache } from '../../src/site/entry-cache.ts';
import { casebook, real } from '../build.ts';
import { type Copy, differences, edit, fingerprint, makeCopy, makeFolder } from './project-copy.ts';
import { build, run, serve } from './project-copy.ts';

const today = new Date().toISOString().slice(0, 10);

suite('kept entries', () => {
  const entries = new Map([['a-story', { digest: 'd1', entry: { title: 'Grüße', lessons: [1] } }]]);
  const file = join(makeFolder(), 'deep/stories.json');
  let written: Buffer;

  before(async () => {
    await writeEntryCache(file, 'key', '2026-05-01', entries);
    written = readFileSync(file);
  });
  const readBytes = (bytes: Uint8Array, key = 'key', day = '2026-05-01') => {
    writeFileSync(file, bytes);
    return readEntryCache(file, key, day);
  };

  test('come back as they were, on that day and later', async () => {
    assert.deepEqual(await readBytes(written), { entries });
    assert.deepEqual(await readBytes(written, 'key', '2027-05-01'), { entries });
  });

  test('are none, and nothing is said, where there is no file', async () => {
    const found = await readEntryCache(join(makeFolder(), 'none.json'), 'key', today);
    assert.deepEqual(found, { entries: new Map() });
  });

  test('are refused whichever byte is flipped, wherever the file is cut off', async () => {
    for (let place = 0; place < written.length; place += 1) {
      const flipped = Buffer.from(written);
      flipped[place] = (written[place] ?? 0) ^ 1;
      for (const bytes of [flipped, written.subarray(0, place)]) {
        const { entries: found, damaged } = await readBytes(bytes);
        assert.equal(damaged, 'is damaged', bytes.toString());
        assert.equal(found.size, 0);
      }
    }
    assert.equal((await readBytes(Buffer.concat([written, written]))).damaged, 'is damaged');
  });

  test('are refused under another key, and when they were judged on a later day', async () => {
    const other = await readBytes(written, 'other');
    assert.equal(other.outdated, 'is of another version, base path or library');
    assert.equal(other.entries.size, 0);
    const earlier = await readBytes(written, 'key', '2026-04-30');
    assert.equal(earlier.outdated, 'was made on 2026-05-01, after today');
    assert.equal(earlier.entries.size, 0);
  });

  test('have a key that changes with the reader, the versions, the base path and the settings', async () => {
    const { folder } = makeCopy();
    const root = pathToFileURL(`${folder}/`);
    const settings = Buffer.from('name: x');
    const keys = [
      await entryCacheKey(root, '/', settings),
      await entryCacheKey(root, '/x/', settings),
      await entryCacheKey(root, '/', Buffer.from('name: y')),
    ];
    const sources = ['package-lock.json', 'src/content-files.ts', 'src/site/entry-loader.ts'];
    for (const path of [...sources, ...globSync('src/domain/*', { cwd: folder })]) {
      appendFileSync(join(folder, path), '\n');
      keys.push(await entryCacheKey(root, '/', settings));
    }
    assert.ok(keys.length > 30);
    assert.equal(new Set(keys).size, keys.length);
    assert.equal(await entryCacheKey(root, '/', settings), keys.at(-1));
  });

  for (const { name, content } of [casebook, real]) {
    test(`of the library \`${name}\` are plain data, which JSON gives back as it was`, async () => {
      const files = await readContentFiles(content);
      const read = readLibrary(files, { base: '/x/', today }).entries;
      for (const collection of collections) {
        const list = read?.[collection];
        assert.ok(list && list.length > 0);
        assert.deepEqual(JSON.parse(JSON.stringify(list)), list);
      }
    });
  }
});

suite('a command', () => {
  let copy: Copy;
  let good: Record<string, string>;
  const kept = join(makeFolder(), 'kept');
  const cacheOf = (collection: string) => join(copy.cache, `${collection}.json`);
  const page = () =>
    readFileSync(join(copy.output, 'stories/nobody-says-how-it-ended/index.html'), 'utf8');

  before(async () => {
    copy = makeCopy();
    const { status, log } = await build(copy);
    assert.equal(status, 0, log);
    good = fingerprint(copy.output);
    cpSync(copy.cache, kept, { recursive: true });
  });

  beforeEach(() => {
    cpSync(kept, copy.cache, { recursive: true });
  });

  test('believes kept entries, when they are what was kept', async () => {
    const file = cacheOf('stories');
    const key = readFileSync(file, 'utf8').split('\n')[1] ?? '';
    const { entries } = await readEntryCache(file, key, today);
    const changed = JSON.stringify([...entries]).replaceAll(
      'too many meetings',
      'too few meetings',
    );
    await writeEntryCache(file, key, today, new Map(JSON.parse(changed) as [string, never][]));
    const { status, log } = await build(copy);
    assert.equal(status, 0, log);
    assert.match(page(), /too few meetings/);
  });

  test('notices damage, says so, and makes the right site', async () => {
    const harm: Record<string, (text: string) => string> = {
      stories: (text) => text.replaceAll('too many meetings', 'too bad meetings'),
      topics: (text) => text.slice(0, text.length / 2),
      people: () => '',
      paths: () => '{"version": 1}',
    };
    for (const [collection, change] of Object.entries(harm)) {
      const text = readFileSync(cacheOf(collection), 'utf8');
      assert.notEqual(change(text), text);
      writeFileSync(cacheOf(collection), change(text));
    }
    const { status, log } = await build(copy);
    assert.equal(status, 0, log);
    for (const collection of collections) {
      const warning = `${cacheOf(collection)} is damaged. It is thrown away; every entry is read anew.`;
      assert.ok(log.includes(warning), log);
    }
    assert.deepEqual(differences(fingerprint(copy.output), good), []);
  });

  test('keeps nothing from another version, and says so', async () => {
    edit(copy, 'package-lock.json', (text) => `${text}\n`);
    const { status, log } = await run(copy, ['astro', 'sync']);
    assert.equal(status, 0, log);
    assert.equal(log.match(/is of another version/g)?.length, collections.length);
  });

  test(
    'that serves pages while somebody writes begins anew, whatever Astro has kept',
    { timeout: 60_000 },
    async () => {
      // Numbers where Astro expects its table: it would stumble over them.
      mkdirSync(join(copy.folder, '.astro'), { recursive: true });
      writeFileSync(join(copy.folder, '.astro/data-store.json'), '[5]');
      writeFileSync(cacheOf('stories'), 'nothing');
      const story = 'content/stories/nobody-says-how-it-ended.mdx';
      const server = serve(copy, 'dev');
      try {
        const path = '/casebook/stories/nobody-says-how-it-ended/';
        await server.until(path, /too many meetings/);
        edit(copy, story, (text) => text.replace('too many meetings', 'no meetings'));
        await server.until(path, /no meetings/);
      } finally {
        await server.stop();
        edit(copy, story, (text) => text.replace('no meetings', 'too many meetings'));
      }
      assert.match(server.log(), /stories\.json is damaged/);
    },
  );
});
