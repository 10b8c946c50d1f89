import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  count,
  cutReport,
  didYouMean,
  findNearest,
  listWords,
  plainText,
  type Problem,
  problemLine,
  quote,
  sortProblems,
} from '#domain/problem.ts';

const topics = ['feedback', 'hiring', 'incidents-and-postmortems', 'one-on-ones'];

test('offers the nearest word where few letters differ', () => {
  assert.equal(didYouMean('hirring', topics), ' Did you mean `hiring`?');
  assert.equal(didYouMean('one-on-one', topics), ' Did you mean `one-on-ones`?');
});

test('offers a word whose letters stand in another order', () => {
  assert.equal(findNearest('tilte', ['title', 'size']), 'title');
});

test('offers a word that begins like the one that was written', () => {
  assert.equal(findNearest('incident', topics), 'incidents-and-postmortems');
  assert.equal(findNearest('hiring-and-firing', topics), 'hiring');
});

test('offers a word whatever the case of its letters', () => {
  assert.equal(findNearest('furtherreading', ['furtherReading']), 'furtherReading');
  assert.equal(findNearest('LIMITS', ['Limits']), 'Limits');
});

test('offers nothing where no word is near, or none is known', () => {
  assert.equal(didYouMean('budget', topics), '');
  assert.equal(didYouMean('constructor', topics), '');
  assert.equal(didYouMean('hiring', []), '');
});

test('does not take two letters for the beginning of a word', () => {
  assert.equal(findNearest('in', topics), undefined);
});

test('quotes words between backticks, with no backtick of their own', () => {
  assert.equal(quote('the `title`'), "`the 'title'`");
});

test('shortens what it quotes to 60 characters, and cuts none in two', () => {
  assert.equal(quote('a'.repeat(60)), `\`${'a'.repeat(60)}\``);
  assert.equal(quote('a'.repeat(61)), `\`${'a'.repeat(59)}…\``);
  assert.equal(quote('🔥'.repeat(61)), `\`${'🔥'.repeat(59)}…\``);
});

test('escapes what a terminal or a log could obey, and what can’t be seen', () => {
  assert.equal(plainText('a\u001B[31mb'), 'aU+001B[31mb');
  assert.equal(plainText('a\n::error::b\r'), 'aU+000A::error::bU+000D');
  assert.equal(plainText('a\u202Eb\u200Bc\u2028d\uD800e'), 'aU+202EbU+200BcU+2028dU+D800e');
  assert.equal(plainText('Zoë, עדה, 🔥'), 'Zoë, עדה, 🔥');
});

test('lists words as a sentence does', () => {
  assert.equal(listWords([]), '');
  assert.equal(listWords(['a']), '`a`');
  assert.equal(listWords(['a', 'b']), '`a` or `b`');
  assert.equal(listWords(['a', 'b', 'c'], 'and'), '`a`, `b` and `c`');
});

test('counts with a noun, its plural and commas', () => {
  assert.equal(count(1, 'lesson'), '1 lesson');
  assert.equal(count(0, 'lesson'), '0 lessons');
  assert.equal(count(1200, 'story', 'stories'), '1,200 stories');
});

const problem: Problem = {
  rule: 'lesson-text',
  file: 'b.mdx',
  line: 2,
  column: 1,
  message: 'The lesson has no text. Write some.',
};

test('prints a problem as one line, whatever the name of its file', () => {
  assert.equal(
    problemLine({ ...problem, file: 'a\n::error::\u001B.mdx' }),
    'aU+000A::error::U+001B.mdx:2:1  The lesson has no text. Write some.  (lesson-text)',
  );
});

test('sorts problems by file, then line, then column', () => {
  const places: [string, number, number][] = [
    ['b.mdx', 10, 1],
    ['b.mdx', 2, 5],
    ['a.mdx', 3, 1],
    ['b.mdx', 2, 1],
  ];
  const problems = places.map(([file, line, column]) => ({ ...problem, file, line, column }));
  assert.deepEqual(
    sortProblems(problems).map(({ file, line, column }) => [file, line, column]),
    [
      ['a.mdx', 3, 1],
      ['b.mdx', 2, 1],
      ['b.mdx', 2, 5],
      ['b.mdx', 10, 1],
    ],
  );
});

suite('a report', () => {
  const problems = (number: number): Problem[] =>
    Array.from({ length: number }, (_, index) => ({
      rule: 'no-html',
      file: 'a.mdx',
      line: number - index,
      column: 1,
      message: 'Found.',
    }));

  test('tells everything, in the order of the file, while there are few', () => {
    const lines = cutReport(problems(100)).map(({ line }) => line);
    assert.deepEqual(
      lines,
      Array.from({ length: 100 }, (_, index) => index + 1),
    );
  });

  test('tells the first and how many there are where there are too many', () => {
    const report = cutReport(problems(2_500));
    assert.equal(report.length, 100);
    assert.deepEqual(report.at(-1), {
      rule: 'too-many',
      file: 'a.mdx',
      line: 100,
      column: 1,
      message:
        'The file has 2,500 problems, and only the first 99 are told. Mend those and check it again.',
    });
  });
});
