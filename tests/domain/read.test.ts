import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemLine } from '#domain/problem.ts';
import { readPerson, readReadingPath, readStory, readTopic } from '#domain/read.ts';

const context = { base: '/', today: '2026-11-21' };

function file(collection: 'stories' | 'topics' | 'people' | 'paths', slug: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  return { collection, slug, path: `content/${collection}/${slug}.mdx`, bytes };
}

/** The story of a text; fails with its problems. */
function storyOf(text: string, base = '/') {
  const { entry, problems } = readStory(file('stories', 'the-alarm', text), { ...context, base });
  assert.deepEqual(problems.map(problemLine), []);
  return entry ?? assert.fail();
}

const story = `---
title: The alarm nobody tested
summary: An alert was switched off for one night and stayed off for a year, until a disk filled up.
people:
  - name: Ada Lindqvist
    role: Team lead
    part: teller
topics: [incidents-and-postmortems, ways-of-working]
role: manager
scope: one-team
stage: start-up
size: 11-50
outcome: worked
result: The alert is tested every month, and the team has trusted it since.
after: 2 months
happened: 2019
added: 2026-11-20
sources:
  - id: talk
    title: A year without alarms
    publisher: Small Conference
    kind: talk
    url: https://www.youtube.com/watch?v=abc123
    date: 2019-06-01
    read: 2026-11-20
  - id: tape
    title: The tape
    publisher: Radio
    kind: podcast
    url: https://radio.example.org/tape.mp3
    date: unknown
    read: 2026-11-20
  - id: letter
    title: A letter
    publisher: Ada Lindqvist
    kind: blog-post
    date: unknown
    read: 2026-11-20
related:
  - story: the-backup
    relation: supports
    lesson: test-the-alarm-itself
    theirs: read-it
    because: Both were off for a year.
---

## Problem

A disk filled up at night, and nobody was told.[^b] It happened as in [the backup](/stories/the-backup/#read-it). Nobody looked.[^a]

## Actions

1. The team looked for alerts.[^b]
2. They tested each. {/* all of them */}

## Lessons

### Test the alarm itself

An alarm that is *never*
tested is a decoration.[^a]

<Limits>Not where [tests](/about/) wake people up.[^c]</Limits>

### Constructor

It had one.

## What happened next

- 2019-03: It fired.[^b]
- 2020: And again.

[^a]: talk, 43:04
[^b]: tape, 1:02:10-1:03:00. *About* a minute.
[^c]: letter, paragraphs 3-5
`;

test('reads the fields of a story as they stand', () => {
  const read = storyOf(story);
  assert.equal(read.slug, 'the-alarm');
  assert.equal(read.title, 'The alarm nobody tested');
  assert.deepEqual(read.people, [{ name: 'Ada Lindqvist', role: 'Team lead', part: 'teller' }]);
  assert.deepEqual(read.topics, ['incidents-and-postmortems', 'ways-of-working']);
  assert.equal(read.happened, '2019');
  assert.equal(read.after, '2 months');
  assert.deepEqual(
    read.sources.map((source) => source.url),
    ['https://www.youtube.com/watch?v=abc123', 'https://radio.example.org/tape.mp3', undefined],
  );
});

test('gives lists that are left out as empty', () => {
  const { care, furtherReading } = storyOf(story);
  assert.deepEqual({ care, furtherReading }, { care: [], furtherReading: [] });
});

test('takes the facet source from the first source, or first-hand where there is none', () => {
  const firstHand = story
    .replace(/sources:\n(?: .*\n)+/, 'sources: []\n')
    .replace(/\n\[\^a\]: [^]*/, '')
    .replaceAll(/\[\^.\]/g, '');
  assert.equal(storyOf(story).source, 'talk');
  assert.equal(storyOf(firstHand).source, 'first-hand');
});

test('makes the ids of lessons from their headings, names of a prototype included', () => {
  assert.deepEqual(
    storyOf(story).lessons.map(({ id, title }) => ({ id, title })),
    [
      { id: 'test-the-alarm-itself', title: 'Test the alarm itself' },
      { id: 'constructor', title: 'Constructor' },
    ],
  );
});

test('numbers notes through the whole story, in the order of their first marks', () => {
  const { problem, actions, lessons, next } = storyOf(story);
  const html = [problem.html, actions.html, ...lessons.map((lesson) => lesson.html), next[0]?.html];
  assert.deepEqual(
    html.map((section) => [...(section ?? '').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    [['ref-1', 'ref-2', 'note-1', 'note-2'], [], ['ref-3', 'note-3'], [], []],
  );
});

test('leads every mark to its note, and every note back to its first mark', () => {
  const { problem, actions } = storyOf(story);
  assert.match(problem.html, /<a id="ref-1" href="#note-1" aria-label="Note 1">1<\/a>/);
  assert.match(actions.html, /<a href="#note-1" aria-label="Note 1">1<\/a>/);
  assert.match(problem.html, /id="note-1"><a href="#ref-1" aria-label="Back to mark 1">1<\/a>/);
});

test('opens a recording at the second that a note names', () => {
  const { problem } = storyOf(story);
  assert.match(
    problem.html,
    /href="https:\/\/www\.youtube\.com\/watch\?v=abc123&#x26;t=2584s">Small Conference, 43:04</,
  );
  assert.match(
    problem.html,
    /href="https:\/\/radio\.example\.org\/tape\.mp3#t=3730">Radio, 1:02:10–1:03:00</,
  );
});

test('shows a note without a link where its source has no address', () => {
  const [lesson] = storyOf(story).lessons;
  assert.match(lesson?.html ?? '', /<\/a> Ada Lindqvist, paragraphs 3–5\.<\/span>/);
});

test('shows what a note says after its place', () => {
  assert.match(storyOf(story).problem.html, /1:03:00<\/a>\. <em>About<\/em> a minute\.<\/span>/);
});

test('leads to the source itself where the place is a paragraph', () => {
  const text = story
    .replace('kind: blog-post\n', 'kind: blog-post\n    url: https://ada.example.org/letter\n')
    .replace('letter, paragraphs 3-5', 'letter, paragraph 3');
  const [lesson] = storyOf(text).lessons;
  assert.match(
    lesson?.html ?? '',
    /<a href="https:\/\/ada\.example\.org\/letter">Ada Lindqvist, paragraph 3</,
  );
});

test('leaves notes, marks and ids out where a lesson stands outside its story', () => {
  const { problem, lessons } = storyOf(story);
  assert.equal(
    problem.plainHtml,
    '<p>A disk filled up at night, and nobody was told. It happened as in <a href="/stories/the-backup/#read-it">the backup</a>. Nobody looked.</p>',
  );
  for (const { plainHtml } of lessons) assert.doesNotMatch(plainHtml, / id=|<sup|class="note/);
});

test('puts the base path before links to the site, and before no others', () => {
  const { problem, lessons } = storyOf(story, '/casebook/');
  assert.match(problem.html, /<a href="\/casebook\/stories\/the-backup\/#read-it">the backup<\/a>/);
  assert.match(lessons[0]?.html ?? '', /<a href="\/casebook\/about\/">tests<\/a>/);
  assert.match(problem.html, /<a href="https:\/\/www\.youtube\.com\//);
});

test('gives the words of a section without notes, comments and line ends', () => {
  const { actions, lessons } = storyOf(story);
  assert.equal(actions.text, 'The team looked for alerts. They tested each.');
  assert.equal(
    lessons[0]?.text,
    'An alarm that is never tested is a decoration. Not where tests wake people up.',
  );
});

test('keeps a blank where a line is broken', () => {
  const { problem } = storyOf(story.replace('at night, and', 'at night,\\\nand'));
  assert.match(problem.text, /^A disk filled up at night, and nobody/);
});

test('makes an excerpt of at most 200 characters, cut at a word', () => {
  const long = storyOf(story.replace('It had one.', 'It had one hundred. '.repeat(20)));
  const excerpt = long.lessons[1]?.excerpt ?? '';
  assert.ok(excerpt.length <= 200, excerpt);
  assert.match(excerpt, /^(?:It had one hundred\. )+(?:It had one|It had|It)…$|hundred\.…$/);
  assert.equal(storyOf(story).lessons[1]?.excerpt, 'It had one.');
});

test('cuts no character of an excerpt in two, where there is one word alone', () => {
  const long = storyOf(story.replace('It had one.', '😀'.repeat(150)));
  assert.equal(long.lessons[1]?.excerpt, `${'😀'.repeat(99)}…`);
});

test('reads 230 words a minute, rounded up, headings included', () => {
  const body = '## Problem\n\nOne\n\n## Actions\n\nTwo\n\n## Lessons\n\n### Three\n\nFour';
  const text = story
    .replace(/sources:\n(?: .*\n)+/, 'sources: []\n')
    .replace(/## Problem[^]*/, body);
  // Three headings of sections, one of a lesson, and three words of text.
  assert.equal(storyOf(`${text} ${'word '.repeat(223)}`).minutes, 1);
  assert.equal(storyOf(`${text} ${'word '.repeat(224)}`).minutes, 2);
});

test('cuts the date off each entry of what happened next', () => {
  assert.deepEqual(
    storyOf(story).next.map(({ date, plainHtml }) => ({ date, plainHtml })),
    [
      { date: '2019-03', plainHtml: '<p>It fired.</p>' },
      { date: '2020', plainHtml: '<p>And again.</p>' },
    ],
  );
});

test('keeps each link to a story with the sentence around it', () => {
  const text = story.replace(
    'Nobody looked.',
    'Ada read [it](/stories/one/) twice. Then\n[it](/stories/two/) went! And [a page](/topics/hiring/).',
  );
  assert.deepEqual(storyOf(text).links, [
    {
      story: 'the-backup',
      lesson: 'read-it',
      sentence: 'It happened as in the backup.',
    },
    { story: 'one', sentence: 'Ada read it twice.' },
    { story: 'two', sentence: 'Then it went!' },
  ]);
});

test('keeps a link by reference like any other', () => {
  const text = `${story.replace('as in [the backup](/stories/the-backup/#read-it)', 'as in [the Backup]')}\n[the backup]: /stories/the-backup/#read-it\n`;
  const { links, problem } = storyOf(text, '/casebook/');
  assert.deepEqual(links, [
    { story: 'the-backup', lesson: 'read-it', sentence: 'It happened as in the Backup.' },
  ]);
  assert.match(problem.html, /<a href="\/casebook\/stories\/the-backup\/#read-it">the Backup<\/a>/);
});

test('goes by the first of two addresses with one name, as Markdown does', () => {
  const { links } = storyOf(
    `${story.replace('(/stories/the-backup/#read-it)', '[x]')}\n[x]: /stories/one/\n[x]: /stories/two/\n`,
  );
  assert.deepEqual(
    links.map((link) => link.story),
    ['one'],
  );
});

test('lists everything that has to exist, with the place where it is named', () => {
  const { references } = storyOf(story.replace('name: Ada Lindqvist', 'person: ada'));
  assert.deepEqual(
    references.map(({ kind, slug, lesson, line, column }) =>
      [kind, slug, lesson ?? '', line, column].join(' '),
    ),
    [
      'people ada  5 13',
      'topics incidents-and-postmortems  8 10',
      'topics ways-of-working  8 37',
      'stories the-backup  40 12',
      'stories the-backup read-it 43 13',
      'stories the-alarm test-the-alarm-itself 42 13',
      'stories the-backup read-it 49 71',
    ],
  );
});

test('reads a story with the line ends of Windows as the same story', () => {
  assert.deepEqual(storyOf(story.replaceAll('\n', '\r\n')), storyOf(story));
});

test('reads a story behind a byte order mark as the same story', () => {
  assert.deepEqual(storyOf(`\uFEFF${story}`), storyOf(story));
});

test('takes a component on one line and over several lines', () => {
  const render = (component: string) =>
    storyOf(story.replace(/<Limits>.*<\/Limits>/, component).replace(/\[\^c\]:.*\n/, '')).lessons[0]
      ?.plainHtml ?? '';
  const inner = (html: string) => /<div[^>]*class="limits"[^>]*>[^]*?<\/div>/.exec(html)?.[0];
  const oneLine = inner(render('<Limits>Small *disks*.</Limits>'));
  assert.match(
    oneLine ?? '',
    /Where it would not hold<\/p><p>Small <em>disks<\/em>\.<\/p><\/div>$/,
  );
  assert.equal(inner(render('<Limits>\nSmall *disks*.\n</Limits>')), oneLine);
  assert.equal(inner(render('<Limits>\n\n  Small *disks*.\n\n</Limits>')), oneLine);
});

test('renders a table with its head, and code as it is written', () => {
  const { problem } = storyOf(
    story.replace(
      '## Actions',
      '| a | b |\n| --- | --- |\n| 1 | `<b>` |\n\n```html\n<script>alert(1)</script>\n```\n\n## Actions',
    ),
  );
  assert.match(
    problem.plainHtml,
    /<thead><tr><th scope="col">a<\/th><th scope="col">b<\/th><\/tr><\/thead>/,
  );
  assert.match(problem.plainHtml, /<td><code>&#x3C;b><\/code><\/td>/);
  assert.match(
    problem.plainHtml,
    /<pre><code class="language-html">&#x3C;script>alert\(1\)&#x3C;\/script>\n<\/code><\/pre>/,
  );
});

test('reports every problem of a file, in the order of the file', () => {
  const { entry, problems } = readStory(
    file(
      'stories',
      'The alarm',
      story
        .replace('role: manager', 'role: maneger')
        .replace('added: 2026-11-20', 'added: 2026-02-30')
        .replace('## Lessons', '## Lesons')
        .replace('It had one.', 'It had [one](javascript:x).'),
    ),
    context,
  );
  assert.equal(entry, undefined);
  assert.deepEqual(
    problems.map(({ rule, line }) => `${line.toString()} ${rule}`),
    ['1 file-name', '9 field-choice', '17 field-date', '56 story-sections', '67 safe-link'],
  );
});

test('does not guess which of two headings was meant to be a section', () => {
  const text = story
    .replace('## Actions', '## Background\n\nIt was old.\n\n## Actions')
    .replace('## Lessons', '## Takeaways');
  const { problems } = readStory(file('stories', 'the-alarm', text), context);
  const headings = problems.filter(({ message }) => message.includes('is not a section'));
  assert.equal(headings.length, 2);
  for (const { message } of headings) assert.doesNotMatch(message, /Did you mean/);
});

test('goes by the sources where other fields are wrong: notes and sections without one are told too', () => {
  const rulesOf = (text: string) =>
    readStory(file('stories', 'the-alarm', text), context).problems.map(({ rule }) => rule);
  const slip = story.replace('added: 2026-11-20', 'added: 20 Nov');
  assert.deepEqual(rulesOf(slip), ['field-date']);
  assert.deepEqual(rulesOf(slip.replace(/: talk, /, ': tlak, ')), [
    'field-date',
    'unknown-reference',
  ]);
  assert.deepEqual(rulesOf(slip.replace('alerts.[^b]', 'alerts.')), [
    'field-date',
    'citation-missing',
  ]);
});

test('says nothing about citations of sources that could not be read', () => {
  const { problems } = readStory(
    file('stories', 'the-alarm', story.replace('kind: podcast', 'kind: radio')),
    context,
  );
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['field-choice'],
  );
});

test('reads a topic with its symptoms, and what they lead to', () => {
  const { entry, problems } = readTopic(
    file(
      'topics',
      'hiring',
      `---
name: Hiring
group: hiring-and-keeping
scope: Defining roles, finding, interviewing, deciding.
aliases: [recruiting]
symptoms:
  - says: Nobody answers
    leadsTo:
      - story: the-alarm
        lesson: constructor
  - says: Everybody answers
---

See [this](/stories/the-alarm/).
`,
    ),
    { ...context, base: '/casebook/' },
  );
  assert.deepEqual(problems.map(problemLine), []);
  assert.deepEqual(entry?.symptoms, [
    { says: 'Nobody answers', leadsTo: [{ story: 'the-alarm', lesson: 'constructor' }] },
    { says: 'Everybody answers', leadsTo: [] },
  ]);
  assert.deepEqual(entry.notThis, []);
  assert.equal(
    entry.introduction.html,
    '<p>See <a href="/casebook/stories/the-alarm/">this</a>.</p>',
  );
  assert.deepEqual(
    entry.references.map(({ slug, field }) => `${slug} ${field}`),
    [
      'the-alarm `symptoms.0.leadsTo.0.story`',
      'the-alarm `symptoms.0.leadsTo.0.lesson`',
      'the-alarm The link `this`',
    ],
  );
});

test('reads a person with nothing but a name', () => {
  const { entry } = readPerson(file('people', 'ada', '---\nname: עדה\n---\n'), context);
  assert.equal(entry?.name, 'עדה');
  assert.deepEqual(entry.links, []);
  assert.equal(entry.biography.html, '');
});

test('reads a reading path with its steps in order', () => {
  const { entry } = readReadingPath(
    file(
      'paths',
      'first-year',
      `---
title: The first year
audience: People who lead a team for the first time.
steps:
  - story: two
    ask: Which one was it?
  - story: one
    lesson: constructor
    ask: And which one here?
---
`,
    ),
    context,
  );
  assert.deepEqual(
    entry?.steps.map(({ story: slug, lesson }) => `${slug} ${lesson ?? ''}`),
    ['two ', 'one constructor'],
  );
});
