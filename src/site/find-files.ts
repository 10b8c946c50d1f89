import { createHash } from 'node:crypto';
import { findIndex } from '#domain/find-index.ts';
import { loadLibrary } from './library.ts';

let built: Promise<FindFiles> | undefined;

/** What is searched: files by name, and a digest of them all, under which they never change. */
export type FindFiles = { digest: string; files: Map<string, string> };

/** The files of the library’s search; a build makes them once. */
export function loadFindFiles(): Promise<FindFiles> {
  if (!import.meta.env.PROD) return makeFiles();
  built ??= makeFiles();
  return built;
}

async function makeFiles(): Promise<FindFiles> {
  const { start, leads, shards, rows, titles, words, facets } = findIndex(await loadLibrary());
  const files = new Map<string, string>([
    ['start.json', JSON.stringify(start)],
    ['leads.txt', leads],
    ['words.txt', words],
    ['facets.txt', facets],
    ...(start.hasTitles ? [['titles.json', titles] as const] : []),
    ...shards.map((shard, number) => [`terms-${number.toString()}.txt`, shard] as const),
    ...rows.map(
      (some, number) => [`rows-${number.toString()}.json`, JSON.stringify(some)] as const,
    ),
  ]);
  const digest = createHash('sha256');
  for (const [name, text] of files) digest.update(`${name}\0${text}\0`);
  return { digest: digest.digest('hex').slice(0, 12), files };
}
