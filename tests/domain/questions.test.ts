import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuestions } from '#domain/questions.ts';

const read = (text: string) =>
  readQuestions(new TextEncoder().encode(text), 'content/questions.txt');

test('reads a question a line, with the lessons that answer it and where they stand', () => {
  const { questions, problems, references } = read(
    '# Incidents\n\nwho is on call? | a#one b#two\r\n\t1:1 – how often|c#drei-übungen\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(questions, [
    {
      asks: 'who is on call?',
      leadsTo: [
        { story: 'a', lesson: 'one' },
        { story: 'b', lesson: 'two' },
      ],
    },
    { asks: '1:1 – how often', leadsTo: [{ story: 'c', lesson: 'drei-übungen' }] },
  ]);
  assert.deepEqual(
    references.map(({ kind, slug, lesson, line, column }) => [kind, slug, lesson, line, column]),
    [
      ['stories', 'a', 'one', 3, 19],
      ['stories', 'b', 'two', 3, 25],
      ['stories', 'c', 'drei-übungen', 4, 18],
    ],
  );
});

test('leaves out a line that can’t be read, and reports it', () => {
  const { questions, problems } = read('alarms\nalarm | a#one\nAlarm | b#one\nbells | b#one\n');
  assert.deepEqual(
    questions.map(({ asks }) => asks),
    ['alarm', 'bells'],
  );
  assert.deepEqual(
    problems.map(({ line, rule }) => `${line} ${rule}`),
    ['1 question-line', '3 question-line'],
  );
});

test('reads no line of a file that is not UTF-8 or holds what can’t be seen', () => {
  for (const bytes of [
    Buffer.from('a\xE9 | a#one\n', 'latin1'),
    Buffer.from('a\u200B | a#one\n'),
  ]) {
    const { questions, problems, references } = readQuestions(bytes, 'content/questions.txt');
    assert.deepEqual([questions, references], [[], []]);
    assert.equal(problems.length, 1);
  }
});
