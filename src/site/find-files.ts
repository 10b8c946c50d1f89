import { createHash } from 'node:crypto';
import { findIndex, indexFiles } from '#domain/find-index.ts';
import { kept } from '#domain/kept.ts';
import { loadLibrary } from './library.ts';

/** What is searched: files by name, and a digest of them all, under which they never change. */
export type BuiltIndex = { digest: string; files: Map<string, string> };

const builtOnce = kept(buildIndex);

/** The files of the library’s search; a build makes them once. */
export function loadFindFiles(): Promise<BuiltIndex> {
  return import.meta.env.PROD ? builtOnce() : buildIndex();
}

async function buildIndex(): Promise<BuiltIndex> {
  const files = indexFiles(findIndex(await loadLibrary()));
  const digest = createHash('sha256');
  for (const [name, text] of files) digest.update(`${name}\0${text}\0`);
  return { digest: digest.digest('hex').slice(0, 12), files };
}
