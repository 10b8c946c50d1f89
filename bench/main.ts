import { cpSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongUse } from '#cli/wrong-use.ts';
import { contentFolder } from '#content-files';
import { root } from '../tests/build.ts';
import { measureBuild } from './build.ts';
import { writeCorpus } from './corpus.ts';
import { measureFilter } from './filter.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measurePages } from './pages.ts';
import { measurePaint } from './paint.ts';
import { measureSearch } from './search.ts';
import { build, copySite, type Site } from './site.ts';

const usage = `Usage: npm run bench -- build|pages|paint|lighthouse|search|filter [--stories N]

  build       CPU, memory and time of a build: cold, with nothing changed, with one story changed
  pages       what each kind of page weighs, and whether that grows with the library
  paint       when a page is painted on a slow phone, and whether anything on it moves
  lighthouse  Lighthouse's scores, medians of five runs on its mobile setting
  search      time and bytes to the first result, letter to results, questions without a result; without
              --stories also how good the results are, beside Pagefind, MiniSearch and Orama
  filter      click on a facet to results, and bytes

  --stories N   on a generated library of N stories; without it, on the library as it is

HINDSIGHT_CONTENT names another library; a generated one takes its words and topics from it. It measures
a copy of the project, in a temporary folder (TMPDIR). Exit: 0 measured, 1 failed, 2 wrong use.
`;

const commands = new Map<string, (stories: number | undefined) => Promise<string>>([
  ['build', async (stories) => measureBuild(await prepare(stories))],
  [
    'pages',
    async (stories) => {
      const smaller = stories && (await prepareBuilt(Math.ceil(stories / 10)));
      return measurePages(await prepareBuilt(stories), smaller || undefined);
    },
  ],
  ['paint', async (stories) => measurePaint(await prepareBuilt(stories))],
  ['lighthouse', async (stories) => measureLighthouse(await prepareBuilt(stories))],
  ['search', async (stories) => measureSearch(await prepareBuilt(stories), stories === undefined)],
  ['filter', async (stories) => measureFilter(await prepareBuilt(stories))],
]);

// What is temporary goes when the process exits, and a signal alone is no exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  process.stdout.write(await run());
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof WrongUse ? error.message : (error.stack ?? error.message));
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}

async function run(): Promise<string> {
  const { values, positionals } = readOptions();
  if (values.help === true) return usage;
  const command = positionals.length === 1 && commands.get(positionals[0] ?? '');
  if (!command) {
    throw new WrongUse(`Name one of ${[...commands.keys()].join(', ')}; \`--help\` explains them.`);
  }
  const stories = values.stories === undefined ? undefined : Number(values.stories);
  if (stories !== undefined && !(Number.isInteger(stories) && stories > 0)) {
    throw new WrongUse('`--stories` wants a whole number of stories, such as 1000.');
  }
  console.log(describeMachine());
  return `\n${await command(stories)}\n`;
}

function readOptions() {
  try {
    const options = {
      stories: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : 'unknown option', { cause: error });
  }
}

/** A copy of the project with a generated library, or with the library as it is. */
async function prepare(stories: number | undefined): Promise<Site> {
  const site = copySite();
  if (stories === undefined) {
    cpSync(contentFolder(), site.content, { recursive: true });
    console.log(`Library: ${contentFolder()}`);
    return site;
  }
  const { words, distinctWords } = await writeCorpus(site.content, stories, contentFolder());
  const sizes = [stories, words, distinctWords].map((size) => size.toLocaleString('en-GB'));
  console.log(`Library: ${sizes[0]} generated stories, ${sizes[1]} words, ${sizes[2]} different`);
  return site;
}

/** The output of such a copy, built. */
async function prepareBuilt(stories: number | undefined): Promise<string> {
  const site = await prepare(stories);
  await build(site);
  return site.output;
}

function describeMachine(): string {
  const versions = ['astro', 'pagefind'].map((name) => {
    const path = join(root, 'node_modules', name, 'package.json');
    return `${name} ${(JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version}`;
  });
  const cores = `${availableParallelism().toString()} cores (${cpus()[0]?.model.trim() ?? ''})`;
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform}`;
  return `Machine: ${cores}, ${memory}, load ${loadavg()[0]?.toFixed(1) ?? ''} before
Versions: node ${process.versions.node}, ${versions.join(', ')}`;
}
