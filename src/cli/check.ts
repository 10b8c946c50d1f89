import { parseArgs } from 'node:util';
import { contentFolder, readContentFiles, readNamedFile } from '#content-files';
import { didYouMean, listWords, type Problem, sortProblems } from '#domain/problem.ts';
import { type ContentFiles, readLibrary } from '#domain/read-library.ts';
import type { EntryFile } from '#domain/slug.ts';
import { formatReport, formats } from './report.ts';
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
  const named = await Promise.all(positionals.map((name) => readFileOrSay(folder, name)));
  const whole = withStandIns(content, named);
  const { problems } = readLibrary(whole, { base: '/', today });
  const chosen = named.length === 0 ? problems : problemsOf(named, problems);
  process.stdout.write(
    formatReport(chosen, named.length === 0 ? content.files.length + 1 : named.length, format),
  );
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

async function readFileOrSay(folder: string, name: string): Promise<EntryFile> {
  try {
    return await readNamedFile(folder, name);
  } catch (error) {
    throw new WrongUse(`The file \`${name}\` can’t be read. Check its name and path.`, {
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

function problemsOf(named: readonly EntryFile[], problems: readonly Problem[]): Problem[] {
  const files = new Set(named.map((file) => file.path));
  return sortProblems(problems.filter((problem) => files.has(problem.file)));
}
