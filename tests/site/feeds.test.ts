import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { parse } from 'node-html-parser';
import { mostPeopleToFollow } from '../../src/domain/paging.ts';
import { sites } from '../build.ts';
import { type BuiltSite, readSite, wordsOf } from './built-site.ts';
import { openStories } from './open-data.ts';

type RssItem = {
  title: string;
  link: string;
  guid: string;
  description: string;
  pubDate: string;
  'content:encoded': string;
};
type Rss = { rss: { channel: { title: string; link: string; item: RssItem[] } } };
type JsonItem = {
  id: string;
  url: string;
  title: string;
  summary: string;
  content_html: string;
  date_published: string;
  tags: string[];
};
type JsonFeed = {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  items: JsonItem[];
};

/** How many stories a feed holds. */
const longest = 50;

for (const site of sites.map(readSite)) {
  const stories = openStories(site);
  const newest = [...stories].sort((a, b) => compare(b.added, a.added) || compare(a.slug, b.slug));
  const topics = new Set(slugsIn(site, 'topics'));
  const people = new Set(slugsIn(site, 'people'));
  const feeds = [
    { at: '', wanted: newest },
    ...[...topics].map((slug) => ({
      at: `topics/${slug}/`,
      wanted: newest.filter((story) => story.topics.includes(slug)),
    })),
    ...[...people].map((slug) => ({
      at: `people/${slug}/`,
      wanted: newest.filter((story) => story.people.some(({ person }) => person === slug)),
    })),
  ].map(({ at, wanted }) => ({ at, wanted: wanted.slice(0, longest) }));

  suite(`the feeds of ${site.name}`, () => {
    test('are there for all stories, for each topic and for each person', () => {
      assert.ok(topics.size > 0 && people.size > 0);
      for (const { at, wanted } of feeds) {
        const links = wanted.map(({ url }) => url);
        assert.deepEqual(
          readRss(site, at).item.map(({ link }) => link),
          links,
          at,
        );
        assert.deepEqual(
          readJson(site, at).items.map(({ url }) => url),
          links,
          at,
        );
      }
    });

    test('name themselves and the page they belong to by whole addresses', () => {
      for (const { at } of feeds) {
        const json = readJson(site, at);
        assert.equal(json.version, 'https://jsonfeed.org/version/1.1');
        assert.equal(json.home_page_url, `${site.origin}${site.base}${at}`);
        assert.equal(json.feed_url, `${site.origin}${site.base}${at}feed.json`);
        const rss = readRss(site, at);
        assert.equal(rss.link, json.home_page_url);
        assert.equal(rss.title, json.title);
        assert.notEqual(rss.title, '');
      }
    });

    test('carry the lasting address, the date and the title of each story', () => {
      for (const { at, wanted } of feeds) {
        const rss = readRss(site, at).item;
        const json = readJson(site, at).items;
        for (const [index, story] of wanted.entries()) {
          const [one, other] = [rss[index], json[index]];
          assert.equal(one?.guid, story.url);
          assert.equal(other?.id, story.url);
          assert.equal(one.title, story.title);
          assert.equal(other.title, story.title);
          assert.equal(new Date(one.pubDate).toISOString().slice(0, 10), story.added);
          assert.equal(other.date_published, `${story.added}T00:00:00Z`);
        }
      }
    });

    test('hold each story whole, as its page has it without notes and meanings of words', () => {
      for (const content of contents(site)) {
        const { slug = '', html } = content;
        const words = squeeze(parse(html).textContent);
        const page = parse(site.page(`stories/${slug}/`).html);
        for (const part of page.querySelectorAll('.note, .mark, .meaning')) {
          part.remove();
        }
        const blocks = page.querySelectorAll(
          '#problem p, #problem li, #problem pre, #actions p, #actions li, #actions pre, #actions td, #lessons p, #lessons li, #next dd',
        );
        assert.ok(blocks.length > 2);
        for (const block of blocks) assert.ok(words.includes(squeeze(block.textContent)), slug);
        for (const lesson of stories.find((story) => story.slug === slug)?.lessons ?? []) {
          assert.ok(words.includes(squeeze(lesson.title)), `${slug}: ${lesson.title}`);
        }
      }
    });

    test('bring no notes, no ids and no address that only holds on the page', () => {
      for (const { slug, html } of contents(site)) {
        const root = parse(html);
        assert.equal(root.querySelectorAll('[id], [class=notes], [class=mark]').length, 0, slug);
        for (const link of root.querySelectorAll('[href]')) {
          assert.match(link.getAttribute('href') ?? '', /^(?:https?:\/\/|mailto:)/, slug);
        }
        assert.equal(root.querySelectorAll('script, style, img, iframe, [style]').length, 0, slug);
      }
    });

    test('are named in the head of the page they belong to', () => {
      for (const { at } of feeds) {
        const links = site
          .page(at)
          .root.querySelectorAll('head link[rel=alternate]')
          .map((link) => link.getAttribute('href'));
        assert.ok(links.includes(`${site.base}${at}feed.xml`), at);
        assert.ok(links.includes(`${site.base}${at}feed.json`), at);
      }
    });

    test('are all listed where one chooses what to follow, but those without stories', () => {
      const links = site
        .page('follow/')
        .root.querySelectorAll('main a')
        .map((link) => link.getAttribute('href'));
      const isOfPerson = ({ at }: { at: string }) => at.startsWith('people/');
      const areTooMany = feeds.filter(isOfPerson).length > mostPeopleToFollow;
      for (const feed of feeds) {
        if (feed.wanted.length === 0) continue;
        const isListed = !(areTooMany && isOfPerson(feed));
        assert.equal(links.includes(`${site.base}${feed.at}feed.xml`), isListed, feed.at);
        assert.equal(links.includes(`${site.base}${feed.at}feed.json`), isListed, feed.at);
      }
      if (areTooMany) assert.ok(links.includes(`${site.base}people/`));
    });
  });
}

function readRss(site: BuiltSite, at: string): Rss['rss']['channel'] {
  const parser = new XMLParser({ isArray: (name) => name === 'item', parseTagValue: false });
  const { channel } = (parser.parse(site.file(`${at}feed.xml`)) as Rss).rss;
  return { ...channel, item: (channel.item as RssItem[] | undefined) ?? [] };
}

function readJson(site: BuiltSite, at: string): JsonFeed {
  return JSON.parse(site.file(`${at}feed.json`)) as JsonFeed;
}

/** Each story of the site's own feeds, once from either. */
function contents(site: BuiltSite): { slug: string | undefined; html: string }[] {
  const slugOf = (address: string) => address.split('/').at(-2);
  return [
    ...readRss(site, '').item.map((item) => ({
      slug: slugOf(item.link),
      html: item['content:encoded'],
    })),
    ...readJson(site, '').items.map((item) => ({
      slug: slugOf(item.url),
      html: item.content_html,
    })),
  ];
}

/** The slugs that have a page under `topics/` or `people/`; pages that only lead on have no text of theirs. */
function slugsIn(site: BuiltSite, folder: string): string[] {
  const form = new RegExp(`^${site.base}${folder}/([^/]+)/$`);
  return site.pages
    .filter(({ root }) => !/moved|withdrawn/.test(wordsOf(root.querySelector('h1'))))
    .flatMap(({ path }) => form.exec(path)?.[1] ?? []);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
