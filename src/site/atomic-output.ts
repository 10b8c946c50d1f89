import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const stagingName = /^\.dist-(?:new|old)-(\d+)$/;

/**
 * Builds into a folder beside the output and puts it in place at the very end, so that a build that fails or
 * is killed leaves the last good output whole. Has to stand last among the integrations.
 */
export function atomicOutput(): AstroIntegration {
  let root = '';
  let output = '';
  const pid = process.pid.toString();
  return {
    name: 'hindsight-atomic-output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        output = fileURLToPath(config.outDir);
        if (command !== 'build') return;
        const staging = new URL(`.dist-new-${pid}/`, config.root);
        updateConfig({ outDir: staging });
        // A build that fails takes what it has made with it.
        process.once('exit', () => {
          rmSync(staging, { recursive: true, force: true });
        });
        await removeAbandoned(root, output);
      },
      'astro:build:done': async ({ dir, logger }) => {
        await mkdir(dirname(output), { recursive: true });
        const old = join(root, `.dist-old-${pid}`);
        await rename(output, old).catch(ignoreMissing);
        try {
          await rename(fileURLToPath(dir), output);
        } catch (error) {
          await rename(old, output).catch(ignoreMissing);
          throw error;
        }
        await rm(old, { recursive: true, force: true });
        logger.info(`put the site into ${output}`);
      },
    },
  };
}

/** Removes what killed builds have left behind; one killed between its two renames left the last good site. */
async function removeAbandoned(root: string, output: string): Promise<void> {
  for (const name of await readdir(root)) {
    const pid = Number(stagingName.exec(name)?.[1]);
    if (!(pid > 0) || isRunning(pid)) continue;
    const abandoned = join(root, name);
    if (name.startsWith('.dist-old') && !existsSync(output)) await rename(abandoned, output);
    else await rm(abandoned, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else can't be signalled and runs all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
