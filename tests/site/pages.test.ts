import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { root, sites } from '../build.ts';
import { type BuiltPage, isIndexed, isMoved, readSite, wordsOf } from './built-site.ts';

for (const site of sites.map(readSite)) {
  const settings = parse(readFileSync(join(site.content, 'site.yaml'), 'utf8')) as {
    name: string;
    language: string;
  };

  /** The paths of the pages of which something is not true. */
  const except = (holds: (page: BuiltPage) => boolean) =>
    site.pages.filter((page) => !holds(page)).map(({ path }) => path);
  const metaOf = ({ root: page }: BuiltPage, name: string) =>
    page.querySelector(`meta[name=${name}]`)?.getAttribute('content') ?? '';

  suite(`each page of ${site.name}`, () => {
    test('has a title that names the page and the library, which the settings name', () => {
      const isNamed = (page: BuiltPage) => {
        const title = wordsOf(page.root.querySelector('title'));
        return title === settings.name || title.endsWith(` · ${settings.name}`);
      };
      assert.deepEqual(except(isNamed), []);
    });

    test('has a description of its own words', () => {
      assert.deepEqual(
        except((page) => metaOf(page, 'description').length >= 15),
        [],
      );
    });

    test('says in which language it is', () => {
      const isSaid = (page: BuiltPage) =>
        page.root.querySelector('html')?.getAttribute('lang') === settings.language;
      assert.deepEqual(except(isSaid), []);
    });

    test('names its own whole address as canonical, unless it asks not to be indexed', () => {
      const isRight = (page: BuiltPage) => {
        // Pages of old addresses name the new one: see permalinks.test.ts.
        if (isMoved(page)) return !isIndexed(page);
        const canonical = page.root.querySelector('link[rel=canonical]')?.getAttribute('href');
        return canonical === (isIndexed(page) ? `${site.origin}${page.path}` : undefined);
      };
      assert.deepEqual(except(isRight), []);
    });

    test('names Hindsight and its version as what made it', () => {
      assert.deepEqual(
        except((page) => metaOf(page, 'generator') === `Hindsight ${packageJson.version}`),
        [],
      );
    });

    test('has one first heading, and no heading that skips a level', () => {
      const isOrdered = (page: BuiltPage) => {
        const levels = page.root
          .querySelectorAll('h1, h2, h3, h4, h5, h6')
          .map(({ tagName }) => Number(tagName.slice(1)));
        const isSkipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
        return !isSkipped && levels.filter((level) => level === 1).length === 1;
      };
      assert.deepEqual(except(isOrdered), []);
    });

    test('is a sample only where it asks not to be indexed, and is linked from no page', () => {
      assert.ok(site.samples.length > 1);
      assert.deepEqual(site.samples.filter(isIndexed), []);
      const linking = site.pages.filter(({ root: page }) =>
        page
          .querySelectorAll('a[href]')
          .some((link) => link.getAttribute('href')?.includes('/components/')),
      );
      assert.deepEqual(linking, []);
    });

    test('has each id once', () => {
      const isUnique = (page: BuiltPage) => {
        const ids = page.root.querySelectorAll('[id]').map(({ id }) => id);
        return new Set(ids).size === ids.length;
      };
      assert.deepEqual(except(isUnique), []);
    });
  });
}

suite('the address of a page', () => {
  test('never depends on the machine that built it', () => {
    const home = root.replaceAll('\\', '/');
    for (const site of sites.map(readSite)) {
      const leaking = site.pages.filter(({ html }) => html.includes(home)).map(({ path }) => path);
      assert.deepEqual(leaking, []);
    }
  });
});
