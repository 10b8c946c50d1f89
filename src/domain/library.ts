import { type Facet, facetValues, type ListFacet, type Outcome, outcomes } from './facets.ts';
import type { LedgerLine } from './ledger.ts';
import { readLink } from './links.ts';
import { findMoved, type Moved, type MovedLesson, splitAddress } from './moved.ts';
import { permalinks } from './permalinks.ts';
import type { Person } from './person.ts';
import type { Question } from './questions.ts';
import type { ReadingPath } from './reading-path.ts';
import type { Settings } from './settings.ts';
import { type Lesson, type RelationKind, type Story, type StoryPerson, thenOf } from './story.ts';
import { type Topic, type TopicGroup, topicGroups } from './topic.ts';

/** The entries of each collection. */
export type Entries = {
  settings: Settings;
  stories: readonly Story[];
  topics: readonly Topic[];
  people: readonly Person[];
  paths: readonly ReadingPath[];
  questions: readonly Question[];
  ledger: readonly LedgerLine[];
};

/**
 * All entries together; made anew whenever one changes. Stories stand newest first, topics in the order of
 * their groups and names, people and reading paths by name.
 */
export type Library = Entries & {
  storyBySlug: ReadonlyMap<string, Story>;
  topicBySlug: ReadonlyMap<string, Topic>;
  personBySlug: ReadonlyMap<string, Person>;
  moved: Moved;
};

/** Puts entries, in any order, together. */
export function makeLibrary(entries: Entries): Library {
  const bySlug = <Entry extends { slug: string }>(list: readonly Entry[]) =>
    new Map(list.map((entry) => [entry.slug, entry]));
  const stories = newestFirst(entries.stories);
  const topics = [...entries.topics].sort(
    (a, b) =>
      topicGroups.indexOf(a.group) - topicGroups.indexOf(b.group) ||
      compare(a.name, b.name) ||
      compare(a.slug, b.slug),
  );
  return {
    settings: entries.settings,
    questions: entries.questions,
    ledger: entries.ledger,
    stories,
    topics,
    people: [...entries.people].sort(
      (a, b) => compare(sortName(a.name), sortName(b.name)) || compare(a.slug, b.slug),
    ),
    paths: [...entries.paths].sort((a, b) => compare(a.title, b.title) || compare(a.slug, b.slug)),
    storyBySlug: bySlug(stories),
    topicBySlug: bySlug(topics),
    personBySlug: bySlug(entries.people),
    moved: findMoved(entries.ledger),
  };
}

/** Newest first; stories of one day in the order of their slugs. */
export function newestFirst(stories: readonly Story[]): Story[] {
  return [...stories].sort((a, b) => compare(b.added, a.added) || compare(a.slug, b.slug));
}

/** The stories on a topic, newest first, those that have it as their main topic before the others. */
export function storiesOn(library: Library, topic: string): Story[] {
  const on = library.stories.filter((story) => story.topics.includes(topic));
  return [
    ...on.filter((story) => story.topics[0] === topic),
    ...on.filter((story) => story.topics[0] !== topic),
  ];
}

/** A lesson with the story it belongs to. */
export type LessonOf = { lesson: Lesson; story: Story };

/** The lessons on a topic: those of its stories, in their order. */
export function lessonsOn(library: Library, topic: string): LessonOf[] {
  return storiesOn(library, topic).flatMap((story) =>
    story.lessons.map((lesson) => ({ lesson, story })),
  );
}

/** The lessons on a topic to begin with: one of each story before a second one of any. */
export function firstLessonsOn(library: Library, topic: string, most: number): LessonOf[] {
  return storiesOn(library, topic)
    .flatMap((story) => story.lessons.map((lesson, round) => ({ lesson, story, round })))
    .sort((a, b) => a.round - b.round)
    .slice(0, most)
    .map(({ lesson, story }) => ({ lesson, story }));
}

/** The stories a person lived or told, newest first, with their part in each. */
export function storiesOf(library: Library, person: string): { story: Story; as: StoryPerson }[] {
  return library.stories.flatMap((story) => {
    const as = story.people.find((entry) => entry.person === person);
    return as === undefined ? [] : [{ story, as }];
  });
}

/** Somebody in a story as a page shows them. */
export type Named = { name: string; slug?: string; as: StoryPerson };

/** Who is in a story, by name; those with a page carry its slug. */
export function peopleIn(library: Library, story: Story): Named[] {
  return story.people.map((as) => {
    const person = as.person === undefined ? undefined : library.personBySlug.get(as.person);
    return person === undefined
      ? { name: as.name ?? as.person ?? '', as }
      : { name: person.name, slug: person.slug, as };
  });
}

/** Who tells a story, with their role then: `Ada Example, CTO at Example`; nobody is an empty text. */
export function tellersOf(library: Library, story: Story): string {
  return peopleIn(library, story)
    .map(({ name, as }) => [name, thenOf(as)].filter(Boolean).join(', '))
    .join('; ');
}

/** A story that relates to another one, as that one's page shows it. */
export type Related = {
  story: Story;
  relation: RelationKind;
  because: string;
  /** The lesson of the page's own story that the relation is about. */
  ours?: Lesson;
  /** The lesson of the other story. */
  theirs?: Lesson;
  /** Whether the relation is written in the other story. */
  isIncoming: boolean;
};

/**
 * The relations of a story, each shown on both: what was done differently first, then its own before those written
 * in others.
 */
export function relationsOf(library: Library, story: Story): Related[] {
  const outgoing = story.related.flatMap((relation): Related[] => {
    const other = library.storyBySlug.get(relation.story);
    if (other === undefined) return [];
    return [
      {
        story: other,
        relation: relation.relation,
        because: relation.because,
        ...lessonPart('ours', story, relation.lesson),
        ...lessonPart('theirs', other, relation.theirs),
        isIncoming: false,
      },
    ];
  });
  const incoming = library.stories.flatMap((other) =>
    other.related
      .filter((relation) => relation.story === story.slug)
      .map((relation): Related => ({
        story: other,
        relation: relation.relation,
        because: relation.because,
        ...lessonPart('ours', story, relation.theirs),
        ...lessonPart('theirs', other, relation.lesson),
        isIncoming: true,
      })),
  );
  const isDifferent = ({ relation }: Related) => relation === 'different-choice';
  const all = [...outgoing, ...incoming];
  return [...all.filter(isDifferent), ...all.filter((related) => !isDifferent(related))];
}

function lessonPart(key: 'ours' | 'theirs', story: Story, id: string | undefined) {
  const lesson = story.lessons.find((candidate) => candidate.id === id);
  return lesson === undefined ? {} : { [key]: lesson };
}

/** A story whose text links here, with the sentence around the link. */
export type Backlink = { story: Story; sentence: string; lesson?: Lesson };

/** The stories whose text links to a story. */
export function backlinksTo(library: Library, story: Story): Backlink[] {
  return library.stories.flatMap((other) =>
    other.links
      .filter((link) => link.story === story.slug && other.slug !== story.slug)
      .map(({ sentence, lesson: id }): Backlink => {
        const lesson = story.lessons.find((candidate) => candidate.id === id);
        return { story: other, sentence, ...(lesson !== undefined && { lesson }) };
      }),
  );
}

/**
 * Stories that share topics with a story and are not related to it by hand: most in common first. The main
 * topic counts twice, each further topic once, the same role and scope half each.
 */
export function similarTo(library: Library, story: Story, most = 3): Story[] {
  const related = new Set(relationsOf(library, story).map((relation) => relation.story.slug));
  return library.stories
    .filter((other) => other.slug !== story.slug && !related.has(other.slug))
    .map((other) => ({ other, score: closeness(story, other) }))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score || compare(a.other.slug, b.other.slug))
    .slice(0, most)
    .map(({ other }) => other);
}

function closeness(a: Story, b: Story): number {
  const shared = a.topics.filter((topic) => b.topics.includes(topic)).length;
  if (shared === 0) return 0;
  const same = (facet: 'role' | 'scope') => a[facet] === b[facet] && a[facet] !== 'unknown';
  return (
    shared +
    (a.topics[0] === b.topics[0] ? 1 : 0) +
    (same('role') ? 0.5 : 0) +
    (same('scope') ? 0.5 : 0)
  );
}

/** The values a story has in a facet. */
export function valuesOf(story: Story, facet: Facet): readonly string[] {
  return facet === 'topic' ? story.topics : [story[facet]];
}

/** Stories by how they came out, in the order of the list of outcomes; those of one outcome as they stood. */
export function byOutcome(
  stories: readonly Story[],
): { outcome: Outcome; stories: readonly Story[] }[] {
  return outcomes
    .map((outcome) => ({ outcome, stories: stories.filter((story) => story.outcome === outcome) }))
    .filter((group) => group.stories.length > 0);
}

/** The values of a facet with the number of stories that have each, in the order of the list. */
export function facetCounts(
  library: Library,
  facet: ListFacet,
): { value: string; stories: Story[] }[] {
  return facetValues[facet].map((value) => ({
    value,
    stories: library.stories.filter((story) => story[facet] === value),
  }));
}

/** The topics by group, in the order of the table of contents; groups without topics are left out. */
export function topicsByGroup(library: Library): { group: TopicGroup; topics: Topic[] }[] {
  return topicGroups
    .map((group) => ({ group, topics: library.topics.filter((topic) => topic.group === group) }))
    .filter(({ topics }) => topics.length > 0);
}

/** Where a symptom leads: the lessons it names that exist, or the stories where it names no lesson. */
export function leadsOf(
  library: Library,
  leadsTo: readonly { story: string; lesson?: string | undefined }[],
): { story: Story; lesson?: Lesson }[] {
  return leadsTo.flatMap(({ story: slug, lesson: id }) => {
    const story = library.storyBySlug.get(slug);
    if (story === undefined) return [];
    const lesson = story.lessons.find((candidate) => candidate.id === id);
    return [{ story, ...(lesson !== undefined && { lesson }) }];
  });
}

/** A story's place in a reading path. */
export type Step = {
  path: ReadingPath;
  /** From 1 on. */
  number: number;
  of: number;
  ask: string;
  previous?: Story | undefined;
  next?: Story | undefined;
};

/** Where a story stands in reading paths; twice in one that names it for two lessons. */
export function stepsOf(library: Library, story: Story): Step[] {
  return library.paths.flatMap((path) => {
    const steps = path.steps.flatMap(({ story: slug, ask }) => {
      const there = library.storyBySlug.get(slug);
      return there === undefined ? [] : [{ story: there, ask }];
    });
    return steps.flatMap(({ story: { slug }, ask }, index): Step[] => {
      if (slug !== story.slug) return [];
      const place = { path, number: index + 1, of: steps.length, ask };
      return [{ ...place, previous: steps[index - 1]?.story, next: steps[index + 1]?.story }];
    });
  });
}

/**
 * Former ids of a lesson, which its page keeps as empty anchors; without a lesson, those of the lessons that
 * lead to the story as a whole.
 */
export function formerIds(library: Library, story: Story, lesson?: Lesson): string[] {
  const here = permalinks('/').entry('stories', story.slug, lesson?.id);
  return movedLessons(library, story)
    .filter(({ leadsTo }) => leadsTo === here)
    .map(({ id }) => id);
}

/** Lessons that were published in a story and stand elsewhere since, or were withdrawn. */
export function lessonsGoneFrom(library: Library, story: Story): MovedLesson[] {
  return movedLessons(library, story).filter(
    ({ leadsTo }) => splitAddress(leadsTo).home !== permalinks('/').story(story.slug),
  );
}

function movedLessons({ moved }: Library, { slug }: Story): readonly MovedLesson[] {
  return moved.lessons.get(permalinks('/').story(slug)) ?? [];
}

/** What stands at an address of the library: the title of a lesson or a story, the name of a topic or a person. */
export function titleAt(library: Library, address: string): string | undefined {
  const target = readLink(address);
  if (target.kind !== 'entry') return undefined;
  const { collection, slug, lesson: id } = target;
  switch (collection) {
    case 'stories': {
      const story = library.storyBySlug.get(slug);
      return story?.lessons.find((lesson) => lesson.id === id)?.title ?? story?.title;
    }
    case 'topics':
      return library.topicBySlug.get(slug)?.name;
    case 'people':
      return library.personBySlug.get(slug)?.name;
    case 'paths':
      return library.paths.find((path) => path.slug === slug)?.title;
    default:
      return collection satisfies never;
  }
}

/** Slices a list into pages; there is always a first page. */
export function pagesOf<Entry>(entries: readonly Entry[], perPage: number): Entry[][] {
  const pages: Entry[][] = [];
  for (let from = 0; from < entries.length; from += perPage) {
    pages.push(entries.slice(from, from + perPage));
  }
  return pages.length === 0 ? [[]] : pages;
}

function sortName(name: string): string {
  return name.split(' ').at(-1)?.toLowerCase() ?? name;
}

/** By code point, so that an order never depends on a machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
