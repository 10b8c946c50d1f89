import { type Posting, writeTerm } from './find-format.ts';
import { fillWords, pairsOf, stemOf, wordsOf } from './find-words.ts';
import { substitutesOf } from './thesaurus.ts';

/** How large a shard becomes before the next begins, in characters: some two kB compressed. */
const shardSize = 4_000;

/**
 * Okapi BM25F with its usual constants: how soon a repeated word counts no more, and how much a long text is
 * held against it. S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework, 2009.
 */
const saturation = 1.2;
const lengthShare = 0.5;

/** How many of the words for another are near enough to be shown as a match. */
const mostNear = 4;

/** How much a short text counts that has nothing but one word, which is asked for. */
const wholePhrase = 10;

/** How much a pair of neighbouring words counts more, and in how many texts it stands at least. */
const pairShare = 0.75;
const leastPairs = 2;

/** How much a word counts that only stands for one of the text. */
const substitute = 0.6;

/** A text of a document, how much a word in it counts, and whether what stands for its words counts as well. */
export type Field = { weight: number; words: string[]; isWidened: boolean };
/** What is ranked: its number, and its texts. */
export type Document = { id: number; fields: Field[] };

/** Words joined by hyphens are found apart and together: `co-founder` is a cofounder. */
export function field(weight: number, text: string, { isWidened = false } = {}): Field {
  const joined = text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? [];
  const words = wordsOf([text, ...joined.map((word) => word.replaceAll('-', ''))].join(' '));
  return { weight, words, isWidened };
}

/** Terms, where they occur, and how much they count there. */
export class Postings {
  readonly #byTerm = new Map<string, Posting[]>();
  /** The stems of texts that a term stands for. */
  readonly #standsFor = new Map<string, Set<string>>();

  add(term: string, id: number, impact: number): void {
    const list = this.#byTerm.get(term);
    if (list === undefined) this.#byTerm.set(term, [[id, impact]]);
    else list.push([id, impact]);
  }

  /**
   * Adds every term of documents of one kind. All have the same fields in the same order.
   */
  weigh(documents: readonly Document[]): void {
    const averages = averageLengths(documents);
    const counted = documents.map(({ id, fields }) => ({
      id,
      counts: this.#countTerms(fields, averages),
    }));
    const rarityOf = raritiesIn(counted.map(({ counts }) => counts.keys()));
    for (const { id, counts } of counted) {
      for (const [term, count] of counts)
        this.add(term, id, (rarityOf(term) * count * (saturation + 1)) / (saturation + count));
    }
  }

  /**
   * Adds the terms of short texts by the cosine of their rarities, so that one that is wholly asked for comes
   * before a longer one that shares as many words. What stands for a word counts as it does, but less; pairs of
   * neighbouring words count for what they mean together.
   */
  weighPhrases(phrases: readonly { id: number; text: string; also: readonly string[] }[]): void {
    const parted = phrases.map(({ id, text, also }) => {
      const words = wordsOf(text);
      const stems = new Set([...tellingStems(words), ...also]);
      return { id, stems, pairs: new Set(pairsOf(words)) };
    });
    const rarityOf = raritiesIn(parted.map(({ stems }) => stems));
    const pairs = countHolders(parted.map((one) => one.pairs));
    for (const { id, stems, pairs: own } of parted) {
      if (stems.size === 0) continue;
      const length = Math.hypot(...[...stems].map(rarityOf));
      const rarities = new Map<string, number>();
      for (const stem of stems) {
        for (const other of this.#substitutes(stem)) {
          const rarity = substitute * rarityOf(stem);
          rarities.set(other, Math.max(rarity, rarities.get(other) ?? 0));
        }
      }
      for (const stem of stems) rarities.set(stem, rarityOf(stem));
      for (const pair of own) {
        const holders = pairs.get(pair) ?? 0;
        if (holders >= leastPairs)
          rarities.set(pair, pairShare * rarityAmong(phrases.length, holders));
      }
      for (const [term, rarity] of rarities) this.add(term, id, (wholePhrase * rarity) / length);
    }
  }

  /** How often each term occurs, an occurrence in a field longer than the average being less than one. */
  #countTerms(fields: readonly Field[], averages: readonly number[]): Map<string, number> {
    const counts = new Map<string, number>();
    const count = (term: string, share: number) =>
      counts.set(term, (counts.get(term) ?? 0) + share);
    for (const [index, { weight, words, isWidened }] of fields.entries()) {
      const length = words.length / (averages[index] ?? 1);
      const share = weight / (1 - lengthShare + lengthShare * length);
      for (const word of words) {
        if (fillWords.has(word)) continue;
        const stem = stemOf(word);
        count(stem, share);
        if (!isWidened) continue;
        for (const other of this.#substitutes(stem)) count(other, share * substitute);
      }
    }
    return counts;
  }

  /** What is typed for a stem; that the nearest of it is, is kept for those who explain a result. */
  #substitutes(stem: string): readonly string[] {
    const others = substitutesOf.get(stem) ?? [];
    for (const other of others.slice(0, mostNear)) {
      const stands = this.#standsFor.get(other) ?? new Set();
      this.#standsFor.set(other, stands.add(stem));
    }
    return others;
  }

  /** Sorts the terms, writes their postings, and cuts them into shards. */
  shards(): string[] {
    const shards: string[][] = [];
    let size = Infinity;
    for (const [term, list] of [...this.#byTerm].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (size > shardSize) {
        shards.push([]);
        size = 0;
      }
      const line = writeTerm(term, list, this.#standsFor.get(term) ?? []);
      shards.at(-1)?.push(line);
      size += line.length + 1;
    }
    return shards.map((lines) => lines.join('\n'));
  }
}

function averageLengths(documents: readonly Document[]): number[] {
  const fields = documents[0]?.fields.length ?? 0;
  return Array.from({ length: fields }, (_, index) => {
    const total = documents.reduce(
      (sum, document) => sum + (document.fields[index]?.words.length ?? 0),
      0,
    );
    return Math.max(1, total / documents.length);
  });
}

/** The stems of words that tell something. */
function tellingStems(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => !fillWords.has(word)).map(stemOf));
}

/** The rarity of terms among documents, each given by its terms. */
function raritiesIn(documents: readonly Iterable<string>[]): (term: string) => number {
  const holders = countHolders(documents);
  return (term) => rarityAmong(documents.length, holders.get(term) ?? 0);
}

/** How many documents have a term. */
function countHolders(documents: readonly Iterable<string>[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const terms of documents)
    for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  return holders;
}

/** The inverse document frequency of what some documents of all have. */
function rarityAmong(all: number, holders: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
}
