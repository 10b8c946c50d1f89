import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sites } from '../build.ts';
import { type BuiltPage, readSite, wordsOf } from './built-site.ts';
import { gzipSize, weighLoaded } from './weight.ts';

/** What pages may weigh, in bytes after `gzip -9`; where the numbers come from: docs/architecture.md. */
const limits = {
  /** The HTML of a story and the style sheets it needs to paint, for a story of up to `words`. */
  firstPaint: 14_000,
  words: 900,
  /** HTML, style sheets and scripts together: of a story, and of any list. */
  story: 40_000,
  list: 20_000,
  fonts: 120_000,
  /** The one script that blocks, as it was written. */
  blockingScript: 1_024,
};

for (const site of sites.map(readSite)) {
  const stories = site.pages.filter(({ root }) => root.querySelector('article[data-story]'));
  const lists = site.pages.filter(
    (page) => !stories.includes(page) && page.root.querySelector('main [data-story]') !== null,
  );
  const loadedBy = ({ root }: BuiltPage) => weighLoaded(root, site);
  /** The pages that weigh more than they may, with their weight. */
  const tooHeavy = (pages: BuiltPage[], limit: number, weigh: (page: BuiltPage) => number) =>
    pages
      .map((page) => ({ path: page.path, weight: weigh(page) }))
      .filter(({ weight }) => weight > limit);
  const all = (page: BuiltPage) => {
    const { css, laterCss, script } = loadedBy(page);
    return gzipSize(page.html) + css + laterCss + script;
  };

  suite(`the weight of ${site.name}`, () => {
    test('a story and what it needs to paint fit into the first flight', () => {
      const short = stories.filter(({ root }) => wordsIn(root) <= limits.words);
      assert.ok(short.length > 0);
      assert.deepEqual(
        tooHeavy(short, limits.firstPaint, (page) => gzipSize(page.html) + loadedBy(page).css),
        [],
      );
    });

    test('a story with its style sheets and scripts is light', () => {
      assert.deepEqual(tooHeavy(stories, limits.story, all), []);
    });

    test('a list with its style sheets and scripts is light, however many stories there are', () => {
      assert.ok(lists.length > 0);
      assert.deepEqual(tooHeavy(lists, limits.list, all), []);
    });

    test('the faces are light', () => {
      assert.deepEqual(
        tooHeavy(site.pages, limits.fonts, (page) => loadedBy(page).fonts),
        [],
      );
      assert.ok(site.pages.some((page) => loadedBy(page).fonts > 0));
    });

    test('no script blocks but the one for the theme', () => {
      const others = site.pages
        .map((page) => ({ path: page.path, scripts: loadedBy(page).blockingScripts }))
        .filter(({ scripts: [theme = 0, ...rest] }) => {
          return theme === 0 || theme > limits.blockingScript || rest.length > 0;
        });
      assert.deepEqual(others, []);
    });
  });
}

/** The words of a story as it is told. */
function wordsIn(page: BuiltPage['root']): number {
  return page
    .querySelectorAll('#problem, #actions, #lessons, #next')
    .reduce((total, section) => total + wordsOf(section).split(' ').length, 0);
}
