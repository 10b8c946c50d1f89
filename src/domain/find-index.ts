import { askingOf, documentsOf, idOf } from './find-documents.ts';
import { writeFacets } from './find-facets.ts';
import { type Row, type Start, topicTerm, writeLeads, writeTitles } from './find-format.ts';
import { namesIn } from './find-names.ts';
import { Postings } from './find-weigh.ts';
import { fillWords, nameKey, stemOf, wordsOf } from './find-words.ts';
import { lessonsOn, type Library, storiesOf, storiesOn, tellersOf } from './library.ts';

/** What is found with: files that a browser fetches as it needs them. */
export type FindIndex = {
  /** Needed for every query; does not grow with the number of stories, but for the first word of each shard. */
  start: Start;
  /** The lessons that each of what people ask leads to. */
  leads: string;
  /** Postings, a line for each term, each shard a stretch of the alphabet. */
  shards: string[];
  /** What results show of each entry. */
  rows: Row[];
  /** All rows without their texts. */
  titles: string;
  /** The library’s own words that a slip may stand for, the most frequent first. */
  words: string;
  /** The facets of each story, for filters and counts. */
  facets: string;
};

/** Up to how many characters all titles may be had in one piece: some 250 kB compressed. */
const mostTitles = 1_000_000;

/** The files of an index, by name. */
export function indexFiles(index: FindIndex): Map<string, string> {
  const { start, leads, shards, rows, titles, words, facets } = index;
  return new Map([
    ['start.txt', JSON.stringify(start)],
    ['leads.txt', leads],
    ['words.txt', words],
    ['facets.txt', facets],
    ...(start.hasTitles ? [['titles.txt', titles] as const] : []),
    ...shards.map((shard, number) => [`terms-${number.toString()}.txt`, shard] as const),
    ...rows.map((row, entry) => [`row-${entry.toString()}.txt`, JSON.stringify(row)] as const),
  ]);
}

/** How many lessons of a question are kept for ranking: further ones hardly change it, and every search fetches them. */
const mostLeads = 6;

/** How many words are offered for slips. */
const mostWords = 12_000;

/** How much a topic’s name counts for a story’s first topic, for its others, and for the topic itself. */
const impacts = { firstTopic: 3, otherTopic: 1.5, itself: 8 };

/** Makes the files of a library. */
export function findIndex(library: Library): FindIndex {
  const { stories, topics, people } = library;
  const asking = askingOf(library);
  const kinds = documentsOf(library, asking);
  const postings = new Postings();
  for (const documents of kinds) postings.weigh(documents);
  const entries = stories.length + topics.length + people.length;
  const names = topicNames(library);
  postings.weighPhrases(
    asking.map(({ words }, index) => ({
      id: idOf(entries + index),
      text: words,
      also: namesIn(wordsOf(words), names, { mendsSlips: false }).map(({ topic }) =>
        topicTerm(topics[topic]?.slug ?? ''),
      ),
    })),
  );
  addTopics(postings, library);
  const shards = postings.shards();
  const rows = rowsOf(library);
  const titles = writeTitles(rows);
  return {
    start: {
      stories: stories.length,
      topics: topics.map(({ slug, name }) => [slug, name]),
      names,
      entries,
      starts: shards.map((shard) => shard.slice(0, shard.indexOf(' '))),
      hasTitles: titles.length <= mostTitles,
    },
    leads: writeLeads(asking.map(({ lessons }) => lessons.slice(0, mostLeads))),
    shards,
    rows,
    titles,
    words: ownWords(library),
    facets: writeFacets(
      stories,
      topics.map(({ slug }) => slug),
    ),
  };
}

/** A topic’s name stands for its stories, their lessons, and itself. */
function addTopics(postings: Postings, { stories, topics }: Library): void {
  for (const [index, { slug }] of topics.entries()) {
    const term = topicTerm(slug);
    for (const [entry, story] of stories.entries()) {
      const place = story.topics.indexOf(slug);
      if (place < 0) continue;
      const impact = place === 0 ? impacts.firstTopic : impacts.otherTopic;
      for (let part = 0; part <= story.lessons.length; part += 1)
        postings.add(term, idOf(entry, part), impact);
    }
    postings.add(term, idOf(stories.length + index), impacts.itself);
  }
}

/** The topic that a name or an alias stands for, by its key. */
function topicNames({ topics }: Library): Record<string, number> {
  const names = topics.flatMap(({ name, slug, aliases }, index) =>
    [name, slug, ...aliases].map((words) => [nameKey(wordsOf(words).map(stemOf)), index] as const),
  );
  // The first topic keeps a name that two have.
  return Object.fromEntries(names.reverse());
}

/** What results show of every entry. */
function rowsOf(library: Library): Row[] {
  const { stories, topics, people } = library;
  return [
    ...stories.map((story): Row => ({
      at: story.slug,
      title: story.title,
      text: story.summary,
      outcome: story.outcome,
      from: tellersOf(library, story),
      lessonTexts: story.lessons.map(({ id, title, text }) => [id, title, text]),
    })),
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
  ];
}

/** Words that stand in several texts, the most frequent first. */
function ownWords({ stories, topics, people }: Library): string {
  const texts = [
    ...stories.flatMap(({ title, summary, result, problem, actions, lessons }) => [
      ...[title, summary, result, problem.text, actions.text],
      ...lessons.flatMap((lesson) => [lesson.title, lesson.text]),
    ]),
    ...topics.flatMap(({ name, aliases, scope, symptoms, introduction }) => [
      ...[name, ...aliases, scope, introduction.text],
      ...symptoms.map(({ says }) => says),
    ]),
    ...people.flatMap(({ name, biography }) => [name, biography.text]),
  ];
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) {
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
