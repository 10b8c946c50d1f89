import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { newestFirst, storiesOn } from '#domain/library.ts';
import { rssFeed } from '#site/feed.ts';
import { loadLibrary } from '#site/library.ts';
import { paths } from '#site/site.ts';

export const getStaticPaths = (async () => {
  const { topics } = await loadLibrary();
  return topics.map((topic) => ({ params: { slug: topic.slug }, props: { topic } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const library = await loadLibrary();
  const { slug, name, scope } = props.topic;
  return rssFeed(library, {
    title: `${library.settings.name}: ${name}`,
    description: scope,
    path: paths.topic(slug),
    stories: newestFirst(storiesOn(library, slug)),
  });
};
