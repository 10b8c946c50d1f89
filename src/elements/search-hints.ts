import { type Facet, facets } from '#domain/facets.ts';
import { isEmpty, type Query } from '#domain/query.ts';
import { findRecords, type FoundRecord, type Pagefind, type RecordData } from './pagefind.ts';
import { nameOf, wideningItem } from './search-filters.ts';
import { partOf } from './search-parts.ts';
import { linkTo } from './search-results.ts';

/** How many topics are offered where nothing was found. */
const mostTopics = 4;

/** What to try where nothing fits. */
export type Hints = {
  isNothing: boolean;
  /** How much more there is without the values of a facet, most first; without any value where no facet helps. */
  without: { facet?: Facet; more: number }[];
  /** Topics that have some of the words. */
  topics: RecordData[];
};

/** Finds what else there is; topics only where nothing was found. */
export async function findHints(pagefind: Pagefind, query: Query, found: number): Promise<Hints> {
  const narrowing = facets.filter((facet) => query.filters[facet].length > 0);
  const moreWithout = async (dropped: readonly Facet[]) => {
    const filters = {
      ...query.filters,
      ...Object.fromEntries(dropped.map((facet) => [facet, []])),
    };
    const wider = { ...query, filters };
    return isEmpty(wider) ? 0 : (await findRecords(pagefind, wider)).length - found;
  };
  const single = await Promise.all(
    narrowing.map(async (facet) => ({ facet, more: await moreWithout([facet]) })),
  );
  const helping = single.filter(({ more }) => more > 0).sort((a, b) => b.more - a.more);
  const more = helping.length === 0 && narrowing.length > 1 ? await moreWithout(narrowing) : 0;
  const topics = found > 0 ? [] : await findNearTopics(pagefind, query.words);
  return {
    isNothing: found === 0,
    without: more > 0 ? [{ more }] : helping,
    topics: await Promise.all(topics.slice(0, mostTopics).map((topic) => topic.data())),
  };
}

/** Shows hints below the results, or in their place. */
export function showHints(
  root: ParentNode,
  base: string,
  { words, filters }: Query,
  { isNothing, without, topics }: Hints,
): void {
  const reason = partOf(root, 'reason');
  reason.hidden = !isNothing;
  const isNarrowed = facets.some((facet) => filters[facet].length > 0);
  reason.textContent =
    words === ''
      ? 'Nothing fits all of these filters. Take one away, or go by topic below.'
      : `Nothing has ${/\s/.test(words.trim()) ? 'all of these words' : `“${words.trim()}” in it`}${isNarrowed ? ' and fits these filters' : ''}. Try ${/\s/.test(words.trim()) ? 'fewer' : 'another'}, or go by topic below.`;
  partOf(root, 'without').replaceChildren(
    ...without.map(({ facet, more }) => {
      const names = facet && filters[facet].map((value) => `“${nameOf(root, facet, value)}”`);
      const label = `Without ${names?.join(' or ') ?? 'any filter'}: ${more.toString()} more`;
      return wideningItem(root, label, facet && { facet });
    }),
  );
  partOf(root, 'near').hidden = topics.length === 0;
  partOf(root, 'near-topics').replaceChildren(
    ...topics.map((topic) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      linkTo(link, base, topic, words);
      item.append(link);
      return item;
    }),
  );
  const ask = root.querySelector<HTMLAnchorElement>('[data-ask]');
  if (ask !== null) ask.href = `${ask.dataset['ask'] ?? ''}${encodeURIComponent(words)}`;
  partOf(root, 'hints').hidden = !isNothing && without.length === 0 && ask === null;
}

/** The topics that any single word finds, those that most of them find first. */
async function findNearTopics(pagefind: Pagefind, words: string): Promise<FoundRecord[]> {
  const single = [...new Set(words.split(/\s+/).filter(({ length }) => length > 2))];
  const found = await Promise.all(
    single.map(async (word) => {
      const { results } = await pagefind.search(word, { filters: { kind: 'topic' } });
      return results.filter(({ score }) => score > 0);
    }),
  );
  const hits = new Map<string, { record: FoundRecord; words: number }>();
  for (const record of found.flat())
    hits.set(record.id, { record, words: (hits.get(record.id)?.words ?? 0) + 1 });
  return [...hits.values()].sort((a, b) => b.words - a.words).map(({ record }) => record);
}
