import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { suite, test } from 'node:test';
import type { HTMLElement } from 'node-html-parser';
import { sites } from '../build.ts';
import { type BuiltPage, readSite } from './built-site.ts';

for (const site of sites.map(readSite)) {
  /** Everything on any page that should not be there, as its path and its tag. */
  const collect = (find: (page: BuiltPage) => HTMLElement[]) =>
    site.pages.flatMap((page) =>
      find(page).map((element) => `${page.path} ${element.toString().slice(0, 120)}`),
    );

  suite(`the pages of ${site.name}`, () => {
    test('have no script of their own but data', () => {
      const scripts = collect(({ root }) =>
        root
          .querySelectorAll('script')
          .filter(
            (script) =>
              script.getAttribute('type') !== 'application/ld+json' &&
              (script.textContent.trim() !== '' || !script.hasAttribute('src')),
          ),
      );
      assert.deepEqual(scripts, []);
    });

    test('have data in which no tag can begin, and that can be read', () => {
      for (const { root } of site.pages) {
        for (const data of root.querySelectorAll('script[type="application/ld+json"]')) {
          assert.doesNotMatch(data.rawText, /</);
          const { '@context': context } = JSON.parse(data.rawText) as Record<string, unknown>;
          assert.equal(context, 'https://schema.org');
        }
      }
    });

    test('have no style of their own, so that the policy of a host may refuse it', () => {
      assert.deepEqual(
        collect(({ root }) => root.querySelectorAll('style, [style]')),
        [],
      );
    });

    test('have no handlers, and no frames or objects', () => {
      const found = collect(({ root }) => [
        ...root
          .querySelectorAll('*')
          .filter(({ attributes }) =>
            Object.keys(attributes).some((name) => /^on|^srcdoc$/i.test(name)),
          ),
        ...root.querySelectorAll('iframe, object, embed, base'),
      ]);
      assert.deepEqual(found, []);
    });

    test('ask nobody else for anything', () => {
      const isElsewhere = (address: string) =>
        new URL(address, `${site.origin}${site.base}`).origin !== site.origin;
      const asked = collect(({ root }) => [
        ...root.querySelectorAll('[src], [srcset], [poster], [data]'),
        ...root.querySelectorAll('link:not([rel=canonical])'),
      ]).filter((tag) =>
        [...tag.matchAll(/(?:src|srcset|poster|href|data)="([^"]*)"/g)].some(([, address = '']) =>
          isElsewhere(address),
        ),
      );
      assert.deepEqual(asked, []);
    });
  });

  test(`the style sheets of ${site.name} ask nobody for anything`, () => {
    const sheets = globSync('_astro/*.css', { cwd: site.folder });
    assert.ok(sheets.length > 0);
    for (const sheet of sheets) {
      assert.doesNotMatch(site.file(sheet), /@import|url\(\s*["']?(?:https?:)?\/\//);
    }
  });
}
