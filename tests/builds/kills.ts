import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import type { TestContext } from 'node:test';
import { build, changes, type Copy, differences, edit } from './project-copy.ts';
import { fingerprint, leftovers } from './project-copy.ts';

const story = 'content/stories/nobody-says-how-it-ended.mdx';

/**
 * Kills builds of a changed library at moments drawn from a seed, `HINDSIGHT_SEED` or a new one, which is told.
 * After each the site is the old one, or the new one when the build came first; after all, a build just works.
 */
export async function killAtRandomMoments(
  t: TestContext,
  copy: Copy,
  times: number,
): Promise<void> {
  const seed = Number(process.env['HINDSIGHT_SEED'] ?? randomInt(1_000_000));
  t.diagnostic(`HINDSIGHT_SEED=${seed.toString()}`);
  const random = randomNumbers(seed);
  const begin = performance.now();
  const { status, log } = await build(copy);
  const duration = performance.now() - begin;
  assert.equal(status, 0, log);
  const old = fingerprint(copy.output);

  edit(copy, story, (text) => text.replace('too many meetings', 'far too many meetings'));
  const others: Record<string, string>[] = [];
  // The earliest first: a late one may put the new site in place.
  const moments = Array.from({ length: times }, () => random() * duration);
  for (const moment of moments.sort((a, b) => a - b)) {
    const { signal } = await build(copy, { killAfter: moment });
    const found = fingerprint(copy.output);
    const isOld = changes(found, old).length === 0;
    t.diagnostic(`${signal ?? 'ended'} after ${moment.toFixed(0)} ms: ${isOld ? 'old' : 'new'}`);
    if (!isOld) others.push(found);
  }
  const last = await build(copy);
  assert.equal(last.status, 0, last.log);
  const fresh = fingerprint(copy.output);
  assert.notDeepEqual(differences(fresh, old), []);
  for (const found of others) assert.deepEqual(differences(found, fresh), []);
  assert.deepEqual(leftovers(copy.folder), []);
}

/** Numbers between 0 and 1 that follow from a seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
