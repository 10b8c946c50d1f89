import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A question in people's words, and what answers it: 3 exactly, 2 clearly, 1 touches it; all else nothing. */
export type Golden = {
  query: string;
  kind: 'words' | 'slip' | 'name' | 'sentence' | 'meaning';
  /** For judging only: never looked at while ranking is tuned. */
  isHeldBack?: boolean;
  /** Grades by address, `story#lesson`. */
  lessons: Record<string, number>;
  stories: Record<string, number>;
};

/** How many results count. */
const depth = 10;

/** The questions, in their order. */
export function readGolden(): Golden[] {
  return parse(readFileSync(join(import.meta.dirname, 'golden.yaml'), 'utf8')) as Golden[];
}

/**
 * Normalised discounted cumulative gain of the first ten results: their grades as 2^grade - 1, each divided by the
 * logarithm of its place, against the best order there could be. K. Järvelin, J. Kekäläinen: Cumulated gain-based
 * evaluation of IR techniques, 2002.
 */
export function ndcg(results: readonly string[], grades: Readonly<Record<string, number>>): number {
  const gain = (list: readonly number[]) =>
    list
      .slice(0, depth)
      .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const ideal = gain(Object.values(grades).sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(results.map((address) => grades[address] ?? 0)) / ideal;
}

/** What an engine is worth on some questions. */
export type Quality = {
  ndcg: number;
  /** The share of questions with a result of grade 2 or 3 in the first place, and among the first three. */
  first: number;
  firstThree: number;
  /** The share without any result. */
  silent: number;
};

/** Measures an engine by the lessons it finds, as addresses `story#lesson`, best first. */
export async function measure(
  questions: readonly Golden[],
  find: (query: string) => Promise<readonly string[]>,
): Promise<Quality & { each: number[] }> {
  const each: number[] = [];
  const sums = { first: 0, firstThree: 0, silent: 0 };
  for (const { query, lessons } of questions) {
    const results = await find(query);
    const helps = (address: string | undefined) => (lessons[address ?? ''] ?? 0) >= 2;
    each.push(ndcg(results, lessons));
    if (helps(results[0])) sums.first += 1;
    if (results.slice(0, 3).some(helps)) sums.firstThree += 1;
    if (results.length === 0) sums.silent += 1;
  }
  const share = (sum: number) => sum / questions.length;
  return {
    ndcg: share(each.reduce((sum, value) => sum + value, 0)),
    first: share(sums.first),
    firstThree: share(sums.firstThree),
    silent: share(sums.silent),
    each,
  };
}
