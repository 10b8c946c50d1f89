import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder, listEntries, readEntryFile } from '#content-files';
import type { FieldContext } from '#domain/fields.ts';
import { personFrontmatter } from '#domain/person.ts';
import type { ReadContext } from '#domain/read.ts';
import { readers } from '#domain/read-library.ts';
import { pathFrontmatter } from '#domain/reading-path.ts';
import type { Collection } from '#domain/slug.ts';
import { storyFrontmatter } from '#domain/story.ts';
import { topicFrontmatter } from '#domain/topic.ts';
import { contentError, problemLog } from './content-error.ts';

/** What Astro needs to know of each collection: what people type, and what entries are. */
const shapes = {
  stories: { frontmatter: storyFrontmatter, type: "import('#domain/story.ts').Story" },
  topics: { frontmatter: topicFrontmatter, type: "import('#domain/topic.ts').Topic" },
  people: { frontmatter: personFrontmatter, type: "import('#domain/person.ts').Person" },
  paths: { frontmatter: pathFrontmatter, type: "import('#domain/reading-path.ts').ReadingPath" },
} satisfies Record<Collection, { frontmatter: (context: FieldContext) => unknown; type: string }>;

/**
 * Fills a collection from its folder through the domain's reader. An entry is read again when its file, the
 * reader or the base path has changed. A build ends with everything that is wrong; the dev server
 * logs it, leaves the faulty entry out and goes on.
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
      const readerDigest = await digestReader();
      const { slugs, problems } = await listEntries(contentFolder());
      const isClean = await Promise.all(
        slugs[collection].map((slug) => loadEntry(collection, slug, readerDigest, context)),
      );
      for (const key of context.store.keys()) {
        if (!slugs[collection].includes(key)) context.store.delete(key);
      }
      if (context.watcher === undefined) {
        if (problems.length > 0 || isClean.includes(false)) throw await contentError(today());
        return;
      }
      watch(collection, readerDigest, context, context.watcher);
    },
  };
}

/** Reads one entry into the store unless it is there unchanged; `false` when it has problems. */
async function loadEntry(
  collection: Collection,
  slug: string,
  readerDigest: string,
  { store, config, generateDigest, logger, watcher }: LoaderContext,
): Promise<boolean> {
  const file = await readEntryFile(contentFolder(), collection, slug);
  const context: ReadContext = { base: config.base.replace(/\/?$/, '/'), today: today() };
  const digest = generateDigest(
    `${readerDigest}\n${context.base}\n${Buffer.from(file.bytes).toString('base64')}`,
  );
  if (store.get(slug)?.digest === digest) return true;
  const { entry, problems } = readers[collection](file, context);
  if (entry === undefined) {
    store.delete(slug);
    if (watcher !== undefined) {
      logger.error(`left out until it is mended:\n${problemLog(problems)}`);
    }
    return false;
  }
  store.set({ id: slug, data: entry, digest, filePath: fromRoot(config.root, collection, slug) });
  return true;
}

/** Where a file lies below the root of the project, for editors. */
function fromRoot(root: URL, collection: Collection, slug: string): string {
  const path = join(contentFolder(), collection, `${slug}.mdx`);
  return relative(fileURLToPath(root), path).replaceAll(sep, '/');
}

/** In dev: an entry that changes is read again, one that disappears is taken out. */
function watch(
  collection: Collection,
  readerDigest: string,
  context: LoaderContext,
  watcher: NonNullable<LoaderContext['watcher']>,
): void {
  const folder = join(contentFolder(), collection);
  watcher.add(folder);
  const isOurs = (path: string) => dirname(path) === folder && extname(path) === '.mdx';
  const reload = (path: string) => {
    if (!isOurs(path)) return;
    const slug = basename(path, '.mdx');
    loadEntry(collection, slug, readerDigest, context).then(
      (isClean) => {
        if (isClean) context.logger.info(`read ${collection}/${slug}.mdx`);
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

/** Changes with the reader itself: its source and the versions of the packages it is made of. */
async function digestReader(): Promise<string> {
  const hash = createHash('sha256');
  const folder = join(process.cwd(), 'src/domain');
  for (const name of (await readdir(folder)).sort())
    hash.update(await readFile(join(folder, name)));
  hash.update(await readFile(join(process.cwd(), 'package-lock.json')));
  return hash.digest('hex');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
