import { storyStride } from './find-format.ts';
import { type Document, field } from './find-weigh.ts';
import { type Library, storiesOf, tellersOf } from './library.ts';
import { type Story, thenOf } from './story.ts';

/** How much a word counts by where it stands; set with graded questions (docs/search.md). */
const weights = {
  lesson: { title: 4, text: 1, asked: 0.7 },
  story: { title: 5, summary: 3, body: 1, lessons: 1.5, asked: 1, topics: 0.5, people: 2 },
  topic: { name: 5, aliases: 4, symptoms: 2, asked: 1, text: 1 },
  person: { name: 5, text: 1 },
};

/** What people say or type, and the numbers of the lessons that answer it, best first. */
export type Asking = { words: string; lessons: number[] };

/** The number of an entry, or of a lesson of it. */
export const idOf = (entry: number, part = 0) => entry * storyStride + part;

/** What people say or type: the symptoms of topics, and the questions. */
export function askingOf({ stories, topics, questions }: Library): Asking[] {
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
export function documentsOf(library: Library, asking: readonly Asking[]): Document[][] {
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

/** The names and aliases of a story’s topics. */
function namesOfTopics(library: Library, story: Story): string {
  return story.topics
    .flatMap((slug) => library.topicBySlug.get(slug) ?? [])
    .map(({ name, aliases }) => [name, ...aliases].join(' '))
    .join(' ');
}
