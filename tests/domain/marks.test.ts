import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markWords } from '#domain/marks.ts';

/** A text with its marked stretches between brackets. */
function marked(text: string, searched: string): string {
  return markWords(text, searched)
    .map((stretch) => (stretch.isMarked ? `[${stretch.text}]` : stretch.text))
    .join('');
}

test('marks the words that were searched, in whatever case', () => {
  assert.equal(
    marked('Write it down before you go', 'you WRITE'),
    '[Write] it down before [you] go',
  );
});

test('marks words that begin with a longer searched word, and no others', () => {
  assert.equal(
    marked('Manage managers, not the damage', 'manage'),
    '[Manage] [managers], not the damage',
  );
  assert.equal(marked('The theory, then', 'the'), '[The] theory, then');
});

test('takes a word with hyphens, a colon or an apostrophe as one', () => {
  assert.equal(
    marked('One-on-ones: don’t skip a 1:1', 'one-on-one 1:1 don’t'),
    '[One-on-ones]: [don’t] skip a [1:1]',
  );
});

test('gives the whole text back, whatever it looks like', () => {
  const text = '<b>ليلى</b> & "quotes" — a b';
  for (const searched of ['', 'ليلى', '<b>', '.*', 'quotes b'])
    assert.equal(
      markWords(text, searched)
        .map((stretch) => stretch.text)
        .join(''),
      text,
    );
});

test('marks nothing where nothing was searched', () => {
  assert.deepEqual(markWords('A title', ' ,.'), [{ text: 'A title', isMarked: false }]);
  assert.deepEqual(markWords('', 'word'), []);
});
