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

/** Forms that no rule makes, each before the word that it is a form of. */
const irregular = new Map(
  `ate eat, became become, began begin, begun begin, bent bend, bet bet, bought buy, broke break, broken break,
  brought bring, built build, burnt burn, caught catch, chose choose, chosen choose, children child, dealt deal,
  drew draw, drawn draw, drank drink, drove drive, driven drive, fallen fall, fell fall, fed feed, felt feel,
  fought fight, forgot forget, forgotten forget, forgave forgive, forgiven forgive, froze freeze, frozen freeze,
  gave give, given give, grew grow, grown grow, outgrew outgrow, outgrown outgrow, heard hear, held hold, hid hide,
  hidden hide, kept keep, knew know, known know, laid lay, learnt learn, led lead, left leave, lent lend, lost lose,
  meant mean, men man, met meet, misled mislead, misunderstood misunderstand, overheard overhear, overran overrun,
  overrode override, overridden override, overslept oversleep, overthrew overthrow, overtook overtake, paid pay,
  ran run, rang ring, rebuilt rebuild, rewrote rewrite, rewritten rewrite, rose rise, risen rise, said say, sang sing,
  sank sink, sunk sink, sat sit, saw see, seen see, sold sell, sent send, shook shake, shaken shake, shrank shrink,
  shrunk shrink, slept sleep, slid slide, spent spend, spoke speak, spoken speak, stole steal, stolen steal,
  stood stand, stuck stick, strove strive, struck strike, swore swear, taught teach, taken take, took take, thought think,
  threw throw, thrown throw, told tell, tore tear, torn tear, understood understand, undid undo, undone undo,
  withdrew withdraw, withdrawn withdraw, withheld withhold, woke wake, women woman, won win, wore wear, worn wear,
  worse bad, worst bad, wrote write, written write`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [form: string, word: string]),
);

/** The form of a word that its other forms share, by M. F. Porter’s algorithm of 1980. */
export function stemOf(word: string): string {
  return stemmer(irregular.get(word) ?? word);
}

/**
 * Neighbouring words as terms by their stems, `fire+on` for “on fire”: the longer one first, because the other tells
 * little by itself and the term then stands beside the longer one’s own.
 */
export function pairsOf(words: readonly string[]): string[] {
  const stems = words.map(stemOf);
  return stems
    .slice(1)
    .map((stem, index) => [stems[index] ?? '', stem])
    .map((pair) => pair.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('+'));
}

/** Whether a term is that of a pair. */
export const isPair = (term: string) => term.includes('+');

/** A name as one key, however it is written: `1:1`, `1-1` and `1 1` are one. */
export function nameKey(words: readonly string[]): string {
  return words.join('');
}

/** Words that hold a sentence together and tell nothing of what it is about. */
export const fillWords: ReadonlySet<string> = new Set(
  `a about all also am an and any anything are around as asks at be because been being but by can cannot cant
  come comes could did didnt do does doesnt doing done dont down each either else ever few for from go goes
  going gone got had has have havent having he her here hers him his how i id if ill im in instead is isnt it
  its ive just let lets making may me might most must my myself no nor not of on one onto or other our put same
  she should since so some somebody someone such than that thats the their them then there these they theyre
  this those though to try under up us use very was we well were what when where whether which while who whose
  why will with within wont would yet you your`.split(/\s+/),
);
