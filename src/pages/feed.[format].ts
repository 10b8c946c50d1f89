import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedFormats, makeFeed } from '#site/feed.ts';
import { loadLibrary } from '#site/library.ts';
import { paths } from '#site/site.ts';

export const getStaticPaths = (() =>
  feedFormats.map((format) => ({
    params: { format },
    props: { format },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const library = await loadLibrary();
  const { name, description } = library.settings;
  return makeFeed(props.format, library, {
    title: name,
    description,
    path: paths.home,
    stories: library.stories,
  });
};
