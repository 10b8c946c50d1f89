import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStory } from '#domain/read.ts';

const head = `---
title: A title that is long enough
summary: A made-up story that is here to be read and to be refused, or not, in good time.
people: []
topics: [feedback]
role: unknown
scope: unknown
stage: unknown
size: unknown
outcome: worked
result: It worked out fine.
happened: unknown
added: 2026-11-21
sources: []
---

## Problem

`;
const tail = '\n\n## Actions\n\nText.\n\n## Lessons\n\n### A lesson\n\nText.\n';

/** The rules that a story breaks with this text under its problem; none where it is taken. */
function rulesFor(problem: string): string[] {
  const bytes = new TextEncoder().encode(`${head}${problem}${tail}`);
  const file = { collection: 'stories', slug: 'a-story', path: 'a-story.mdx', bytes } as const;
  const { problems } = readStory(file, { base: '/', today: '2026-11-21' });
  return [...new Set(problems.map(({ rule }) => rule))];
}

test('takes a no-break space for text: a block goes on over it', () => {
  assert.deepEqual(rulesFor(Array(3).fill('a '.repeat(600)).join('\n\u00A0\n')), ['block-length']);
  assert.deepEqual(rulesFor(Array(3).fill('a '.repeat(600)).join('\n \t\n')), []);
});

test('refuses components by the thousand, one in the other, and goes on', () => {
  const open = Array(8).fill('<Aside>'.repeat(300)).join('\n\n');
  const close = Array(8).fill('</Aside>'.repeat(300)).join('\n\n');
  assert.ok(rulesFor(`${open}\n\ntext\n\n${close}`).length > 0);
  assert.ok(rulesFor('<A>'.repeat(800) + '</A>'.repeat(400)).length > 0);
});

test('refuses lists that are nested by indentation alone, before they are parsed', () => {
  const lines = Array.from({ length: 40 }, (_, level) => `${' '.repeat(level * 2)}- a`);
  assert.deepEqual(rulesFor(lines.join('\n\n')), ['too-deep']);
  assert.deepEqual(rulesFor('- a\n\n  - b\n\n    - c'), []);
});

test('takes each note for a block of its own', () => {
  const notes = Array.from(
    { length: 3 },
    (_, note) => `[^${note.toString()}]: ${'a '.repeat(600)}`,
  );
  assert.ok(!rulesFor(notes.join('\n')).includes('block-length'));
  assert.ok(rulesFor(notes.join('\n').replaceAll(']:', '] ')).includes('block-length'));
});

test('counts the braces of a comment without reading what is in them', () => {
  const braces = Array(15).fill('}'.repeat(2400)).join('\n\n');
  assert.deepEqual(rulesFor(`{/*\n\n${braces}`), ['no-code']);
  assert.deepEqual(rulesFor('Text.\n\n{/* a comment */}'), []);
});

test('renders a link whose address is defined inside a quotation or a list', () => {
  assert.deepEqual(
    rulesFor(
      '[words][a] and [more][b]\n\n> [a]: https://example.com/x\n\n- [b]: https://example.com/y',
    ),
    [],
  );
});

test('refuses the mark of a note inside a link', () => {
  assert.ok(
    rulesFor('[see[^1] this](https://example.com/)\n\n[^1]: plato, paragraph 1').includes(
      'citation-form',
    ),
  );
});
