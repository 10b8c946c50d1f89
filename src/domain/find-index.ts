import { writeFacets } from './find-facets.ts';
import {
  type Row,
  type Start,
  storyStride,
  topicTerm,
  writeLeads,
  writeTitles,
} from './find-format.ts';
import { namesIn } from './find-names.ts';
import { type Document, field, Postings } from './find-weigh.ts';
import { fillWords, nameKey, stemOf, wordsOf } from './find-words.ts';
import { lessonsOn, type Library, storiesOf, storiesOn, tellersOf } from './library.ts';
import { type Story, thenOf } from './story.ts';

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

/** How much a word counts by where it stands; set with the golden questions (docs/search.md). */
const weights = {
  lesson: { title: 4, text: 1, asked: 0.7 },
  story: { title: 5, summary: 3, body: 1, lessons: 1.5, asked: 1, topics: 0.5, people: 2 },
  topic: { name: 5, aliases: 4, symptoms: 2, asked: 1, text: 1 },
  person: { name: 5, text: 1 },
};

/** How much a topic’s name counts for a story’s first topic, for its others, and for the topic itself. */
const impacts = { firstTopic: 3, otherTopic: 1.5, itself: 8 };

/** What people say or type, and the numbers of the lessons that answer it, best first. */
type Asking = { words: string; lessons: number[] };

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

const idOf = (entry: number, part = 0) => entry * storyStride + part;

/** What people say or type: the symptoms of topics, and the questions. */
function askingOf({ stories, topics, questions }: Library): Asking[] {
  const numbers = new Map(
    stories.flatMap(({ slug, lessons }, entry) =>
      lessons.map(({ id }, index) => [`${slug}#${id}`, idOf(entry, index + 1)] as const),
    ),
  );
  const lessonsOf = (leadsTo: readonly { story: string; lesson?: string | undefined }[]) =>
    leadsTo.flatMap(({ story, lesson = '' }) => numbers.get(`${story}#${lesson}`) ?? []);
  return [
    ...topics
      .flatMap(({ symptoms }) => symptoms)
      .map(({ says, leadsTo }) => ({ words: says, lessons: lessonsOf(leadsTo) })),
    ...questions.map(({ asks, leadsTo }) => ({ words: asks, lessons: lessonsOf(leadsTo) })),
  ];
}

/** What people say or type, by the main topic of the story whose lesson answers it best. */
function askedByTopic({ stories }: Library, asking: readonly Asking[]): Map<string, string> {
  const asked = new Map<string, string>();
  for (const { words, lessons } of asking) {
    const story = stories[Math.floor((lessons[0] ?? Number.NaN) / storyStride)];
    const topic = story?.topics[0] ?? '';
    asked.set(topic, `${asked.get(topic) ?? ''} ${words}`);
  }
  return asked;
}

/** What can be found, by kind: lessons, stories, topics, people. */
function documentsOf(library: Library, asking: readonly Asking[]): Document[][] {
  const { stories, topics, people } = library;
  const asked = new Map<number, string>();
  for (const { words, lessons } of asking)
    for (const id of lessons) asked.set(id, `${asked.get(id) ?? ''} ${words}`);

  const askedOfTopic = askedByTopic(library, asking);
  const widened = { isWidened: true };
  const { lesson: ofLesson, story: ofStory, topic: ofTopic, person: ofPerson } = weights;
  const inLessons = stories.flatMap((story, entry) =>
    story.lessons.map((lesson, index): Document => {
      const id = idOf(entry, index + 1);
      return {
        id,
        fields: [
          field(ofLesson.title, lesson.title, widened),
          field(ofLesson.text, lesson.text),
          field(ofLesson.asked, asked.get(id) ?? ''),
        ],
      };
    }),
  );
  const inStories = stories.map((story, entry): Document => ({
    id: idOf(entry),
    fields: [
      field(ofStory.title, story.title, widened),
      field(ofStory.summary, `${story.summary} ${story.result}`, widened),
      field(ofStory.body, `${story.problem.text} ${story.actions.text}`),
      field(ofStory.lessons, story.lessons.map(({ title }) => title).join(' ')),
      field(
        ofStory.asked,
        story.lessons.map((_, index) => asked.get(idOf(entry, index + 1)) ?? '').join(' '),
      ),
      field(ofStory.topics, namesOfTopics(library, story)),
      field(ofStory.people, tellersOf(library, story)),
    ],
  }));
  const inTopics = topics.map((topic, index): Document => ({
    id: idOf(stories.length + index),
    fields: [
      field(ofTopic.name, topic.name, widened),
      field(ofTopic.aliases, topic.aliases.join(' '), widened),
      field(ofTopic.symptoms, topic.symptoms.map(({ says }) => says).join(' ')),
      field(ofTopic.asked, askedOfTopic.get(topic.slug) ?? ''),
      field(ofTopic.text, `${topic.scope} ${topic.introduction.text}`),
    ],
  }));
  const inPeople = people.map((person, index): Document => {
    const roles = storiesOf(library, person.slug).map(({ as }) => thenOf(as));
    return {
      id: idOf(stories.length + topics.length + index),
      fields: [
        field(ofPerson.name, person.name),
        field(ofPerson.text, [person.biography.text, ...roles].join(' ')),
      ],
    };
  });
  return [inLessons, inStories, inTopics, inPeople];
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

/** The names and aliases of a story’s topics. */
function namesOfTopics(library: Library, story: Story): string {
  return story.topics
    .flatMap((slug) => library.topicBySlug.get(slug) ?? [])
    .map(({ name, aliases }) => [name, ...aliases].join(' '))
    .join(' ');
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
