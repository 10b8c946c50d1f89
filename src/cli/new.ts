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
import { collectProblems, didYouMean, listWords } from '#domain/problem.ts';
import { isReserved, longestSlug, slugPattern } from '#domain/slug.ts';
import { storyFrontmatter } from '#domain/story.ts';
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
};

function questionsFor(topics: readonly string[]): Question[] {
  const facet = (name: 'role' | 'scope' | 'stage' | 'size' | 'outcome', ask: string): Question => ({
    name,
    ask,
    choices: facetValues[name],
    otherwise: 'unknown',
  });
  return [
    { name: 'title', ask: 'A headline for the story (8 to 90 characters)' },
    { name: 'summary', ask: 'What it is about, in a sentence or two (40 to 160 characters)' },
    {
      name: 'topics',
      ask: 'One to three topics, the main one first',
      choices: topics,
      isList: true,
    },
    { name: 'name', ask: 'Who lived it; leave empty to stay anonymous', otherwise: '' },
    facet('role', 'The role then'),
    facet('scope', 'How much was led'),
    facet('stage', 'The stage of the organisation then'),
    facet('size', 'How many people the organisation had then'),
    facet('outcome', 'How it came out'),
    { name: 'result', ask: 'How it came out, in one sentence' },
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
  const questions = questionsFor(slugs.topics);
  const given = readOptions(args, questions);
  if (given['help'] === 'true') {
    process.stdout.write(usage(questions));
    return 0;
  }
  const answers = await askAll(questions, given, today);
  const slug = given['slug'] ?? slugFrom(answers['title'] ?? '');
  if (!slugPattern.test(slug) || slug.length > longestSlug || isReserved('stories', slug)) {
    throw new WrongUse(
      `\`${slug}\` can’t be a file name. Give one with --slug: lower-case letters, digits and single hyphens, such as \`the-quiet-outage\`.`,
    );
  }
  const path = join(folder, 'stories', `${slug}.mdx`);
  await mkdir(join(folder, 'stories'), { recursive: true });
  try {
    await writeFile(path, storyFile(answers, today), { flag: 'wx' });
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
  const names = [...questions.map(({ name }) => name), 'slug'];
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
    throw new WrongUse(
      `${error instanceof Error ? error.message : ''} \`--help\` lists the options.`,
      {
        cause: error,
      },
    );
  }
}

function usage(questions: readonly Question[]): string {
  const options = questions.map(({ name, ask, choices, otherwise }) => {
    const list = choices === undefined || choices.length > 12 ? '' : `: ${choices.join(', ')}`;
    const missing =
      otherwise === undefined || otherwise === '' ? '' : ` (${otherwise} if left out)`;
    return `  --${name.padEnd(10)} ${ask}${list}${missing}`;
  });
  return `Usage: npm run new [-- OPTIONS]\n\nAsks for a story and writes content/stories/SLUG.mdx. Every answer may be given as an option:\n\n${options.join('\n')}\n  --slug       The file name without .mdx (made from the title if left out)\n\nWithout a terminal nothing is asked; --title, --summary, --topics and --result are needed then.\n`;
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
    for (const question of questions) {
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
  { name, choices, isList, otherwise }: Question,
  answer: string,
  today: string,
): string | undefined {
  if (answer === '') return otherwise === '' ? undefined : 'Something is needed here.';
  if (name === 'source') return findAddressProblem(answer, true);
  if (choices === undefined) return findFieldProblem(name, answer, today);
  const wrong = (isList === true ? splitList(answer) : [answer]).find(
    (word) => !choices.includes(word),
  );
  if (wrong === undefined) return undefined;
  const near = didYouMean(wrong, choices);
  return `\`${wrong}\` is not in the list.${near || ` Choose ${listWords(choices)}.`}`;
}

/** What the check would say of a field, so that nobody has to type it again later. */
function findFieldProblem(name: string, answer: string, today: string): string | undefined {
  const { shape } = storyFrontmatter({ today });
  if (name !== 'title' && name !== 'summary' && name !== 'result' && name !== 'happened')
    return undefined;
  const { problems, report } = collectProblems(name);
  readYaml(stringify({ [name]: answer }), 1, z.strictObject({ [name]: shape[name] }), report);
  return problems[0]?.message;
}

function splitList(answer: string): string[] {
  return answer.split(/[\s,]+/).filter((word) => word !== '');
}

/** A file name from a title: at most 60 characters, cut at a word. */
function slugFrom(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (words.length <= longestSlug) return words;
  return words.slice(0, words.lastIndexOf('-', longestSlug));
}

function storyFile(answers: Answers, today: string): string {
  const { title, summary, name, role, scope, stage, size, outcome, result, happened, source } =
    answers;
  const isFirstHand = source === undefined || source === '';
  const part = isFirstHand ? 'teller' : 'protagonist';
  const frontmatter = stringify(
    {
      title,
      summary,
      people: name === undefined || name === '' ? [] : [{ name, part }],
      topics: splitList(answers['topics'] ?? ''),
      ...{ role, scope, stage, size, outcome, result, happened },
      added: today,
      sources: isFirstHand
        ? []
        : [
            {
              id: 'source',
              title: 'The title of the source',
              publisher: 'Who published it',
              kind: 'blog-post',
              url: source,
              date: 'unknown',
              read: today,
            },
          ],
    },
    { lineWidth: 0 },
  );
  const mark = isFirstHand ? '' : '[^1]';
  const note = isFirstHand ? '' : '\n[^1]: source, paragraph 1\n';
  return `---
${frontmatter}---

## Problem

Who was there, what the matter was, and enough of the setting for a reader to judge whether theirs is alike.${mark}

## Actions

What was done, in order, closed by what came of it.${mark}

## Lessons

### Say the lesson here in a few words

What happened that shows it.${mark}
${note}`;
}
