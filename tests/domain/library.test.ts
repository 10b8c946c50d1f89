import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  backlinksTo,
  byOutcome,
  facetCounts,
  firstLessonsOn,
  formerIds,
  leadsOf,
  lessonsGoneFrom,
  lessonsOn,
  pagesOf,
  peopleIn,
  relationsOf,
  similarTo,
  stepsOf,
  storiesOf,
  storiesOn,
  titleAt,
  topicsByGroup,
  valuesOf,
} from '#domain/library.ts';
import { get, libraryOf, slugs, story, topic, topics, vary } from './small-library.ts';

test('orders stories newest first, those of one day by their slugs', () => {
  const library = libraryOf({
    ...topics,
    'stories/b': vary({ added: '2026-11-02' }),
    'stories/c': vary({ added: '2026-11-03' }),
    'stories/a': vary({ added: '2026-11-02' }),
  });
  assert.deepEqual(slugs(library.stories), ['c', 'a', 'b']);
});

test('orders topics by group and name, people by their last name, paths by title', () => {
  const person = (name: string) => `---\nname: ${name}\n---\n`;
  const path = (title: string) =>
    `---\ntitle: ${title}\naudience: People in a test.\nsteps:\n  - story: a\n    ask: Is it one?\n---\n`;
  const library = libraryOf({
    ...topics,
    'stories/a': story,
    'people/x': person('Zoë Adams'),
    'people/y': person('Ada Zimmer'),
    'people/z': person('Prince'),
    'paths/x': path('The second year'),
    'paths/y': path('The first year'),
  });
  assert.deepEqual(slugs(library.topics), ['feedback', 'incidents', 'debt']);
  assert.deepEqual(slugs(library.people), ['x', 'z', 'y']);
  assert.deepEqual(slugs(library.paths), ['y', 'x']);
});

test('orders entries of one name by their slugs, whichever comes first', () => {
  const path =
    '---\ntitle: The first year\naudience: People in a test.\nsteps:\n  - story: a\n    ask: Is it one?\n---\n';
  const library = libraryOf({
    'topics/incidents': topic('Incidents', 'delivery-and-quality'),
    'topics/accidents': topic('Incidents', 'delivery-and-quality'),
    'stories/a': story,
    'people/y': '---\nname: Zoë Adams\n---\n',
    'people/x': '---\nname: Zoë Adams\n---\n',
    'paths/y': path,
    'paths/x': path,
  });
  assert.deepEqual(slugs(library.topics), ['accidents', 'incidents']);
  assert.deepEqual(slugs(library.people), ['x', 'y']);
  assert.deepEqual(slugs(library.paths), ['x', 'y']);
});

test('lists the stories on a topic newest first, those of which it is the main topic before', () => {
  const library = libraryOf({
    ...topics,
    'stories/a': vary({ topics: '[incidents]', added: '2026-11-01' }),
    'stories/b': vary({ topics: '[feedback, incidents]', added: '2026-11-04' }),
    'stories/c': vary({ topics: '[incidents, feedback]', added: '2026-11-03' }),
    'stories/d': vary({ topics: '[debt]', added: '2026-11-05' }),
  });
  assert.deepEqual(slugs(storiesOn(library, 'incidents')), ['c', 'a', 'b']);
  assert.deepEqual(storiesOn(library, 'constructor'), []);
});

test('lists the lessons on a topic in the order of their stories', () => {
  const library = libraryOf({
    ...topics,
    'stories/a': vary({ added: '2026-11-01' }),
    'stories/b': vary({ added: '2026-11-02' }),
    'stories/c': vary({ topics: '[debt]' }),
  });
  assert.deepEqual(
    lessonsOn(library, 'incidents').map(({ lesson, story: of }) => `${of.slug}#${lesson.id}`),
    ['b#test-the-alarm', 'b#buy-larger-disks', 'a#test-the-alarm', 'a#buy-larger-disks'],
  );
});

test('begins with a lesson of each story before a second one of any', () => {
  const library = libraryOf({
    ...topics,
    'stories/a': vary({ added: '2026-11-01' }),
    'stories/b': vary({ added: '2026-11-02' }),
  });
  const first = (most: number) =>
    firstLessonsOn(library, 'incidents', most).map(
      ({ lesson, story: of }) => `${of.slug}#${lesson.id}`,
    );
  assert.deepEqual(first(3), ['b#test-the-alarm', 'a#test-the-alarm', 'b#buy-larger-disks']);
  assert.equal(first(9).length, 4);
});

test('groups stories by how they came out, and leaves out what none did', () => {
  const library = libraryOf({
    ...topics,
    'stories/a': vary({ outcome: 'backfired' }),
    'stories/b': vary({ outcome: 'worked' }),
    'stories/c': vary({ outcome: 'unknown' }),
    'stories/d': vary({ outcome: 'worked' }),
  });
  assert.deepEqual(
    byOutcome(library.stories).map(({ outcome, stories }) => [outcome, slugs(stories)]),
    [
      ['worked', ['b', 'd']],
      ['backfired', ['a']],
      ['unknown', ['c']],
    ],
  );
});

test('names people by their file or by their name in the story', () => {
  const library = libraryOf({
    ...topics,
    'people/ada': '---\nname: Ada Lindqvist\n---\n',
    'stories/a': vary({
      people: '[{ person: ada, part: teller, role: Team lead }, { name: Bo, part: protagonist }]',
    }),
    'stories/b': vary({ people: '[]' }),
  });
  assert.deepEqual(
    peopleIn(library, get(library, 'a')).map(({ name, slug, as }) => [name, slug, as.role]),
    [
      ['Ada Lindqvist', 'ada', 'Team lead'],
      ['Bo', undefined, undefined],
    ],
  );
  assert.deepEqual(peopleIn(library, get(library, 'b')), []);
  assert.deepEqual(
    storiesOf(library, 'ada').map(({ story: of, as }) => [of.slug, as.part]),
    [['a', 'teller']],
  );
});

const related = {
  ...topics,
  'stories/a': vary({
    related:
      '[{ story: b, relation: supports, lesson: test-the-alarm, theirs: buy-larger-disks, because: Both were off. }]',
  }),
  'stories/b': story,
  'stories/c': vary({
    related: '[{ story: b, relation: different-choice, because: They did otherwise. }]',
    outcome: 'backfired',
  }),
};

test('shows a relation on the story it is written in, and on the other the other way round, a different choice first', () => {
  const library = libraryOf(related);
  const shown = (slug: string) =>
    relationsOf(library, get(library, slug)).map((relation) => [
      relation.story.slug,
      relation.relation,
      relation.ours?.id,
      relation.theirs?.id,
      relation.isIncoming,
    ]);
  assert.deepEqual(shown('a'), [['b', 'supports', 'test-the-alarm', 'buy-larger-disks', false]]);
  assert.deepEqual(shown('b'), [
    ['c', 'different-choice', undefined, undefined, true],
    ['a', 'supports', 'buy-larger-disks', 'test-the-alarm', true],
  ]);
});

test('says where a story stands in each reading path, with the stories before and after it', () => {
  const path = (title: string, ...steps: string[]) =>
    `---\ntitle: ${title}\naudience: People in a test.\nsteps:\n${steps
      .map((step) => `  - { ${step}, ask: 'Is it ${step}?' }\n`)
      .join('')}---\n`;
  const library = libraryOf({
    ...topics,
    'stories/a': story,
    'stories/b': story,
    'stories/c': story,
    'paths/x': path('The first year', 'story: a', 'story: b', 'story: c'),
    'paths/y': path(
      'The second year',
      'story: b, lesson: test-the-alarm',
      'story: c',
      'story: b, lesson: buy-larger-disks',
    ),
  });
  const shown = (slug: string) =>
    stepsOf(library, get(library, slug)).map((step) => [
      step.path.slug,
      `${step.number.toString()} of ${step.of.toString()}`,
      step.ask,
      step.previous?.slug,
      step.next?.slug,
    ]);
  assert.deepEqual(shown('a'), [['x', '1 of 3', 'Is it story: a?', undefined, 'b']]);
  assert.deepEqual(shown('b'), [
    ['x', '2 of 3', 'Is it story: b?', 'a', 'c'],
    ['y', '1 of 3', 'Is it story: b, lesson: test-the-alarm?', undefined, 'c'],
    ['y', '3 of 3', 'Is it story: b, lesson: buy-larger-disks?', 'c', undefined],
  ]);
});

test('lists the stories whose text links to one, with the sentence and the lesson', () => {
  const library = libraryOf({
    ...topics,
    'stories/a': vary({}, 'First. It was [so](/stories/b/#test-the-alarm) there. Last.'),
    'stories/b': vary({}, 'As [here](/stories/b/) and [there](/stories/a/).'),
  });
  assert.deepEqual(
    backlinksTo(library, get(library, 'b')).map((link) => [
      link.story.slug,
      link.sentence,
      link.lesson?.id,
    ]),
    [['a', 'It was so there.', 'test-the-alarm']],
  );
});

test('offers similar stories by what they share, and none that is related by hand', () => {
  const library = libraryOf({
    ...topics,
    'stories/a': vary({
      topics: '[incidents, feedback]',
      related: '[{ story: z, relation: supports, because: By hand it is. }]',
    }),
    'stories/b': vary({ topics: '[feedback, incidents]' }),
    'stories/c': vary({ topics: '[incidents]' }),
    'stories/d': vary({ topics: '[feedback]', role: 'vp', scope: 'company' }),
    'stories/e': vary({ topics: '[debt]' }),
    'stories/f': vary({ topics: '[incidents, feedback]' }),
    'stories/z': vary({ topics: '[incidents, feedback]' }),
  });
  assert.deepEqual(slugs(similarTo(library, get(library, 'a'))), ['f', 'b', 'c']);
  assert.deepEqual(slugs(similarTo(library, get(library, 'a'), 9)), ['f', 'b', 'c', 'd']);
  assert.deepEqual(similarTo(library, get(library, 'e')), []);
});

test('does not take two stories for similar because both say unknown', () => {
  const library = libraryOf({
    ...topics,
    'stories/a': vary({ role: 'unknown', scope: 'unknown' }),
    'stories/b': vary({ role: 'vp', scope: 'company', topics: '[feedback, incidents]' }),
    'stories/c': vary({ role: 'unknown', scope: 'unknown', topics: '[debt, incidents]' }),
  });
  // Both share one topic and nothing else, so the slugs decide.
  assert.deepEqual(slugs(similarTo(library, get(library, 'a'))), ['b', 'c']);
});

test('gives the values of a facet, and the stories of each', () => {
  const library = libraryOf({
    ...topics,
    'stories/a': story,
    'stories/b': vary({ size: 'unknown' }),
  });
  assert.deepEqual(valuesOf(get(library, 'a'), 'topic'), ['incidents']);
  assert.deepEqual(valuesOf(get(library, 'a'), 'source'), ['first-hand']);
  assert.deepEqual(
    facetCounts(library, 'size')
      .filter(({ stories }) => stories.length > 0)
      .map(({ value, stories }) => [value, slugs(stories)]),
    [
      ['11-50', ['a']],
      ['unknown', ['b']],
    ],
  );
});

test('lists topics by group and leaves empty groups out', () => {
  assert.deepEqual(
    topicsByGroup(libraryOf(topics)).map(({ group, topics: inside }) => [group, slugs(inside)]),
    [
      ['growing-people', ['feedback']],
      ['delivery-and-quality', ['incidents', 'debt']],
    ],
  );
});

test('leads a symptom to lessons, or to whole stories', () => {
  const library = libraryOf({ ...topics, 'stories/a': story });
  const leads = leadsOf(library, [
    { story: 'a', lesson: 'test-the-alarm' },
    { story: 'a' },
    { story: 'nowhere' },
  ]);
  assert.deepEqual(
    leads.map(({ story: to, lesson }) => [to.slug, lesson?.id]),
    [
      ['a', 'test-the-alarm'],
      ['a', undefined],
    ],
  );
});

const moved = {
  ...topics,
  'stories/a': story,
  'stories/b': vary({ title: 'The alarm everybody tested' }),
  'people/ada': '---\nname: Ada Lindqvist\n---\n',
  'permalinks.txt': [
    '/stories/a/#test-it /stories/a/#test-them',
    '/stories/a/#test-them /stories/a/#test-the-alarm',
    '/stories/a/#all-of-it /stories/a/',
    '/stories/a/#buy-more /stories/b/#buy-larger-disks',
    '/stories/a/#sleep-well gone',
    '/stories/lost/ gone',
  ].join('\n'),
};

test('keeps the former ids of a lesson, and those of lessons that became the whole story', () => {
  const library = libraryOf(moved);
  const a = get(library, 'a');
  const [first, second] = a.lessons;
  assert.deepEqual(formerIds(library, a, first ?? assert.fail()), ['test-it', 'test-them']);
  assert.deepEqual(formerIds(library, a, second ?? assert.fail()), []);
  assert.deepEqual(formerIds(library, a), ['all-of-it']);
  assert.deepEqual(formerIds(library, get(library, 'b')), []);
});

test('knows where lessons went that a story no longer tells', () => {
  const library = libraryOf(moved);
  assert.deepEqual(lessonsGoneFrom(library, get(library, 'a')), [
    { id: 'buy-more', leadsTo: '/stories/b/#buy-larger-disks' },
    { id: 'sleep-well', leadsTo: 'gone' },
  ]);
  assert.deepEqual(lessonsGoneFrom(library, get(library, 'b')), []);
});

test('says what stands at an address', () => {
  const library = libraryOf(moved);
  assert.deepEqual(
    [
      '/stories/b/',
      '/stories/b/#buy-larger-disks',
      '/topics/debt/',
      '/people/ada/',
      '/paths/none/',
      '/about/',
    ].map((address) => titleAt(library, address)),
    [
      'The alarm everybody tested',
      'Buy larger disks',
      'Technical debt',
      'Ada Lindqvist',
      undefined,
      undefined,
    ],
  );
});

test('slices a list into pages, and gives a first page to an empty one', () => {
  assert.deepEqual(pagesOf([1, 2, 3, 4, 5], 2), [[1, 2], [3, 4], [5]]);
  assert.deepEqual(pagesOf([1, 2], 2), [[1, 2]]);
  assert.deepEqual(pagesOf([], 2), [[]]);
});
