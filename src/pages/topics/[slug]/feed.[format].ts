import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { newestFirst, storiesOn } from '#domain/library.ts';
import { feedFormats, makeFeed } from '#site/feed.ts';
import { loadLibrary } from '#site/library.ts';
import { paths } from '#site/site.ts';

export const getStaticPaths = (async () => {
  const { topics } = await loadLibrary();
  return topics.flatMap((topic) =>
    feedFormats.map((format) => ({
      params: { slug: topic.slug, format },
      props: { topic, format },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const library = await loadLibrary();
  const { slug, name, scope } = props.topic;
  return makeFeed(props.format, library, {
    title: `${library.settings.name}: ${name}`,
    description: scope,
    path: paths.topic(slug),
    stories: newestFirst(storiesOn(library, slug)),
  });
};
