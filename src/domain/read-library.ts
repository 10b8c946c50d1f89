import { type LedgerLine, readLedger } from './ledger.ts';
import { type Entries } from './library.ts';
import { findLostAddresses } from './lost-addresses.ts';
import type { Person } from './person.ts';
import { didYouMean, type Problem, quote, sortProblems } from './problem.ts';
import {
  type ReadContext,
  type Reading,
  readPerson,
  readReadingPath,
  readSettings,
  readStory,
  readTopic,
} from './read.ts';
import type { ReadingPath } from './reading-path.ts';
import type { Settings } from './settings.ts';
import {
  type Collection,
  collections,
  type EntryFile,
  entryNames,
  type KnownSlugs,
  type Reference,
} from './slug.ts';
import type { Story } from './story.ts';
import type { Topic } from './topic.ts';

/** What an entry of each collection is. */
export type EntryOf = { stories: Story; topics: Topic; people: Person; paths: ReadingPath };

/** The reader of each collection. */
export const readers: {
  [C in Collection]: (file: EntryFile, context: ReadContext) => Reading<EntryOf[C]>;
} = { stories: readStory, topics: readTopic, people: readPerson, paths: readReadingPath };

/** Everything in a content folder, before anything in it is believed. */
export type ContentFiles = {
  files: readonly EntryFile[];
  known: KnownSlugs;
  /** `site.yaml`; nothing where it is missing. */
  settings: { path: string; bytes: Uint8Array | undefined };
  /** `permalinks.txt`; nothing where a library has none. */
  ledger: { path: string; bytes: Uint8Array } | undefined;
  /** What lies in the folders and is no entry. */
  problems: readonly Problem[];
};

/** What a file with problems of its own refers to. */
type Refused = { references: readonly Reference[]; path: string };

/** What a whole content folder says, with every problem of every file in one list. */
export type LibraryReading = {
  /** The entries without problems of their own; nothing where the settings can't be read. */
  entries: Entries | undefined;
  problems: Problem[];
};

/** Reads everything: each file by itself, then all of them together. */
export function readLibrary(content: ContentFiles, context: ReadContext): LibraryReading {
  const problems: Problem[] = [...content.problems];
  const found = {
    stories: [] as Story[],
    topics: [] as Topic[],
    people: [] as Person[],
    paths: [] as ReadingPath[],
  };
  const paths = new Map<object, string>();
  const refused: Refused[] = [];
  const add = <C extends Collection>(collection: C, file: EntryFile) => {
    const { entry, problems: own, references } = readers[collection](file, context);
    problems.push(...own);
    if (entry === undefined) {
      refused.push({ references, path: file.path });
      return;
    }
    (found[collection] as EntryOf[C][]).push(entry);
    paths.set(entry, file.path);
  };
  for (const file of content.files) add(file.collection, file);

  const settings = readSettingsFile(content.settings);
  problems.push(...settings.problems);
  const ledger = readLedgerFile(content.ledger);
  problems.push(...ledger.problems);
  const pathOf = (entry: object) => paths.get(entry) ?? '';
  problems.push(
    ...findLibraryProblems(
      { ...found, ledger: ledger.lines },
      content.known,
      pathOf,
      content.ledger?.path ?? '',
      refused,
    ),
  );
  return {
    entries: settings.entry && { settings: settings.entry, ...found, ledger: ledger.lines },
    problems: sortProblems(problems),
  };
}

/** Reads `site.yaml`, or says that it is missing. */
export function readSettingsFile({ path, bytes }: ContentFiles['settings']): Reading<Settings> {
  if (bytes !== undefined) return readSettings(bytes, path);
  const message =
    'The library’s settings are missing. Add this file with `name`, `description` and `language`.';
  const problem: Problem = { rule: 'missing-file', file: path, line: 1, column: 1, message };
  return { entry: undefined, problems: [problem], references: [] };
}

/** Reads `permalinks.txt`; a library without one has no lines. */
export function readLedgerFile(file: ContentFiles['ledger']): {
  lines: LedgerLine[];
  problems: Problem[];
} {
  return file === undefined ? { lines: [], problems: [] } : readLedger(file.bytes, file.path);
}

/**
 * What is wrong between entries: references to nothing, relations told twice, addresses lost. `known` comes
 * from listing folders, so an entry with problems of its own still exists for the others; its lessons
 * are not known, and nothing is said about them.
 */
export function findLibraryProblems(
  entries: Omit<Entries, 'settings'>,
  known: KnownSlugs,
  pathOf: (entry: object) => string,
  ledgerPath: string,
  refused: readonly Refused[] = [],
): Problem[] {
  const lessonsOf = new Map(
    entries.stories.map((story) => [story.slug, story.lessons.map((lesson) => lesson.id)]),
  );
  const everything = collections.flatMap((collection) => [...entries[collection]]);
  return [
    ...[
      ...everything.map((entry) => ({ references: entry.references, path: pathOf(entry) })),
      ...refused,
    ].flatMap(({ references, path }) => findUnknownReferences(references, path, known, lessonsOf)),
    ...entries.stories.flatMap((story) => findOddRelations(story, entries.stories, pathOf(story))),
    ...findLostAddresses(entries.ledger, known, lessonsOf, ledgerPath),
  ];
}

function findUnknownReferences(
  references: readonly Reference[],
  file: string,
  known: KnownSlugs,
  lessonsOf: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  return references.flatMap(
    ({ kind, slug, lesson, lessonOnly, field, line, column }): Problem[] => {
      const verb = field.startsWith('The link') ? 'leads to' : 'is';
      const place = { rule: 'unknown-reference' as const, file, line, column };
      if (!known[kind].includes(slug)) {
        if (lessonOnly) return [];
        const offer = didYouMean(slug, known[kind]) || ` ${wayOut[kind]}`;
        const message = `${field} ${verb} ${quote(slug)}, which is not a ${entryNames[kind]}.${offer}`;
        return [{ ...place, message }];
      }
      const lessons = lessonsOf.get(slug);
      if (lesson === undefined || lessons === undefined || lessons.includes(lesson)) return [];
      const message = `${field} ${verb} ${quote(lesson)}, which is not a lesson of ${quote(slug)}.${didYouMean(lesson, lessons) || ' Take the id from the address of the lesson on its page.'}`;
      return [{ ...place, message }];
    },
  );
}

const wayOut: Record<Collection, string> = {
  stories: 'Use the file name of a story, without `.mdx`.',
  topics: 'Choose one of the files in `content/topics`.',
  people: 'Give `name` instead, for somebody without a file in `content/people`.',
  paths: 'Use the file name of a reading path, without `.mdx`.',
};

function findOddRelations(story: Story, stories: readonly Story[], file: string): Problem[] {
  return story.related.flatMap((relation, index): Problem[] => {
    const at = story.references.find(
      ({ field }) => field === quote(`related.${index.toString()}.story`),
    );
    const place = { file, line: at?.line ?? 1, column: at?.column ?? 1 };
    const field = quote(`related.${index.toString()}`);
    if (relation.story === story.slug) {
      const message = `${field} relates the story to itself. Name another story, or delete it.`;
      return [{ ...place, rule: 'relation-once', message }];
    }
    const other = stories.find((candidate) => candidate.slug === relation.story);
    const isTwice = other?.related.some(
      (back) =>
        back.story === story.slug &&
        back.relation === relation.relation &&
        back.lesson === relation.theirs &&
        back.theirs === relation.lesson,
    );
    // Of the two, the story whose slug comes later is asked to give way.
    if (isTwice !== true || story.slug < relation.story) return [];
    const message = `${field} stands in ${quote(relation.story)} too, and is shown on both stories. Delete one of the two.`;
    return [{ ...place, rule: 'relation-once', message }];
  });
}
