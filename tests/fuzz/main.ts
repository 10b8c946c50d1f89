// Mutates stories by the thousand and holds the reader to its promises: `npm run fuzz`.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { count, plainText } from '#domain/problem.ts';
import { rules } from '#domain/rules.ts';
import { makeCase } from './cases.ts';
import { canary } from './payloads.ts';
import { finds as findsFolder, type Kind, nameOf, readSeeds } from './seeds.ts';
import {
  addFound,
  addProgress,
  faultOf,
  type Found,
  noProgress,
  type Progress,
} from './progress.ts';
import { shrink } from './shrink.ts';
import { judge } from './verdict.ts';
import type { Work } from './worker.ts';

const usage = `Usage: npm run fuzz -- [--runs N] [--seed S] [--workers W] [--only NUMBER]

Judges N mutated files (20,000) and says what the reader did wrong. The same seed gives the same files,
whatever the number of workers (2). --only judges one of them and shows it.

Exit: 0 nothing found, 1 something found, 2 wrong use.
`;

/** What a worker may take, in megabytes: no file needs near as much. */
const mostMemory = 512;

/** How many faults are kept as files: where there are more, a few say enough. */
const mostKept = 20;

const workerEnded = 'reading never ends the worker';

const seeds = readSeeds();
const { runs, seed, workers, only, help } = readOptions();
if (help) process.stdout.write(usage);
else if (only !== undefined) showOne(only);
else await fuzz();

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        runs: { type: 'string', default: '20000' },
        seed: { type: 'string', default: (Date.now() % 1_000_000).toString() },
        workers: { type: 'string', default: '2' },
        only: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return {
      runs: toWhole('runs', values.runs, 1),
      seed: toWhole('seed', values.seed, 0),
      workers: toWhole('workers', values.workers, 1),
      only: values.only === undefined ? undefined : toWhole('only', values.only, 0),
      help: values.help,
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return process.exit(2);
  }
}

function toWhole(name: string, text: string, least: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (number >= least) return number;
  throw new Error(
    `--${name} is \`${text}\`; a whole number from ${least.toString()} was expected.`,
  );
}

async function fuzz(): Promise<void> {
  console.log(
    `${count(runs, 'mutated file')}, seed ${seed.toString()}, ${count(workers, 'worker')}`,
  );
  const start = performance.now();
  const total = await judgeAll();
  const seconds = (performance.now() - start) / 1000;
  const { time, number } = total.slowest;
  const never = Object.keys(rules).filter((rule) => !total.rules.has(rule));
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    [
      `${count(total.accepted, 'file')} accepted, ${(total.done - total.accepted).toLocaleString('en-GB')} refused, in ${seconds.toFixed(1)} s`,
      `Rules that no file broke: ${never.join(', ') || 'none'}`,
      `The slowest took ${time.toFixed(0)} ms: ${again(number)}`,
      `Peak memory: ${memory.toFixed(0)} MB`,
    ].join('\n'),
  );
  const found = [...total.finds.values()].sort((a, b) => a.number - b.number);
  const ran = existsSync(canary);
  if (ran) console.log(`A payload wrote the file \`${canary}\`. Delete it.`);
  for (const find of found.slice(0, mostKept)) keep(find);
  console.log(found.length === 0 ? 'Nothing found.' : `${count(found.length, 'fault')} found.`);
  process.exitCode = ran || found.length > 0 ? 1 : 0;
}

/** Has all cases judged, and adds up what the workers tell. */
async function judgeAll(): Promise<Progress> {
  const total = noProgress();
  const timer = setInterval(
    () => {
      showProgress(total);
    },
    process.stdout.isTTY ? 2_000 : 30_000,
  );
  const current = new Int32Array(new SharedArrayBuffer(4 * workers));
  const jobs = Array.from({ length: workers }, (_, first) => {
    const work: Work = { run: seed, first, end: runs, step: workers, current };
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: work,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
    worker.on('message', (progress: Progress) => {
      addProgress(total, progress);
    });
    // Out of memory, for one: the rest of its cases is not judged.
    worker.on('error', (error) => {
      const number = Atomics.load(current, first);
      const how = error.stack ?? error.message;
      addFound(total, { number, promise: workerEnded, how, times: 1 });
    });
    return once(worker, 'exit');
  });
  await Promise.allSettled(jobs);
  clearInterval(timer);
  return total;
}

function showProgress({ done, accepted, finds }: Progress): void {
  const memory = process.memoryUsage.rss() / 1024 / 1024;
  console.log(
    `${done.toLocaleString('en-GB')} of ${runs.toLocaleString('en-GB')} judged, ${accepted.toLocaleString('en-GB')} accepted, ${count(finds.size, 'fault')}, ${memory.toFixed(0)} MB`,
  );
}

/** How to judge one case again. */
function again(number: number): string {
  return `npm run fuzz -- --seed ${seed.toString()} --only ${number.toString()}`;
}

/** Makes the file of a find small and keeps it, for the unit tests to read ever after. */
function keep(found: Found): void {
  const { kind, bytes } = makeCase(seeds, seed, found.number);
  const findIn = (some: Uint8Array) =>
    judge(kind, some).finds.find((find) => faultOf(find) === faultOf(found));
  // What brought a worker down is not tried again here.
  const isRepeatable = found.promise !== workerEnded && findIn(bytes) !== undefined;
  const smallest = isRepeatable ? shrink(bytes, (some) => findIn(some) !== undefined) : bytes;
  const { promise, how } = (isRepeatable && findIn(smallest)) || found;
  const path = fileFor(kind, smallest);
  mkdirSync(findsFolder, { recursive: true });
  writeFileSync(path, smallest);
  writeFileSync(`${path}.txt`, `${promise}\n${how}\nFound by: ${again(found.number)}\n`);
  console.log(
    `\nNot true (${count(found.times, 'time')}): ${promise}\n${how}\n${again(found.number)}\n${path}`,
  );
}

function fileFor(kind: Kind, bytes: Uint8Array): string {
  return join(
    findsFolder,
    nameOf(kind, createHash('sha256').update(bytes).digest('hex').slice(0, 8)),
  );
}

function showOne(number: number): void {
  const { kind, bytes, origin } = makeCase(seeds, seed, number);
  const start = performance.now();
  const { isAccepted, rules: broken, finds } = judge(kind, bytes);
  const time = performance.now() - start;
  // The file as it is for another program; for eyes, without what a terminal would take for a command.
  const lines = new TextDecoder().decode(bytes).split('\n').map(plainText);
  process.stdout.write(process.stdout.isTTY ? `${lines.join('\n')}\n` : bytes);
  console.error(`\n${kind}, from ${origin}`);
  console.error(
    `${isAccepted ? 'accepted' : `refused over ${broken.join(', ')}`} in ${time.toFixed(0)} ms`,
  );
  for (const { promise, how } of finds) console.error(`Not true: ${promise}\n${how}`);
  process.exitCode = finds.length === 0 ? 0 : 1;
}
