import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { findHiddenCharacters } from '#domain/characters.ts';
import { readStory } from '#domain/read.ts';

const hidden = (text: string) =>
  findHiddenCharacters(text).map(({ offset, character }) => [
    offset,
    character.codePointAt(0)?.toString(16),
  ]);

suite('text that can be seen passes', () => {
  for (const [what, text] of [
    ['line ends and tabs', 'a\n\tb'],
    ['a no-break space', 'a\u00A0b'],
    ['an emoji of several people', '👩🏽‍❤️‍👩🏻 👨‍👩‍👧 🧑‍🤝‍🧑'],
    ['an emoji with a sign', '🏳️‍🌈 🏳️‍⚧️ 👁️‍🗨️ ❤️ ©️'],
    ['keycaps', '1️⃣ #️⃣'],
    ['flags', '🇩🇪 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['Persian with a non-joiner', 'می‌خواهم'],
    ['Persian endings behind other letters', 'API\u200Cها «تیم»\u200Cها'],
    ['Khmer with blanks between words', 'គាត់\u200Bមក'],
    ['Thai with blanks between words', 'ไม่\u200Bมี'],
    ['Mongolian with a last vowel', 'ᠨᠠᠷ\u180Eᠠ'],
    ['Arabic with a sign that encloses a number', '\u06DD12'],
    ['Hebrew with points', 'שָׁלוֹם'],
    ['Hindi with a joiner', 'क्‍ष'],
    ['Sinhala with a joiner', 'ශ්‍රී'],
    ['a Japanese name with a form chosen', '葛\u{E0100}城'],
    ['letters with marks', 'Nguyễn, Zoë, e\u0301'],
  ] as const)
    test(what, () => {
      assert.deepEqual(hidden(text), []);
    });
});

suite('characters that hide are found', () => {
  for (const [what, character] of [
    ['a null', '\0'],
    ['a bell', '\u0007'],
    ['an escape', '\u001B'],
    ['a carriage return alone', '\r'],
    ['a form feed', '\f'],
    ['a delete', '\u007F'],
    ['a control of the second set', '\u0085'],
    ['a soft hyphen', '\u00AD'],
    ['a zero-width space', '\u200B'],
    ['a word joiner', '\u2060'],
    ['a byte order mark inside', '\uFEFF'],
    ['a mark from left to right', '\u200E'],
    ['a mark from right to left', '\u200F'],
    ['an embedding', '\u202A'],
    ['an override', '\u202E'],
    ['an isolate', '\u2066'],
    ['the end of an isolate', '\u2069'],
    ['a line separator', '\u2028'],
    ['an invisible times', '\u2062'],
    ['a joiner between Latin letters', '\u200D'],
    ['a non-joiner between Latin letters', '\u200C'],
    ['a Hangul filler', '\u3164'],
    ['a Braille blank', '\u2800'],
    ['a tag without a flag', '\u{E0067}'],
    ['a language tag', '\u{E0001}'],
    ['a form chosen of a Latin letter', '\u{E0100}'],
  ] as const)
    test(what, () => {
      assert.deepEqual(hidden(`ab${character}cd`), [[2, character.codePointAt(0)?.toString(16)]]);
    });

  test('a second form chosen of one character', () => {
    assert.deepEqual(hidden('❤\uFE0F\uFE0F'), [[2, 'fe0f']]);
  });

  test('joiners and blanks in a place where their script has none', () => {
    assert.deepEqual(hidden('API\u200C\u200Cها'), [
      [3, '200c'],
      [4, '200c'],
    ]);
    assert.deepEqual(hidden('API \u200Cها'), [[4, '200c']]);
    assert.deepEqual(hidden('មក\u200B\u200Bមក').length, 2);
    assert.deepEqual(hidden('មក\u200Bab'), [[2, '200b']]);
    assert.deepEqual(hidden('ᠨ\u180Eᠨ'), [[1, '180e']]);
  });

  test('a form chosen of a letter, which has none', () => {
    assert.deepEqual(hidden('a\uFE0F'), [[1, 'fe0f']]);
  });

  test('words written in tag characters behind a flag', () => {
    const flag = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';
    assert.deepEqual(hidden(flag), []);
    assert.equal(hidden(`${flag}\u{E0068}\u{E0069}`).length, 2);
  });

  test('a joiner after an emoji that joins nothing', () => {
    assert.deepEqual(hidden('🔥\u200Dx'), [[2, '200d']]);
  });
});

const story = `---
title: The alarm nobody tested
summary: An alert was switched off for one night and stayed off for a year, until a disk filled up.
people: []
topics: [incidents-and-postmortems]
role: unknown
scope: unknown
stage: unknown
size: unknown
outcome: unknown
result: The alert is tested every month.
happened: unknown
added: 2026-11-20
sources: []
---

## Problem

A disk filled up.

## Actions

They looked.

## Lessons

### Test it

It fires.
`;

suite('a hidden character is refused wherever it stands', () => {
  for (const [where, from, to] of [
    ['in the text', 'A disk', 'A \u202Edisk'],
    ['as an entity', 'A disk', 'A &#x202E;disk'],
    ['as a decimal entity', 'A disk', 'A &#8238;disk'],
    ['as a named entity', 'A disk', 'A &rlm;disk'],
    ['in a heading', '### Test it', '### Test &#x202E;it'],
    ['in a field', 'title: The alarm', 'title: The \u202Ealarm'],
    ['in a field by an escape', 'title: The alarm nobody tested', 'title: "The \\u202Ealarm"'],
    ['in the name of a field', 'title:', '"ti\\u200Btle":'],
    ['in a link', 'A disk', '[A](https://example.org/&#x202E;) disk'],
    ['in the title of a link', 'A disk', '[A](https://example.org/ "&#x202E;") disk'],
    ['in code', 'A disk', 'A `\u202E` disk'],
    ['in the language of code', 'A disk filled up.', '~~~&#x202E;js\ncode\n~~~'],
    ['in a comment', 'A disk', '{/* \u202E */}A disk'],
    ['in a table', 'A disk filled up.', '| A&#x200B; |\n| --- |\n| B |'],
    ['in a component', 'A disk filled up.', '<Aside>A &#x200B;disk.</Aside>'],
  ] as const)
    test(where, () => {
      const text = story.replace(from, to);
      assert.notEqual(text, story);
      const bytes = new TextEncoder().encode(text);
      const file = { collection: 'stories', slug: 'x', path: 'x.mdx', bytes } as const;
      const { problems } = readStory(file, { base: '/', today: '2026-11-21' });
      assert.match(problems[0]?.message ?? '', /invisible character, U\+20(?:2E|0B|0F)/);
    });
});
