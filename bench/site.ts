import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { testEnvironment } from '../tests/build.ts';
import { copyProject } from '../tests/project.ts';

/** A copy of this project with a library of its own, in a folder that goes when the process ends. */
export type Site = { folder: string; content: string; output: string };

/** Seconds and bytes; not a number where there is no `/proc` to ask. */
export type Cost = {
  wall: number;
  /** Of all processes of the build, of which `pagefind` for the search index. */
  cpu: number;
  pagefind: number;
  /** The most memory that one process held: of Pagefind's, and of the others. */
  peak: number;
  pagefindPeak: number;
};

/** Copies the project, so that its output and caches are left alone. */
export function copySite(): Site {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  copyProject(folder);
  return { folder, content: join(folder, 'content'), output: join(folder, 'dist') };
}

/** Builds the site as `npm run build` does; throws with the end of its log when that fails. */
export async function build({ folder }: Site, env: Record<string, string> = {}): Promise<Cost> {
  const start = performance.now();
  const child = spawn(packageJson.scripts.build, {
    cwd: folder,
    shell: true,
    // A process group of its own, so that it can be ended whole.
    detached: true,
    env: testEnvironment({ SITE_URL: 'https://bench.example.org', BASE_PATH: '/', ...env }),
  });
  const stop = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
  // Before the folder goes, or it would be written anew.
  process.prependOnceListener('exit', stop);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (log = `${log}${data.toString()}`.slice(-4000)));
  }
  const seen = new Map<string, Process>();
  const timer = setInterval(() => watch(String(child.pid), seen), 100);
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  process.off('exit', stop);
  if (status !== 0) throw new Error(`The build failed. The end of what it said:\n${log}`);

  const all = [...seen.values()];
  const indexers = all.filter(({ name }) => name.startsWith('pagefind'));
  const others = all.filter((one) => !indexers.includes(one));
  const cpuOf = (some: Process[]) =>
    all.length === 0 ? Number.NaN : some.reduce((sum, { cpu }) => sum + cpu, 0);
  return {
    wall: (performance.now() - start) / 1000,
    cpu: cpuOf(all),
    pagefind: cpuOf(indexers),
    peak: Math.max(...others.map(({ peak }) => peak)),
    pagefindPeak: Math.max(...indexers.map(({ peak }) => peak)),
  };
}

type Process = { name: string; cpu: number; peak: number };

/**
 * Notes what a process and those below it have used so far. What the kernel keeps of children that have ended
 * does not do: Astro exits without waiting for Pagefind, which is then missing from it.
 */
function watch(pid: string, seen: Map<string, Process>): void {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    // A process that has ended and is still listed holds nothing any more.
    const held = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
    seen.set(pid, { ...readCpu(pid), peak: Math.max(held, seen.get(pid)?.peak ?? 0) });
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim();
      for (const child of children.split(' ').filter(Boolean)) watch(child, seen);
    }
  } catch {
    // It has ended meanwhile, or this is not Linux.
  }
}

/**
 * The name of a process and its CPU seconds, which Linux counts in hundredths:
 * https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function readCpu(pid: string): { name: string; cpu: number } {
  const [, name = '', rest = ''] =
    /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  const [user = 0, system = 0] = rest.split(' ').slice(11, 13).map(Number);
  return { name, cpu: (user + system) / 100 };
}
