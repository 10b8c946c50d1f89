import type { Find } from './verdict.ts';

/** What became of some cases. */
export type Progress = {
  done: number;
  accepted: number;
  /** How often each rule was broken. */
  rules: Map<string, number>;
  slowest: { number: number; time: number };
  /** What was found, by what it is. */
  finds: Map<string, Found>;
};

/** One fault: the first case that shows it, and how many there were. */
export type Found = Find & { number: number; times: number };

export function noProgress(): Progress {
  return {
    done: 0,
    accepted: 0,
    rules: new Map(),
    slowest: { number: 0, time: 0 },
    finds: new Map(),
  };
}

/** What a find is: finds that are alike but for numbers and for what the file says are one fault. */
export function faultOf({ promise, how }: Find): string {
  return `${promise}: ${how.replace(/`[^`]*`|"[^"]*"|\d+/g, '').slice(0, 60)}`;
}

export function addFound({ finds }: Progress, found: Found): void {
  const key = faultOf(found);
  const known = finds.get(key) ?? { ...found, times: 0 };
  const first = found.number < known.number ? found : known;
  finds.set(key, { ...first, times: known.times + found.times });
}

/** Adds what became of more cases; the order does not matter. */
export function addProgress(total: Progress, more: Progress): void {
  total.done += more.done;
  total.accepted += more.accepted;
  for (const [rule, times] of more.rules)
    total.rules.set(rule, (total.rules.get(rule) ?? 0) + times);
  if (more.slowest.time > total.slowest.time) total.slowest = more.slowest;
  for (const found of more.finds.values()) addFound(total, found);
}
