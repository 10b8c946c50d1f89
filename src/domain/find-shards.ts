import { readTerm, type Term } from './find-format.ts';
import { isPair, stemOf } from './find-words.ts';
import { keptByKey } from './kept.ts';

/** How many words are taken for one that is being typed, and from how many shards. */
const mostBegun = 8;
const mostSearched = 2;

/** How many shards are fetched ahead: more would keep the one waiting that is needed in the end. */
const mostAhead = 8;

/** The shards of an index, each a stretch of the alphabet with a line for each term. */
export class Shards {
  /** The first term of each. */
  readonly #starts: readonly string[];
  readonly #fetch: (number: number) => Promise<string>;
  readonly #atHand = new Set<number>();

  /** `read` gives a shard by its number; rejects where it can’t be had. */
  constructor(starts: readonly string[], read: (number: number) => Promise<string>) {
    this.#starts = starts;
    this.#fetch = keptByKey(async (number) => {
      const shard = await read(number);
      this.#atHand.add(number);
      return shard;
    });
  }

  async term(term: string): Promise<Term> {
    const shard = await this.#fetch(this.#numberOf(term));
    const [line] = linesBeginning(shard, `${term} `);
    return readTerm(line?.slice(term.length + 1));
  }

  /** The words that begin with what is typed: some of them, where there are many. */
  async beginning(typed: string): Promise<(Term & { term: string })[]> {
    const shards = await Promise.all(this.#searched(typed).map(this.#fetch));
    return shards
      .flatMap((shard) => linesBeginning(shard, typed))
      .map((line) => ({ term: line.slice(0, line.indexOf(' ')), line }))
      .filter(({ term }) => term !== stemOf(typed) && !isPair(term))
      .slice(0, mostBegun)
      .map(({ term, line }) => ({ term, ...readTerm(line.slice(term.length + 1)) }));
  }

  /** Whether a term, and what begins like it, can be had without waiting. */
  isAtHand(term: string): boolean {
    return this.#searched(term).every((number) => this.#atHand.has(number));
  }

  /** Fetches a term, and what begins like it, for the next time. */
  expect(term: string): void {
    for (const number of this.#searched(term)) void this.#fetch(number).catch(() => undefined);
  }

  /** Fetches what begins with what is typed, where that is much only the first of it. */
  async fetchAhead(typed: string, most = mostAhead): Promise<void> {
    await Promise.all(this.#range(typed).slice(0, most).map(this.#fetch));
  }

  #searched(typed: string): number[] {
    return this.#range(typed).slice(0, mostSearched);
  }

  /** The numbers of the shards where terms with a beginning may stand. */
  #range(beginning: string): number[] {
    const [from, to] = [this.#numberOf(beginning), this.#numberOf(`${beginning}\uFFFF`)];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  }

  #numberOf(term: string): number {
    const after = this.#starts.findIndex((first) => first > term);
    return Math.max(0, (after < 0 ? this.#starts.length : after) - 1);
  }
}

/** The lines of a shard that begin so: they are sorted, so they stand together. */
function linesBeginning(shard: string, beginning: string): string[] {
  const at = `\n${shard}`.indexOf(`\n${beginning}`);
  const lines = at < 0 ? [] : shard.slice(at).split('\n');
  return lines.filter((line) => line.startsWith(beginning));
}
