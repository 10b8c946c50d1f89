import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { glossary } from '#domain/glossary.ts';
import { casebook, sites } from '../build.ts';
import { readSite, wordsOf } from './built-site.ts';

/** A sentence of the glossary that stands in some text. */
const findMeaning = (text: string) => glossary.find(({ meaning }) => text.includes(meaning))?.id;

for (const site of sites.map(readSite)) {
  suite(`words of the trade in ${site.name}`, () => {
    test('have their meaning right behind them, each once on a page', () => {
      let explained = 0;
      for (const { path, root } of site.pages) {
        const ids = root.querySelectorAll('[id]').map(({ id }) => id);
        const targets = root.querySelectorAll('button[popovertarget^="term:"]').map((button) => {
          const meaning = button.parentNode?.nextElementSibling ?? null;
          const target = button.getAttribute('popovertarget');
          assert.equal(meaning?.id, target, path);
          assert.ok(meaning?.hasAttribute('popover'), path);
          assert.ok(findMeaning(wordsOf(meaning)), path);
          const word = wordsOf(button.parentNode);
          assert.equal(button.getAttribute('aria-label'), `Meaning of ${word}`, path);
          return target;
        });
        assert.deepEqual(
          ids.filter((id) => id.startsWith('term:')),
          targets,
          path,
        );
        assert.deepEqual(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          [],
          path,
        );
        explained += targets.length;
      }
      assert.ok(explained > 0);
    });

    test('are explained in the texts of pages and nowhere else in them', () => {
      for (const { path, html } of site.pages) {
        const root = parse(html);
        assert.equal(root.querySelector(':is(h1, h2, h3, a, nav, head) .term'), null, path);
        for (const meaning of root.querySelectorAll('[id^="term:"]')) meaning.remove();
        assert.equal(findMeaning(root.toString()), undefined, path);
      }
    });

    test('stay plain in feeds, in the open data and in what is searched', () => {
      const files = globSync(['**/feed.{xml,json}', 'data/*', 'pagefind/fragment/*'], {
        cwd: site.folder,
      });
      assert.ok(files.some((name) => name.startsWith('pagefind')));
      for (const name of files) {
        const bytes = readFileSync(join(site.folder, name));
        const text = (name.startsWith('pagefind') ? gunzipSync(bytes) : bytes).toString();
        assert.doesNotMatch(text, /popover|term:|Meaning of/, name);
        assert.equal(findMeaning(text), undefined, name);
      }
    });
  });
}

test('a story and a topic explain the words that they use', () => {
  const site = readSite(casebook);
  const marked = (path: string) => site.page(path).root.querySelectorAll('.term').map(wordsOf);
  assert.deepEqual(marked('stories/the-outage-that-taught-us-little/'), [
    ...['on call', 'CTO', 'retrospective'],
  ]);
  assert.deepEqual(marked('topics/incidents/'), ['retrospective']);
});
