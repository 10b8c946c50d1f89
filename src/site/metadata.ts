import { type Library, peopleIn } from '#domain/library.ts';
import type { Story } from '#domain/story.ts';
import { type ShareImage, shareImage } from './share-images.ts';
import { absoluteUrl, paths } from './site.ts';

/** What a story's page says in its head beyond what every page does. */
export type ArticleHead = {
  image: ShareImage;
  article: { published: string };
  structuredData: Record<string, unknown>;
};

/** The head of a story's page. */
export async function storyHead(library: Library, story: Story): Promise<ArticleHead> {
  const topics = story.topics.map((slug) => library.topicBySlug.get(slug)?.name ?? slug);
  return {
    image: await shareImage(library.settings, story),
    article: { published: story.added },
    structuredData: storyData(library, story, topics),
  };
}

/** A story as data for search engines: https://schema.org/Article. */
function storyData(
  library: Library,
  story: Story,
  topics: readonly string[],
): Record<string, unknown> {
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
    image: absoluteUrl(paths.shareImage(story.slug)),
    keywords: topics,
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
