import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, NoFile, readContentFiles, readNamedFile } from '#content-files';
import { type ContentFiles, otherFiles, readLedgerFile } from '#domain/content.ts';
import { judgeLibrary, lessonsOf, type Outline } from '#domain/judge.ts';
import { didYouMean, listWords, type Problem, quote } from '#domain/problem.ts';
import type { ReadContext } from '#domain/read.ts';
import type { EntryFile } from '#domain/slug.ts';
import { findUnlisted } from '#domain/unlisted-addresses.ts';
import { readFiles } from './read-files.ts';
import { formatReport, formats, remindOfUnlisted } from './report.ts';
import { WrongUse } from './wrong-use.ts';

const usage = `Usage: npm run check [-- [--format ${formats.join('|')}] [FILE...]]

Checks every file of the library, or only the files named, judged against the whole library: what is wrong
in them, and what they make wrong elsewhere.
A file from elsewhere stands in for the entry of its name; the name of its parent folder says of which
kind it is (stories, topics, people, paths), and it is a story where that says nothing.

  --format text     one problem a line, and a sentence about the whole (default)
  --format json     a list of { rule, file, line, column, message }
  --format github   annotations for a pull request

HINDSIGHT_CONTENT names another content folder. Exit: 0 clean, 1 problems, 2 wrong use.
`;

/** Runs the check; gives the exit code. */
export async function check(args: readonly string[], today: string): Promise<0 | 1> {
  const { values, positionals } = readOptions(args);
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const format = formats.find((known) => known === (values.format ?? 'text'));
  if (format === undefined) {
    const wanted = values.format ?? '';
    throw new WrongUse(
      `There is no format \`${wanted}\`.${didYouMean(wanted, formats)} Choose ${listWords(formats)}.`,
    );
  }

  const folder = contentFolder();
  const content = await readContentFiles(folder);
  const given = new Map(positionals.map((name) => [whereNamed(name), name]));
  const entries = [...given].filter(([path]) => !isOfLibrary(folder, path));
  const named = await Promise.all(entries.map(([path, name]) => readFileOrSay(folder, path, name)));
  const { before, now, outlines } = await judge(content, named, { base: '/', today });
  const files = new Set([
    ...named.map(({ path }) => path),
    ...[...given.keys()]
      .filter((path) => isOfLibrary(folder, path))
      .map((path) => `${basename(folder)}/${basename(path)}`),
  ]);
  const chosen = files.size === 0 ? now : choose(before, now, files);
  process.stdout.write(formatReport(chosen, files.size || content.files.length + 1, format));
  if (format === 'text' && given.size === 0 && now.length === 0 && content.ledger) {
    const unlisted = findUnlisted(
      readLedgerFile(content.ledger).lines,
      content.known,
      lessonsOf(outlines),
    );
    process.stdout.write(remindOfUnlisted(content.ledger.path, unlisted.length));
  }
  return chosen.length === 0 ? 0 : 1;
}

/** What is wrong in the library as it stands, and what with the named files in their places. */
async function judge(
  content: ContentFiles,
  named: readonly EntryFile[],
  context: ReadContext,
): Promise<{ before: Problem[]; now: Problem[]; outlines: Outline[] }> {
  const files = [...content.files, ...named];
  const outlines = await readFiles(files, context, progress(files.length));
  const outlineOf = new Map(files.map((file, index) => [file, outlines[index]]));
  const judgeThese = (these: ContentFiles) =>
    judgeLibrary(
      these,
      these.files.flatMap((file) => outlineOf.get(file) ?? []),
    );
  const before = judgeThese(content);
  const now = named.length === 0 ? before : judgeThese(withStandIns(content, named));
  return { before, now, outlines };
}

/** The problems in the files that were named, and those that they make elsewhere in the library. */
function choose(
  before: readonly Problem[],
  now: readonly Problem[],
  files: ReadonlySet<string>,
): Problem[] {
  const key = ({ rule, file, line, column }: Problem) => JSON.stringify([rule, file, line, column]);
  const known = new Set(before.map(key));
  return now.filter((problem) => files.has(problem.file) || !known.has(key(problem)));
}

/** On a terminal, says how far a long reading has come. */
function progress(files: number) {
  if (!process.stderr.isTTY || files < 1_000) return {};
  const of = files.toLocaleString('en-GB');
  return {
    onProgress: (read: number) => {
      if (read % 100 !== 0 && read !== files) return;
      const shown = read === files ? '' : `Read ${read.toLocaleString('en-GB')} of ${of} files.`;
      process.stderr.write(`\r\u001B[K${shown}`);
    },
  };
}

/** The file that an argument means: npm runs a script in the project's folder, wherever it was called. */
function whereNamed(name: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'check' && folder !== undefined ? resolve(folder, name) : resolve(name);
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    const wrong = args.find(
      (arg) => arg.startsWith('-') && !/^(?:--format\b|--help$|-h$)/.test(arg),
    );
    const found =
      wrong === undefined ? '`--format` needs a value.' : `There is no option \`${wrong}\`.`;
    throw new WrongUse(`${found} \`npm run check -- --help\` lists what there is.`, {
      cause: error,
    });
  }
}

/** The library's own files are checked with every entry; naming one only chooses what is told. */
function isOfLibrary(folder: string, path: string): boolean {
  return otherFiles.some((file) => path === join(folder, file));
}

async function readFileOrSay(folder: string, path: string, name: string): Promise<EntryFile> {
  try {
    return await readNamedFile(folder, path, name);
  } catch (error) {
    const why =
      error instanceof NoFile
        ? 'is no file. Name files of entries'
        : 'can’t be read. Check its name and path';
    throw new WrongUse(`${quote(name)} ${why}.`, { cause: error });
  }
}

/** The library with each named file in the place of the entry of its name. */
function withStandIns(content: ContentFiles, named: readonly EntryFile[]): ContentFiles {
  const isReplaced = (file: EntryFile) =>
    named.some(({ collection, slug }) => collection === file.collection && slug === file.slug);
  const known = { ...content.known };
  for (const { collection, slug } of named) {
    if (!known[collection].includes(slug)) known[collection] = [...known[collection], slug];
  }
  return {
    ...content,
    known,
    files: [...content.files.filter((file) => !isReplaced(file)), ...named],
  };
}
