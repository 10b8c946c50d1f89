import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { readLedger } from '../../src/domain/ledger.ts';
import { casebook, sites } from '../build.ts';
import {
  type BuiltPage,
  type BuiltSite,
  isIndexed,
  isMoved,
  readSite,
  refreshOf,
  wordsOf,
} from './built-site.ts';

for (const site of sites.map(readSite)) {
  const addresses = ledgerOf(site);

  suite(`the addresses that ${site.name} has published`, () => {
    test('all lead to a page and a place on it, in one hop at most', () => {
      const lost = addresses.filter((address) => {
        const from = pathOf(site, address);
        const stop = leadOn(site, from) ?? from;
        const page = findPage(site, stop);
        if (page === undefined || leadOn(site, stop) !== undefined) return true;
        const id = idOf(stop);
        return id !== undefined && page.root.getElementById(id) === null;
      });
      assert.deepEqual(lost, []);
    });

    test('find the sentence about a lesson without a script too', () => {
      const lost = addresses.filter((address) => {
        const page = findPage(site, pathOf(site, address));
        const id = idOf(address);
        return id !== undefined && page?.root.getElementById(id) == null;
      });
      assert.deepEqual(lost, []);
    });
  });

  const old = site.pages.filter(isMoved);

  suite(`the pages of old addresses of ${site.name}`, () => {
    test('are those in the ledger, and ask not to be indexed', () => {
      const listed = addresses.map((address) => pathOf(site, address));
      for (const page of old) {
        assert.ok(listed.includes(page.path), page.path);
        assert.equal(isIndexed(page), false, page.path);
      }
    });

    test('name the new page where there is one, and link to it', () => {
      for (const page of old) {
        const stop = leadOn(site, page.path);
        const canonical = page.root.querySelector('link[rel=canonical]')?.getAttribute('href');
        if (stop === undefined) assert.equal(canonical, undefined, page.path);
        else {
          assert.equal(canonical, new URL(stop.replace(/#.*$/, ''), site.origin).href);
          assert.ok(page.root.querySelector(`moved-page p a[href="${stop}"]`), page.path);
        }
      }
    });

    test('say so where something was withdrawn, and offer the topics', () => {
      for (const page of old.filter(({ path }) => leadOn(site, path) === undefined)) {
        assert.match(wordsOf(page.root.querySelector('h1')), /was withdrawn$/);
        assert.ok(page.root.querySelector(`moved-page p a[href="${site.base}topics/"]`));
      }
    });

    test('lead on by themselves only where no lesson would be forgotten', () => {
      for (const page of old) {
        const hasLessons = page.root.querySelector('[data-moved-lesson]') !== null;
        const hasScript = page.root.querySelector('main script[src]') !== null;
        assert.equal(hasScript, hasLessons, page.path);
        if (hasLessons) assert.equal(refreshOf(page), undefined, page.path);
        else assert.equal(refreshOf(page), leadOn(site, page.path), page.path);
      }
    });
  });
}

const tiny = readSite(casebook);

test('each old address leads where the ledger of the tiny library says', () => {
  const form = '/stories/the-form-nobody-read/';
  const talk = '/stories/the-weekly-talk-that-came-back/';
  for (const [address, stop] of [
    ['/stories/the-questionnaire/', form],
    ['/stories/the-form/', form],
    ['/stories/the-form/#forms', `${form}#a-form-is-no-conversation`],
    ['/stories/the-form/#a-form-is-no-conversation', `${form}#a-form-is-no-conversation`],
    ['/stories/the-form/#über-die-liste', `${talk}#keep-the-café-hour--the-list`],
    ['/stories/the-form/#an-early-name', `${talk}#constructor`],
    ['/stories/the-form/#forty-forms', undefined],
    ['/stories/a-story-that-was-withdrawn/', undefined],
    ['/stories/a-story-that-was-withdrawn/#its-lesson', undefined],
    ['/stories/a-story-that-was-withdrawn/#what-was-kept', `${talk}#constructor`],
    ['/stories/the-last-form/', undefined],
    ['/topics/talks/', '/topics/one-on-ones/'],
  ] as const) {
    const expected = stop === undefined ? undefined : pathOf(tiny, stop);
    assert.equal(leadOn(tiny, pathOf(tiny, address)), expected, address);
  }
});

test('a former id of a lesson is an empty place inside the lesson', () => {
  const page = tiny.page('stories/the-weekly-talk-that-came-back/');
  const lesson = page.root.querySelector('section[data-lesson][id=constructor]');
  for (const id of ['the-builder', 'an-even-later-name']) {
    const place = lesson?.querySelector(`[id=${id}]`);
    assert.ok(place, id);
    assert.equal(place.textContent, '');
  }
});

test('a lesson that became the whole story is an empty place at its head', () => {
  const { root } = tiny.page('stories/the-form-nobody-read/');
  const place = root.querySelector('article > [id=what-we-learned]');
  assert.equal(place?.textContent, '');
});

test('a story says where a lesson went that it no longer tells', () => {
  const { root } = tiny.page('stories/the-form-nobody-read/');
  const [moved, withdrawn, ...more] = root.querySelectorAll(
    '#lessons + section [data-moved-lesson]',
  );
  assert.deepEqual(more, []);
  assert.equal(moved?.id, '先看-再写');
  assert.equal(wordsOf(moved), 'The lesson #先看-再写 is now at Constructor.');
  assert.equal(
    moved.querySelector('a')?.getAttribute('href'),
    pathOf(tiny, '/stories/the-weekly-talk-that-came-back/#constructor'),
  );
  assert.equal(wordsOf(withdrawn ?? null), 'The lesson #the-twelfth-question was withdrawn.');
});

/** The addresses in the library's ledger; a library may have none. */
function ledgerOf({ content }: BuiltSite): string[] {
  const file = join(content, 'permalinks.txt');
  if (!existsSync(file)) return [];
  return readLedger(readFileSync(file), file).lines.map(({ address }) => address);
}

/** Where a page takes a reader by itself: by its refresh, or as its script would. */
function leadOn(site: BuiltSite, path: string): string | undefined {
  const page = findPage(site, path);
  if (page === undefined || !isMoved(page)) return undefined;
  const moved = page.root.querySelector('moved-page');
  const lesson = moved
    ?.querySelectorAll('[data-moved-lesson]')
    .find((element) => element.id === idOf(path));
  const target = lesson
    ? lesson.querySelector('a')?.getAttribute('href')
    : moved?.getAttribute('data-leads-to');
  return refreshOf(page) ?? target;
}

function findPage(site: BuiltSite, path: string): BuiltPage | undefined {
  return site.pages.find((page) => page.path === path.replace(/#.*$/, ''));
}

function pathOf({ base }: BuiltSite, address: string): string {
  return `${base}${address.slice(1)}`;
}

function idOf(address: string): string | undefined {
  return address.split('#')[1];
}
