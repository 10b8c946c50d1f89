import { makeLibrary, type Library } from '#domain/library.ts';
import { type EntryOf, readers } from '#domain/read-library.ts';
import { type Permalinks, permalinks } from '#domain/permalinks.ts';
import type { Collection } from '#domain/slug.ts';

/**
 * An invented library for the page that shows every component: an outcome of each kind, and whatever is long,
 * many, unknown or written from right to left. It is read as any other, so no sample can be what no file is.
 */
export function sampleLibrary(base: string): Library {
  const read = <C extends Collection>(collection: C, slug: string, text: string): EntryOf[C] => {
    const bytes = new TextEncoder().encode(text);
    const file = { collection, slug, path: `samples/${collection}/${slug}.mdx`, bytes };
    const { entry, problems } = readers[collection](file, { base, today: '2026-01-31' });
    if (entry !== undefined) return entry;
    throw new Error(problems.map(({ message }) => `${file.path}: ${message}`).join('\n'));
  };
  return makeLibrary({
    settings: {
      name: 'Hindsight',
      description: 'Every component in every state.',
      language: 'en-GB',
      repository: 'https://example.org/repository',
      mail: 'somebody@example.org',
    },
    questions: [],
    ledger: [],
    stories: stories.map(([slug, text]) => read('stories', slug, text)),
    topics: topics.map(([slug, text]) => read('topics', slug, text)),
    people: [],
    paths: [read('paths', 'sample-path', path)],
  });
}

/**
 * Where links on samples lead: to the page of a sample story, else nowhere but to the head of the page they stand
 * on, for there is nothing else.
 */
export function samplePaths(base: string): Permalinks {
  const story = (slug: string, id?: string) =>
    `${permalinks(base).components}${slug}/${id === undefined ? '' : `#${id}`}`;
  const elsewhere = '#page:main';
  const paths = Object.entries(permalinks(base)).map(([name, path]) => [
    name,
    typeof path === 'string' ? elsewhere : () => elsewhere,
  ]);
  return {
    ...(Object.fromEntries(paths) as Permalinks),
    story,
    lesson: story,
    entry: (collection, slug, id) => (collection === 'stories' ? story(slug, id) : elsewhere),
    step: (path, slug, id) => story(slug, id).replace(/\/(?=#|$)/, `/?path=${path}`),
  };
}

const topics = [
  [
    'delegation',
    `---
name: Delegation
group: becoming-a-leader
scope: What to hand over, to whom, and how closely to look.
aliases: [handing over, letting go, a word that nobody uses but which is rather long]
symptoms:
  - says: I keep the work that I should give away
    leadsTo:
      - story: everything-at-once
        lesson: give-away-what-you-would-rather-keep
  - says: Everybody waits for my answer, even where they know it better than I do, and while they wait nothing else is done
    leadsTo:
      - story: everything-at-once
notThis:
  - topic: hiring
    because: That is about people who are not there yet.
---

Those who kept the hardest part for themselves tell of it as a mistake; those who gave it away tell of the year it took.
`,
  ],
  [
    'hiring',
    '---\nname: Hiring\ngroup: hiring-and-keeping\nscope: Finding people, and choosing them.\n---\n',
  ],
] as const;

const path = `---
title: A path of three steps
audience: For whoever looks at every component.
steps:
  - story: everything-at-once
    lesson: give-away-what-you-would-rather-keep
    ask: What would you rather keep?
  - story: as-little-as-can-be
    ask: What is missing here?
  - story: sample-partly
    ask: Whom would you have asked, and how long would you have waited before you asked somebody else?
---

Three invented stories.
`;

/** Everything that a story can have, and long. */
const everything = `---
title: Everything at once, under a title that needs all of its ninety characters and has no end
summary: A story with all that a story can have, five long lessons among it, told by people with long names for the sake of whoever checks how pages look.
people:
  - name: Maria-Magdalena Konstantinopoulou-Featherstonehaugh
    role: Senior director of platform engineering and developer experience
    organisation: The International Organisation for Samples and Examples
    part: teller
  - name: ليلى حداد
    role: Staff engineer
    part: protagonist
topics: [delegation, hiring]
role: director
scope: several-teams
stage: established
size: 1001-10000
outcome: did-not-work
result: The programme was stopped after three years, and the people who had waited for it had left by then.
after: three and a half years
care: [dismissal, illness]
happened: 2017-03..2020-09
added: 2026-01-30
sources:
  - id: talk
    title: A talk with a long title, given at a conference with a long name, in a city far away
    publisher: Conference on Samples
    kind: talk
    url: https://example.org/talk
    date: 2020-11
    read: 2026-01-29
    archived: https://example.org/archive/talk
    licence: CC BY 4.0
  - id: notes
    title: Notes without an address
    publisher: Samples Press
    kind: blog-post
    date: unknown
    read: 2026-01-29
related:
  - story: sample-worked
    relation: different-choice
    because: Both had one person for the hardest part; there it was given away in the first month, here it never was.
  - story: sample-backfired
    relation: supports
    lesson: give-away-what-you-would-rather-keep
    because: What was kept for one person was lost with that person.
  - story: sample-partly
    relation: contradicts
    because: A date was promised there, and kept.
furtherReading:
  - title: A book about it
    by: Somebody Else
    url: https://example.org/book
---

## Problem

One paragraph with a note at its end, and enough words in it that the line breaks more than twice at every width.[^1] A second sentence has a note as well, so that two notes stand beside one paragraph.[^2]

A second paragraph: \`code\`, *emphasis*, **strong words**, [a link](https://example.org/), an OKR, a skip-level and a wordthathasnoendandnoplacetobreakbecausesomebodywroteitso.[^3]

## Actions

1. The first step, in a sentence.[^1]
2. The second step, which has more to say than fits into one line, and therefore goes on below, where it has to begin under its own first word and not under its number.[^4]
   - A point below it.
   - Another point below it.
3. The third step.

> A quotation of four words.[^5]

| Before | After |
| --- | --- |
| three days | one hour |
| nobody knew | a list that everybody could read, with a date on it |

What came of it is told in one paragraph.[^2]

## Lessons

### Give away what you would rather keep

A lesson of one paragraph, with its evidence.[^3]

<Limits>Where nobody else is there yet, there is nobody to give it to.[^4]</Limits>

### A second lesson, whose heading is so long that it takes more than one line even on a wide sheet

It has two paragraphs.

This is the second.[^5]

<Aside>Something that stands beside the story.</Aside>

### Say no date before you promise a role

One line.[^1]

### Ask twice

One line.[^2]

### Write down who waits for whom, every week, where everybody who waits can read it

One line.[^3]

## What happened next

- 2021: Somebody else began again, with half the people.
- 2022-03: It was told at a conference.[^5]
- 2024-05-06: The notes were published.

[^1]: talk, 4:05
[^2]: talk, 1:02:10
[^3]: notes, paragraph 12
[^4]: notes, paragraph 14. It says "three", where the talk says *four*.
[^5]: talk, 43:04
`;

/** As little as a story may have. */
const little = shortStory('As little as can be', 'unknown', {
  people: '[]',
  role: 'unknown',
  scope: 'unknown',
  stage: 'unknown',
  size: 'unknown',
  happened: 'unknown',
});

const stories: readonly (readonly [slug: string, text: string])[] = [
  ['everything-at-once', everything],
  ['as-little-as-can-be', little],
  ['sample-worked', shortStory('A sample that worked', 'worked', { after: '3 months' })],
  ['sample-partly', shortStory('A sample that partly worked', 'partly')],
  ['sample-backfired', shortStory('A sample that backfired', 'backfired', { after: '2 weeks' })],
  ['sample-too-early', shortStory('A sample of which it is too early to say', 'too-early')],
];

function shortStory(title: string, outcome: string, fields: Record<string, string> = {}): string {
  const all = {
    title,
    summary: 'An invented story in two sentences. It shows how a short one looks in a list.',
    people: '[{ name: A. Sample, role: Tech lead, part: teller }]',
    topics: '[delegation]',
    role: 'tech-lead',
    scope: 'one-team',
    stage: 'start-up',
    size: '11-50',
    outcome,
    result: 'It came out as the stamp says.',
    happened: '2024',
    added: '2026-01-15',
    sources: '[]',
    ...fields,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---
${lines.join('\n')}
---

## Problem

There was one.

## Actions

Something was done about it, and this is what came of it.

## Lessons

### One is enough

There is one lesson.
`;
}
