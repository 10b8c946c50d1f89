import { fillWords, stemOf, wordsOf } from './find-words.ts';

/** A stretch of a text, and whether it is a word that was searched. */
export type Stretch = { text: string; isMarked: boolean };

/** About how many letters of a text a result shows. */
const shownLetters = 220;

/** A word as it stands in a text; hyphens part words, because queries are parted there, too. */
const wordInText = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** What of a query a text is searched for. */
export class Wanted {
  /** The telling words of the query; all where none tells anything. */
  readonly words: readonly string[];
  readonly #stems: ReadonlySet<string>;
  readonly #standsFor: ReadonlyMap<string, readonly string[]>;
  /** A word of which only the beginning is typed yet. */
  readonly #begun: string | undefined;

  /** `standsFor` gives the stems that a word of the query stands for. */
  constructor(
    query: string,
    standsFor: ReadonlyMap<string, readonly string[]> = new Map(),
    isTyping = false,
  ) {
    const typed = [...new Set(wordsOf(query))];
    const telling = typed.filter((word) => !fillWords.has(word));
    this.words = telling.length > 0 ? telling : typed;
    this.#standsFor = standsFor;
    const last = wordsOf(query).at(-1);
    this.#begun = isTyping && last !== undefined && this.words.includes(last) ? last : undefined;
    this.#stems = new Set(
      this.words.flatMap((word) => [stemOf(word), ...(standsFor.get(word) ?? [])]),
    );
  }

  /** Splits a text at the words that are wanted, at forms of them, and at their synonyms. */
  mark(text: string): Stretch[] {
    const stretches: Stretch[] = [];
    let end = 0;
    for (const { 0: found, index } of text.matchAll(wordInText)) {
      if (!this.#has(found)) continue;
      if (index > end) stretches.push({ text: text.slice(end, index), isMarked: false });
      stretches.push({ text: found, isMarked: true });
      end = index + found.length;
    }
    if (end < text.length) stretches.push({ text: text.slice(end), isMarked: false });
    return stretches;
  }

  /** The part of a text around the first place where most wanted words stand, cut at words. */
  excerpt(text: string): Stretch[] {
    const marks = [...text.matchAll(wordInText)].filter(({ 0: word }) => this.#has(word));
    let [from, most] = [0, 0];
    for (const [first, { index }] of marks.entries()) {
      const near = marks.slice(first).filter((mark) => mark.index < index + shownLetters * 0.7);
      if (near.length > most) [from, most] = [index, near.length];
    }
    return this.mark(cutAround(text, from));
  }

  /** How a typed word stands in texts: itself, a word in them that it stands for, or not at all. */
  standsIn(typed: string, texts: readonly string[]): string | undefined {
    const others = this.#standsFor.get(typed) ?? [];
    let other: string | undefined;
    for (const word of texts.flatMap((text) => text.match(wordInText) ?? [])) {
      const found = stemOf(wordsOf(word)[0] ?? '');
      if (found === stemOf(typed)) return typed;
      if (other === undefined && others.includes(found)) other = word.toLowerCase();
    }
    return other;
  }

  #has(word: string): boolean {
    const plain = wordsOf(word)[0] ?? '';
    return (
      this.#stems.has(stemOf(plain)) || (this.#begun !== undefined && plain.startsWith(this.#begun))
    );
  }
}

/** A text, or as much of it as is shown with some letters before a place; dots say where it was cut. */
function cutAround(text: string, place: number): string {
  if (text.length <= shownLetters) return text;
  let from = Math.max(0, Math.min(place - 60, text.length - shownLetters));
  if (from > 0) {
    const sentence = text.lastIndexOf('. ', place);
    from = sentence >= from ? sentence + 2 : text.indexOf(' ', from) + 1;
  }
  let to = Math.min(text.length, from + shownLetters);
  if (to < text.length) to = text.lastIndexOf(' ', to);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
