import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContentFiles } from '#content-files';
import { makeLibrary } from '#domain/library.ts';
import { readLibrary } from '#domain/read-library.ts';
import { exampleWords } from '#domain/search-examples.ts';
import { searchRecords } from '#domain/search-records.ts';
import { askAddress } from '#domain/settings.ts';

const files = await readContentFiles(join(import.meta.dirname, '../fixtures/content'));
const { entries } = readLibrary(files, { base: '/', today: '2026-11-21' });
const library = makeLibrary(entries ?? assert.fail('The tiny library has problems.'));
const records = searchRecords(library);

test('numbers lessons as their story does, and counts what is on a topic and by a person', () => {
  const numbersAt = (url: string) => records.find((record) => record.url === url)?.numbers;
  const story = library.storyBySlug.get('the-weekly-talk-that-came-back') ?? assert.fail();
  assert.deepEqual(
    story.lessons.map(({ id }) => numbersAt(`/stories/${story.slug}/#${id}`)),
    story.lessons.map((_, index) => ({ lesson: index + 1 })),
  );
  const on = library.stories.filter(({ topics }) => topics.includes('one-on-ones'));
  assert.deepEqual(numbersAt('/topics/one-on-ones/'), {
    stories: on.length,
    lessons: on.reduce((sum, { lessons }) => sum + lessons.length, 0),
  });
  assert.deepEqual(numbersAt('/topics/silence/'), { stories: 0, lessons: 0 });
  assert.deepEqual(numbersAt('/people/someone-without-stories/'), { stories: 0 });
});

test('says of stories and lessons who tells them, with their role then', () => {
  const from = records
    .filter(({ url }) => url.startsWith('/stories/the-weekly-talk'))
    .map((one) => one.from);
  assert.ok(from.length > 1);
  assert.deepEqual(
    [...new Set(from)],
    ['Example Person, Engineering manager, Example Works; Another Example, Engineer'],
  );
});

test('offers words that lead to topics with stories, those with most first', () => {
  assert.deepEqual(exampleWords(library), ['criticism', 'one on one', 'outage']);
  assert.deepEqual(exampleWords(library, 1), ['criticism']);
});

test('says where to ask for a story: at the repository, else by mail, else nowhere', () => {
  const settings = { name: 'Library', description: 'A library.', language: 'en' };
  const subject = 'A%20story%20I%20looked%20for%3A%20';
  const mail = 'us@example.org';
  const repository = 'https://example.org/a/b/';
  assert.equal(
    askAddress({ ...settings, mail, repository }),
    `https://example.org/a/b/issues/new?title=${subject}`,
  );
  assert.equal(askAddress({ ...settings, mail }), `mailto:us@example.org?subject=${subject}`);
  assert.equal(askAddress(settings), undefined);
});
