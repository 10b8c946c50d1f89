import type { APIRoute } from 'astro';
import { loadLibrary } from '#site/library.ts';
import { sharePng } from '#site/share-images.ts';

export const GET: APIRoute = async () => {
  const { settings } = await loadLibrary();
  const png = await sharePng(settings);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
