import { type Facet, facets } from '#domain/facets.ts';
import type { FacetTable } from '#domain/find-facets.ts';
import type { Row, Start } from '#domain/find-format.ts';
import type { Hit } from '#domain/find-rank.ts';
import { Wanted } from '#domain/find-why.ts';
import { nameKey, wordsOf } from '#domain/find-words.ts';
import { type Asked, type Found, withoutStub } from '#domain/find.ts';
import { isEmpty, isNarrowed, type Query } from '#domain/query.ts';
import { type ResultKind, resultKinds } from '#domain/result-kinds.ts';
import type { FindFiles } from './find-files.ts';
import { type Result, toResult } from './find-result.ts';

/** How many results of each kind a page adds. */
const shownAtOnce = { lesson: 10, story: 10, topic: 4, person: 4 } satisfies Record<
  ResultKind,
  number
>;

/** How many topics are offered where nothing was found. */
const mostTopics = 4;

/** Some results of a kind, and how many there are in all. */
export type Group = { kind: ResultKind; results: Result[]; total: number };

/** How many stories have each value of each facet. */
export type FacetCounts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

export type Answer = {
  groups: Group[];
  /** The topic or the person that the query names. */
  best?: Result;
  asked?: Asked;
  /** Something may be missing that was not at hand: another answer follows. */
  isProvisional?: boolean;
  /** No word of the query tells anything. */
  isMute?: boolean;
  /** What else there is where filters narrow: without the values of a facet, or without any. */
  without: { facet?: Facet; more: number }[];
  /** Topics that come near, where nothing was found: addresses and names. */
  near: { url: string; name: string }[];
  /** How many stories that fit have each value of a facet, whatever is chosen in that facet itself. */
  counts?: () => Promise<FacetCounts>;
};

/** What a query finds, before it is known how that is shown. */
type Search = {
  query: Query;
  start: Start;
  found: Found | undefined;
  /** Everything, and what of it fits the filters. */
  hits: Hit[];
  fitting: Hit[];
  /** All facets, where something is narrowed. */
  table: FacetTable | undefined;
  shown: { kind: ResultKind; hits: Hit[]; total: number }[];
  near: Answer['near'];
  wanted: Wanted;
};

/**
 * Answers a query from the library’s own index: first with what is at hand, then with everything that is shown.
 * `typed` is what stands in the field while somebody types; nothing is answered where no word is typed far enough.
 */
export async function* answers(
  files: FindFiles,
  query: Query,
  typed?: string,
): AsyncGenerator<Answer> {
  const isTyping = typed !== undefined;
  const first = await searchFor(files, query, typed, { isHasty: isTyping });
  if (first === undefined) return;
  const here = await files.rowsHere(entriesOf(first), isTyping);
  if (here !== undefined) {
    yield { ...toAnswer(files, first, here), isProvisional: isTyping };
    const isWhole = [...here.values()].every(({ text }) => text !== undefined);
    if (isWhole && !isTyping) return;
  }
  let search = isTyping ? ((await searchFor(files, query, typed)) ?? first) : first;
  if (search.found?.isStuck === true) search = (await searchFor(files, query)) ?? search;
  yield toAnswer(files, search, await files.rows(entriesOf(search)));
}

function entriesOf({ shown }: Search): Set<number> {
  return new Set(shown.flatMap(({ hits }) => hits.map(({ entry }) => entry)));
}

async function searchFor(
  files: FindFiles,
  query: Query,
  typed?: string,
  { isHasty = false } = {},
): Promise<Search | undefined> {
  const start = await files.finder.start();
  const words = typed === undefined ? query.words : withoutStub(typed, start);
  if (typed !== undefined && words !== query.words)
    void files.finder.expect(typed).catch(() => undefined);
  if (isEmpty({ ...query, words })) return undefined;
  const isBegun = typed !== undefined && /\S$/.test(typed) && words === query.words;
  const found =
    words === '' ? undefined : await files.finder.find(words, { isTyping: isBegun, isHasty });
  const hits = found?.hits ?? everyStory(start);
  const table = isNarrowed(query) || found === undefined ? await files.facets() : undefined;
  const fitting = table === undefined ? hits : narrow(hits, table, query.filters, start);
  const respelt = (found?.asked.respelt ?? []).map(({ as }) => as);
  return {
    ...{ query: { ...query, words }, start, found, hits, fitting, table },
    shown: resultKinds.map((kind) => {
      const ofKind = fitting.filter((hit) => kindOf(hit, start) === kind);
      const shown = ofKind.slice(0, shownAtOnce[kind] * query.page);
      return { kind, hits: shown, total: ofKind.length };
    }),
    near: fitting.length > 0 ? [] : nearTopics(hits, start),
    wanted: new Wanted([...respelt, words].join(' '), found?.standsFor, isBegun),
  };
}

function toAnswer(files: FindFiles, search: Search, rows: ReadonlyMap<number, Row>): Answer {
  const { query, start, found, hits, fitting, table, shown, near, wanted } = search;
  const groups = shown.map(({ kind, hits: some, total }): Group => ({
    kind,
    results: some.flatMap((hit) => {
      const row = rows.get(hit.entry);
      return row === undefined ? [] : [toResult(hit, kind, row, wanted)];
    }),
    total,
  }));
  const best = isNarrowed(query) ? undefined : bestOf(groups, found?.asked, start, query.words);
  return {
    groups,
    ...(best && { best }),
    ...(found && { asked: found.asked, isMute: found.isMute }),
    without: table === undefined ? [] : wider(hits, table, query.filters, start, fitting.length),
    near,
    counts: async () => countByFacet(await files.facets(), query, hits),
  };
}

/** How many stories among hits that fit have each value of a facet, whatever is chosen in that facet itself. */
function countByFacet(table: FacetTable, { filters }: Query, hits: readonly Hit[]) {
  const stories = [...new Set(hits.map(({ entry }) => entry))];
  return new Map(
    facets.map((facet) => {
      const fitting = table.fitting(filters, facet);
      const counted = stories.filter((story) => fitting.has(story));
      return [facet, table.count(counted, facet)];
    }),
  );
}

/** Every story, where nothing is asked but filters. */
function everyStory({ stories }: Start): Hit[] {
  return Array.from({ length: stories }, (_, entry) => ({ entry, part: 0, score: 0, reasons: [] }));
}

function kindOf({ entry, part }: Hit, { stories, topics }: Start): ResultKind {
  if (part > 0) return 'lesson';
  if (entry < stories) return 'story';
  return entry < stories + topics.length ? 'topic' : 'person';
}

/** The hits that fit filters: topics and people have none, so that they fit none. */
function narrow(
  hits: readonly Hit[],
  table: FacetTable,
  filters: Query['filters'],
  { stories }: Start,
): Hit[] {
  const fitting = table.fitting(filters);
  return hits.filter(({ entry }) => entry < stories && fitting.has(entry));
}

/** What would be found without one facet’s values or, where none alone is in the way, without any. */
function wider(
  hits: readonly Hit[],
  table: FacetTable,
  filters: Query['filters'],
  start: Start,
  total: number,
): Answer['without'] {
  const narrowing = facets.filter((facet) => filters[facet].length > 0);
  const moreWithout = (dropped: readonly Facet[]) => {
    const left = { ...filters, ...Object.fromEntries(dropped.map((facet) => [facet, []])) };
    return narrow(hits, table, left, start).length - total;
  };
  const single = narrowing
    .map((facet) => ({ facet, more: moreWithout([facet]) }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more);
  if (single.length > 0 || narrowing.length < 2) return single;
  const more = moreWithout(narrowing);
  return more > 0 ? [{ more }] : [];
}

function nearTopics(hits: readonly Hit[], start: Start): Answer['near'] {
  return hits
    .filter((hit) => kindOf(hit, start) === 'topic')
    .slice(0, mostTopics)
    .flatMap(({ entry }) => {
      const [slug, name] = start.topics[entry - start.stories] ?? [];
      return slug === undefined || name === undefined ? [] : [{ url: `/topics/${slug}/`, name }];
    });
}

/** The topic that the whole query names, or the person whose whole name it is. */
function bestOf(
  groups: readonly Group[],
  asked: Asked | undefined,
  { topics }: Start,
  words: string,
): Result | undefined {
  const resultsOf = (wanted: ResultKind) =>
    groups.find(({ kind }) => kind === wanted)?.results ?? [];
  const slug = asked?.topic === undefined ? undefined : topics[asked.topic]?.[0];
  const plain = (text: string) => nameKey(wordsOf(text));
  const titleOf = ({ title }: Result) => title.map(({ text }) => text).join('');
  return (
    resultsOf('topic').find(({ url }) => url === `/topics/${slug ?? ''}/`) ??
    resultsOf('person').find((person) => plain(titleOf(person)) === plain(words))
  );
}
