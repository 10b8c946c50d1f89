import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Contrast, contrastsOn, findPair } from '#domain/contrasts.ts';
import { libraryOf, topics, vary } from './small-library.ts';

/** A story with an outcome, and with relations; `more` adds fields to a relation, or to the story. */
function told(
  outcome: string,
  related: readonly (readonly [relation: string, story: string, more?: string])[] = [],
  more: Record<string, string> = {},
): string {
  const relations = related.map(
    ([relation, story, rest = '']) =>
      `{ story: ${story}, relation: ${relation}, because: They did otherwise.${rest} }`,
  );
  return vary({
    outcome,
    ...(relations.length > 0 && { related: `[${relations.join(', ')}]` }),
    ...more,
  });
}

/** The stories and lessons of a contrast: `a#test-the-alarm b#test-the-alarm`. */
const inWords = (contrast: Contrast | undefined) =>
  contrast?.sides.map(({ story, lesson }) => `${story.slug}#${lesson.id}`).join(' ');

for (const [one, other, isPair] of [
  ['worked', 'did-not-work', true],
  ['worked', 'backfired', true],
  ['backfired', 'worked', true],
  ['worked', 'worked', false],
  ['worked', 'partly', false],
  ['worked', 'too-early', false],
  ['did-not-work', 'backfired', false],
  ['unknown', 'worked', false],
] as const) {
  test(`${isPair ? 'lays' : 'does not lay'} side by side what ${one} and what ${other}`, () => {
    const library = libraryOf({
      ...topics,
      'stories/a': told(one, [['different-choice', 'b']]),
      'stories/b': told(other),
    });
    const pair = isPair ? 'a#test-the-alarm b#test-the-alarm' : undefined;
    assert.equal(inWords(findPair(library)), pair);
  });
}

test('begins with the story that says what differs, and shows the lessons it names', () => {
  const library = libraryOf({
    ...topics,
    'stories/a': told('worked'),
    'stories/b': told('backfired', [['different-choice', 'a', ', theirs: buy-larger-disks']]),
  });
  assert.equal(inWords(findPair(library)), 'b#test-the-alarm a#buy-larger-disks');
});

test('takes no other relation for a pair', () => {
  for (const relation of ['same-problem', 'supports', 'continues']) {
    const library = libraryOf({
      ...topics,
      'stories/a': told('worked', [[relation, 'b']]),
      'stories/b': told('backfired'),
    });
    assert.equal(findPair(library), undefined, relation);
  }
});

test('prefers a different choice to a contradiction, and then those that share more topics', () => {
  const bad = { 'stories/b': told('backfired', [], { topics: '[incidents, feedback]' }) };
  const contradiction = told('worked', [['contradicts', 'b']], {
    topics: '[incidents, feedback]',
    added: '2026-11-09',
  });
  const oneTopic = told('worked', [['different-choice', 'b']], { added: '2026-11-08' });
  const twoTopics = told('worked', [['different-choice', 'b']], {
    topics: '[incidents, feedback]',
    added: '2026-11-07',
  });
  const first = (stories: Record<string, string>) =>
    findPair(libraryOf({ ...topics, ...bad, ...stories }))?.sides[0].story.slug;
  const all = { 'stories/c': contradiction, 'stories/d': oneTopic, 'stories/e': twoTopics };
  assert.equal(first(all), 'e');
  assert.equal(first({ 'stories/c': contradiction, 'stories/d': oneTopic }), 'd');
  assert.equal(first({ 'stories/c': contradiction }), 'c');
});

test('prefers the newest of equal pairs, whatever order the files come in', () => {
  const stories = {
    'stories/a': told('worked', [['different-choice', 'z']], { added: '2026-11-02' }),
    'stories/b': told('worked', [['different-choice', 'z']], { added: '2026-11-03' }),
    'stories/c': told('worked', [['different-choice', 'z']], { added: '2026-11-03' }),
    'stories/z': told('backfired'),
  };
  const turned = Object.fromEntries(Object.entries(stories).reverse());
  for (const order of [stories, turned]) {
    assert.equal(
      inWords(findPair(libraryOf({ ...topics, ...order }))),
      'b#test-the-alarm z#test-the-alarm',
    );
  }
});

test('lists the contrasts of a topic once each, newest first, and only those within it', () => {
  const library = libraryOf({
    ...topics,
    // Both name the other.
    'stories/a': told('worked', [['different-choice', 'b']], { added: '2026-11-02' }),
    'stories/b': told('worked', [['contradicts', 'a']], { added: '2026-11-01' }),
    'stories/c': told(
      'partly',
      [
        ['contradicts', 'b'],
        ['supports', 'a'],
      ],
      { added: '2026-11-03' },
    ),
    'stories/d': told('partly', [['contradicts', 'b']], { topics: '[debt]' }),
  });
  assert.deepEqual(
    contrastsOn(library, 'incidents').map((contrast) => [contrast.relation, inWords(contrast)]),
    [
      ['contradicts', 'c#test-the-alarm b#test-the-alarm'],
      ['different-choice', 'a#test-the-alarm b#test-the-alarm'],
    ],
  );
  assert.deepEqual(contrastsOn(library, 'debt'), []);
});
