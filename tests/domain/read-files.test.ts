import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readFiles } from '#cli/read-files.ts';
import type { EntryFile } from '#domain/slug.ts';

const context = { base: '/', today: '2026-11-21' };
const script = new URL('../fixtures/readers/hostile.ts', import.meta.url);

const file = (slug: string): EntryFile => ({
  collection: 'stories',
  slug,
  path: `content/stories/${slug}.mdx`,
  bytes: new Uint8Array([1, 2, 3]),
});

/** So much time that only what a test is about stops a file, also where the machine is busy. */
const patient = { milliseconds: 60_000, megabytes: 64 };

/** What is said of each file, by a reader that some names take down. */
async function judge(slugs: readonly string[], limits = patient): Promise<[string, string][]> {
  const outlines = await readFiles(slugs.map(file), context, { script, limits });
  return outlines.map(({ file: path, problems }) => [
    path,
    problems.map(({ rule, message }) => `${message} (${rule})`).join('\n'),
  ]);
}

const stopped = (why: string) =>
  `${why} Shorten it, take lists, tables and quotations apart, and report the file to the maintainers. (reading-limit)`;

suite('reading files in a process of their own', { concurrency: 2 }, () => {
  test('names a file that takes too long, and reads the others', async () => {
    assert.deepEqual(await judge(['a', 'endless', 'b'], { milliseconds: 3_000, megabytes: 64 }), [
      ['content/stories/a.mdx', ''],
      [
        'content/stories/endless.mdx',
        stopped('Reading this file took more than 3 seconds and was stopped.'),
      ],
      ['content/stories/b.mdx', ''],
    ]);
  });

  for (const greedy of ['lists', 'words']) {
    test(`names a file that takes too much memory for ${greedy}, and reads the others`, async () => {
      assert.deepEqual(await judge(['a', `greedy-for-${greedy}`, 'b']), [
        ['content/stories/a.mdx', ''],
        [
          `content/stories/greedy-for-${greedy}.mdx`,
          stopped('Reading this file took more than 64 megabytes of memory and was stopped.'),
        ],
        ['content/stories/b.mdx', ''],
      ]);
    });
  }

  test('names a file that the reader fails on or ends over, and reads the others', async () => {
    assert.deepEqual(await judge(['broken', 'a', 'ends', 'b']), [
      ['content/stories/broken.mdx', stopped('The reader failed on this file.')],
      ['content/stories/a.mdx', ''],
      ['content/stories/ends.mdx', stopped('The reader ended over this file.')],
      ['content/stories/b.mdx', ''],
    ]);
  });

  test('gives an outline for each file in their order, and says how far it is', async () => {
    const slugs = Array.from({ length: 250 }, (_, index) => `story-${index.toString()}`);
    const told: number[] = [];
    const outlines = await readFiles(slugs.map(file), context, {
      script,
      onProgress: (read) => told.push(read),
    });
    assert.deepEqual(
      outlines.map(({ file: path }) => path),
      slugs.map((slug) => `content/stories/${slug}.mdx`),
    );
    assert.deepEqual(
      told,
      slugs.map((_slug, index) => index + 1),
    );
  });

  test('gives up with an error where the reader itself does not start', async () => {
    const missing = new URL('../fixtures/readers/missing.ts', import.meta.url);
    await assert.rejects(
      readFiles([file('a')], context, { script: missing }),
      /ended before it was ready to read/,
    );
  });
});
