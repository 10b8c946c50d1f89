import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { outcomes } from '#domain/facets.ts';
import { outcomeMarks } from '../../src/site/share-image.ts';
import { casebook, sites } from '../build.ts';
import { readPng } from '../png.ts';
import { type BuiltPage, readSite, wordsOf } from './built-site.ts';

for (const site of sites.map(readSite)) {
  const bytesOf = (path: string) => readFileSync(join(site.folder, path.slice(site.base.length)));
  const storyOf = ({ root }: BuiltPage) =>
    root.querySelector('article[data-story]')?.getAttribute('data-story');
  const metasOf = ({ root }: BuiltPage, name: string) =>
    root
      .querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)
      .map((meta) => meta.getAttribute('content') ?? '');
  const stories = site.pages.filter((page) => storyOf(page) !== undefined);

  suite(`shared links of ${site.name}`, () => {
    test('show an image by its whole address: of a story its own, of other pages the library’s', () => {
      for (const page of site.pages) {
        const slug = storyOf(page);
        const path = slug === undefined ? 'share.png' : `stories/${slug}/share.png`;
        assert.deepEqual(metasOf(page, 'og:image'), [`${site.origin}${site.base}${path}`]);
        assert.deepEqual(metasOf(page, 'twitter:card'), ['summary_large_image']);
      }
    });

    test('lead to a PNG of the size that the page says, of at most 60 kB', () => {
      const pages = new Map(site.pages.map((page) => [metasOf(page, 'og:image')[0] ?? '', page]));
      assert.equal(pages.size, stories.length + 1);
      for (const [address, page] of pages) {
        const bytes = bytesOf(new URL(address).pathname);
        const { width, height } = readPng(bytes);
        assert.deepEqual([width, height], [1200, 630]);
        assert.deepEqual(metasOf(page, 'og:image:width'), ['1200']);
        assert.deepEqual(metasOf(page, 'og:image:height'), ['630']);
        assert.ok(bytes.length <= 60_000, `${address} has ${bytes.length.toString()} bytes`);
      }
    });

    test('say the words of the image', () => {
      for (const page of stories) {
        const [words = ''] = metasOf(page, 'og:image:alt');
        assert.ok(words.includes(wordsOf(page.root.querySelector('h1'))), words);
        assert.ok(words.includes(wordsOf(page.root.querySelector('#lessons h3')).slice(0, -2)));
      }
      assert.match(metasOf(site.page(''), 'og:image:alt')[0] ?? '', /^[^–]+ – .+ – Worked, /);
    });

    test('say of a story, and of nothing else, that it is an article, and when it was added', () => {
      for (const page of site.pages) {
        const isStory = storyOf(page) !== undefined;
        assert.deepEqual(metasOf(page, 'og:type'), [isStory ? 'article' : 'website']);
        const published = metasOf(page, 'article:published_time').join();
        assert.match(published, isStory ? /^\d{4}-\d\d-\d\d$/ : /^$/);
      }
    });

    test('name the same image to search engines', () => {
      for (const page of stories) {
        const data = page.root.querySelector('script[type="application/ld+json"]')?.rawText ?? '';
        const { image } = JSON.parse(data) as { image?: unknown };
        assert.deepEqual([image], metasOf(page, 'og:image'));
      }
    });
  });
}

test('the marks in share images are those of the pages', () => {
  const { pages } = readSite(casebook);
  const shapesOf = (markup: string) => markup.replaceAll('/>', '>').replace(/><\/\w+>/g, '>');
  for (const outcome of outcomes) {
    const list = pages.find(({ path }) => path === `/casebook/stories/outcome/${outcome}/`);
    const mark = list?.root.querySelector('li[data-story] svg')?.innerHTML ?? '';
    assert.deepEqual(sorted(shapesOf(mark)), sorted(shapesOf(outcomeMarks[outcome])));
  }
});

/** In which order shapes of one ink are drawn makes no difference. */
function sorted(markup: string): string[] {
  return markup
    .split('>')
    .map((shape) => shape.trim())
    .sort();
}
