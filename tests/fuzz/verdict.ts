import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { ContentFiles } from '#domain/content.ts';
import type { Problem } from '#domain/problem.ts';
import type { ReadContext } from '#domain/read.ts';
import { readers, readLibrary } from '#domain/read-library.ts';
import type { EntryFile, KnownSlugs } from '#domain/slug.ts';
import { findUnsafeEntry } from './entry-verdict.ts';
import { findForeignHtml, type Published } from './html-verdict.ts';
import { findForeignMdx } from './mdx-verdict.ts';
import { canary } from './payloads.ts';
import { findOddProblems } from './problem-verdict.ts';
import type { Kind } from './seeds.ts';

/** What became of a file: whether it was accepted, the rules it breaks, and what the reader did wrong. */
export type Verdict = { isAccepted: boolean; rules: string[]; finds: Find[] };

/** A promise that the reader broke, and how. */
export type Find = { promise: string; how: string };

const context: ReadContext = { base: '/casebook/', today: '2026-11-21' };

const slug = 'a-mutated-file';

/** The entries that exist beside the file that is judged; their files are not read. */
const known: KnownSlugs = {
  stories: [slug, 'the-alarm-nobody-tested', 'the-form-nobody-read', 'the-quiet-outage'],
  topics: [slug, 'feedback', 'incidents', 'incidents-and-postmortems', 'one-on-ones'],
  people: [slug, 'example-person', 'rana-example'],
  paths: [slug, 'a-first-example'],
};

const settings = new TextEncoder().encode(
  'name: Library\ndescription: A library for mutated files.\nlanguage: en\n',
);
const ledger = new TextEncoder().encode(
  `/stories/${slug}/#test-the-alarm-itself\n/stories/the-form-nobody-read/\n`,
);

/**
 * Judges one file by every promise that the reader makes about any file whatever. That reading twice gives the
 * same takes as long as all the others, and may be left out.
 */
export function judge(kind: Kind, bytes: Uint8Array, isReadTwice = true): Verdict {
  const finds: Find[] = [];
  const break_ = (promise: string) => (how: string) => finds.push({ promise, how });
  let isAccepted = false;
  let problems: readonly Problem[] = [];
  try {
    const reading = read(kind, bytes, isReadTwice);
    problems = reading.problems;
    isAccepted = reading.isAccepted;
    if (reading.isAccepted && reading.entry !== undefined) {
      findUnsafeEntry(kind, reading.entry).forEach(break_('an accepted entry is safe data'));
      findForeignHtml(publishedIn(reading.entry), context.base).forEach(
        break_('the HTML of an accepted entry holds what the site knows'),
      );
      if (kind !== 'settings' && kind !== 'questions')
        findForeignMdx(bytes).forEach(break_('an accepted file is MDX without code'));
    }
    if (!reading.isSame) break_('reading twice gives the same')('the second reading differs');
    if (!isAccepted && problems.length === 0) {
      break_('a file gives an entry or problems')('it gave neither');
    }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    break_('reading never throws')(cause instanceof Error ? (cause.stack ?? '') : String(cause));
  }
  findOddProblems(problems, pathOf(kind), bytes).forEach(break_('a problem is well told'));
  findTraces().forEach(break_('nothing of a file runs'));
  return { isAccepted, rules: problems.map(({ rule }) => rule), finds };
}

type Read = { isAccepted: boolean; entry?: object; problems: readonly Problem[]; isSame: boolean };

/** Reads a file by itself and as the only one of a library, which must say the same and more. */
function read(kind: Kind, bytes: Uint8Array, isReadTwice: boolean): Read {
  if (kind === 'settings') {
    const [one, two] = [0, 1].map(() => readLibrary(library({ settingsBytes: bytes }), context));
    const { entries, problems = [] } = one ?? {};
    const isSame = isDeepStrictEqual(one, two);
    return entries === undefined
      ? { isAccepted: false, problems, isSame }
      : { isAccepted: true, entry: entries.settings, problems, isSame };
  }
  if (kind === 'questions' || kind === 'ledger') {
    const of = kind === 'ledger' ? { ledgerBytes: bytes } : { questionsBytes: bytes };
    const [one, two] = [0, 1].map(() => readLibrary(library(of), context));
    const problems = one?.problems ?? [];
    const isAccepted = problems.length === 0;
    const entry = kind === 'questions' ? one?.entries?.questions : undefined;
    const isSame = isDeepStrictEqual(one, two);
    return { isAccepted, ...(isAccepted && entry && { entry }), problems, isSame };
  }
  const file: EntryFile = { collection: kind, slug, path: pathOf(kind), bytes };
  const { entry, problems } = readers[kind](file, context);
  const isAccepted = entry !== undefined;
  if (!isReadTwice) return { isAccepted, ...(isAccepted && { entry }), problems, isSame: true };
  const whole = readLibrary(library({ file }), context);
  const again = whole.entries?.[kind][0];
  const ofFile = whole.problems.filter((problem) => problem.file === file.path);
  return {
    isAccepted,
    ...(isAccepted && { entry }),
    problems: ofFile,
    isSame:
      isDeepStrictEqual(entry, again) &&
      problems.every(
        (problem) =>
          isLeftOut(problem, ofFile) || ofFile.some((other) => isDeepStrictEqual(problem, other)),
      ),
  };
}

/** Whether a problem of the file itself stands behind the place where the report on all was cut. */
function isLeftOut(problem: Problem, told: readonly Problem[]): boolean {
  const end = told.at(-1);
  if (end?.rule !== 'too-many') return false;
  return (
    problem.rule === 'too-many' ||
    problem.line > end.line ||
    (problem.line === end.line && problem.column >= end.column)
  );
}

function pathOf(kind: Kind): string {
  if (kind === 'settings') return 'content/site.yaml';
  if (kind === 'questions') return 'content/questions.txt';
  return kind === 'ledger' ? 'content/permalinks.txt' : `content/${kind}/${slug}.mdx`;
}

function library(of: {
  file?: EntryFile;
  settingsBytes?: Uint8Array;
  questionsBytes?: Uint8Array;
  ledgerBytes?: Uint8Array;
}): ContentFiles {
  return {
    files: of.file === undefined ? [] : [of.file],
    known,
    settings: { path: pathOf('settings'), bytes: of.settingsBytes ?? settings },
    questions: of.questionsBytes && { path: pathOf('questions'), bytes: of.questionsBytes },
    ledger: { path: pathOf('ledger'), bytes: of.ledgerBytes ?? ledger },
    problems: [],
  };
}

/** All HTML that an entry brings to the site. */
function publishedIn(entry: object): Published {
  const published: Published = { html: [], plainHtml: [], lessonIds: [] };
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('html' in value && 'plainHtml' in value) {
      published.html.push(String(value.html));
      published.plainHtml.push(String(value.plainHtml));
      if ('id' in value) published.lessonIds.push(String(value.id));
    }
    Object.values(value).forEach(walk);
  };
  walk(entry);
  return published;
}

/** What every file shares and none may change. */
const shared = [
  globalThis,
  Object,
  Array,
  String,
  RegExp,
  Map,
  Set,
  Promise,
  Function,
  URL,
].flatMap((value) => ('prototype' in value ? [value, value.prototype as object] : [value]));
const countKeys = () => shared.map((value) => Reflect.ownKeys(value).length).join();
// Reading may well make a global of the platform for the first time; only the first case sees that.
let keysBefore: string | undefined;

/** The marks that a payload leaves where it ran, and what a reader must not have changed. */
function findTraces(): string[] {
  const traces: string[] = [];
  if (canary in globalThis) traces.push('a payload made a global');
  if (existsSync(canary)) traces.push('a payload wrote a file');
  const keys = countKeys();
  if (keysBefore !== undefined && keys !== keysBefore) traces.push('something shared was changed');
  keysBefore = keys;
  return traces;
}
