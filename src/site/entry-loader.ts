import { createHash } from 'node:crypto';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder, listEntries, readEntryFile, readOtherFiles } from '#content-files';
import type { FieldContext } from '#domain/fields.ts';
import { personFrontmatter } from '#domain/person.ts';
import { readers } from '#domain/read-library.ts';
import { pathFrontmatter } from '#domain/reading-path.ts';
import type { Collection } from '#domain/slug.ts';
import { storyFrontmatter } from '#domain/story.ts';
import { topicFrontmatter } from '#domain/topic.ts';
import { contentChanged, contentError, problemLog } from './content-error.ts';
import {
  type CachedEntries,
  type CachedEntry,
  entryCacheKey,
  readEntryCache,
  writeEntryCache,
} from './entry-cache.ts';

/** Where entries are kept from one command to the next, below the root of the project. */
const cacheFolder = 'node_modules/.cache/hindsight/';

/** What Astro needs to know of each collection: what people type, and what entries are. */
const shapes = {
  stories: { frontmatter: storyFrontmatter, type: "import('#domain/story.ts').Story" },
  topics: { frontmatter: topicFrontmatter, type: "import('#domain/topic.ts').Topic" },
  people: { frontmatter: personFrontmatter, type: "import('#domain/person.ts').Person" },
  paths: { frontmatter: pathFrontmatter, type: "import('#domain/reading-path.ts').ReadingPath" },
} satisfies Record<Collection, { frontmatter: (context: FieldContext) => unknown; type: string }>;

/**
 * Fills a collection from its folder through the domain's reader. An entry is read again when its file, the
 * reader, the library's settings or the base path has changed. A build ends with everything that is wrong;
 * the dev server logs it, leaves the faulty entry out and goes on.
 */
export function entryLoader(collection: Collection): Loader {
  return {
    name: `hindsight-${collection}`,
    async createSchema() {
      const { slugs } = await listEntries(contentFolder());
      const { frontmatter, type } = shapes[collection];
      return {
        schema: frontmatter({ today: today(), known: slugs }),
        types: `export type Entry = ${type};\n`,
      };
    },
    async load(context) {
      const { config, logger, store, watcher } = context;
      const file = fileURLToPath(new URL(`${cacheFolder}${collection}.json`, config.root));
      const { settings } = await readOtherFiles(contentFolder());
      const key = await entryCacheKey(config.root, baseOf(config), settings.bytes);
      const kept = await readEntryCache(file, key, today());
      const anew = 'It is thrown away; every entry is read anew.';
      if (kept.damaged !== undefined) logger.warn(`The cache ${file} ${kept.damaged}. ${anew}`);
      if (kept.outdated !== undefined) logger.info(`The cache ${file} ${kept.outdated}. ${anew}`);

      const { slugs, problems } = await listEntries(contentFolder());
      const read = await Promise.all(
        slugs[collection].map((slug) => loadEntry(collection, slug, key, kept.entries, context)),
      );
      const loaded: CachedEntries = new Map(read.filter((one) => one !== undefined));
      for (const slug of store.keys()) {
        if (!loaded.has(slug)) store.delete(slug);
      }
      if (isChanged(kept.entries, loaded)) {
        await writeEntryCache(file, key, today(), loaded).catch((error: unknown) => {
          logger.warn(
            `The cache ${file} can’t be written (${String(error)}); the next build reads every entry anew.`,
          );
        });
      }

      if (watcher !== undefined) watch(collection, key, context, watcher);
      else if (problems.length > 0 || loaded.size < slugs[collection].length) {
        throw await contentError(today());
      }
    },
  };
}

/** Puts one entry into the store, from the cache where its file is the same; `undefined` when it has problems. */
async function loadEntry(
  collection: Collection,
  slug: string,
  key: string,
  cached: CachedEntries,
  { store, config, logger, watcher }: LoaderContext,
): Promise<[slug: string, read: CachedEntry] | undefined> {
  const file = await readEntryFile(contentFolder(), collection, slug).catch((error: unknown) => {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isGone ? contentChanged(`\`${collection}/${slug}.mdx\``) : error;
  });
  const digest = createHash('sha256').update(key).update(file.bytes).digest('hex');
  const known = cached.get(slug);
  const { entry, problems } =
    known?.digest === digest
      ? { entry: known.entry, problems: [] }
      : readers[collection](file, { base: baseOf(config), today: today() });
  if (entry === undefined) {
    store.delete(slug);
    if (watcher !== undefined) {
      logger.error(`left out until it is mended:\n${problemLog(problems)}`);
    }
    return undefined;
  }
  store.set({ id: slug, data: entry, digest, filePath: fromRoot(config.root, collection, slug) });
  return [slug, { digest, entry }];
}

/** Where a file lies below the root of the project, for editors. */
function fromRoot(root: URL, collection: Collection, slug: string): string {
  const path = join(contentFolder(), collection, `${slug}.mdx`);
  return relative(fileURLToPath(root), path).replaceAll(sep, '/');
}

/** In dev: an entry that changes is read again, one that disappears is taken out. */
function watch(
  collection: Collection,
  key: string,
  context: LoaderContext,
  watcher: NonNullable<LoaderContext['watcher']>,
): void {
  const folder = join(contentFolder(), collection);
  watcher.add(folder);
  const isOurs = (path: string) => dirname(path) === folder && extname(path) === '.mdx';
  const reload = (path: string) => {
    if (!isOurs(path)) return;
    const slug = basename(path, '.mdx');
    loadEntry(collection, slug, key, new Map(), context).then(
      (read) => {
        if (read !== undefined) context.logger.info(`read ${collection}/${slug}.mdx`);
      },
      (error: unknown) => {
        context.logger.error(`${collection}/${slug}.mdx could not be read: ${String(error)}`);
      },
    );
  };
  watcher.on('change', reload);
  watcher.on('add', reload);
  watcher.on('unlink', (path) => {
    if (isOurs(path)) context.store.delete(basename(path, '.mdx'));
  });
}

function baseOf({ base }: LoaderContext['config']): string {
  return base.replace(/\/?$/, '/');
}

/** Whether what was loaded is anything else than what the cache gave. */
function isChanged(cached: CachedEntries, loaded: CachedEntries): boolean {
  return (
    cached.size !== loaded.size ||
    [...loaded].some(([slug, { digest }]) => cached.get(slug)?.digest !== digest)
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
