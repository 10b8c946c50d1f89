import type { APIRoute } from 'astro';
import { loadLibrary } from '#site/library.ts';
import { openLessons } from '#site/open-data.ts';

export const GET: APIRoute = async () => {
  const lines = openLessons(await loadLibrary()).map((lesson) => `${JSON.stringify(lesson)}\n`);
  return new Response(lines.join(''), {
    headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8' },
  });
};
