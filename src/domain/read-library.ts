import {
  type ContentFiles,
  readLedgerFile,
  readQuestionsFile,
  readSettingsFile,
} from './content.ts';
import { judgeLibrary, outlineOf } from './judge.ts';
import type { Entries } from './library.ts';
import type { Person } from './person.ts';
import type { Problem } from './problem.ts';
import {
  type ReadContext,
  type Reading,
  readPerson,
  readReadingPath,
  readStory,
  readTopic,
} from './read.ts';
import type { ReadingPath } from './reading-path.ts';
import type { Collection, EntryFile } from './slug.ts';
import type { Story } from './story.ts';
import type { Topic } from './topic.ts';

/** What an entry of each collection is. */
export type EntryOf = { stories: Story; topics: Topic; people: Person; paths: ReadingPath };

/** The reader of each collection. */
export const readers: {
  [C in Collection]: (file: EntryFile, context: ReadContext) => Reading<EntryOf[C]>;
} = { stories: readStory, topics: readTopic, people: readPerson, paths: readReadingPath };

/** What a whole content folder says, with every problem of every file in one list. */
export type LibraryReading = {
  /** The entries without problems of their own; nothing where the settings can't be read. */
  entries: Entries | undefined;
  problems: Problem[];
};

/** Reads everything: each file by itself, then all of them together. */
export function readLibrary(content: ContentFiles, context: ReadContext): LibraryReading {
  const found = {
    stories: [] as Story[],
    topics: [] as Topic[],
    people: [] as Person[],
    paths: [] as ReadingPath[],
  };
  const read = <C extends Collection>(collection: C, file: EntryFile) => {
    const reading = readers[collection](file, context);
    if (reading.entry !== undefined) (found[collection] as EntryOf[C][]).push(reading.entry);
    return outlineOf(file, reading);
  };
  const outlines = content.files.map((file) => read(file.collection, file));
  const settings = readSettingsFile(content.settings).entry;
  const { questions } = readQuestionsFile(content.questions);
  const ledger = readLedgerFile(content.ledger).lines;
  return {
    entries: settings && { settings, ...found, questions, ledger },
    problems: judgeLibrary(content, outlines),
  };
}
