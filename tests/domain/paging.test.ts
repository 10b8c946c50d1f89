import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageNumbers } from '#domain/paging.ts';

/** The links of each page of a list, with a dot for what is left out. */
const linksOf = (pages: number) =>
  Array.from({ length: pages }, (_, index) =>
    pageNumbers(index + 1, pages)
      .map((number) => number ?? '.')
      .join(' '),
  );

test('links a short list to all its pages', () => {
  assert.deepEqual(linksOf(1), ['1']);
  assert.deepEqual(linksOf(2), ['1 2', '1 2']);
  assert.deepEqual(linksOf(4), ['1 2 3 4', '1 2 3 4', '1 2 3 4', '1 2 3 4']);
});

test('links a long list to its ends and to the next pages, and leaves out no single page', () => {
  assert.deepEqual(linksOf(8), [
    '1 2 . 8',
    '1 2 3 . 8',
    '1 2 3 4 . 8',
    '1 2 3 4 5 . 8',
    '1 . 4 5 6 7 8',
    '1 . 5 6 7 8',
    '1 . 6 7 8',
    '1 . 7 8',
  ]);
});

test('never has more than seven links, however long the list', () => {
  const most = Math.max(
    ...Array.from({ length: 500 }, (_, index) => pageNumbers(index + 1, 500).length),
  );
  assert.equal(most, 7);
});
