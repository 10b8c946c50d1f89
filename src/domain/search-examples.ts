import { type Library, storiesOn } from './library.ts';

/** Other words for the topics with the most stories, one for each: what can be looked up besides their names. */
export function exampleWords(library: Library, most = 8): string[] {
  return library.topics
    .map((topic) => ({ word: topic.aliases[0], stories: storiesOn(library, topic.slug).length }))
    .filter(({ stories }) => stories > 0)
    .sort((a, b) => b.stories - a.stories)
    .flatMap(({ word }) => (word === undefined ? [] : [word]))
    .slice(0, most);
}
