import { MissingFolder } from '#content-files';
import { listWords } from '#domain/problem.ts';
import { check } from './check.ts';
import { coverage } from './coverage.ts';
import { newStory } from './new.ts';
import { keepPermalinks } from './permalinks.ts';
import { schema } from './schema.ts';
import { WrongUse } from './wrong-use.ts';

/** The commands of the contributor's desk, by name. */
const commands = new Map([
  ['check', check],
  ['coverage', coverage],
  ['new', newStory],
  ['permalinks', keepPermalinks],
  ['schema', schema],
]);

const [name = '', ...args] = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);
try {
  const command = commands.get(name);
  if (command === undefined) {
    throw new WrongUse(
      `There is no command \`${name}\`. Choose ${listWords([...commands.keys()])}.`,
    );
  }
  process.exitCode = await command(args, today);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const isOurs = error instanceof WrongUse || error instanceof MissingFolder;
  // A fault of the machine shows where it happened; a wrong call only needs its sentence.
  process.stderr.write(`${isOurs ? error.message : (error.stack ?? error.message)}\n`);
  process.exitCode = 2;
}
