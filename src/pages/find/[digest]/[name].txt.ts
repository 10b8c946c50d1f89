import type { APIRoute, GetStaticPaths } from 'astro';
import { lastFindFiles } from '#site/find-files.ts';

/** What the search page fetches: see `domain/find-index.ts`. */
export const getStaticPaths = (async () => {
  const { digest, files } = await lastFindFiles();
  return [...files].map(([file, text]) => ({
    params: { digest, name: file.replace(/\.txt$/, '') },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
