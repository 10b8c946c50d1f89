import { mutateBytes, mutations } from './mutations.ts';
import { randomFrom, seedOf } from './random.ts';
import type { Kind, Seed } from './seeds.ts';

/** A file to judge, and how it came about. */
export type Case = { kind: Kind; bytes: Uint8Array; origin: string };

/** Makes the case of a number; the same for the same seeds, run and number. */
export function makeCase(groups: readonly Seed[][], run: number, number: number): Case {
  const random = randomFrom(seedOf(run, number));
  const pickSeed = () => random.pick(random.pick(groups));
  const seed = pickSeed();
  let text = seed.text;
  const steps: string[] = [];
  // Half of the cases are changed once: one slip in an honest file, or one attack.
  do {
    const name = random.pick(Object.keys(mutations));
    text = mutations[name]?.(text, random, pickSeed().text) ?? text;
    steps.push(name);
  } while (random.onceIn(2) && steps.length < 6);
  let bytes: Uint8Array = new TextEncoder().encode(text);
  if (random.onceIn(30)) {
    bytes = mutateBytes(bytes, random);
    steps.push('change bytes');
  }
  return { kind: seed.kind, bytes, origin: `${seed.name}: ${steps.join(', ')}` };
}
