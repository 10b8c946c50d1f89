import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sites } from '../build.ts';
import { readSite, wordsOf } from './built-site.ts';
import { type OpenLesson, openStories } from './open-data.ts';

for (const site of sites.map(readSite)) {
  const stories = openStories(site);

  suite(`the open data of ${site.name}`, () => {
    test('tells of every story what its page shows', () => {
      const pages = site.pages.filter(({ root }) => root.querySelector('article[data-story]'));
      assert.deepEqual(
        stories.map(({ url }) => url).sort(),
        pages.map(({ path }) => `${site.origin}${path}`).sort(),
      );
      for (const { slug, title, summary, result, lessons } of stories) {
        const { root } = site.page(`stories/${slug}/`);
        assert.equal(wordsOf(root.querySelector('h1')), title.replace(/\s+/g, ' '));
        const article = wordsOf(root.querySelector('article'));
        assert.ok(article.includes(summary) && article.includes(result), slug);
        assert.deepEqual(
          root.querySelectorAll('section[data-lesson]').map(({ id }) => id),
          lessons.map(({ id }) => id),
        );
      }
    });

    test('names people, topics and related stories that have a page', () => {
      for (const story of stories) {
        for (const { person } of story.people) {
          if (person !== null) assert.ok(site.page(`people/${person}/`));
        }
        for (const topic of story.topics) assert.ok(site.page(`topics/${topic}/`));
        for (const { story: other } of story.related) assert.ok(site.page(`stories/${other}/`));
      }
    });

    test('has each lesson on a line of its own, the same as in its story', () => {
      const lines = site.file('data/lessons.ndjson').split('\n');
      assert.equal(lines.pop(), '');
      const wanted = stories.flatMap((story) =>
        story.lessons.map(({ id, title, text }) => {
          const { href: url } = new URL(`#${id}`, story.url);
          return { id, title, text, url, of: story.slug };
        }),
      );
      const found = lines.map((line) => {
        const lesson = JSON.parse(line) as OpenLesson;
        const { id, title, text, url, story } = lesson;
        return { id, title, text, url, of: story.slug };
      });
      assert.deepEqual(found, wanted);
    });
  });
}
