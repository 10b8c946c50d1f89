import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { findAbandoned, ownName } from './own-name.ts';

/** An entry, and the digest of the file it was read from. */
export type CachedEntry = { digest: string; entry: Record<string, unknown> };
export type CachedEntries = ReadonlyMap<string, CachedEntry>;

type Cache = {
  judged: string;
  entries: [slug: string, cached: CachedEntry][];
};

/**
 * Changes with everything, but for a file itself, that decides what is read from it: the source of the reader, the
 * versions of packages and of Node, the base path and the library's settings.
 */
export async function entryCacheKey(
  root: URL,
  base: string,
  settings: Uint8Array | undefined,
): Promise<string> {
  const domain = await readdir(new URL('src/domain/', root));
  const sources = [
    'package-lock.json',
    'src/content-files.ts',
    'src/site/entry-cache.ts',
    'src/site/entry-loader.ts',
    ...domain.sort().map((name) => `src/domain/${name}`),
  ];
  const hash = createHash('sha256').update(`${process.version}\n${base}\n`);
  for (const path of sources) hash.update(path).update(await readFile(new URL(path, root)));
  return hash.update(settings ?? '').digest('hex');
}

/**
 * Reads the entries that were kept under the same key. A file that gives none says why, as the end of a sentence:
 * it is `damaged`, or `outdated`, being of another key or judged on a later day than `today`, when more
 * dates had come.
 */
export async function readEntryCache(
  file: string,
  key: string,
  today: string,
): Promise<{ entries: CachedEntries; damaged?: string; outdated?: string }> {
  const entries: CachedEntries = new Map();
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? { entries } : { entries, damaged: `can’t be read (${String(error)})` };
  }
  const [seal = '', foundKey = ''] = text.split('\n', 2);
  const body = text.slice(seal.length + foundKey.length + 2);
  if (seal !== sealOf(foundKey, body)) return { entries, damaged: 'is damaged' };
  if (foundKey !== key) return { entries, outdated: 'is of another version, base path or library' };
  const kept = JSON.parse(body) as Cache;
  if (kept.judged > today) return { entries, outdated: `was made on ${kept.judged}, after today` };
  return { entries: new Map(kept.entries) };
}

/**
 * Keeps entries under a key. They are kept as JSON, so they have to be plain data. Other processes see the old
 * file or the new one, never a part.
 */
export async function writeEntryCache(
  file: string,
  key: string,
  today: string,
  entries: CachedEntries,
): Promise<void> {
  const folder = dirname(file);
  const prefix = `.${basename(file)}-`;
  const body = JSON.stringify({ judged: today, entries: [...entries] } satisfies Cache);
  await mkdir(folder, { recursive: true });
  for (const name of await findAbandoned(folder, prefix)) {
    await rm(join(folder, name), { force: true });
  }
  const fresh = join(folder, ownName(prefix));
  try {
    await writeFile(fresh, `${sealOf(key, body)}\n${key}\n${body}`);
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** A digest over all the rest: whatever was flipped, cut off or emptied, it does not match. */
function sealOf(key: string, body: string): string {
  return createHash('sha256').update(`${key}\n${body}`).digest('hex');
}
