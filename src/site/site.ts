import { permalinks } from '#domain/permalinks.ts';

/** The path the site stands under, with slashes at both ends, as Astro was told. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Every path of this site. */
export const paths = permalinks(base);

/** A path of this site as a whole address. */
export function absoluteUrl(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}

/** What the pages say made them. */
export const generator = `Hindsight ${__VERSION__}`;
