import type { APIRoute } from 'astro';
import { jsonFeed } from '#site/feed.ts';
import { loadLibrary } from '#site/library.ts';
import { paths } from '#site/site.ts';

export const GET: APIRoute = async () => {
  const library = await loadLibrary();
  const { name, description } = library.settings;
  return jsonFeed(library, {
    title: name,
    description,
    path: paths.home,
    stories: library.stories,
  });
};
