/** A stretch of a text, and whether it is a word that was searched. */
export type Stretch = { text: string; isMarked: boolean };

/** Words as readers see them: `one-on-one` and `don’t` are one each. */
const word = /[\p{L}\p{N}]+(?:[-'’:][\p{L}\p{N}]+)*/gu;

/** From how many letters on a searched word also stands for words that begin with it. */
const beginning = 4;

/** Splits a text at the words that were searched, or that begin with one of them; together it is the text. */
export function markWords(text: string, searched: string): Stretch[] {
  const wanted = wordsOf(searched);
  const isMarked = (found: string) =>
    wanted.some((want) => found === want || (want.length >= beginning && found.startsWith(want)));
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!isMarked(found.toLowerCase())) continue;
    if (index > end) stretches.push({ text: text.slice(end, index), isMarked: false });
    stretches.push({ text: found, isMarked: true });
    end = index + found.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), isMarked: false });
  return stretches;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}
