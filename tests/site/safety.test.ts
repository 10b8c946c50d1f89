import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { suite, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { parse } from 'node-html-parser';
import { headers, metaPolicy } from '../../src/site/headers.ts';
import { sites } from '../build.ts';
import { readSite } from './built-site.ts';
import { findUnsafe } from './unsafe.ts';

for (const site of sites.map(readSite)) {
  const files = (pattern: string) => globSync(pattern, { cwd: site.folder });

  suite(`the pages of ${site.name}`, () => {
    test('have no script, style, handler, frame or unsafe address, and ask nobody else', () => {
      const found = site.pages.flatMap(({ path, root }) =>
        findUnsafe(root, `${site.origin}${path}`).map((what) => `${path} ${what}`),
      );
      assert.deepEqual(found, []);
    });

    test('have data that can be read', () => {
      const data = site.pages.flatMap(({ root }) =>
        root.querySelectorAll('script[type="application/ld+json"]'),
      );
      assert.ok(data.length > 0);
      for (const { rawText } of data) {
        const { '@context': context } = JSON.parse(rawText) as Record<string, unknown>;
        assert.equal(context, 'https://schema.org');
      }
    });

    test('begin with the policy of the list, once, right after the charset', () => {
      const differing = site.pages.filter(({ root }) => {
        const [charset, policy] = root.querySelector('head')?.children ?? [];
        return !(
          charset?.getAttribute('charset') === 'utf-8' &&
          policy?.getAttribute('http-equiv') === 'Content-Security-Policy' &&
          policy.getAttribute('content') === metaPolicy &&
          root.querySelectorAll('meta[http-equiv=Content-Security-Policy]').length === 1
        );
      });
      assert.deepEqual(
        differing.map(({ path }) => path),
        [],
      );
    });

    test('tell other sites no more of the reader’s way than the list says', () => {
      const differing = site.pages.filter(
        ({ root }) =>
          root.querySelector('meta[name=referrer]')?.getAttribute('content') !==
          headers['Referrer-Policy'],
      );
      assert.deepEqual(
        differing.map(({ path }) => path),
        [],
      );
    });
  });

  test(`the pictures of ${site.name} have no script, style or handler`, () => {
    const pictures = files('**/*.svg');
    assert.ok(pictures.length > 0);
    for (const picture of pictures) {
      assert.deepEqual(findUnsafe(parse(site.file(picture)), `${site.origin}${site.base}`), []);
    }
  });

  test(`the stories in the feeds and the open data of ${site.name} are as safe as the pages`, () => {
    const parts = [
      ...files('**/feed.xml').flatMap((name) => partsOfRss(site.file(name))),
      ...files('**/feed.json').flatMap((name) => partsOfJson(JSON.parse(site.file(name)))),
      ...partsOfJson(JSON.parse(site.file('data/stories.json'))),
    ];
    assert.ok(parts.length > 10);
    for (const part of parts) {
      assert.deepEqual(findUnsafe(parse(part), `${site.origin}${site.base}`), []);
    }
  });

  test(`the feeds and sitemaps of ${site.name} are shown by no style sheet or script of theirs`, () => {
    for (const name of files('**/*.xml')) {
      assert.doesNotMatch(site.file(name), /<\?xml-|<!DOCTYPE|<script|xmlns="[^"]*xhtml"/i, name);
    }
  });

  test(`the style sheets of ${site.name} ask nobody for anything`, () => {
    const sheets = files('_astro/*.css');
    assert.ok(sheets.length > 0);
    for (const sheet of sheets) {
      assert.doesNotMatch(site.file(sheet), /@import|url\(\s*["']?(?:[a-z]+:|\/\/)/i);
    }
  });
}

suite('the judge of pages', () => {
  for (const [what, html] of [
    ['script', '<script>alert(1)</script>'],
    ['script', '<SCRIPT type="module">alert(1)</SCRIPT>'],
    ['script', '<svg><script>alert(1)</script></svg>'],
    ['script', '<script type="application/ld+json">{"name":"<!--<script>"}</script>'],
    ['style', '<style>p{color:red}</style>'],
    ['style', '<p style="color:red">text</p>'],
    ['handler', '<img src="/x.png" onerror="alert(1)">'],
    ['handler', '<svg ONLOAD="alert(1)"></svg>'],
    ['frame', '<iframe src="/about/"></iframe>'],
    ['frame', '<p srcdoc="text">text</p>'],
    ['frame', '<base href="/other/">'],
    ['address', '<a href="javascript:alert(1)">text</a>'],
    ['address', '<a href=" java\tscript:alert(1)">text</a>'],
    ['address', '<a href="&#106;avascript:alert(1)">text</a>'],
    ['address', '<a href="data:text/html,text">text</a>'],
    ['address', '<a href="VBScript:x">text</a>'],
    ['address', '<a href="file:///etc/passwd">text</a>'],
    ['address', '<svg><a xlink:href="javascript:alert(1)">text</a></svg>'],
    ['address', '<form action="javascript:alert(1)"></form>'],
    ['address', '<button formaction="javascript:alert(1)">text</button>'],
    ['address', '<img src="data:image/png;base64,AA">'],
    ['address', '<meta http-equiv="Refresh" content="0; url=javascript:alert(1)">'],
    ['refresh', '<meta http-equiv="refresh" content="5">'],
    ['origin', '<meta http-equiv="refresh" content="0; url=https://other.example/">'],
    ['origin', '<script src="https://other.example/a.js"></script>'],
    ['origin', '<link rel="stylesheet" href="//other.example/a.css">'],
    ['origin', '<link rel="preconnect" href="https://other.example">'],
    ['origin', '<img srcset="/a.png 1x, https://other.example/b.png 2x">'],
    ['origin', '<form action="https://other.example/"></form>'],
    ['origin', '<video poster="https://other.example/a.png"></video>'],
    ['origin', '<svg><image href="https://other.example/a.png"/></svg>'],
  ] as const) {
    test(`finds ${what} in ${html}`, () => {
      const found = findUnsafe(parse(html), 'https://site.example/stories/');
      assert.ok(found.length > 0, 'nothing was found');
      assert.ok(found[0]?.startsWith(`${what}: `), found[0]);
    });
  }

  test('finds nothing in what may stand on a page', () => {
    const html = `<link rel="canonical" href="https://site.example/"><link rel="stylesheet" href="/a.css">
      <script type="module" src="/_astro/a.js"></script>
      <script type="application/ld+json">{"name":"\\u003cscript>"}</script>
      <meta http-equiv="refresh" content="0; url=/about/"><meta name="description" content="data: 1">
      <a href="https://other.example/">text</a> <a href="mailto:a@other.example">text</a>
      <a href="#lesson" title="javascript: the good parts">&lt;script&gt;</a>`;
    assert.deepEqual(findUnsafe(parse(html), 'https://site.example/stories/'), []);
  });
});

/** The HTML in a feed of the kind RSS. */
function partsOfRss(xml: string): string[] {
  const { rss } = new XMLParser({ isArray: (name) => name === 'item' }).parse(xml) as {
    rss: { channel: { item?: { 'content:encoded': string }[] } };
  };
  return (rss.channel.item ?? []).map((item) => item['content:encoded']);
}

/** The HTML in data, wherever it is. */
function partsOfJson(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    typeof part === 'string' && /^(?:content_)?html$/.test(key) ? [part] : partsOfJson(part),
  );
}
