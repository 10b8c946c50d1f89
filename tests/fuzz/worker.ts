import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { makeCase } from './cases.ts';
import { addFound, noProgress } from './progress.ts';
import { readSeeds } from './seeds.ts';
import { judge } from './verdict.ts';

/** Which cases a worker takes, each `step`th from `first` to below `end`, and where it says which it is at. */
export type Work = { run: number; first: number; end: number; step: number; current: Int32Array };

/** How many cases are told of at once. */
const batch = 200;

/** Of how many cases one is read twice. */
const readTwice = 4;

const { run, first, end, step, current } = workerData as Work;
const seeds = readSeeds();
let progress = noProgress();
for (let number = first; number < end; number += step) {
  Atomics.store(current, first, number);
  const { kind, bytes } = makeCase(seeds, run, number);
  const start = performance.now();
  const { isAccepted, rules, finds } = judge(kind, bytes, number % readTwice === 0);
  const time = performance.now() - start;
  progress.done += 1;
  if (isAccepted) progress.accepted += 1;
  for (const rule of rules) progress.rules.set(rule, (progress.rules.get(rule) ?? 0) + 1);
  if (time > progress.slowest.time) progress.slowest = { number, time };
  for (const find of finds) addFound(progress, { ...find, number, times: 1 });
  if (progress.done < batch) continue;
  parentPort?.postMessage(progress);
  progress = noProgress();
  // What native parsers hold is given back only between two turns of the event loop.
  await setImmediate();
}
parentPort?.postMessage(progress);
