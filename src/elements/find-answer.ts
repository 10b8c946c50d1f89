import { type Facet, facets } from '#domain/facets.ts';
import type { FacetTable } from '#domain/find-facets.ts';
import type { Row, Start } from '#domain/find-format.ts';
import { Wanted } from '#domain/find-why.ts';
import type { Asked, Hit } from '#domain/find.ts';
import type { Stretch } from '#domain/marks.ts';
import type { Query } from '#domain/query.ts';
import { type ResultKind, resultKinds } from '#domain/result-kinds.ts';
import type { FindFiles } from './find-files.ts';

/** How many results of each kind are shown. */
const shownAtOnce = { lesson: 10, story: 10, topic: 4, person: 4 } satisfies Record<
  ResultKind,
  number
>;

/** How many topics are offered where nothing was found. */
const mostTopics = 4;

/** Something found, as a list shows it. */
export type Result = {
  kind: ResultKind;
  /** Its address without origin and base path. */
  url: string;
  title: Stretch[];
  text: Stretch[];
  outcome?: string;
  /** Of a lesson in its story, which has this title. */
  number?: number;
  story?: string;
  from: string;
  /** Which words matched, and what stood there in their place. */
  why: string;
};

/** Some results of a kind, and how many there are in all. */
export type Group = { kind: ResultKind; results: Result[]; total: number };

export type Answer = {
  groups: Group[];
  /** The topic or the person that the query names. */
  best?: Result;
  asked?: Asked;
  /** What else there is where filters narrow: without the values of a facet, or without any. */
  without: { facet?: Facet; more: number }[];
  /** Topics that come near, where nothing was found: addresses and names. */
  near: { url: string; name: string }[];
};

/** Answers a query from the library’s own index. */
export async function answer(files: FindFiles, query: Query, isTyping: boolean): Promise<Answer> {
  const start = await files.finder.start();
  const isNarrowed = facets.some((facet) => query.filters[facet].length > 0);
  const found = query.words === '' ? undefined : await files.finder.find(query.words, isTyping);
  const table = isNarrowed || found === undefined ? await files.facets() : undefined;
  const hits = found?.hits ?? everyStory(start);
  const fitting = table && narrow(hits, table, query.filters, start);
  const wanted = new Wanted(
    [query.words, ...(found?.asked.respelt ?? []).map((word) => word.as)].join(' '),
  );
  const groups = await Promise.all(
    resultKinds.map(async (kind): Promise<Group> => {
      const ofKind = (fitting ?? hits).filter((hit) => kindOf(hit, start) === kind);
      const results = await Promise.all(
        ofKind
          .slice(0, shownAtOnce[kind])
          .map(async (hit) => toResult(hit, kind, await files.row(hit.entry), wanted)),
      );
      return { kind, results, total: ofKind.length };
    }),
  );
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const best = isNarrowed ? undefined : bestOf(groups, found?.asked, start, query.words);
  return {
    groups,
    ...(best && { best }),
    ...(found && { asked: found.asked }),
    without:
      table === undefined || !isNarrowed ? [] : wider(hits, table, query.filters, start, total),
    near: total > 0 ? [] : nearTopics(hits, start),
  };
}

/** How many stories that fit have each value of a facet, whatever is chosen in that facet itself. */
export async function countByFacet(
  files: FindFiles,
  query: Query,
): Promise<Map<Facet, Map<string, number>>> {
  const [start, table] = [await files.finder.start(), await files.facets()];
  const hits = query.words === '' ? everyStory(start) : (await files.finder.find(query.words)).hits;
  const stories = [...new Set(hits.map(({ entry }) => entry))];
  return new Map(
    facets.map((facet) => {
      const fitting = table.fitting(query.filters, facet);
      return [
        facet,
        table.count(
          stories.filter((story) => fitting.has(story)),
          facet,
        ),
      ];
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
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  const titleOf = ({ title }: Result) => title.map(({ text }) => text).join('');
  return (
    resultsOf('topic').find(({ url }) => url === `/topics/${slug ?? ''}/`) ??
    resultsOf('person').find((person) => plain(titleOf(person)) === plain(words))
  );
}

function toResult({ part, reasons }: Hit, kind: ResultKind, row: Row, wanted: Wanted): Result {
  const lesson = part === 0 ? undefined : row.lessonTexts?.[part - 1];
  const [id = '', title = row.title, text = row.text] = lesson ?? [];
  const folder = { lesson: 'stories', story: 'stories', topic: 'topics', person: 'people' }[kind];
  return {
    kind,
    url: `/${folder}/${row.at}/${lesson === undefined ? '' : `#${id}`}`,
    title: wanted.mark(title),
    text: wanted.excerpt(text),
    ...(row.outcome !== undefined && { outcome: row.outcome }),
    ...(lesson !== undefined && { number: part, story: row.title }),
    from: row.outcome === undefined ? countsIn(row) : row.from || 'An anonymous account',
    why: whyFound(reasons, [title, text], [row.title, row.text], wanted),
  };
}

function countsIn({ stories, lessons }: Row): string {
  const words = (number: number | undefined, one: string, several: string) =>
    number === undefined ? [] : [`${number.toString()} ${number === 1 ? one : several}`];
  return [...words(stories, 'story', 'stories'), ...words(lessons, 'lesson', 'lessons')].join(', ');
}

/** “Matched quit as “leaving”; 1-1, that is One-on-ones”: each word once, by where it stands. */
function whyFound(
  reasons: Hit['reasons'],
  own: readonly string[],
  around: readonly string[],
  wanted: Wanted,
): string {
  const said = new Map<string, string>();
  for (const { typed, as = '' } of reasons) {
    const here = wanted.standsIn(typed, own);
    const stands = here ?? wanted.standsIn(typed, around);
    const words =
      here === typed
        ? typed
        : stands !== undefined && stands !== typed
          ? `${typed} as “${stands}”`
          : as !== ''
            ? `${typed}, that is ${as}`
            : stands === typed
              ? `${typed} in its story`
              : `${typed}, which people ask about this`;
    if (here === typed || !said.has(typed)) said.set(typed, words);
  }
  if (wanted.words.length === 0) return '';
  const words = [...said.values()];
  return `Matched ${words.length === 0 ? 'a question that people ask about this' : words.join('; ')}`;
}
