import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { type HTMLElement, parse } from 'node-html-parser';
import { sites } from '../build.ts';
import { type BuiltPage, type BuiltSite, isIndexed, readSite, refreshOf } from './built-site.ts';

for (const site of sites.map(readSite)) {
  const idsByPath = new Map(site.pages.map(({ path, root }) => [path, idsOf(root)]));

  /** What is wrong with an address that stands on a page, or nothing. */
  const findFault = (address: string, from: string): string | undefined => {
    if (!URL.canParse(address, `${site.origin}${from}`)) return 'is no address';
    const { protocol, origin, pathname, hash } = new URL(address, `${site.origin}${from}`);
    if (protocol === 'mailto:') return undefined;
    if (!/^https?:$/.test(protocol)) return `has the scheme ${protocol}`;
    if (origin !== site.origin) return undefined;
    if (!pathname.startsWith(site.base)) return `leaves the base ${site.base}`;
    const path = decodeURIComponent(pathname);
    if (!existsSync(join(site.folder, fileOf(site, path)))) return 'leads to no file';
    if (hash === '') return undefined;
    const id = decodeURIComponent(hash.slice(1));
    return idsByPath.get(path)?.has(id) === true ? undefined : 'leads to no such place';
  };

  suite(`the links of ${site.name}`, () => {
    test('lead somewhere, inside the site to a page or a place on it', () => {
      const faults = site.pages.flatMap(({ path, root }) =>
        root
          .querySelectorAll('[href], [src], [action]')
          .map((element) => addressOf(element))
          .map((address) => ({ path, address, fault: findFault(address, path) }))
          .filter(({ fault }) => fault !== undefined),
      );
      assert.deepEqual(faults, []);
    });

    test('reach every page that may be indexed, from the home page on', () => {
      const reached = new Set<string>();
      const next = [site.base];
      for (let path = next.pop(); path !== undefined; path = next.pop()) {
        const page = site.pages.find((candidate) => candidate.path === path);
        if (page === undefined || reached.has(path)) continue;
        reached.add(path);
        for (const link of page.root.querySelectorAll('a[href]')) {
          const url = new URL(addressOf(link), `${site.origin}${path}`);
          if (url.origin === site.origin) next.push(url.pathname);
        }
      }
      const wanted = site.pages.filter((page) => isIndexed(page) && !isEmptyList(site, page));
      assert.deepEqual(
        wanted.map(({ path }) => path).filter((path) => !reached.has(path)),
        [],
      );
    });

    test('never lead to a page that only leads on', () => {
      const moved = new Set(site.pages.filter((page) => refreshOf(page)).map(({ path }) => path));
      const stale = site.pages.flatMap(({ path, root }) =>
        root
          .querySelectorAll('a[href]')
          .map((link) => new URL(addressOf(link), `${site.origin}${path}`).pathname)
          .filter((target) => target !== path && moved.has(target)),
      );
      assert.deepEqual(stale, []);
    });

    test('stand whole in feeds, data files, the sitemap and robots.txt', () => {
      const faults = addressesInFiles(site).filter(
        ({ address, from }) => !address.startsWith(site.origin) || findFault(address, from),
      );
      assert.deepEqual(faults, []);
    });
  });

  suite(`the sitemap of ${site.name}`, () => {
    const listed = locationsOf(site.file('sitemap-index.xml'))
      .flatMap((map) => locationsOf(site.file(map.slice(`${site.origin}${site.base}`.length))))
      .map((location) => location.slice(site.origin.length));

    test('lists every page that may be indexed, once', () => {
      const indexed = site.pages.filter(isIndexed).map(({ path }) => path);
      assert.deepEqual(
        indexed.filter((path) => !listed.includes(path)),
        [],
      );
      assert.equal(new Set(listed).size, listed.length);
    });

    test('lists no page that has moved, has gone or was never there', () => {
      const odd = listed.filter((path) => {
        const page = site.pages.find((candidate) => candidate.path === path);
        return page === undefined || refreshOf(page) !== undefined || /gone|404/.test(path);
      });
      assert.deepEqual(odd, []);
    });

    test('lists no page that asks not to be indexed', () => {
      const unindexed = site.pages.filter((page) => !isIndexed(page)).map(({ path }) => path);
      assert.deepEqual(
        unindexed.filter((path) => listed.includes(path)),
        [],
      );
    });
  });
}

/** A list without stories has its page, so that its address holds, but nothing leads there. */
function isEmptyList(site: BuiltSite, { path, root }: BuiltPage): boolean {
  const isList = /^(?:topics|lessons|stories)\/./.test(path.slice(site.base.length));
  return isList && root.querySelector('[data-story]') === null;
}

function idsOf(root: HTMLElement): Set<string> {
  return new Set(root.querySelectorAll('[id]').map(({ id }) => id));
}

function addressOf(element: HTMLElement): string {
  const name = ['href', 'src', 'action'].find((candidate) => element.hasAttribute(candidate));
  return element.getAttribute(name ?? '') ?? '';
}

/** The file that a server answers a path with. */
function fileOf(site: BuiltSite, path: string): string {
  const below = path.slice(site.base.length);
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

function locationsOf(xml: string): string[] {
  const isArray = (name: string) => name === 'url' || name === 'sitemap';
  const { urlset, sitemapindex } = new XMLParser({ isArray }).parse(xml) as {
    urlset?: { url: { loc: string }[] };
    sitemapindex?: { sitemap: { loc: string }[] };
  };
  return (urlset?.url ?? sitemapindex?.sitemap ?? []).map(({ loc }) => loc);
}

/** The addresses of this site that files for other readers name. */
function addressesInFiles(site: BuiltSite): { address: string; from: string }[] {
  const feed = JSON.parse(site.file('feed.json')) as { items: { content_html: string }[] };
  const inContent = feed.items
    .flatMap(({ content_html: html }) => parse(html).querySelectorAll('[href]').map(addressOf))
    .filter((address) => address.startsWith(site.origin));
  const named: Record<string, string[]> = {
    'robots.txt': [...site.file('robots.txt').matchAll(/^Sitemap: (.+)$/gm)].map(
      ([, at = '']) => at,
    ),
    'sitemap-index.xml': locationsOf(site.file('sitemap-index.xml')),
    'sitemap-0.xml': locationsOf(site.file('sitemap-0.xml')),
    'data/stories.json': valuesOf(JSON.parse(site.file('data/stories.json')), ['url']),
    'data/lessons.ndjson': site
      .file('data/lessons.ndjson')
      .trim()
      .split('\n')
      .flatMap((line) => valuesOf(JSON.parse(line), ['url'])),
    'feed.json': [...valuesOf(feed, ['id', 'url', 'home_page_url', 'feed_url']), ...inContent],
  };
  return Object.entries(named).flatMap(([from, addresses]) => {
    assert.ok(addresses.length > 0, `${from} names no address`);
    return addresses.map((address) => ({ address, from: `${site.base}${from}` }));
  });
}

/** Every text under one of these keys, except in the lists of what stands elsewhere. */
function valuesOf(value: unknown, keys: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'sources' || key === 'furtherReading') return [];
    return keys.includes(key) && typeof inner === 'string' ? [inner] : valuesOf(inner, keys);
  });
}
