import type { Start } from './find-format.ts';
import { nearest } from './find-slips.ts';
import { nameKey, stemOf } from './find-words.ts';

/** A topic’s name among words: where it begins, how many words it has, and whether it is written without a slip. */
export type Named = { topic: number; isExact: boolean; at: number; words: number; name: string };

/** A name is at most so many words long. */
const longestName = 5;

/** The names of topics that stand among words: the longest first, none within another. */
export function namesIn(
  typed: readonly string[],
  names: Start['names'],
  { mendsSlips }: { mendsSlips: boolean },
): Named[] {
  const stems = typed.map(stemOf);
  const found: Named[] = [];
  for (let words = Math.min(longestName, stems.length); words > 0; words -= 1) {
    for (let at = 0; at + words <= stems.length; at += 1) {
      const key = nameKey(stems.slice(at, at + words));
      const exact = exactTopic(names, key);
      const topic = exact ?? (mendsSlips ? likeliestTopic(names, key) : undefined);
      const isTaken = found.some((other) => at < other.at + other.words && other.at < at + words);
      if (topic === undefined || isTaken) continue;
      found.push({
        topic,
        isExact: exact !== undefined,
        at,
        words,
        name: typed.slice(at, at + words).join(/^\d/.test(typed[at] ?? '') ? '-' : ' '),
      });
    }
  }
  return found;
}

/** The topic of a name, also in the plural. */
function exactTopic(names: Start['names'], key: string): number | undefined {
  const known = [key, key.replace(/s$/, '')].find((form) => Object.hasOwn(names, form));
  return known === undefined ? undefined : names[known];
}

/** The topic of a name that has a slip, where it is long enough to be surely meant. */
function likeliestTopic(names: Start['names'], key: string): number | undefined {
  const like = key.length < 7 ? undefined : nearest(key, Object.keys(names), 1);
  return like === undefined ? undefined : names[like];
}
