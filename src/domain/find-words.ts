import { stemmer } from 'stemmer';

/**
 * Words of a text or a query: lower case, without accents; `don’t` is one word, `one-on-one` and `1:1` are
 * several, whose joined form `nameKey` gives.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[’']s?(?![\p{L}\p{N}])/gu, '')
      .replaceAll(/[’']/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The form of a word that its other forms share, by M. F. Porter’s algorithm of 1980. */
export const stemOf: (word: string) => string = stemmer;

/** A name as one key, however it is written: `1:1`, `1-1` and `1 1` are one. */
export function nameKey(words: readonly string[]): string {
  return words.join('');
}

/** Words that hold a sentence together and tell nothing of what it is about. */
export const fillWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any anybody anyone anything are around as asks at away be because been
  before being both but by can cannot cant come comes could did didnt do does doesnt doing done dont down each
  either else ever every everybody everyone everything few for from get gets getting go goes going gone got had has
  have havent having he her here hers him his how i id if ill im in instead into is isnt it its ive just keep
  keeps know let lets like lot make makes making many may me might more most much must my myself need needs
  never no nobody nor not nothing now of off on once one only onto or other others our out over own people person put
  really run same say says she should since so some somebody someone something still such take takes tell than that
  thats the their them then there these they theyre thing things this those though to too try under until up us use
  very want wants was way we well were what when where whether which while who whose why will with within
  without wont would yet you your`.split(/\s+/),
);
