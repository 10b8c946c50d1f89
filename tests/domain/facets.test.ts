import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetNames, facets, facetValueName, facetValues, listFacets } from '#domain/facets.ts';

test('has seven facets, each with a name of its own', () => {
  assert.deepEqual(facets, ['topic', 'role', 'scope', 'stage', 'size', 'outcome', 'source']);
  assert.equal(new Set(Object.values(facetNames)).size, facets.length);
});

test('gives every value of every facet a name that is not the value', () => {
  const unnamed = listFacets.flatMap((facet) =>
    facetValues[facet]
      .filter((value) => facetValueName(facet, value) === value)
      .map((value) => `${facet}:${value}`),
  );
  assert.deepEqual(unnamed, []);
});

test('gives no two values of a facet the same name', () => {
  for (const facet of listFacets) {
    const names = facetValues[facet].map((value) => facetValueName(facet, value));
    assert.deepEqual([...new Set(names)], names, facet);
  }
});

test('ends every list with unknown, except that of sources, which ends with first-hand', () => {
  const last = listFacets.map((facet) => facetValues[facet].at(-1));
  assert.deepEqual(last, ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'first-hand']);
});

test('names a value that it does not know by itself', () => {
  assert.equal(facetValueName('role', 'constructor'), 'constructor');
});
