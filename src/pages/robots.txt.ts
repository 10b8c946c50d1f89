import type { APIRoute } from 'astro';
import { absoluteUrl, paths } from '#site/site.ts';

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(paths.file('sitemap-index.xml'))}\n`,
  );
