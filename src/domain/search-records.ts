import { listFacets } from './facets.ts';
import { lessonsOn, type Library, storiesOf, storiesOn, tellersOf } from './library.ts';
import type { ResultKind } from './result-kinds.ts';
import { type Story, thenOf } from './story.ts';

/** One thing a search can find. */
export type SearchRecord = {
  kind: ResultKind;
  /** Its address without origin and base path. */
  url: string;
  /** The words that are searched, beside the title and the aliases. */
  content: string;
  title: string;
  /** Other words for it, searched and never shown as text of its own. */
  aliases: string;
  /** Other words for what it is also about; they count less. */
  alsoAbout: string;
  /** What is shown where nothing in the text matched. */
  summary: string;
  /** Who tells it, with their role then, for display. */
  from: string;
  /** Numbers for display: of a lesson in its story, of the stories and lessons on a topic, of a person's stories. */
  numbers: { lesson?: number; stories?: number; lessons?: number };
  filters: Record<string, string[]>;
};

/**
 * Everything a search can find: each story without its lessons' text, each lesson, each topic and each
 * person, with the story's facets and its topics' names and aliases.
 */
export function searchRecords(library: Library): SearchRecord[] {
  return [
    ...library.stories.flatMap((story) => [
      storyRecord(library, story),
      ...lessonRecords(library, story),
    ]),
    ...library.topics.map((topic): SearchRecord => ({
      kind: 'topic',
      url: `/topics/${topic.slug}/`,
      title: topic.name,
      content: [
        topic.scope,
        ...topic.symptoms.map(({ says }) => says),
        topic.introduction.text,
      ].join(' '),
      aliases: topic.aliases.join(', '),
      alsoAbout: '',
      summary: topic.scope,
      from: '',
      numbers: {
        stories: storiesOn(library, topic.slug).length,
        lessons: lessonsOn(library, topic.slug).length,
      },
      filters: { kind: ['topic'], topic: [topic.slug] },
    })),
    ...library.people.map((person): SearchRecord => ({
      kind: 'person',
      url: `/people/${person.slug}/`,
      title: person.name,
      content: [
        person.biography.text,
        ...storiesOf(library, person.slug).map(({ as }) => thenOf(as)),
      ].join(' '),
      aliases: '',
      alsoAbout: '',
      summary: storiesOf(library, person.slug)
        .map(({ story }) => story.title)
        .join('; '),
      from: '',
      numbers: { stories: storiesOf(library, person.slug).length },
      filters: { kind: ['person'] },
    })),
  ];
}

function storyRecord(library: Library, story: Story): SearchRecord {
  return {
    kind: 'story',
    url: `/stories/${story.slug}/`,
    title: story.title,
    content: [story.summary, story.problem.text, story.actions.text, story.result].join(' '),
    ...topicWords(library, story),
    summary: story.summary,
    from: tellersOf(library, story),
    numbers: {},
    filters: filtersOf(story, 'story'),
  };
}

function lessonRecords(library: Library, story: Story): SearchRecord[] {
  return story.lessons.map((lesson, index) => ({
    kind: 'lesson',
    url: `/stories/${story.slug}/#${lesson.id}`,
    title: lesson.title,
    content: lesson.text,
    ...topicWords(library, story),
    summary: lesson.excerpt,
    from: tellersOf(library, story),
    numbers: { lesson: index + 1 },
    filters: filtersOf(story, 'lesson'),
  }));
}

function filtersOf(story: Story, kind: ResultKind): SearchRecord['filters'] {
  return {
    kind: [kind],
    topic: story.topics,
    ...Object.fromEntries(listFacets.map((facet) => [facet, [story[facet]]])),
  };
}

/** The names and aliases of a story's main topic, and those of its other topics. */
function topicWords(library: Library, story: Story): Pick<SearchRecord, 'aliases' | 'alsoAbout'> {
  const [main = '', ...others] = story.topics.map((slug) => {
    const topic = library.topicBySlug.get(slug);
    return topic === undefined ? '' : [topic.name, ...topic.aliases].join(', ');
  });
  return { aliases: main, alsoAbout: others.join(', ') };
}
