/** With fewer letters than this, a word with another letter in it is mostly another word: pink is no slip for pick. */
const shortest = 6;

/** The word of a list that a slip may stand for: the fewest slips away, of these the most frequent. */
export function nearest(
  word: string,
  words: readonly string[],
  most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2,
): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const slips = slipsBetween(word, candidate, word.length < shortest ? 2 : 1);
    if (slips < least) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

/**
 * Letters missing, added, changed, or swapped with the next: the restricted Damerau-Levenshtein distance, a change
 * counting so much.
 */
function slipsBetween(a: string, b: string, change: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : change);
      let least = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
