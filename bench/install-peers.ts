import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The folder of what benchmarks measure with or against. */
export const peers = join(import.meta.dirname, 'peers');

/** Installs what only benchmarks need, as the project itself is installed. */
export function installPeers(): void {
  const { status } = spawnSync('node', ['../../setup.mjs'], { cwd: peers, stdio: 'inherit' });
  if (status !== 0) throw new Error('What the benchmark measures with could not be installed.');
}
