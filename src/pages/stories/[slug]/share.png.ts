import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#site/library.ts';
import { sharePng, storiesWithImage } from '#site/share-images.ts';

export const getStaticPaths = (async () => {
  const stories = await storiesWithImage(await loadLibrary());
  return stories.map((story) => ({ params: { slug: story.slug }, props: { story } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { settings } = await loadLibrary();
  const png = await sharePng(settings, props.story);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
