import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readContentFiles } from '#content-files';
import { findIndex, indexFiles } from '#domain/find-index.ts';
import { Finder } from '#domain/find.ts';
import { type Library, makeLibrary } from '#domain/library.ts';
import { readLibrary } from '#domain/read-library.ts';
import { root } from '../build.ts';

/** The library as it is. */
export async function readOwnLibrary(): Promise<Library> {
  const files = await readContentFiles(join(root, 'content'));
  const { entries } = readLibrary(files, {
    base: '/',
    today: new Date().toISOString().slice(0, 10),
  });
  return makeLibrary(entries ?? assert.fail('The library has no settings.'));
}

/** Finds lessons of a library as the search page does, by addresses `story#lesson`. */
export function lessonFinder(library: Library): (query: string) => Promise<string[]> {
  const index = findIndex(library);
  const [files, entries] = [indexFiles(index), index.rows];
  const finder = new Finder((name) => Promise.resolve(files.get(name) ?? assert.fail(name)));
  return async (query) => {
    const { hits } = await finder.find(query);
    return hits.flatMap(({ entry, part }) => {
      const row = entries[entry];
      const [id] = row?.lessonTexts?.[part - 1] ?? [];
      return row === undefined || id === undefined ? [] : [`${row.at}#${id}`];
    });
  };
}
