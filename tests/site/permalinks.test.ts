import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { lastStop, readLedger } from '../../src/domain/ledger.ts';
import { casebook, sites } from '../build.ts';
import { type BuiltSite, isIndexed, readSite, refreshOf, wordsOf } from './built-site.ts';

for (const site of sites.map(readSite)) {
  const lines = ledgerOf(site);

  suite(`the addresses that ${site.name} has published`, () => {
    test('all have a page, and a place on it', () => {
      const lost = lines
        .map(({ address }) => ({ address, ...split(address) }))
        .filter(({ address, path, id }) => {
          const page = site.pages.find((candidate) => candidate.path === `${site.base}${path}`);
          if (page === undefined) return true;
          const stop = lastStop(lines, address);
          const staysHere = stop !== undefined && split(stop).path === path;
          return id !== undefined && staysHere && page.root.getElementById(id) === null;
        })
        .map(({ address }) => address);
      assert.deepEqual(lost, []);
    });

    test('lead on in one hop where they have moved', () => {
      for (const { address, leadsTo } of lines) {
        if (leadsTo === undefined || leadsTo === 'gone' || address.includes('#')) continue;
        const page = site.page(address.slice(1));
        const stop = refreshOf(page) ?? '';
        assert.equal(stop, `${site.base}${(lastStop(lines, address) ?? '').slice(1)}`);
        assert.ok(page.root.querySelector(`main a[href="${stop}"]`), 'a link for whoever stays');
        assert.equal(isIndexed(page), false);
        assert.equal(refreshOf(site.page(stop.slice(site.base.length))), undefined);
      }
    });

    test('say so where something was withdrawn, and offer the topics', () => {
      for (const { address } of lines) {
        if (lastStop(lines, address) !== 'gone' || address.includes('#')) continue;
        const page = site.page(address.slice(1));
        assert.match(wordsOf(page.root.querySelector('h1')), /withdrawn/);
        assert.ok(page.root.querySelector(`main a[href="${site.base}topics/"]`));
        assert.equal(refreshOf(page), undefined);
        assert.equal(isIndexed(page), false);
      }
    });
  });
}

test('a former id of a lesson is an empty place inside the lesson', () => {
  const page = readSite(casebook).page('stories/the-weekly-talk-that-came-back/');
  const lesson = page.root.querySelector('section[data-lesson][id=constructor]');
  for (const id of ['the-builder', 'an-even-later-name']) {
    const place = lesson?.querySelector(`[id=${id}]`);
    assert.ok(place, id);
    assert.equal(place.textContent, '');
  }
});

/** The lines of the library's ledger; a library may have none. */
function ledgerOf({ content }: BuiltSite) {
  const file = join(content, 'permalinks.txt');
  if (!existsSync(file)) return [];
  return readLedger(readFileSync(file), file).lines;
}

/** An address as the path below the base and the id of a place. */
function split(address: string): { path: string; id: string | undefined } {
  const [path = '', id] = address.split('#');
  return {
    path: path.replace(/^\//, ''),
    id: id === undefined ? undefined : decodeURIComponent(id),
  };
}
