import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { suite, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { type HTMLElement, parse } from 'node-html-parser';
import { sites } from '../build.ts';
import { type BuiltPage, type BuiltSite, isIndexed, isMoved, readSite } from './built-site.ts';

for (const site of sites.map(readSite)) {
  const all = [...site.pages, ...site.samples];
  const idsByPath = new Map(all.map(({ path, root }) => [path, new Set(idsOf(root))]));
  // By their exact names: a machine whose files know no case would find more.
  const files = new Set(
    globSync('**/*.*', { cwd: site.folder }).map((name) => name.split(sep).join('/')),
  );

  /** What is wrong with an address that stands on a page, or nothing. */
  const findFault = (address: string, from: string): string | undefined => {
    if (!URL.canParse(address, `${site.origin}${from}`)) return 'is no address';
    const { protocol, origin, pathname, hash } = new URL(address, `${site.origin}${from}`);
    if (protocol === 'mailto:') return undefined;
    if (!/^https?:$/.test(protocol)) return `has the scheme ${protocol}`;
    if (origin !== site.origin) return undefined;
    if (!pathname.startsWith(site.base)) return `leaves the base ${site.base}`;
    const path = decodeURIComponent(pathname);
    if (!files.has(fileOf(site, path))) return 'leads to no file';
    if (hash === '') return undefined;
    const id = decodeURIComponent(hash.slice(1));
    return idsByPath.get(path)?.has(id) === true ? undefined : 'leads to no such place';
  };

  suite(`the links of ${site.name}`, () => {
    test('lead somewhere, inside the site to a page or a place on it', () => {
      const faults = all.flatMap(({ path, root }) =>
        addressesOn(root)
          .map((address) => ({ path, address, fault: findFault(address, path) }))
          .filter(({ fault }) => fault !== undefined),
      );
      assert.deepEqual(faults, []);
    });

    test('find each place once on its page', () => {
      const twice = all.flatMap(({ path, root }) =>
        idsOf(root)
          .filter((id, index, all) => all.indexOf(id) !== index)
          .map((id) => `${path}#${id}`),
      );
      assert.deepEqual(twice, []);
    });

    test('reach every page that may be indexed, from the home page on', () => {
      const reached = new Set<string>();
      const next = [site.base];
      for (let path = next.pop(); path !== undefined; path = next.pop()) {
        const page = site.pages.find((candidate) => candidate.path === path);
        if (page === undefined || reached.has(path)) continue;
        reached.add(path);
        for (const link of page.root.querySelectorAll('a[href]')) {
          const url = new URL(hrefOf(link), `${site.origin}${path}`);
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
      const moved = new Set(site.pages.filter(isMoved).map(({ path }) => path));
      const stale = site.pages.flatMap(({ path, root }) =>
        root
          .querySelectorAll('a[href]')
          .map((link) => new URL(hrefOf(link), `${site.origin}${path}`).pathname)
          .filter((target) => target !== path && moved.has(target)),
      );
      assert.deepEqual(stale, []);
    });

    test('stand whole in feeds, data files, the search index, the sitemap and robots.txt', () => {
      const faults = addressesInFiles(site).filter(
        ({ address, from }) => !address.startsWith(site.origin) || findFault(address, from),
      );
      assert.deepEqual(faults, []);
    });

    test('lead somewhere wherever a whole address of the site is written', () => {
      const isText = (name: string) =>
        /\.(?:html|xml|json|ndjson|txt|css|js|svg|webmanifest)$/.test(name);
      const whole = new RegExp(`${site.origin.replaceAll('.', '\\.')}[^\\s"'<>{}\\\\)]*`, 'g');
      const faults = [...files]
        .filter((name) => isText(name) && !name.startsWith('pagefind/'))
        .flatMap((name) =>
          [...site.file(name).matchAll(whole)]
            .map(([found]) => found.replaceAll('&amp;', '&').replace(/&(?:quot|lt|gt);.*$/, ''))
            .map((address) => ({ name, address, fault: findFault(address, site.base) }))
            .filter(({ fault }) => fault !== undefined),
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
        return page === undefined || isMoved(page) || path.endsWith('/404.html');
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

function idsOf(root: HTMLElement): string[] {
  return root.querySelectorAll('[id]').map(({ id }) => id);
}

/** Attributes that hold an address, of HTML and of our own elements. */
const attributes = ['href', 'src', 'action', 'cite', 'data-url', 'data-leads-to'];

/** Every address that a page names, that of its refresh too. */
function addressesOn(root: HTMLElement): string[] {
  const refreshes = root
    .querySelectorAll('meta[http-equiv=refresh]')
    .map((meta) => (meta.getAttribute('content') ?? '').replace(/^\d+; *url=/, ''));
  const named = attributes.flatMap((name) =>
    root.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
  );
  return [...refreshes, ...named];
}

function hrefOf(link: HTMLElement): string {
  return link.getAttribute('href') ?? '';
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
    'pagefind/fragment/': searchResults(site),
  };
  for (const name of globSync('**/feed.{json,xml}', { cwd: site.folder })) {
    const path = name.split(sep).join('/');
    const text = site.file(path);
    named[path] = addressesInFeed(text, path.endsWith('.json'), site.origin);
  }
  return Object.entries(named).flatMap(([from, addresses]) => {
    assert.ok(addresses.length > 0, `${from} names no address`);
    return addresses.map((address) => ({ address, from: `${site.base}${from}` }));
  });
}

/** The addresses that a feed names, and those in the texts that it holds. */
function addressesInFeed(text: string, isJson: boolean, origin: string): string[] {
  const feed = (isJson ? JSON.parse(text) : new XMLParser().parse(text)) as object;
  const inTexts = valuesOf(feed, ['content_html', 'content:encoded']).flatMap((html) =>
    addressesOn(parse(html)).filter(
      (address) => !URL.canParse(address) || new URL(address).origin === origin,
    ),
  );
  return [
    ...valuesOf(feed, ['id', 'url', 'home_page_url', 'feed_url', 'link', 'guid']),
    ...inTexts,
  ];
}

/** Where the results of a search lead; the index writes paths below the base. */
function searchResults(site: BuiltSite): string[] {
  return globSync('pagefind/fragment/*', { cwd: site.folder }).map((name) => {
    const text = gunzipSync(readFileSync(join(site.folder, name))).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    return `${site.origin}${site.base}${url.slice(1)}`;
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
