/** The part of Pagefind's browser API that is used here: https://pagefind.app/docs/api/ */
export type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(words: string | null, options: { filters: Filters }): Promise<{ results: FoundRecord[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
};
export type Filters = Record<string, string | { any: string[] }>;
export type FoundRecord = { id: string; score: number; data(): Promise<RecordData> };
export type RecordData = {
  raw_url: string;
  meta: Record<string, string | undefined>;
  /** HTML: the text around a match, with `<mark>` around the words that matched. */
  excerpt: string;
};

/** Loads Pagefind from the folder of the index; rejects when either is missing or refused. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  // The module is made by the build of the site, so the bundler must not look for it.
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({
    excerptLength: 30,
    ranking: {
      metaWeights: { title: 5, aliases: 2, alsoAbout: 0.5, summary: 0, from: 0, kind: 0 },
    },
  });
  await pagefind.init();
  return pagefind;
}
