import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sites } from '../build.ts';
import { readSite } from './built-site.ts';

/** What says how text is written, for whoever wants to know it; it has no style here. */
const isOfCode = (name: string) => name.startsWith('language-');

for (const site of sites.map(readSite)) {
  suite(`the styles of ${site.name}`, () => {
    test('of each class on a page come with the page', () => {
      const unstyled = [...site.pages, ...site.samples].flatMap(({ path, root }) => {
        const sheets = root
          .querySelectorAll('link[rel=stylesheet]')
          .map((link) => site.file((link.getAttribute('href') ?? '').slice(site.base.length)));
        // Class names are escaped in style sheets.
        const styles = sheets.join('\n').replaceAll('\\', '');
        const classes = root
          .querySelectorAll('[class]')
          .flatMap((element) => (element.getAttribute('class') ?? '').split(/\s+/))
          .filter((name) => name !== '' && !isOfCode(name) && !styles.includes(`.${name}`));
        return [...new Set(classes)].map((name) => `${path} ${name}`);
      });
      assert.deepEqual(unstyled, []);
    });
  });
}
