import { existsSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { findAbandoned, ownName } from './own-name.ts';

const workName = '.dist-work-';

/**
 * Gives each command a folder of its own to work in, and puts the site in place at the very end: a build that
 * fails or is killed leaves the last good output whole, and two at once don't meet. Has to stand last
 * among the integrations.
 */
export function atomicOutput(): AstroIntegration {
  let output = '';
  return {
    name: 'hindsight-atomic-output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        refuseFolder(root);
        output = findOutput(config.outDir);
        if (await bringBack(output)) {
          logger.warn(
            `A build was ended while it put its site in place; ${output} is the last one.`,
          );
        }
        // Astro believes whatever its store of entries holds, so no command begins with that of another.
        if (command === 'dev') {
          await rm(new URL('.astro/data-store.json', config.root), { force: true });
        }
        if (command !== 'build' && command !== 'sync') return;

        // In the project, even where the output is not: Astro renders pages from there only.
        const work = join(root, ownName(workName));
        updateConfig({
          ...(command === 'build' && { outDir: pathToFileURL(join(work, 'site/')) }),
          cacheDir: pathToFileURL(join(work, 'store/')),
          vite: { cacheDir: join(work, 'vite') },
        });
        process.once('exit', (code) => {
          const full = code === 0 ? undefined : findFullDisk([root, output]);
          if (full !== undefined) {
            console.error(
              `The disk that holds ${full} is full. Make room and build again; the last site is as it was.`,
            );
          }
          rmSync(work, { recursive: true, force: true, maxRetries: 5 });
        });
        await removeAbandoned(root, output);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const made = fileURLToPath(dir);
        // Pagefind leaves files empty then, and says nothing.
        if (findFullDisk([made]) !== undefined) {
          throw new Error('The disk was full before the site was complete.');
        }
        await putInPlace(made, output);
        logger.info(`put the site into ${output}`);
      },
    },
  };
}

/**
 * Ends a command where Astro and Vite take part of a folder's name for part of an address: with `%` a site loses its
 * style sheet without a word, with the others the build fails over something else.
 */
function refuseFolder(root: string): void {
  const found = /[#%?"]/.exec(root)?.[0];
  if (found !== undefined) {
    throw new AstroError(
      `The project lies in ${root}, and can’t be built in a folder with \`${found}\` in its path.`,
      'Move the project, or rename the folder.',
    );
  }
}

/** Where the output lies. A link stays a link: what it leads to is what is replaced. */
function findOutput(outDir: URL): string {
  const path = resolve(fileURLToPath(outDir));
  return existsSync(path) ? realpathSync(path) : path;
}

/**
 * Puts a folder in the place of another, by two renames, a moment apart: Node can't exchange two folders in one.
 * Whoever is killed in that moment leaves the old one beside, and `bringBack` finds it. Throws, with
 * everything as it was, when it can't be done.
 */
export async function putInPlace(made: string, output: string): Promise<void> {
  const fresh = besides(output, 'new');
  try {
    await mkdir(dirname(output), { recursive: true });
    await move(made, fresh);
    await exchange(fresh, output);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw new Error(
      `The site is built and can’t be put into ${output}: ${String(error)}. What was there is as it was. Make room or give the rights, or name another folder with --outDir.`,
      { cause: error },
    );
  }
}

async function exchange(fresh: string, output: string): Promise<void> {
  const old = besides(output, 'old');
  await rename(output, old).catch(ignoring('ENOENT'));
  try {
    await rename(fresh, output);
  } catch (error) {
    // Another build was quicker, and has put a whole site there: that one makes way too.
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST')) await exchange(fresh, output);
    else {
      await rename(old, output).catch(ignoring('ENOENT'));
      throw error;
    }
  }
  await rm(old, { recursive: true, force: true, maxRetries: 5 });
}

/** Renames a folder, or copies it where it lies on another file system. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

/** Gives a site back that a killed build has moved away; `true` when there was one. */
async function bringBack(output: string): Promise<boolean> {
  const [old] = existsSync(output) ? [] : await findBeside(output, 'old');
  if (old === undefined) return false;
  await rename(old, output);
  return true;
}

/** Removes what killed builds have left behind. */
async function removeAbandoned(root: string, output: string): Promise<void> {
  const abandoned = [
    ...(await findAbandoned(root, workName)).map((name) => join(root, name)),
    ...(await findBeside(output, 'new')),
    ...(await findBeside(output, 'old')),
  ];
  for (const path of abandoned) {
    // What a killed build has started may still be writing into it.
    await rm(path, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Beside = 'new' | 'old';

function besides(output: string, what: Beside): string {
  return join(dirname(output), ownName(prefixOf(output, what)));
}

async function findBeside(output: string, what: Beside): Promise<string[]> {
  const folder = dirname(output);
  return (await findAbandoned(folder, prefixOf(output, what))).map((name) => join(folder, name));
}

function prefixOf(output: string, what: Beside): string {
  return `.${basename(output)}-${what}-`;
}

/** The first of these folders, or what it is to lie in, whose disk has no room left. */
function findFullDisk(paths: readonly string[]): string | undefined {
  const folders = paths.map((path) => (existsSync(path) ? path : dirname(path)));
  return folders.filter(existsSync).find((folder) => {
    const { bavail, bsize, files, ffree } = statfsSync(folder);
    // A write that finds no room fills the disk up first; less than a megabyte is left of it then.
    return bavail * bsize < 1_000_000 || (files > 0 && ffree === 0);
  });
}

function ignoring(code: string): (error: unknown) => void {
  return (error) => {
    if (!hasCode(error, code)) throw error;
  };
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
