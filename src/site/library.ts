import { getCollection } from 'astro:content';
import { contentFolder, entryPath, listEntries, readOtherFiles } from '#content-files';
import { type Entries, type Library, makeLibrary } from '#domain/library.ts';
import { cutReports, findLibraryProblems, outlineOf, questionsOutline } from '#domain/judge.ts';
import { readLedgerFile, readQuestionsFile, readSettingsFile } from '#domain/content.ts';
import { collections, type KnownSlugs } from '#domain/slug.ts';
import { refuseUnpublishable } from '#domain/publishable.ts';
import { contentChanged, contentError, problemLog } from './content-error.ts';

let built: Promise<Library> | undefined;

/**
 * The library, for pages: every collection together, and what only shows when they are. A build makes it once
 * and ends with everything that is wrong; the dev server makes it anew for each page and goes on.
 */
export function loadLibrary(): Promise<Library> {
  if (!import.meta.env.PROD) return readCollections();
  built ??= readCollections();
  return built;
}

async function readCollections(): Promise<Library> {
  const folder = contentFolder();
  const { slugs, problems: strays } = await listEntries(folder);
  const other = await readOtherFiles(folder);
  const settings = readSettingsFile(other.settings);
  const ledger = readLedgerFile(other.ledger);
  if (settings.entry === undefined) throw await contentError(today());

  // Astro warns of an empty collection; a library may well have no reading path.
  const entries: Entries = {
    settings: settings.entry,
    questions: readQuestionsFile(other.questions).questions,
    ledger: ledger.lines,
    stories: slugs.stories.length === 0 ? [] : (await getCollection('stories')).map(dataOf),
    topics: slugs.topics.length === 0 ? [] : (await getCollection('topics')).map(dataOf),
    people: slugs.people.length === 0 ? [] : (await getCollection('people')).map(dataOf),
    paths: slugs.paths.length === 0 ? [] : (await getCollection('paths')).map(dataOf),
  };
  if (import.meta.env.PROD) refuseChanges(slugs, entries);
  const outlines = collections.flatMap((collection) =>
    entries[collection].map((entry) => {
      const { slug, references } = entry;
      const file = { collection, slug, path: entryPath(folder, collection, slug) };
      return outlineOf(file, { entry, problems: [], references });
    }),
  );
  const asked = questionsOutline(other);
  const problems = [
    ...strays,
    ...asked.problems,
    ...ledger.problems,
    ...findLibraryProblems([...outlines, asked], slugs, ledger.lines, other.ledger?.path),
  ];
  if (problems.length > 0) {
    if (import.meta.env.PROD) throw await contentError(today());
    logOnce(problemLog(cutReports(problems)));
  }
  refuseUnpublishable(entries, (collection, slug) => entryPath(folder, collection, slug));
  return makeLibrary(entries);
}

function dataOf<Data>({ data }: { data: Data }): Data {
  return data;
}

/** Ends a build when files came or went after the entries were read: a link could lead to no page. */
function refuseChanges(slugs: KnownSlugs, entries: Entries): void {
  for (const collection of collections) {
    const read = new Set(entries[collection].map(({ slug }) => slug));
    const listed = new Set(slugs[collection]);
    const changed =
      [...read].find((slug) => !listed.has(slug)) ?? [...listed].find((slug) => !read.has(slug));
    if (changed !== undefined) throw contentChanged(`\`${collection}/${changed}.mdx\``);
  }
}

let logged = '';

/** In dev every page makes the library; the same list is told once. */
function logOnce(log: string): void {
  if (log !== logged) console.error(log);
  logged = log;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
