import { leadsOf, type Library, storiesOn, topicsByGroup } from './library.ts';
import type { Topic } from './topic.ts';

/** What a reader may say without knowing a topic's name, the topic, and how many lessons answer it. */
export type SymptomOf = { says: string; topic: Topic; lessons: number };

/** One symptom for each group of topics, so that they are far apart: the one that most lessons answer. */
export function exampleSymptoms(library: Library): SymptomOf[] {
  return topicsByGroup(library).flatMap(({ topics }) =>
    topics
      .flatMap((topic) =>
        topic.symptoms.map(({ says, leadsTo }) => ({
          says,
          topic,
          lessons: leadsOf(library, leadsTo).length,
        })),
      )
      .filter(({ lessons }) => lessons > 0)
      .sort((a, b) => b.lessons - a.lessons)
      .slice(0, 1),
  );
}

/** Other words for the topics with the most stories, one for each: what can be looked up besides their names. */
export function exampleWords(library: Library, most = 8): string[] {
  return library.topics
    .map((topic) => ({ word: topic.aliases[0], stories: storiesOn(library, topic.slug).length }))
    .filter(({ stories }) => stories > 0)
    .sort((a, b) => b.stories - a.stories)
    .flatMap(({ word }) => (word === undefined ? [] : [word]))
    .slice(0, most);
}
