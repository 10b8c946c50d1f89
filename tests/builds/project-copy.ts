import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { casebook, testEnvironment } from '../build.ts';
import { copyProject } from '../project.ts';

/** A copy of the project with the tiny library, which tests may change and harm. */
export type Copy = { folder: string; content: string; output: string; cache: string };

const cleaning: (() => void)[] = [];
process.once('exit', () => {
  for (const clean of cleaning.reverse()) clean();
});

/** Does something when the tests end; what was asked for last is done first. */
export function atEnd(clean: () => void): void {
  cleaning.push(clean);
}

/** Makes a temporary folder that goes when the tests end. */
export function makeFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'hindsight-'));
  atEnd(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return folder;
}

/** Makes a copy in a folder, which has to be empty. */
export function makeCopy(folder = makeFolder()): Copy {
  copyProject(folder);
  const content = join(folder, 'content');
  mkdirSync(content);
  cpSync(casebook.content, content, { recursive: true });
  const cache = join(folder, 'node_modules/.cache/hindsight');
  return { folder, content, output: join(folder, 'dist'), cache };
}

/** Changes one text of a copy. */
export function edit(copy: Copy, path: string, change: (text: string) => string): void {
  const file = join(copy.folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

export type Result = { status: number | null; signal: NodeJS.Signals | null; log: string };

type Options = {
  env?: Record<string, string>;
  /** Milliseconds after which the build is killed, when it is still running. */
  killAfter?: number;
};

/** Builds a copy as `npm run build` does. */
export function build(copy: Copy, { args = [], ...options }: Options & { args?: string[] } = {}) {
  return run(copy, ['astro', 'build', ...args], options);
}

/** Runs a command in a copy. */
export async function run(
  copy: Copy,
  command: readonly string[],
  { env = {}, killAfter }: Options = {},
): Promise<Result> {
  const { child, log } = start(copy, command, env);
  const closed = new Promise<Result>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => {
      resolve({ status, signal, log: log() });
    });
  });
  if (killAfter !== undefined) {
    await Promise.race([closed, setTimeout(killAfter)]);
    child.kill('SIGKILL');
  }
  return closed;
}

function start(copy: Copy, [program = '', ...args]: readonly string[], env: Options['env']) {
  const child = spawn(program, args, {
    cwd: copy.folder,
    env: testEnvironment({ SITE_URL: casebook.origin, BASE_PATH: casebook.base, ...env }),
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (log += data.toString()));
  }
  return { child, log: () => stripVTControlCharacters(log) };
}

/** Starts a server of a copy. */
export function serve(copy: Copy, command: 'dev' | 'preview') {
  const { child, log } = start(copy, ['astro', command, '--port', '0'], {});
  const closed = once(child, 'close');
  const get = async (path: string) => {
    const address = /http:\/\/localhost:\d+/.exec(log())?.[0];
    return address === undefined ? '' : await (await fetch(`${address}${path}`)).text();
  };
  /** Asks until the answer is right; the time limit of the test ends what never is. */
  const until = async (path: string, right: RegExp) => {
    while (!right.test(await get(path))) {
      assert.equal(child.exitCode, null, log());
      await setTimeout(100);
    }
  };
  const stop = async () => {
    child.kill();
    await closed;
  };
  return { until, stop, log };
}

/** The environment in which Node runs a file of this folder before everything else. */
export function preload(name: string): Record<string, string> {
  return { NODE_OPTIONS: `--import ${new URL(name, import.meta.url).href}` };
}

/** A digest of each file of a site. */
export function fingerprint(output: string): Record<string, string> {
  const files = globSync('**', { cwd: output, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => relative(output, join(parentPath, name)))
      .map((name) => [name, digest(join(output, name))]),
  );
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** The files that are not the same in two sites, or only in one of them. */
export function changes(one: Record<string, string>, other: Record<string, string>): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]);
}

/** How many files are compared where the search index is left out. */
export function countPages(site: Record<string, string>): string {
  return `${differences(site, {}).length.toString()} files compared`;
}

/** The changes, but for the search index, whose files Pagefind names anew each time. */
export function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  return changes(one, other).filter((name) => !name.startsWith('pagefind'));
}

/** What builds have left behind, beside the project and the output. */
export function leftovers(...folders: string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => /^\..*-(?:work|new|old)-/.test(name));
}
