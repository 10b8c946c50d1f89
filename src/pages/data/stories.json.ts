import type { APIRoute } from 'astro';
import { openData } from '#site/open-data.ts';
import { loadLibrary } from '#site/library.ts';

export const GET: APIRoute = async () => {
  const library = await loadLibrary();
  return new Response(JSON.stringify(openData(library), null, 1), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
