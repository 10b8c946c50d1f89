import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContentFiles } from '#content-files';
import { count, quote } from '#domain/problem.ts';
import { readLibrary } from '#domain/read-library.ts';
import { addToLedger, findUnlisted } from '#domain/unlisted-addresses.ts';
import { formatReport } from './report.ts';
import { WrongUse } from './wrong-use.ts';

const usage = `Usage: npm run permalinks [-- --write]

Prints the addresses of stories, lessons, topics, people and reading paths that permalinks.txt, the ledger
of the library, does not list yet.

  --write   adds them to it, and begins it where there is none

HINDSIGHT_CONTENT names another content folder. Exit: 0 done, 1 problems in the content, 2 wrong use.
`;

/** Prints what the ledger does not list, or adds it; gives the exit code. */
export async function keepPermalinks(args: readonly string[], today: string): Promise<0 | 1> {
  const { values } = readOptions(args);
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const folder = contentFolder();
  const content = await readContentFiles(folder);
  const { entries, problems } = readLibrary(content, { base: '/', today });
  if (entries === undefined || problems.length > 0) {
    const report = formatReport(problems, content.files.length + 1, 'text');
    process.stderr.write(`${report}The ledger was left as it is: mend these first.\n`);
    return 1;
  }
  const unlisted = findUnlisted(
    entries.ledger,
    content.known,
    new Map(entries.stories.map(({ slug, lessons }) => [slug, lessons.map(({ id }) => id)])),
  );
  const name = quote(`${basename(folder)}/permalinks.txt`);
  process.stdout.write(unlisted.map((address) => `${address}\n`).join(''));
  // The sentence is for whoever looks on; a file or a pipe gets the addresses alone.
  const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
  if (unlisted.length === 0) say(`${name} lists every address.`);
  else if (values.write !== true) {
    say(
      `${name} does not list ${count(unlisted.length, 'address', 'addresses')} yet. \`npm run permalinks -- --write\` adds them.`,
    );
  } else {
    // As it stands, with the mark that some editors put first.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const text = content.ledger && decoder.decode(content.ledger.bytes);
    await replaceFile(join(folder, 'permalinks.txt'), addToLedger(text, unlisted));
    say(`Added ${count(unlisted.length, 'address', 'addresses')} to ${name}.`);
  }
  return 0;
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { write: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    const wrong = args.find((arg) => !['--write', '--help', '-h'].includes(arg)) ?? '';
    throw new WrongUse(
      `There is no option \`${wrong}\`. \`npm run permalinks -- --help\` lists what there is.`,
      { cause: error },
    );
  }
}

/** Writes a file beside its place first, so that nobody ever finds half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}-${process.pid.toString()}`);
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
