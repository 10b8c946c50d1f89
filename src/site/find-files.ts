import { createHash } from 'node:crypto';
import { findIndex, indexFiles } from '#domain/find-index.ts';
import { loadLibrary } from './library.ts';

/** What is searched: files by name, and a digest of them all, under which they never change. */
export type BuiltIndex = { digest: string; files: Map<string, string> };

let last: Promise<BuiltIndex> | undefined;

/** The files of the library’s search; a build makes them once, the dev server for each search page. */
export function loadFindFiles(): Promise<BuiltIndex> {
  if (last === undefined || !import.meta.env.PROD) last = buildIndex();
  return last;
}

/** The files that the last search page asks for. */
export function lastFindFiles(): Promise<BuiltIndex> {
  return last ?? loadFindFiles();
}

async function buildIndex(): Promise<BuiltIndex> {
  const files = indexFiles(findIndex(await loadLibrary()));
  const digest = createHash('sha256');
  for (const [name, text] of files) digest.update(`${name}\0${text}\0`);
  return { digest: digest.digest('hex').slice(0, 12), files };
}
