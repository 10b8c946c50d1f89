import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './build.ts';

/** What a copy does without: what is made, what is big, and what it gets anew. */
const leftOut =
  /^(?:node_modules|dist|content|test-results|playwright-report|\.git|\.astro|\.hindsight|\.dist-.*)$/;

/**
 * Copies the project without its library into a folder, so that its output, caches and types are left alone. The
 * folder lies outside every `node_modules`, because there Node runs no TypeScript; packages are linked.
 */
export function copyProject(folder: string): void {
  for (const name of readdirSync(root).filter((one) => !leftOut.test(one))) {
    // The benchmarks have packages of their own.
    const filter = (path: string) => basename(path) !== 'node_modules';
    cpSync(join(root, name), join(folder, name), { recursive: true, filter });
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    const path = join('node_modules', name);
    // Caches begin with a dot.
    if (!name.startsWith('.')) symlinkSync(join(root, path), join(folder, path));
  }
}
