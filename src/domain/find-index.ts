import type { Outcome } from './facets.ts';
import { writeFacets } from './find-facets.ts';
import {
  rowsPerFile,
  type Row,
  type Start,
  storyStride,
  topicTerm,
  groupTerm,
  writeImpact,
  writeLeads,
} from './find-format.ts';
import { groupsOf } from './find-synonyms.ts';
import { fillWords, nameKey, stemOf, wordsOf } from './find-words.ts';
import { lessonsOn, type Library, peopleIn, storiesOf, storiesOn } from './library.ts';
import { type Story, thenOf } from './story.ts';
import type { Symptom } from './topic.ts';

/** What is found with: files that a browser fetches as it needs them. */
export type FindIndex = {
  /** Needed for every query; does not grow with the number of stories, but for the first word of each shard. */
  start: Start;
  /** The lessons that each of what people ask leads to. */
  leads: string;
  /** Postings, a line for each term, each shard a stretch of the alphabet. */
  shards: string[];
  /** What results show, `rowsPerFile` entries in each. */
  rows: Row[][];
  /** The library’s own words that a slip may stand for, the most frequent first. */
  words: string;
  /** The facets of each story, for filters and counts. */
  facets: string;
};

/** How large a shard becomes before the next begins, in characters: some two kB compressed. */
const shardSize = 4_000;

/** How many words are offered for slips. */
const mostWords = 12_000;

/**
 * Okapi BM25F with its usual constants: how soon a repeated word counts no more, and how much a long text is
 * held against it. S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework, 2009.
 */
const saturation = 1.2;
const lengthShare = 0.5;

export const fieldWeights = {
  title: 4,
  text: 1,
  asked: 0.7,
  storyTitle: 5,
  summary: 3,
  body: 1,
  titles: 1.5,
  storyAsked: 2,
  topics: 0.5,
};

/** A text of a document, and how much a word in it counts. */
type Field = { weight: number; words: string[] };
/** What is ranked: its number, and its texts. */
type Document = { id: number; fields: Field[] };

/** Makes the files of a library. */
export function findIndex(library: Library): FindIndex {
  const { stories, topics, people } = library;
  const postings = new Map<string, [id: number, impact: number][]>();
  const add = (term: string, id: number, impact: number) => {
    const list = postings.get(term);
    if (list === undefined) postings.set(term, [[id, impact]]);
    else list.push([id, impact]);
  };
  const idOf = (entry: number, part = 0) => entry * storyStride + part;

  const asked = askedByLesson(library);
  const lessons = stories.flatMap((story, entry) =>
    story.lessons.map((lesson, index): Document => ({
      id: idOf(entry, index + 1),
      fields: [
        field(fieldWeights.title, lesson.title),
        field(fieldWeights.text, lesson.text),
        field(fieldWeights.asked, (asked.get(`${story.slug}#${lesson.id}`) ?? []).join(' ')),
      ],
    })),
  );
  const whole = stories.map((story, entry): Document => ({
    id: idOf(entry),
    fields: [
      field(fieldWeights.storyTitle, story.title),
      field(fieldWeights.summary, `${story.summary} ${story.result}`),
      field(fieldWeights.body, `${story.problem.text} ${story.actions.text}`),
      field(fieldWeights.titles, story.lessons.map(({ title }) => title).join(' ')),
      field(
        fieldWeights.storyAsked,
        story.lessons.flatMap(({ id }) => asked.get(`${story.slug}#${id}`) ?? []).join(' '),
      ),
      field(fieldWeights.topics, topicWords(library, story)),
      field(
        2,
        peopleIn(library, story)
          .map(({ name, as }) => `${name} ${thenOf(as)}`)
          .join(' '),
      ),
    ],
  }));
  const subjects = topics.map((topic, index): Document => ({
    id: idOf(stories.length + index),
    fields: [
      field(5, topic.name),
      field(4, topic.aliases.join(' ')),
      field(2, topic.symptoms.map(({ says }) => says).join(' ')),
      field(1, topic.questions.map(({ asks }) => asks).join(' ')),
      field(1, `${topic.scope} ${topic.introduction.text}`),
    ],
  }));
  const persons = people.map((person, index): Document => ({
    id: idOf(stories.length + topics.length + index),
    fields: [
      field(5, person.name),
      field(
        1,
        `${person.biography.text} ${storiesOf(library, person.slug)
          .map(({ as }) => thenOf(as))
          .join(' ')}`,
      ),
    ],
  }));
  const asking = topics.flatMap(({ symptoms, questions }) => [
    ...symptoms.map(({ says: words, leadsTo }) => ({ words, leadsTo })),
    ...questions.map(({ asks: words, leadsTo }) => ({ words, leadsTo })),
  ]);
  const questions = asking.map(({ words }, index): Document => ({
    id: idOf(stories.length + topics.length + people.length + index),
    fields: [field(1, words)],
  }));
  for (const documents of [lessons, whole, subjects, persons, questions]) weigh(documents, add);

  for (const [index, topic] of topics.entries()) {
    const term = topicTerm(topic.slug);
    for (const [entry, story] of stories.entries()) {
      const place = story.topics.indexOf(topic.slug);
      if (place < 0) continue;
      const impact = place === 0 ? 3 : 1.5;
      for (let part = 0; part <= story.lessons.length; part += 1)
        add(term, idOf(entry, part), impact);
    }
    add(term, idOf(stories.length + index), 8);
  }

  const shards = cut(postings);
  return {
    start: {
      stories: stories.length,
      topics: topics.map(({ slug, name }) => [slug, name]),
      names: topicNames(library),
      entries: stories.length + topics.length + people.length,
      starts: shards.map((shard) => shard.slice(0, shard.indexOf(' '))),
    },
    leads: writeLeads(asking.map(({ leadsTo }) => leadNumbers(stories, leadsTo))),
    shards,
    rows: chunk(
      [
        ...stories.map((story) => storyRow(library, story)),
        ...topics.map((topic): Row => ({
          at: topic.slug,
          title: topic.name,
          text: topic.scope,
          stories: storiesOn(library, topic.slug).length,
          lessons: lessonsOn(library, topic.slug).length,
        })),
        ...people.map((person): Row => ({
          at: person.slug,
          title: person.name,
          text: person.biography.text,
          stories: storiesOf(library, person.slug).length,
        })),
      ],
      rowsPerFile,
    ),
    words: ownWords([...lessons, ...whole, ...subjects, ...persons]),
    facets: writeFacets(
      stories,
      topics.map(({ slug }) => slug),
    ),
  };
}

/** Words joined by hyphens are found apart and together: `co-founder` is a cofounder. */
function field(weight: number, text: string): Field {
  const joined = text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? [];
  return {
    weight,
    words: wordsOf([text, ...joined.map((word) => word.replaceAll('-', ''))].join(' ')),
  };
}

/** The names and aliases of a story’s topics. */
function topicWords(library: Library, story: Story): string {
  return story.topics
    .flatMap((slug) => library.topicBySlug.get(slug) ?? [])
    .map(({ name, aliases }) => [name, ...aliases].join(' '))
    .join(' ');
}

/** What people say or type to whom a lesson answers, by the lesson. */
function askedByLesson({ topics }: Library): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const ways = topics.flatMap(({ symptoms, questions }) => [
    ...symptoms.map(({ says: words, leadsTo }) => ({ words, leadsTo })),
    ...questions.map(({ asks: words, leadsTo }) => ({ words, leadsTo })),
  ]);
  for (const { words, leadsTo } of ways) {
    for (const { story, lesson = '' } of leadsTo) {
      const key = `${story}#${lesson}`;
      found.set(key, [...(found.get(key) ?? []), words]);
    }
  }
  return found;
}

/** The numbers of the lessons that something leads to. */
function leadNumbers(stories: readonly Story[], leadsTo: Symptom['leadsTo']): number[] {
  return leadsTo.flatMap(({ story: slug, lesson: id }) => {
    const entry = stories.findIndex((story) => story.slug === slug);
    const index = stories[entry]?.lessons.findIndex((lesson) => lesson.id === id) ?? -1;
    return index < 0 ? [] : [entry * storyStride + index + 1];
  });
}

/** Weighs every term of documents of one kind, and every group of synonyms as if it were one. */
function weigh(
  documents: readonly Document[],
  add: (term: string, id: number, impact: number) => void,
): void {
  const fields = documents[0]?.fields.length ?? 0;
  const averages = Array.from({ length: fields }, (_, index) => {
    const total = documents.reduce(
      (sum, document) => sum + (document.fields[index]?.words.length ?? 0),
      0,
    );
    return Math.max(1, total / documents.length);
  });
  const counted = documents.map(({ id, fields: texts }) => {
    const counts = new Map<string, number>();
    for (const [index, { weight, words }] of texts.entries()) {
      const share =
        weight / (1 - lengthShare + (lengthShare * words.length) / (averages[index] ?? 1));
      for (const word of words) {
        if (fillWords.has(word)) continue;
        const stem = stemOf(word);
        for (const term of [stem, ...(groupsOf.get(stem) ?? []).map(groupTerm)])
          counts.set(term, (counts.get(term) ?? 0) + share);
      }
    }
    return { id, counts };
  });
  const holders = new Map<string, number>();
  for (const { counts } of counted)
    for (const term of counts.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  for (const { id, counts } of counted) {
    for (const [term, count] of counts) {
      const rarity = inverseFrequency(documents.length, holders.get(term) ?? 1);
      add(term, id, (rarity * count * (saturation + 1)) / (saturation + count));
    }
  }
}

function inverseFrequency(documents: number, holders: number): number {
  return Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
}

/** Sorts the terms, writes their postings, and cuts them into shards. */
function cut(postings: ReadonlyMap<string, [number, number][]>): string[] {
  const shards: string[][] = [];
  let size = Infinity;
  for (const term of [...postings.keys()].sort()) {
    if (size > shardSize) {
      shards.push([]);
      size = 0;
    }
    const line = `${term} ${writePostings(postings.get(term) ?? [])}`;
    shards.at(-1)?.push(line);
    size += line.length + 1;
  }
  return shards.map((lines) => lines.join('\n'));
}

function writePostings(list: readonly [id: number, impact: number][]): string {
  let last = 0;
  return [...list]
    .sort(([a], [b]) => a - b)
    .map(([id, impact]) => {
      const step = id - last;
      last = id;
      return `${step.toString(32)}${writeImpact(impact)}`;
    })
    .join('');
}

/** The topic that a name or an alias stands for, by its key. */
function topicNames({ topics }: Library): Record<string, number> {
  const names = topics.flatMap(({ name, slug, aliases }, index) =>
    [name, slug, ...aliases].map((words) => [nameKey(wordsOf(words).map(stemOf)), index] as const),
  );
  // The first topic keeps a name that two have.
  return Object.fromEntries(names.reverse());
}

function storyRow(library: Library, story: Story): Row {
  return {
    at: story.slug,
    title: story.title,
    text: story.summary,
    outcome: story.outcome satisfies Outcome,
    from: peopleIn(library, story)
      .map(({ name, as }) => [name, thenOf(as)].filter(Boolean).join(', '))
      .join('; '),
    lessonTexts: story.lessons.map(({ id, title, text }) => [id, title, text]),
  };
}

/** Words that several documents have, the most frequent first. */
function ownWords(documents: readonly Document[]): string {
  const counts = new Map<string, number>();
  for (const { fields } of documents) {
    for (const word of new Set(fields.flatMap(({ words }) => words))) {
      if (word.length > 3 && !fillWords.has(word) && /^\p{L}+$/u.test(word))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word)
    .join(' ');
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
