import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Outline } from '#domain/judge.ts';
import type { ReadContext } from '#domain/read.ts';
import type { EntryFile } from '#domain/slug.ts';
import type { Answer, Asked } from './serve-reading.ts';

/** What reading one file may take at most. */
type ReadingLimits = { milliseconds: number; megabytes: number };
const readingLimits: ReadingLimits = { milliseconds: 3_000, megabytes: 512 };

/** Files that are worth a process of their own: starting one takes as long as reading some dozens. */
const filesPerProcess = 100;

type Options = {
  /** The script that reads, and what it may take, in the place of what always holds: for tests. */
  script?: URL;
  limits?: ReadingLimits;
  /** Told how many files have been read. */
  onProgress?: (read: number) => void;
};

/**
 * Reads files in processes of their own, so that none can take the others down: a file that exceeds the
 * limits, or on which the reader fails, is the problem `reading-limit`, and a new process reads on. Gives
 * an outline for each file, in the order of the files. (Not in threads: one that runs out of memory
 * ends the whole process with it, in Node 24.)
 */
export async function readFiles(
  files: readonly EntryFile[],
  context: ReadContext,
  {
    script = new URL('reading-process.ts', import.meta.url),
    limits = readingLimits,
    onProgress,
  }: Options = {},
): Promise<Outline[]> {
  const outlines = new Map<EntryFile, Outline>();
  const queue = files.values();
  const readOn = async () => {
    let reader: ChildProcess | undefined;
    try {
      for (const file of queue) {
        reader ??= await startReader(script, limits);
        const answer = await ask(reader, { file, context }, limits);
        if (!('outline' in answer)) {
          reader.kill('SIGKILL');
          reader = undefined;
        }
        outlines.set(file, 'outline' in answer ? answer.outline : stoppedOutline(file, answer));
        onProgress?.(outlines.size);
      }
    } finally {
      reader?.kill('SIGKILL');
    }
  };
  const processes = Math.min(availableParallelism(), Math.ceil(files.length / filesPerProcess));
  await Promise.all(Array.from({ length: processes }, readOn));
  return files.flatMap((file) => outlines.get(file) ?? []);
}

async function startReader(script: URL, { megabytes }: ReadingLimits): Promise<ChildProcess> {
  const reader = fork(fileURLToPath(script), {
    // A tree is short-lived: with more room for the young, fewer of its nodes are moved before they die.
    execArgv: [`--max-old-space-size=${megabytes.toString()}`, '--max-semi-space-size=32'],
    serialization: 'advanced',
    // What the engine prints when its memory is used up is no use to a contributor.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await Promise.race([
    once(reader, 'message'),
    once(reader, 'exit').then(() => {
      throw new Error(`${fileURLToPath(script)} ended before it was ready to read`);
    }),
  ]);
  return reader;
}

/** Why reading a file was stopped, as a sentence, and what the reader threw where it did. */
type Stopped = { stopped: string; fault?: string };

/** What a reading process makes of a file, or why it makes nothing. */
async function ask(
  reader: ChildProcess,
  asked: Asked,
  { milliseconds, megabytes }: ReadingLimits,
): Promise<{ outline: Outline } | Stopped> {
  const { promise, resolve } = Promise.withResolvers<{ outline: Outline } | Stopped>();
  const tooMuch = (what: string) => {
    resolve({ stopped: `Reading this file took more than ${what} and was stopped.` });
  };
  const timer = setTimeout(tooMuch, milliseconds, `${(milliseconds / 1000).toString()} seconds`);
  const take = (answer: Exclude<Answer, 'ready'>) => {
    resolve(
      'outline' in answer ? answer : { stopped: 'The reader failed on this file.', ...answer },
    );
  };
  const end = (_code: number | null, signal: NodeJS.Signals | null) => {
    // The engine aborts where it can get no more memory.
    if (signal === 'SIGABRT') tooMuch(`${megabytes.toString()} megabytes of memory`);
    else resolve({ stopped: 'The reader ended over this file.' });
  };
  reader.once('message', take).once('exit', end);
  reader.send(asked);
  const answer = await promise;
  clearTimeout(timer);
  reader.off('message', take).off('exit', end);
  return answer;
}

function stoppedOutline({ path }: EntryFile, { stopped, fault }: Stopped): Outline {
  if (fault !== undefined) process.stderr.write(`${path}: ${fault}\n`);
  const message = `${stopped} Shorten it, take lists, tables and quotations apart, and report the file to the maintainers.`;
  const problem = { rule: 'reading-limit' as const, file: path, line: 1, column: 1, message };
  return { file: path, problems: [problem], references: [] };
}
