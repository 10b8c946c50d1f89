/** A source of chance that gives the same numbers for the same seed. */
export type Random = {
  /** Whole, from 0 to below the limit. */
  below(limit: number): number;
  /** True once in so many times. */
  onceIn(times: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
};

/** Numbers after mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit);
  return {
    below,
    onceIn: (times) => below(times) === 0,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
  };
}

/** The seed of one case of a run, so that each can be made without those before it. */
export function seedOf(run: number, number: number): number {
  return Math.imul(run ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35);
}
