import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '#site/library.ts';
import { securityText } from '#site/security-text.ts';

export const getStaticPaths = (async () => {
  const text = securityText(await loadLibrary());
  return text === undefined ? [] : [{ params: { wellKnown: '.well-known' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
