import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './build.ts';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
};

test('the lock file has an entry for the binary of every platform, or npm would refuse it elsewhere', () => {
  const locked = new Set(
    Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')),
  );
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !locked.has(name));
  assert.ok(locked.has('@takumi-rs/core-linux-arm64-musl'));
  assert.deepEqual(missing, []);
});

test('the lock file names no registry', () => {
  const resolved = Object.values(packages).filter((one) => one.resolved !== undefined);
  assert.deepEqual(resolved, []);
});
