import assert from 'node:assert/strict';
import { afterEach, suite, test } from 'node:test';
import { findIndex, indexFiles } from '#domain/find-index.ts';
import { readQuery } from '#domain/query.ts';
import type { Answer } from '#elements/find-answer.ts';
import { FindFiles } from '#elements/find-files.ts';
import type { Pagefind } from '#elements/pagefind.ts';
import { searchAnswers } from '#elements/search-answers.ts';
import { readOwnLibrary } from './search/library-finder.ts';

const index = indexFiles(findIndex(await readOwnLibrary()));
const given = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = given;
});

/** The files of the library’s search, as a browser fetches them, but for those that are missing. */
function filesWithout(isMissing: (name: string) => boolean = () => false): FindFiles {
  globalThis.fetch = (address) => {
    const name = (address as string).replace('/find/', '');
    const text = index.get(name);
    const found = text !== undefined && !isMissing(name);
    return Promise.resolve(found ? new Response(text) : new Response('', { status: 404 }));
  };
  return new FindFiles('/find/');
}

/** Full texts in which nothing is found, and what they were asked. */
function emptyFullTexts() {
  const asked: (string | null)[] = [];
  const search: Pagefind['search'] = (words) => {
    asked.push(words);
    return Promise.resolve({ results: [] });
  };
  const pagefind = { search } as Pagefind;
  return { asked, pagefind: () => Promise.resolve(pagefind) };
}

/** Every answer to a query: typed, with the titles at hand as after a first answer, or as a whole. */
async function answersTo(words: string, isTyped: boolean, files = filesWithout()) {
  const { asked, pagefind } = emptyFullTexts();
  if (isTyped) await files.fetchAhead();
  const query = readQuery(new URLSearchParams({ q: words }), []);
  const all: Answer[] = [];
  for await (const answer of searchAnswers({ files, pagefind }, query, isTyped ? words : undefined))
    all.push(answer);
  return { all, asked, last: all.at(-1) ?? assert.fail(`nothing was answered to ${words}`) };
}

const shown = ({ groups, best }: Answer) => ({
  best: best?.url,
  found: groups.map(({ total, results }) => [total, ...results.map(({ url }) => url)]),
});

suite('answers', () => {
  for (const words of [
    'low performer',
    'feedbak',
    'psycological safety',
    'psycological safety at wrok',
    'zzzzzzzzzz',
  ]) {
    test(`to “${words}” are the same in the end, whether typed or asked`, async () => {
      const [typed, whole] = [await answersTo(words, true), await answersTo(words, false)];
      assert.deepEqual(shown(typed.last), shown(whole.last));
    });
  }

  test('are provisional until the last, which never is', async () => {
    const { all, last } = await answersTo('weeekly one on one', true);
    assert.ok(all.length > 1);
    assert.ok(all.slice(0, -1).every(({ isProvisional }) => isProvisional === true));
    assert.notEqual(last.isProvisional, true);
    assert.ok(last.groups.some(({ total }) => total > 0));
  });

  test('come from the full texts where the index is missing, or one shard of it', async () => {
    const gone = await answersTo(
      'salary',
      false,
      filesWithout(() => true),
    );
    assert.deepEqual(gone.asked.at(0), 'salary');
    let isBroken = false;
    const files = filesWithout((name) => isBroken && name.startsWith('terms-'));
    await answersTo('salary', true, files);
    isBroken = true;
    const { asked, last } = await answersTo('salary xylophone', true, files);
    assert.ok(asked.includes('salary xylophone'));
    assert.notEqual(last.isProvisional, true);
  });

  test('to phrases come from the full texts alone', async () => {
    const { all, asked } = await answersTo('"one on one"', false);
    assert.equal(all.length, 1);
    assert.equal(new Set(asked).size, 1);
  });

  test('fail where neither can be had', async () => {
    const files = filesWithout(() => true);
    const pagefind = () => Promise.reject(new Error('refused'));
    const query = readQuery(new URLSearchParams({ q: 'salary' }), []);
    await assert.rejects(searchAnswers({ files, pagefind }, query).next(), /refused/);
  });
});
