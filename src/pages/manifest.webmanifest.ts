import type { APIRoute } from 'astro';
import { loadLibrary } from '#site/library.ts';
import { webManifest } from '#site/manifest.ts';
import { paths } from '#site/site.ts';

export const GET: APIRoute = async () => {
  const { settings } = await loadLibrary();
  return new Response(JSON.stringify(webManifest(settings, paths), null, 2), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
