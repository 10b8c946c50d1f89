import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';

/** A name, beginning with `prefix`, that no other process and no other call makes. */
export function ownName(prefix: string): string {
  return `${prefix}${process.pid.toString()}-${randomBytes(6).toString('hex')}`;
}

/** The names with this prefix in a folder that were made by processes that have ended. */
export async function findAbandoned(folder: string, prefix: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => {
    const pid = /^(\d+)-[0-9a-f]{12}$/.exec(name.slice(prefix.length))?.[1];
    return name.startsWith(prefix) && pid !== undefined && !isRunning(Number(pid));
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else can't be signalled and runs all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
