import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContentFiles, readNamedFile } from '#content-files';
import { didYouMean, listWords } from '#domain/problem.ts';
import { type ContentFiles, readLibrary } from '#domain/read-library.ts';
import type { EntryFile } from '#domain/slug.ts';
import { findUnlisted } from '#domain/unlisted-addresses.ts';
import { formatReport, formats, remindOfUnlisted } from './report.ts';
import { WrongUse } from './wrong-use.ts';

const usage = `Usage: npm run check [-- [--format ${formats.join('|')}] [FILE...]]

Checks every file of the library, or only the files named, judged against the whole library.
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
  const ofLibrary = positionals.filter((name) => isOfLibrary(folder, name));
  const entries = positionals.filter((name) => !isOfLibrary(folder, name));
  const named = await Promise.all(entries.map((name) => readFileOrSay(folder, name)));
  const { entries: read, problems } = readLibrary(withStandIns(content, named), {
    base: '/',
    today,
  });
  const paths = [
    ...named.map((file) => file.path),
    ...ofLibrary.map((name) => `${basename(folder)}/${basename(name)}`),
  ];
  const chosen =
    paths.length === 0 ? problems : problems.filter(({ file }) => paths.includes(file));
  process.stdout.write(formatReport(chosen, paths.length || content.files.length + 1, format));
  if (format === 'text' && paths.length === 0 && problems.length === 0 && read && content.ledger) {
    process.stdout.write(remindOfUnlisted(content.ledger.path, findUnlisted(read).length));
  }
  return chosen.length === 0 ? 0 : 1;
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

/** The library's own two files are checked with every entry; naming one only chooses what is told. */
function isOfLibrary(folder: string, name: string): boolean {
  return ['site.yaml', 'permalinks.txt'].some((file) => resolve(name) === join(folder, file));
}

async function readFileOrSay(folder: string, name: string): Promise<EntryFile> {
  try {
    return await readNamedFile(folder, name);
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR';
    const why = isFolder ? 'is a folder. Name files' : 'can’t be read. Check its name and path';
    throw new WrongUse(`\`${name}\` ${why}.`, {
      cause: error,
    });
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
