import { type Library, peopleIn } from '#domain/library.ts';
import type { Story } from '#domain/story.ts';
import { absoluteUrl, paths } from './site.ts';

/** A story as data for search engines: https://schema.org/Article. */
export function storyData(library: Library, story: Story): Record<string, unknown> {
  const { settings } = library;
  const people = peopleIn(library, story);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: story.title,
    description: story.summary,
    url: absoluteUrl(paths.story(story.slug)),
    datePublished: story.added,
    inLanguage: settings.language,
    isAccessibleForFree: true,
    keywords: story.topics.map((slug) => library.topicBySlug.get(slug)?.name ?? slug),
    mentions: people.map(({ name }) => ({ '@type': 'Person', name })),
    isBasedOn: story.sources.flatMap(({ title, url }) =>
      url === undefined ? [] : [{ '@type': 'CreativeWork', name: title, url }],
    ),
    publisher: { '@type': 'Organization', name: settings.name, url: absoluteUrl(paths.home) },
    ...(settings.licence === 'CC BY 4.0' && {
      license: 'https://creativecommons.org/licenses/by/4.0/',
    }),
  };
}
