import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Start, storyStride, writeLeads } from '#domain/find-format.ts';
import { Leads } from '#domain/find-leads.ts';
import { rank, type WordHits } from '#domain/find-rank.ts';

const start: Start = {
  stories: 3,
  topics: [['debt', 'Technical debt']],
  names: {},
  entries: 5,
  starts: [],
  hasTitles: false,
};
const lesson = (story: number, number: number) => story * storyStride + number;
const question = (number: number) => (start.entries + number) * storyStride;
const none = new Leads(writeLeads([]));

/** A word that counts so much where it stands. */
function word(typed: string, impacts: Record<number, number>): WordHits {
  const postings = Object.entries(impacts).map(([id, impact]): [number, number] => [
    Number(id),
    impact,
  ]);
  return { typed, variants: [{ postings, weight: 1 }] };
}

/** What some words find, as `story.lesson`, best first. */
function ranked(words: readonly WordHits[], leads = none): string[] {
  return rank(words, [], start, leads).map(
    ({ entry, part }) => `${entry.toString()}.${part.toString()}`,
  );
}

suite('ranking', () => {
  test('puts what counts more first', () => {
    const hits = ranked([word('debt', { [lesson(0, 1)]: 2, [lesson(1, 1)]: 3 })]);
    assert.deepEqual(
      hits.filter((hit) => !hit.endsWith('.0')),
      ['1.1', '0.1'],
    );
  });

  test('puts what has more words before what has one of them that counts as much', () => {
    const hits = ranked([
      word('tech', { [lesson(1, 1)]: 3 }),
      word('debt', { [lesson(0, 1)]: 6 }),
      word('pay', { [lesson(1, 1)]: 3 }),
    ]);
    assert.equal(hits[0], '1.1');
  });

  test('puts a lesson first whose story is about it, too', () => {
    const hits = ranked([
      word('debt', { [lesson(0, 1)]: 3, [lesson(1, 1)]: 3, [lesson(1, 0)]: 2 }),
    ]);
    assert.equal(hits[0], '1.1');
  });

  test('finds the lessons that answer a question, in their order, and their stories', () => {
    const leads = new Leads(writeLeads([[lesson(2, 1), lesson(0, 2)]]));
    const hits = ranked([word('debt', { [question(0)]: 5 })], leads);
    assert.deepEqual(
      hits,
      ['2.1', '0.2', '0.0', '2.0'].sort((a, b) => hits.indexOf(a) - hits.indexOf(b)),
    );
    assert.deepEqual(hits.slice(0, 2), ['2.1', '0.2']);
  });

  test('finds lessons that answer the same questions as the best, behind them', () => {
    const leads = new Leads(
      writeLeads([
        [lesson(2, 1), lesson(0, 2)],
        [lesson(1, 1), lesson(0, 2)],
      ]),
    );
    const hits = ranked([word('debt', { [lesson(2, 1)]: 5, [lesson(1, 1)]: 4.9 })], leads);
    assert.deepEqual(
      hits.filter((hit) => !hit.endsWith('.0')),
      ['2.1', '1.1', '0.2'],
    );
  });

  test('lets pairs of words add to what a word finds, and find nothing by themselves', () => {
    const leads = new Leads(writeLeads([[lesson(0, 1)], [lesson(1, 1)], [lesson(2, 1)]]));
    const words = [word('fire', { [question(0)]: 5, [question(1)]: 4 })];
    const pairs: [number, number][][] = [
      [
        [question(1), 3],
        [question(2), 9],
      ],
    ];
    const hits = rank(words, pairs, start, leads).filter(({ part }) => part > 0);
    assert.deepEqual(
      hits.map(({ entry }) => entry),
      [1, 0],
    );
  });

  test('lets a second lesson of a story step back behind one that is nearly as good', () => {
    const hits = ranked([
      word('debt', { [lesson(0, 1)]: 5, [lesson(0, 2)]: 4.9, [lesson(1, 1)]: 4.8 }),
    ]);
    assert.deepEqual(hits.slice(0, 3), ['0.1', '1.1', '0.2']);
  });

  test('leaves out what is far worse than the best of its kind', () => {
    const topic = start.stories * storyStride;
    const hits = ranked([word('debt', { [lesson(0, 1)]: 10, [lesson(1, 1)]: 1, [topic]: 0.5 })]);
    assert.ok(!hits.includes('1.1'));
    assert.ok(!hits.includes('1.0'), 'nor its story');
    assert.ok(hits.includes('3.0'), 'topics are measured by topics');
  });

  test('takes the best of what stands for a word, once', () => {
    const postings: [number, number][] = [[lesson(0, 1), 4]];
    const twice = {
      typed: 'debt',
      variants: [
        { postings, weight: 1 },
        { postings, weight: 0.5, as: 'cruft' },
      ],
    };
    const [first] = rank([twice], [], start, none);
    assert.deepEqual(first?.reasons, [{ typed: 'debt' }]);
    assert.equal(
      first.score,
      rank([{ typed: 'debt', variants: [{ postings, weight: 1 }] }], [], start, none)[0]?.score,
    );
  });

  test('works without any story', () => {
    const people = { ...start, stories: 0, topics: [], entries: 1 };
    assert.equal(rank([word('ada', { 0: 3 })], [], people, none).length, 1);
  });
});
