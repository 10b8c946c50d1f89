import { type LedgerLine, readLedger } from './ledger.ts';
import type { Problem } from './problem.ts';
import { type QuestionsReading, readQuestions } from './questions.ts';
import { type Reading, readSettings } from './read.ts';
import type { Settings } from './settings.ts';
import type { EntryFile, KnownSlugs } from './slug.ts';

/** Everything in a content folder, before anything in it is believed. */
export type ContentFiles = {
  files: readonly EntryFile[];
  known: KnownSlugs;
  /** `site.yaml`; nothing where it is missing. */
  settings: { path: string; bytes: Uint8Array | undefined };
  /** `questions.txt`; nothing where a library has none. */
  questions: { path: string; bytes: Uint8Array } | undefined;
  /** `permalinks.txt`; nothing where a library has none. */
  ledger: { path: string; bytes: Uint8Array } | undefined;
  /** What lies in the folders and is no entry. */
  problems: readonly Problem[];
};

/** The files of a content folder that stand beside the folders of entries. */
export const otherFiles = ['site.yaml', 'questions.txt', 'permalinks.txt'] as const;

/** Reads `site.yaml`, or says that it is missing. */
export function readSettingsFile({ path, bytes }: ContentFiles['settings']): Reading<Settings> {
  if (bytes !== undefined) return readSettings(bytes, path);
  const message =
    'The library’s settings are missing. Add this file with `name`, `description` and `language`.';
  const problem: Problem = { rule: 'missing-file', file: path, line: 1, column: 1, message };
  return { entry: undefined, problems: [problem], references: [] };
}

/** What was read from the bytes of a list of questions: some megabytes, needed in several places. */
const readings = new WeakMap<Uint8Array, QuestionsReading>();

/** Reads `questions.txt`; a library without one has no questions. */
export function readQuestionsFile(file: ContentFiles['questions']): QuestionsReading {
  if (file === undefined) return { questions: [], problems: [], references: [] };
  const reading = readings.get(file.bytes) ?? readQuestions(file.bytes, file.path);
  readings.set(file.bytes, reading);
  return reading;
}

/** Reads `permalinks.txt`; a library without one has no lines. */
export function readLedgerFile(file: ContentFiles['ledger']): {
  lines: LedgerLine[];
  problems: Problem[];
} {
  return file === undefined ? { lines: [], problems: [] } : readLedger(file.bytes, file.path);
}
