import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { lessonFinder, readOwnLibrary } from './search/library-finder.ts';
import { measure, ndcg, readGolden } from './search/measure.ts';

/**
 * What was measured last, in nDCG@10; ranking is deterministic. A change that lowers one by more than
 * `tolerance` fails; one that raises it should raise the record. New stories change the figures a little.
 */
const recorded = { tuned: 0.844, heldBack: 0.8 };
const tolerance = 0.02;

const library = await readOwnLibrary();
const golden = readGolden();
const find = lessonFinder(library);

suite('the golden questions', () => {
  test('name lessons and stories that exist', () => {
    const known = new Set(
      library.stories.flatMap(({ slug, lessons }) => [
        slug,
        ...lessons.map(({ id }) => `${slug}#${id}`),
      ]),
    );
    const named = golden.flatMap(({ lessons, stories }) => [
      ...Object.keys(lessons),
      ...Object.keys(stories),
    ]);
    assert.deepEqual(
      named.filter((address) => !known.has(address)),
      [],
    );
  });

  test('are many, no two alike, each with an answer, and a third of them held back', () => {
    assert.ok(golden.length >= 80);
    assert.equal(new Set(golden.map(({ query }) => query.toLowerCase())).size, golden.length);
    for (const { query, lessons } of golden)
      assert.ok(Math.max(...Object.values(lessons)) >= 2, query);
    const heldBack = golden.filter(({ isHeldBack }) => isHeldBack === true);
    assert.ok(Math.abs(heldBack.length / golden.length - 1 / 3) < 0.02);
  });
});

suite('search', () => {
  for (const part of ['tuned', 'heldBack'] as const) {
    const questions = golden.filter(
      ({ isHeldBack = false }) => isHeldBack === (part === 'heldBack'),
    );
    test(`answers the ${part === 'tuned' ? 'questions it was tuned with' : 'questions held back'} as well as before`, async () => {
      const { ndcg: found } = await measure(questions, find);
      assert.ok(found > recorded[part] - tolerance, `nDCG@10 ${found.toFixed(3)}`);
    });
  }

  test('leaves at most one question in fifty without a lesson', async () => {
    const { silent } = await measure(golden, find);
    assert.ok(silent <= 0.02, silent.toString());
  });
});

test('the gain of results is one for the best order, less for any other, and nothing for none', () => {
  const grades = { a: 3, b: 2, c: 1 };
  assert.equal(ndcg(['a', 'b', 'c'], grades), 1);
  assert.ok(ndcg(['b', 'a', 'c'], grades) < 1);
  assert.ok(ndcg(['x', 'a'], grades) < ndcg(['a', 'x'], grades));
  assert.equal(ndcg([], grades), 0);
  assert.equal(ndcg(['a'], {}), 0);
});
