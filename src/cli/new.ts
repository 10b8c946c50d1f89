import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { z } from 'zod';
import { contentFolder, listEntries } from '#content-files';
import { findAddressProblem } from '#domain/address.ts';
import { facetValues } from '#domain/facets.ts';
import { readYaml } from '#domain/frontmatter.ts';
import { line } from '#domain/fields.ts';
import { limits } from '#domain/limits.ts';
import { collectProblems, didYouMean, findNearest, listWords } from '#domain/problem.ts';
import { isReserved, type KnownSlugs, longestSlug, slugFor, slugPattern } from '#domain/slug.ts';
import { storyFrontmatter } from '#domain/story.ts';
import { storyFile } from './story-file.ts';
import { WrongUse } from './wrong-use.ts';

/** One thing that is asked; each may be given as an option instead. */
type Question = {
  name: string;
  ask: string;
  /** The values to choose from. */
  choices?: readonly string[];
  /** Taken when nothing is typed. */
  otherwise?: string;
  isList?: true;
  /** Values that are in use already. */
  taken?: readonly string[];
};

function questionsFor({ topics, stories }: KnownSlugs): Question[] {
  const facet = (name: 'role' | 'scope' | 'stage' | 'size' | 'outcome', ask: string): Question => ({
    name,
    ask,
    choices: facetValues[name],
    otherwise: 'unknown',
  });
  return [
    { name: 'title', ask: 'A headline for the story (8 to 90 characters)' },
    { name: 'slug', ask: 'The file name, without `.mdx`: the address for good', taken: stories },
    { name: 'summary', ask: 'What it is about, in a sentence or two (40 to 160 characters)' },
    {
      name: 'topics',
      ask: 'One to three topics, the main one first, with commas between',
      choices: topics,
      isList: true,
    },
    { name: 'name', ask: 'Who lived it; leave empty to stay anonymous', otherwise: '' },
    facet('role', 'The role then'),
    facet('scope', 'How much was led'),
    facet('stage', 'The stage of the organisation then'),
    facet('size', 'How many people the organisation had then'),
    facet('outcome', 'How it came out'),
    { name: 'result', ask: 'How it came out, in one sentence (8 to 160 characters)' },
    {
      name: 'happened',
      ask: 'When it happened: 2019, 2019-03 or 2017..2019',
      otherwise: 'unknown',
    },
    {
      name: 'source',
      ask: 'The address it was told at; leave empty if you tell it first-hand',
      otherwise: '',
    },
  ];
}

/** Asks for a story, or takes it from options, and writes its file. Never overwrites one. */
export async function newStory(args: readonly string[], today: string): Promise<0> {
  const folder = contentFolder();
  const { slugs } = await listEntries(folder);
  const questions = questionsFor(slugs);
  const given = readOptions(args, questions);
  if (given['help'] === 'true') {
    process.stdout.write(usage(questions));
    return 0;
  }
  const answers = await askAll(questions, given, today);
  const slug = answers['slug'] ?? '';
  const path = join(folder, 'stories', `${slug}.mdx`);
  await mkdir(join(folder, 'stories'), { recursive: true });
  try {
    await writeFile(path, storyFile(answers, splitList(answers['topics'] ?? ''), today), {
      flag: 'wx',
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new WrongUse(`There is a story at ${path} already. Give another name with --slug.`, {
      cause: error,
    });
  }
  const shown = relative(process.cwd(), path);
  process.stdout.write(
    `Wrote ${shown}.\nReplace what stands under its headings, then run \`npm run check -- ${shown}\`; \`npm run dev\` shows it as readers will see it.\n`,
  );
  return 0;
}

type Answers = Record<string, string>;

function readOptions(args: readonly string[], questions: readonly Question[]): Answers {
  const names = questions.map(({ name }) => name);
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
        help: { type: 'boolean' as const, short: 'h' },
      },
    });
    const given = Object.entries(values).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    return Object.fromEntries(given);
  } catch (error) {
    const wrong = args.find((arg) => arg.startsWith('-') && !names.includes(arg.slice(2)));
    const near = findNearest((wrong ?? '').replace(/^-+/, ''), names);
    const found =
      wrong === undefined
        ? 'An option has no value, or there is a word too many.'
        : `There is no option \`${wrong}\`.${near === undefined ? '' : ` Did you mean \`--${near}\`?`}`;
    throw new WrongUse(`${found} \`npm run new -- --help\` lists them.`, { cause: error });
  }
}

function usage(questions: readonly Question[]): string {
  const options = questions.map(({ name, ask, choices, otherwise }) => {
    const list = choices === undefined || choices.length > 12 ? '' : `: ${choices.join(', ')}`;
    const missing =
      otherwise === undefined || otherwise === '' ? '' : ` (${otherwise} if left out)`;
    return `  --${name.padEnd(10)} ${ask}${list}${missing}`;
  });
  return `Usage: npm run new [-- OPTIONS]\n\nAsks for a story and writes content/stories/SLUG.mdx. Every answer may be given as an option:\n\n${options.join('\n')}\n\nWithout a terminal nothing is asked; --title, --summary, --topics and --result are needed then.\n`;
}

/** Takes each answer from the options or asks for it; without a terminal a missing one is wrong use. */
async function askAll(
  questions: readonly Question[],
  given: Answers,
  today: string,
): Promise<Answers> {
  const answers: Answers = {};
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const closed = new AbortController();
  terminal?.once('close', () => {
    closed.abort();
  });
  try {
    for (const asked of questions) {
      // A file name is offered from the headline.
      const offer = asked.name === 'slug' ? shorten(slugFor(answers['title'] ?? '')) : '';
      const question = offer === '' ? asked : { ...asked, otherwise: offer };
      const fromOption = given[question.name];
      if (fromOption !== undefined) {
        const problem = findAnswerProblem(question, fromOption, today);
        if (problem !== undefined) throw new WrongUse(`--${question.name}: ${problem}`);
        answers[question.name] = fromOption;
      } else if (terminal !== undefined) {
        answers[question.name] = await askOne(question, today, (words) =>
          terminal.question(words, { signal: closed.signal }),
        );
      } else if (question.otherwise !== undefined) answers[question.name] = question.otherwise;
      else throw new WrongUse(`--${question.name} is needed. \`--help\` lists the options.`);
    }
  } catch (error) {
    if (!closed.signal.aborted) throw error;
    throw new WrongUse('\nStopped; nothing was written.', { cause: error });
  } finally {
    terminal?.close();
  }
  return answers;
}

/** Asks until the answer can be taken. */
async function askOne(
  question: Question,
  today: string,
  ask: (words: string) => Promise<string>,
): Promise<string> {
  const { choices, otherwise } = question;
  const list = choices === undefined ? '' : `\n  ${choices.join(', ')}`;
  const missing = otherwise === undefined || otherwise === '' ? '' : ` [${otherwise}]`;
  for (;;) {
    const answer = (await ask(`${question.ask}${list}${missing}\n> `)).trim() || (otherwise ?? '');
    const problem = findAnswerProblem(question, answer, today);
    if (problem === undefined) return answer;
    process.stdout.write(`${problem}\n`);
  }
}

function findAnswerProblem(
  { name, choices, isList, otherwise, taken }: Question,
  answer: string,
  today: string,
): string | undefined {
  if (answer === '') return otherwise === '' ? undefined : 'Something is needed here.';
  if (name === 'source') return findAddressProblem(answer, true);
  if (taken?.includes(answer) === true)
    return `There is a \`${answer}\` already. Choose another name.`;
  if (name === 'slug') return findSlugProblem(answer);
  if (choices === undefined) return findFieldProblem(name, answer, today);
  const wrong = (isList === true ? splitList(answer) : [answer]).find(
    (word) => !choices.includes(word),
  );
  if (wrong === undefined) {
    return isList === true ? findFieldProblem(name, splitList(answer), today) : undefined;
  }
  const near = didYouMean(wrong, choices);
  return `\`${wrong}\` is not in the list.${near || ` Choose ${listWords(choices)}.`}`;
}

/** What the check would say of a field, so that nobody has to type it again later. */
function findFieldProblem(
  name: string,
  answer: string | string[],
  today: string,
): string | undefined {
  const { shape } = storyFrontmatter({ today });
  const field = Object.entries(shape).find(([known]) => known === name)?.[1] ?? line(limits.name);
  const { problems, report } = collectProblems(name);
  readYaml(stringify({ [name]: answer }), 1, z.strictObject({ [name]: field }), report);
  return problems[0]?.message;
}

function findSlugProblem(slug: string): string | undefined {
  return slugPattern.test(slug) && slug.length <= longestSlug && !isReserved('stories', slug)
    ? undefined
    : `\`${slug}\` can’t be a file name. Give at most ${longestSlug.toString()} lower-case letters, digits and single hyphens, such as \`the-quiet-outage\`.`;
}

function splitList(answer: string): string[] {
  return answer.split(/[\s,]+/).filter((word) => word !== '');
}

/** At most as long as a file name may be, cut at a word. */
function shorten(slug: string): string {
  return slug.length <= longestSlug ? slug : slug.slice(0, slug.lastIndexOf('-', longestSlug));
}
