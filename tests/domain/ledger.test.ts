import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLedger as readLedgerBytes } from '#domain/ledger.ts';
import { problemLine } from '#domain/problem.ts';

const readLedger = (text: string, path: string) =>
  readLedgerBytes(new TextEncoder().encode(text), path);

test('reads an address a line, with where it leads since', () => {
  const { lines, problems } = readLedger(
    '# Every address ever published\n\n/stories/a/\r\n/stories/a/#b   /stories/a/#c\n\t/people/ada/ gone\n',
    'content/permalinks.txt',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(lines, [
    { address: '/stories/a/', line: 3 },
    { address: '/stories/a/#b', leadsTo: '/stories/a/#c', line: 4 },
    { address: '/people/ada/', leadsTo: 'gone', line: 5 },
  ]);
});

test('leaves out a line that can’t be read, and reports it', () => {
  const { lines, problems } = readLedger(
    '/stories/a/ /stories/b/ /stories/c/\n/about/\n/stories/a/ https://example.org/\n/stories/b/\n',
    'content/permalinks.txt',
  );
  assert.deepEqual(lines, [{ address: '/stories/b/', line: 4 }]);
  assert.deepEqual(
    problems.map(({ line, rule }) => `${line} ${rule}`),
    ['1 permalink-line', '2 permalink-line', '3 permalink-line'],
  );
});

test('reads no line of a file that is not UTF-8 or holds what can’t be seen', () => {
  const latin = readLedgerBytes(Buffer.from('/stories/a/\n/stories/a/#caf\xE9\n', 'latin1'), 'p');
  assert.deepEqual(latin.lines, []);
  assert.deepEqual(
    latin.problems.map(({ rule, line, column }) => [rule, line, column]),
    [['file-encoding', 2, 16]],
  );
  const hidden = readLedger('/stories/a/\n/stories/b/ \u001B[31m\n', 'p');
  assert.deepEqual(hidden.lines, []);
  assert.deepEqual(
    hidden.problems.map(({ rule, line, column }) => [rule, line, column]),
    [['hidden-characters', 2, 13]],
  );
  assert.doesNotMatch(hidden.problems.map(problemLine).join(''), /\u001B/);
});

/** The messages about a ledger of one line. */
const said = (line: string) => readLedger(line, 'p').problems.map(({ message }) => message);

test('takes an address in one form only, so that no line stands for another, and offers that form', () => {
  for (const [line, form] of [
    ['/stories/a', '/stories/a/'],
    ['stories/a/', '/stories/a/'],
    ['/stories/a#b', '/stories/a/#b'],
    ['/Stories/The-Alarm/', '/stories/the-alarm/'],
    ['/stories/a/#%C3%BCber-alles', '/stories/a/#über-alles'],
    ['/stories/a/#%E6%97%A5%E6%9C%AC', '/stories/a/#日本'],
    ['/stories/a/#Über-Alles', '/stories/a/#über-alles'],
    ['/stories/a/#it’s-late', '/stories/a/#its-late'],
    ['/casebook/stories/a/#b', '/stories/a/#b'],
    ['https://example.org/people/ada', '/people/ada/'],
    ['/%73tories/%61/', undefined],
    ['/stories/a/b/', undefined],
    ['/stories/%E0%A4%A/', '/stories/e0-a4-a/'],
    ['/stories/日本/', undefined],
    ['/about/', undefined],
    ['/stories/page/', undefined],
    ['/topics/con/', undefined],
    [`/stories/${'a'.repeat(61)}/`, undefined],
    ['/topics/a/#b', undefined],
    ['/stories/a/#lessons', undefined],
    ['/stories/a/#note-1', undefined],
    ['/stories/a/#!!!', undefined],
  ] as const) {
    const [message = '', ...more] = said(line);
    assert.deepEqual(more, [], line);
    assert.match(message, /^`[^`]+` is not the (?:address|form) [\w ]+\. Write it as /);
    const offered = /Write it as `([^`]+)`\.$/.exec(message)?.[1];
    assert.equal(offered, form, line);
    if (form !== undefined) assert.deepEqual(said(form), [], form);
  }
});

test('takes the ids of lessons in any script', () => {
  for (const id of [
    'über-alles',
    '日本-語',
    'قهوه',
    'क्ष',
    '1-2-3',
    '-',
    'constructor',
    'ⓐ',
    'a_b',
  ]) {
    assert.deepEqual(said(`/stories/a/#${id}`), [], id);
  }
});

test('takes a page of the site as a second word, in the same one form', () => {
  assert.deepEqual(said('/topics/a/ /topics/'), []);
  assert.deepEqual(said('/people/a/ /'), []);
  assert.deepEqual(said('/people/a/ /about'), [
    '`/about` is neither an address of this site nor `gone`. Write it as `/about/`.',
  ]);
  assert.deepEqual(said('/people/a/ /stories/b#c'), [
    '`/stories/b#c` is neither an address of this site nor `gone`. Write it as `/stories/b/#c`.',
  ]);
});

test('reads lines however an editor saved them', () => {
  const { lines, problems } = readLedger(
    '\uFEFF# a\r\n/stories/a/ \t\r\n \r\n/stories/b/\tgone  ',
    'p',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(lines, [
    { address: '/stories/a/', line: 2 },
    { address: '/stories/b/', leadsTo: 'gone', line: 4 },
  ]);
});
