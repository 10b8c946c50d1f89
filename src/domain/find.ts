import { type Start, topicTerm } from './find-format.ts';
import { Leads } from './find-leads.ts';
import { type Named, namesIn } from './find-names.ts';
import { type Hit, rank, type Variant, type WordHits } from './find-rank.ts';
import { Shards } from './find-shards.ts';
import { nearest } from './find-slips.ts';
import { fillWords, pairsOf, stemOf, wordsOf } from './find-words.ts';
import { kept } from './kept.ts';

/** Reads a file of the index by its name; rejects where it can’t be had. */
export type ReadFile = (name: string) => Promise<string>;

/** What became of the words of a query. */
export type Asked = {
  /** A topic that the query names, by its number. */
  topic?: number;
  /** Words that tell nothing. */
  ignored: string[];
  /** Words that the library does not have, and those taken in their place. */
  respelt: { typed: string; as: string }[];
  /** Words that nothing has. */
  unknown: string[];
};

export type Found = {
  hits: Hit[];
  asked: Asked;
  /** The stems of texts that a word of the query stands for, by that word. */
  standsFor: ReadonlyMap<string, readonly string[]>;
  /** Whether no word of the query tells anything, so that nothing was looked up. */
  isMute: boolean;
  /** Whether nothing begins like the word that is being typed: once it is whole, it may be a slip. */
  isStuck: boolean;
};

/** What became of one word; `like` is the word that was taken in its place. */
type LookedUp = {
  found: WordHits;
  standsFor: readonly string[];
  like?: string;
  isUnknown?: boolean;
  isStuck?: boolean;
};

/** How much an occurrence counts that is not of the very word: of a word it begins, of a topic it names, of one like it. */
const weights = { begun: 0.6, topic: 0.3, respelt: 0.8 };

/** How many letters of a word are typed before it is looked up. */
const leastTyped = 3;

/** How many words of a query are looked up. */
const mostWords = 40;

/** Finds in an index whose files `read` gives. */
export class Finder {
  /** The first file. */
  readonly start: () => Promise<Start>;
  readonly #leads: () => Promise<Leads>;
  readonly #vocabulary: () => Promise<string[]>;
  readonly #shards: () => Promise<Shards>;

  constructor(read: ReadFile) {
    const keep = <Value>(name: string, parse: (text: string) => Value) =>
      kept(() => read(name).then(parse));
    this.start = keep('start.txt', (text) => JSON.parse(text) as Start);
    this.#leads = keep('leads.txt', (text) => new Leads(text));
    this.#vocabulary = keep('words.txt', (text) => text.split(' '));
    this.#shards = kept(async () => {
      const { starts } = await this.start();
      return new Shards(starts, (number) => read(`terms-${number.toString()}.txt`));
    });
  }

  /** Fetches what every query needs. */
  async warmUp(): Promise<void> {
    await Promise.all([this.start(), this.#leads()]);
  }

  /** Fetches what many queries need: the topics. */
  async fetchTopics(): Promise<void> {
    await (await this.#shards()).fetchAhead(topicTerm(''), Infinity);
  }

  /** Fetches what a query needs of which the last word is typed so far; where much begins like it, the first of that. */
  async expect(query: string): Promise<void> {
    const word = wordsIn(query).at(-1) ?? '';
    if (word.length > 1) await (await this.#shards()).fetchAhead(word);
  }

  /**
   * Everything that any telling word of a query finds, best first. While the last word is being typed, words that
   * begin with it count as well. In haste, that word and pairs of words count only where they are at hand.
   */
  async find(query: string, { isTyping = false, isHasty = false } = {}): Promise<Found> {
    const [start, shards] = await Promise.all([this.start(), this.#shards()]);
    const typed = wordsIn(query);
    // Looking for slips in names takes longer than all the rest.
    const named = namesIn(typed, start.names, { mendsSlips: !isHasty });
    // A name with a slip says nothing of its words: each is looked up, and told, by itself.
    const exact = named.filter(({ isExact }) => isExact);
    const inNames = new Set(exact.flatMap(({ at, words }) => typed.slice(at, at + words)));
    const distinct = [...new Set(typed)];
    // A number that only stands in a name finds nothing by itself.
    const words = distinct.filter(
      (word) => !fillWords.has(word) && !(inNames.has(word) && /^\d/.test(word)),
    );
    const isMute = words.length === 0 && named.length === 0;
    const begun = isTyping ? words.find((word) => word === typed.at(-1)) : undefined;
    const pairs = isMute ? [] : [...new Set(pairsOf(typed))];
    const late = new Set(isHasty ? lateTerms(begun, pairs, shards) : []);
    const isLate = begun !== undefined && (late.has(begun) || late.has(stemOf(begun)));
    // By itself a word is worth waiting for.
    const canWait = words.length + named.length > 1;
    const [leads, nameHits, pairHits, looked] = await Promise.all([
      this.#leads(),
      Promise.all(named.map((name) => lookUpName(name, start, shards))),
      Promise.all(
        pairs
          .filter((pair) => !late.has(pair))
          .map(async (pair) => (await shards.term(pair)).postings),
      ),
      Promise.all(
        words
          .filter((word) => word !== begun || !isLate || !canWait)
          .map((word) => this.#lookUp(word, word === begun, inNames.has(word), shards)),
      ),
    ]);
    const [only] = named;
    return {
      hits: rank([...nameHits, ...looked.map(({ found }) => found)], pairHits, start, leads),
      asked: {
        ...(named.length === 1 && only?.words === typed.length && { topic: only.topic }),
        ignored: distinct.filter((word) => fillWords.has(word) && !inNames.has(word)),
        respelt: looked.flatMap(({ found: { typed: word }, like }) =>
          like === undefined ? [] : [{ typed: word, as: like }],
        ),
        unknown: looked.flatMap(({ found, isUnknown }) => (isUnknown ? [found.typed] : [])),
      },
      isMute,
      isStuck: looked.some(({ isStuck }) => isStuck === true),
      standsFor: new Map(
        looked.map(({ found, like, standsFor }) => [like ?? found.typed, standsFor]),
      ),
    };
  }

  /** What a word finds by itself, by words it begins and, where it has none, by a word like it. */
  async #lookUp(
    word: string,
    isTyping: boolean,
    isNamed: boolean,
    shards: Shards,
  ): Promise<LookedUp> {
    const [{ postings, standsFor }, begun] = await Promise.all([
      shards.term(stemOf(word)),
      isTyping && word.length >= leastTyped ? shards.beginning(word) : [],
    ]);
    const variants: Variant[] = [
      { postings, weight: 1 },
      ...begun.map((one) => ({ postings: one.postings, weight: weights.begun, as: one.term })),
    ].filter((variant) => variant.postings.length > 0);
    const found = { typed: word, variants };
    if (variants.length > 0 || isNamed) return { found, standsFor };
    if (isTyping) return { found, standsFor, isStuck: true };
    const like = nearest(word, await this.#vocabulary());
    if (like === undefined) return { found, standsFor, isUnknown: true };
    const instead = await shards.term(stemOf(like));
    const respelt = { postings: instead.postings, weight: weights.respelt, as: like };
    return {
      found: { typed: word, variants: [respelt] },
      standsFor: instead.standsFor,
      like,
    };
  }
}

/** What a topic’s name finds: its stories and their lessons. */
async function lookUpName(
  { topic, name }: Named,
  { topics }: Start,
  shards: Shards,
): Promise<WordHits> {
  const [slug = '', title = ''] = topics[topic] ?? [];
  const { postings } = await shards.term(topicTerm(slug));
  return { typed: name, variants: [{ postings, weight: weights.topic, as: title }] };
}

/** What of a word that is being typed, and of pairs, is not at hand; it is fetched for the next time. */
function lateTerms(begun: string | undefined, pairs: readonly string[], shards: Shards): string[] {
  const terms = begun === undefined ? pairs : [...pairs, begun, stemOf(begun)];
  const late = terms.filter((term) => !shards.isAtHand(term));
  for (const term of late) shards.expect(term);
  return late;
}

/** The words of a query, as far as they are looked up: people who paste a text mean its beginning. */
function wordsIn(query: string): string[] {
  return wordsOf(query).slice(0, mostWords);
}

/**
 * What of a query that is being typed can be looked up: not a last word of which too little is typed, unless it
 * ends a name, and nothing as long as no word tells anything. A blank at the end says that the last word is whole.
 */
export function withoutStub(query: string, start: Start): string {
  const typed = wordsIn(query);
  const names = namesIn(typed, start.names, { mendsSlips: false });
  const last = /\S*$/.exec(query)?.[0] ?? '';
  const isStub =
    last !== '' &&
    wordsOf(last).join('').length < leastTyped &&
    !names.some(({ at, words }) => at + words === typed.length);
  const left = (isStub ? query.slice(0, -last.length) : query).trim();
  return names.length > 0 || wordsOf(left).some((word) => !fillWords.has(word)) ? left : '';
}
