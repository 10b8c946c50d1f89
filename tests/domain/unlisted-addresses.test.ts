import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLedger } from '#domain/ledger.ts';
import { addToLedger, findUnlisted } from '#domain/unlisted-addresses.ts';

const known = {
  stories: ['b', 'a'],
  topics: ['y', 'x'],
  people: ['ada'],
  paths: ['first'],
};
const lessons = new Map([
  ['b', ['two', 'one']],
  ['a', ['über-alles']],
]);

/** What a ledger of that text does not list. */
const unlistedIn = (ledger: string) =>
  findUnlisted(readLedger(new TextEncoder().encode(ledger), 'p').lines, known, lessons);

test('finds every address of an empty ledger, by collection and slug, lessons in their order', () => {
  assert.deepEqual(unlistedIn(''), [
    '/stories/a/',
    '/stories/a/#über-alles',
    '/stories/b/',
    '/stories/b/#two',
    '/stories/b/#one',
    '/topics/x/',
    '/topics/y/',
    '/people/ada/',
    '/paths/first/',
  ]);
});

test('leaves out what is listed', () => {
  const listed = unlistedIn('').filter((address) => !/#two|people/.test(address));
  assert.deepEqual(unlistedIn(listed.join('\n')), ['/stories/b/#two', '/people/ada/']);
});

test('begins a ledger that says what it is and lists everything', () => {
  const text = addToLedger(undefined, unlistedIn(''));
  assert.match(text, /^# Every address this library has published/);
  assert.deepEqual(unlistedIn(text), []);
  assert.deepEqual(readLedger(new TextEncoder().encode(text), 'p').problems, []);
  assert.match(text, /\n\/paths\/first\/\n$/);
});

test('adds each address behind its kin, and leaves everything else as it is', () => {
  const before = `# Stories
/stories/b/
/stories/b/#two
  # a remark
/stories/old/ /stories/b/

# Topics
/topics/x/
`;
  assert.equal(
    addToLedger(before, unlistedIn(before)),
    `# Stories
/stories/b/
/stories/b/#two
/stories/b/#one
  # a remark
/stories/old/ /stories/b/
/stories/a/
/stories/a/#über-alles

# Topics
/topics/x/
/topics/y/
/people/ada/
/paths/first/
`,
  );
});

test('adds lessons of the last story before other stories', () => {
  assert.equal(
    addToLedger('/stories/b/\n', ['/stories/a/', '/stories/a/#one', '/stories/b/#two']),
    '/stories/b/\n/stories/b/#two\n/stories/a/\n/stories/a/#one\n',
  );
});

test('keeps the line ends, the first mark and a last line without an end', () => {
  assert.equal(
    addToLedger('\uFEFF/topics/x/\r\n/people/ada/', ['/topics/y/', '/paths/first/']),
    '\uFEFF/topics/x/\r\n/topics/y/\r\n/people/ada/\r\n/paths/first/\r\n',
  );
  assert.equal(addToLedger('', ['/topics/y/']), '/topics/y/\n');
  assert.equal(addToLedger('/topics/x/', []), '/topics/x/');
});
