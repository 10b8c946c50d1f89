import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawIcon, icons } from '#site/icon.ts';
import { loadRenderer } from '#site/renderer.ts';

export const getStaticPaths = (() =>
  icons.map((icon) => ({ params: { icon: icon.name }, props: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const png = await drawIcon(props.icon, await loadRenderer());
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
