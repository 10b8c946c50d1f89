import { facets } from '#domain/facets.ts';
import type { Query } from '#domain/query.ts';
import type { ResultKind } from '#domain/result-kinds.ts';

/** The part of Pagefind's browser API that is used here: https://pagefind.app/docs/api/ */
export type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(words: string | null, options: { filters: Filters }): Promise<{ results: FoundRecord[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
};
type Filters = Record<string, string | { any: string[] }>;
export type FoundRecord = { id: string; score: number; data(): Promise<RecordData> };
export type RecordData = {
  raw_url: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  /** HTML: the text around a match, with `<mark>` around the words that matched. */
  excerpt: string;
};

/** Loads Pagefind from the folder of the index; rejects when either is missing or refused. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  // The module is made by the build of the site, so the bundler must not look for it.
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({
    excerptLength: 30,
    ranking: { metaWeights: { title: 5, aliases: 2, alsoAbout: 0.5, summary: 0, from: 0 } },
  });
  await pagefind.init();
  return pagefind;
}

/** Everything of a kind that a query finds, best first. */
export async function findRecords(
  pagefind: Pagefind,
  { words, filters }: Query,
  kind?: ResultKind,
): Promise<FoundRecord[]> {
  const chosen: Filters = kind === undefined ? {} : { kind };
  for (const facet of facets) {
    if (filters[facet].length > 0) chosen[facet] = { any: filters[facet] };
  }
  const { results } = await pagefind.search(words === '' ? null : words, { filters: chosen });
  return results;
}
