import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastStop, readLedger as readLedgerBytes } from '#domain/ledger.ts';
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

test('takes an address in one form only, so that no line stands for another', () => {
  const { lines, problems } = readLedger('/stories/a\n/stories/a#b\n/stories/b/ /stories/c\n', 'p');
  assert.deepEqual(lines, []);
  assert.equal(problems.length, 3);
});

const chain = readLedger(
  '/stories/a/ /stories/b/\n/stories/b/ /stories/c/\n/stories/c/\n/stories/x/ /stories/y/\n/stories/y/ gone\n',
  'p',
).lines;

test('leads through a chain of moves in one hop', () => {
  assert.equal(lastStop(chain, '/stories/a/'), '/stories/c/');
  assert.equal(lastStop(chain, '/stories/b/'), '/stories/c/');
  assert.equal(lastStop(chain, '/stories/c/'), '/stories/c/');
});

test('says that something is gone at the end of its moves', () => {
  assert.equal(lastStop(chain, '/stories/x/'), 'gone');
});

test('leads nowhere where moves run in a circle, or to themselves', () => {
  const { lines } = readLedger(
    '/stories/a/ /stories/b/\n/stories/b/ /stories/a/\n/stories/c/ /stories/c/\n/stories/d/ /stories/a/\n',
    'p',
  );
  for (const { address } of lines) assert.equal(lastStop(lines, address), undefined, address);
});

test('takes an address that is not listed for its own last stop', () => {
  assert.equal(lastStop(chain, '/stories/new/'), '/stories/new/');
});
