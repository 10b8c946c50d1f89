import { isEmpty, type Query } from '#domain/query.ts';
import { type Answer, answers, type Group } from './find-answer.ts';
import type { FindFiles } from './find-files.ts';
import { findInFullText, type Pagefind } from './pagefind.ts';

/** Fewer stories than this, and the full texts are looked through as well. */
const fewStories = 3;

/** Where answers come from: the library’s own index, and the full texts. */
export type Sources = { files: FindFiles; pagefind: () => Promise<Pagefind> };

/**
 * Answers a query, each time with more: from the library’s own index and, where that has few stories, from the full
 * texts. Phrases are looked up in those alone, and everything is where our own index can’t be had; throws where
 * neither can. `typed` is what stands in the field while somebody types.
 */
export async function* searchAnswers(
  { files, pagefind }: Sources,
  query: Query,
  typed?: string,
): AsyncGenerator<Answer> {
  if (isEmpty(query)) return;
  let needsFullText = /["“”]/.test(query.words);
  let last: Answer | undefined;
  try {
    if (!needsFullText) for await (last of answers(files, query, typed)) yield last;
  } catch (error) {
    console.warn('Searching the full texts instead:', error);
    needsFullText = last === undefined || last.isProvisional === true;
  }
  if (needsFullText)
    yield { groups: await findInFullText(await pagefind(), query), without: [], near: [] };
  else if (last !== undefined) yield* withFullText(last, query, pagefind);
}

/** Where few stories were found, those follow in whose whole text all words stand. */
async function* withFullText(
  found: Answer,
  query: Query,
  pagefind: Sources['pagefind'],
): AsyncGenerator<Answer> {
  const stories = found.groups.find(({ kind }) => kind === 'story');
  if (stories === undefined || stories.total >= fewStories) return;
  if (query.words === '' || found.isMute === true) return;
  const [more] = await pagefind()
    .then((engine) => findInFullText(engine, query, ['story']))
    .catch(() => []);
  const known = new Set(stories.results.map(({ url }) => url));
  const added = more?.results.filter(({ url }) => !known.has(url)) ?? [];
  if (more === undefined || added.length === 0) return;
  const whole: Group = {
    kind: 'story',
    results: [...stories.results, ...added],
    total: stories.total + added.length + more.total - more.results.length,
  };
  yield { ...found, groups: found.groups.map((group) => (group === stories ? whole : group)) };
}
