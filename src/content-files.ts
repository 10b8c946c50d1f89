import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { limits } from '#domain/limits.ts';
import { findNearest, listWords, plainText, type Problem, quote } from '#domain/problem.ts';
import { type ContentFiles, otherFiles } from '#domain/content.ts';
import { type Collection, collections, type EntryFile, type KnownSlugs } from '#domain/slug.ts';

/** The content folder: `HINDSIGHT_CONTENT`, or `content` beside `package.json`. */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment['HINDSIGHT_CONTENT'] || 'content');
}

/** There is no content folder where one was expected. */
export class MissingFolder extends Error {
  override name = 'MissingFolder';
  constructor(folder: string) {
    super(`There is no content folder at ${folder}. Check HINDSIGHT_CONTENT, or make it.`);
  }
}

/** Lists and reads everything in a content folder. Throws when the folder itself is not there. */
export async function readContentFiles(folder: string): Promise<ContentFiles> {
  const { slugs, problems } = await listEntries(folder);
  const files: EntryFile[] = [];
  for (const collection of collections) {
    for (const slug of slugs[collection]) files.push(await readEntryFile(folder, collection, slug));
  }
  return { files, known: slugs, problems, ...(await readOtherFiles(folder)) };
}

/** Reads `site.yaml`, `questions.txt` and `permalinks.txt`, where they are. */
export async function readOtherFiles(
  folder: string,
): Promise<Pick<ContentFiles, 'settings' | 'questions' | 'ledger'>> {
  const settings = join(folder, 'site.yaml');
  const readList = async (name: string) => {
    const path = join(folder, name);
    const bytes = await readIfThere(path, limits.listBytes);
    return bytes && { path: namePath(folder, path), bytes };
  };
  return {
    settings: {
      path: namePath(folder, settings),
      bytes: await readIfThere(settings, limits.bytes),
    },
    questions: await readList('questions.txt'),
    ledger: await readList('permalinks.txt'),
  };
}

/** The slugs that exist, from listing folders, and what lies there that is no entry. */
export async function listEntries(
  folder: string,
): Promise<{ slugs: KnownSlugs; problems: Problem[] }> {
  const root = await stat(folder).catch(() => undefined);
  if (root?.isDirectory() !== true) throw new MissingFolder(folder);
  const problems = await findStrays(folder);
  const slugs: Record<Collection, string[]> = { stories: [], topics: [], people: [], paths: [] };
  for (const collection of collections) {
    const inside = join(folder, collection);
    const found = (await isFolder(inside)) ? await readdir(inside, { withFileTypes: true }) : [];
    for (const item of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const refuse = (message: string) => {
        problems.push(unexpected(namePath(folder, join(inside, item.name)), message));
      };
      if (!item.isFile()) {
        refuse(
          `${quote(item.name)} is ${kindOf(item)}; files that end in \`.mdx\` were expected. Move it out of ${quote(`${basename(folder)}/${collection}`)}.`,
        );
      } else if (extname(item.name) !== '.mdx' || /^[._]/.test(item.name)) {
        refuse(
          `${quote(item.name)} would be left out; files such as \`the-quiet-outage.mdx\` were expected. Rename it, or move it out of ${quote(`${basename(folder)}/${collection}`)}.`,
        );
      } else if (item.name.includes('\uFFFD')) {
        refuse(
          `The name ${quote(item.name)} is not in UTF-8, so the file can’t be found by it. Rename it to one such as \`the-quiet-outage.mdx\`.`,
        );
      } else slugs[collection].push(item.name.slice(0, -'.mdx'.length));
    }
  }
  return { slugs, problems };
}

/** What lies beside the folders of entries and looks as if it were meant to be one of them. */
async function findStrays(folder: string): Promise<Problem[]> {
  const known: string[] = [...collections, ...otherFiles];
  const found = await readdir(folder, { withFileTypes: true });
  return found.flatMap((item) => {
    const isCollection = collections.some((collection) => collection === item.name);
    if (known.includes(item.name) && !(isCollection ? item.isDirectory() : item.isFile())) {
      const wanted = isCollection ? 'a folder' : 'a file';
      const message = `${quote(item.name)} is ${kindOf(item)}; ${wanted} was expected. Put ${wanted} in its place.`;
      return [unexpected(namePath(folder, join(folder, item.name)), message)];
    }
    const near = findNearest(item.name, known);
    const isMeant = item.isDirectory() || near !== undefined || /\.(?:mdx?|ya?ml)$/.test(item.name);
    if (known.includes(item.name) || item.name.startsWith('.') || !isMeant) return [];
    const offer =
      near === undefined
        ? `Entries lie in ${listWords(collections, 'and')}.`
        : `Did you mean ${quote(near)}?`;
    const message = `${quote(item.name)} would be left out. ${offer}`;
    return [unexpected(namePath(folder, join(folder, item.name)), message)];
  });
}

function kindOf(item: Dirent): string {
  if (item.isSymbolicLink()) return 'a link';
  return item.isDirectory() ? 'a folder' : item.isFile() ? 'a file' : 'a pipe or device';
}

/** Whether a folder stands there itself: a link to one would bring in what lies elsewhere. */
async function isFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}

function unexpected(file: string, message: string): Problem {
  return { rule: 'unexpected-file', file, line: 1, column: 1, message };
}

/** Reads one entry of the content folder. */
export async function readEntryFile(
  folder: string,
  collection: Collection,
  slug: string,
): Promise<EntryFile> {
  const bytes = await readBytes(join(folder, collection, `${slug}.mdx`), limits.bytes);
  return { collection, slug, path: entryPath(folder, collection, slug), bytes };
}

/** How messages name the file of an entry. */
export function entryPath(folder: string, collection: Collection, slug: string): string {
  return namePath(folder, join(folder, collection, `${slug}.mdx`));
}

/**
 * Reads a file that somebody names. In the content folder it is an entry of that folder; elsewhere the name
 * of its parent folder says of which kind it is, and it is a story where that says nothing; messages then
 * call it `name`. Throws when it can't be read.
 */
export async function readNamedFile(
  folder: string,
  path: string,
  name: string,
): Promise<EntryFile> {
  const parent = basename(dirname(path));
  const collection = collections.find((known) => known === parent) ?? 'stories';
  const isInside = path === join(folder, collection, basename(path));
  return {
    collection,
    slug: basename(path).replace(/\.mdx$/, ''),
    path: isInside ? namePath(folder, path) : name,
    bytes: await readBytes(path, limits.bytes),
  };
}

/** How messages name a file: relative to the folder that holds the content folder, with slashes. */
function namePath(folder: string, path: string): string {
  return plainText(relative(dirname(folder), path).split(sep).join('/'));
}

/** What was to be read is a folder, a pipe or a device: reading some of these would never end. */
export class NoFile extends Error {
  override name = 'NoFile';
}

/** Reads a file. What is too big is never looked at, so no more of it is read than shows that it is. */
async function readBytes(path: string, most: number): Promise<Uint8Array> {
  const found = await stat(path);
  if (!found.isFile()) throw new NoFile(`${path} is no file`);
  return found.size <= most ? readFile(path) : new Uint8Array(most + 1);
}

/** Nothing where there is no such file; what stands in its place is told where the folder is listed. */
async function readIfThere(path: string, most: number): Promise<Uint8Array | undefined> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() === true ? readBytes(path, most) : undefined;
}
