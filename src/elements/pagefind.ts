import { facets } from '#domain/facets.ts';
import { type Stretch, Wanted } from '#domain/find-why.ts';
import type { Query } from '#domain/query.ts';
import { type ResultKind, resultKinds } from '#domain/result-kinds.ts';
import type { Group } from './find-answer.ts';
import { numbersOf, type Result, teller } from './find-result.ts';

/** The part of Pagefind's browser API that is used here: https://pagefind.app/docs/api/ */
export type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(words: string | null, options: { filters: Filters }): Promise<{ results: FoundRecord[] }>;
};
type Filters = Record<string, string | { any: string[] }>;
type FoundRecord = { id: string; score: number; data(): Promise<RecordData> };
type RecordData = {
  raw_url: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  /** HTML: the text around a match, with `<mark>` around the words that matched. */
  excerpt: string;
};

/** How many results of a kind a page adds. */
const shownAtOnce = 10;

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

/** Everything in the full texts that has all words of a query, and its phrases as they stand between quotation marks. */
export function findInFullText(
  pagefind: Pagefind,
  { words, filters, page }: Query,
  kinds: readonly ResultKind[] = resultKinds,
): Promise<Group[]> {
  const chosen: Filters = {};
  for (const facet of facets) {
    if (filters[facet].length > 0) chosen[facet] = { any: filters[facet] };
  }
  const plain = words.replaceAll(/[“”]/g, '"');
  const wanted = new Wanted(words);
  return Promise.all(
    kinds.map(async (kind): Promise<Group> => {
      const { results } = await pagefind.search(plain, { filters: { ...chosen, kind } });
      const shown = await Promise.all(
        results.slice(0, shownAtOnce * page).map((record) => record.data()),
      );
      return {
        kind,
        results: shown.map((record) => fullTextResult(kind, record, wanted)),
        total: results.length,
      };
    }),
  );
}

function fullTextResult(
  kind: ResultKind,
  { raw_url: url, meta, filters, excerpt }: RecordData,
  wanted: Wanted,
): Result {
  const stretches = excerptStretches(excerpt);
  const [outcome] = filters['outcome'] ?? [];
  const { lesson: number, ...numbers } = Object.fromEntries(
    (['lesson', 'stories', 'lessons'] as const).flatMap((name) => {
      const [shown] = filters[`number of ${name}`] ?? [];
      return shown === undefined ? [] : [[name, Number(shown)]];
    }),
  ) as { lesson?: number; stories?: number; lessons?: number };
  return {
    kind,
    url,
    title: wanted.mark(meta['title'] ?? url),
    text: stretches.some(({ isMarked }) => isMarked)
      ? withDots(stretches)
      : [{ text: meta['summary'] ?? '', isMarked: false }],
    ...(outcome !== undefined && { outcome }),
    ...(number !== undefined && { number }),
    from: outcome === undefined ? numbersOf(numbers) : teller(meta['from']),
    why: 'Matched in its full text',
  };
}

/** Pagefind's excerpt is HTML of one element, `<mark>`: read as text, each marked run becomes one. */
function excerptStretches(excerpt: string): Stretch[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    isMarked: node.nodeName === 'MARK',
  }));
}

/** Says of an excerpt where it was cut: it begins with a sentence, and ends with one, or has dots there. */
function withDots(stretches: readonly Stretch[]): Stretch[] {
  const text = stretches.map((stretch) => stretch.text).join('');
  const dots = (isCut: boolean): Stretch[] => (isCut ? [{ text: '…', isMarked: false }] : []);
  return [
    ...dots(!/^\s*[“"\p{Lu}\d]/u.test(text)),
    ...stretches,
    ...dots(!/[.!?”"]\s*$/.test(text)),
  ];
}
