import { readTerm, type Start, type Term, topicTerm } from './find-format.ts';
import { Leads } from './find-leads.ts';
import { type Answer, type Hit, rank, type Variant } from './find-rank.ts';
import { nearest } from './find-slips.ts';
import { fillWords, nameKey, stemOf, wordsOf } from './find-words.ts';
import { kept, keptByKey } from './kept.ts';

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
};

/** How much an occurrence counts that is not of the very word: of a word it begins, of a topic it names, of one like it. */
const weights = { begun: 0.6, topic: 0.6, respelt: 0.8 };

/** How many letters of a word are typed before it is looked up, and how many words are taken for it. */
const leastTyped = 3;
const mostBegun = 8;

/** How many shards are fetched ahead at once. */
const mostAhead = 50;

/** A name is at most so many words long. */
const longestName = 5;

/** Finds in an index whose files `read` gives. */
export class Finder {
  /** The first file. */
  readonly start: () => Promise<Start>;
  readonly #leads: () => Promise<Leads>;
  readonly #vocabulary: () => Promise<string[]>;
  readonly #shard: (number: number) => Promise<string>;

  constructor(read: ReadFile) {
    const keep = <Value>(name: string, parse: (text: string) => Value) =>
      kept(() => read(name).then(parse));
    this.start = keep('start.json', (text) => JSON.parse(text) as Start);
    this.#leads = keep('leads.txt', (text) => new Leads(text));
    this.#vocabulary = keep('words.txt', (text) => text.split(' '));
    this.#shard = keptByKey((number: number) => read(`terms-${number.toString()}.txt`));
  }

  /** Fetches what every query needs. */
  async warmUp(): Promise<void> {
    await Promise.all([this.start(), this.#leads()]);
  }

  /** Fetches what a query needs of which the last word is typed so far, unless too much begins like it. */
  async expect(query: string): Promise<void> {
    const word = wordsOf(query).at(-1) ?? '';
    if (word.length > 1) await this.#fetchAhead(word);
  }

  /** Fetches what many queries need: the topics. */
  async fetchAhead(): Promise<void> {
    await this.#fetchAhead(topicTerm(''));
  }

  /** Fetches the shards of all terms with a beginning, unless these are too many. */
  async #fetchAhead(beginning: string): Promise<void> {
    const { starts } = await this.start();
    const from = shardOf(starts, beginning);
    const to = shardOf(starts, `${beginning}\uFFFF`);
    if (to - from >= mostAhead) return;
    await Promise.all(starts.slice(from, to + 1).map((_, index) => this.#shard(from + index)));
  }

  /**
   * Everything that any word of a query finds, best first. While the last word is being typed, words that begin
   * with it count as well.
   */
  async find(query: string, isTyping = false): Promise<Found> {
    const start = await this.start();
    const typed = wordsOf(query);
    const asked: Asked = { ignored: [], respelt: [], unknown: [] };
    const named = namesIn(typed, start);
    if (named.length === 1 && named[0]?.words === typed.length) asked.topic = named[0].topic;
    const telling = typed.filter((word) => !fillWords.has(word));
    // A name with a slip says nothing of its words: each is looked up, and told, by itself.
    const exact = named.filter(({ isExact }) => isExact);
    const inNames = new Set(exact.flatMap(({ at, words }) => typed.slice(at, at + words)));
    const isTold = telling.length > 0 || named.length > 0;
    if (isTold)
      asked.ignored = [...new Set(typed)].filter(
        (word) => fillWords.has(word) && !inNames.has(word),
      );

    const questions: Promise<Answer>[] = named.map(async ({ topic, name }) => {
      const [slug = '', title = ''] = start.topics[topic] ?? [];
      const { postings } = await this.#term(topicTerm(slug));
      return { typed: name, variants: [{ postings, weight: weights.topic, as: title }] };
    });
    // A number that only stands in a name finds nothing by itself.
    const words = [...new Set(isTold ? telling : typed)].filter(
      (word) => !(inNames.has(word) && /^\d/.test(word)),
    );
    const standsFor = new Map<string, readonly string[]>();
    for (const [index, word] of words.entries()) {
      const isLast = isTyping && index === words.length - 1 && word === typed.at(-1);
      questions.push(this.#ask(word, isLast, inNames.has(word), asked, standsFor));
    }
    const [leads, ...answers] = await Promise.all([this.#leads(), ...questions]);
    return { hits: rank(answers, start, leads), asked, standsFor };
  }

  /** What a word finds by itself, by words it begins and, where it has none, by a word like it. */
  async #ask(
    word: string,
    isLast: boolean,
    isNamed: boolean,
    asked: Asked,
    standsFor: Map<string, readonly string[]>,
  ): Promise<Answer> {
    const [itself, begun] = await Promise.all([
      this.#term(stemOf(word)),
      isLast && word.length >= leastTyped ? this.#beginning(word) : [],
    ]);
    standsFor.set(word, itself.standsFor);
    const variants: Variant[] = [
      { postings: itself.postings, weight: 1 },
      ...begun.map(({ term, postings }) => ({ postings, weight: weights.begun, as: term })),
    ].filter(({ postings }) => postings.length > 0);
    if (variants.length > 0 || isNamed) return { typed: word, variants };
    const like = nearest(word, await this.#vocabulary());
    if (like === undefined) {
      asked.unknown.push(word);
      return { typed: word, variants: [] };
    }
    asked.respelt.push({ typed: word, as: like });
    const found = await this.#term(stemOf(like));
    standsFor.set(like, found.standsFor);
    return {
      typed: word,
      variants: [{ postings: found.postings, weight: weights.respelt, as: like }],
    };
  }

  async #term(term: string): Promise<Term> {
    const shard = await this.#shard(shardOf((await this.start()).starts, term));
    const line = linesBeginning(shard, `${term} `)[0];
    return readTerm(line?.slice(term.length + 1));
  }

  /** The terms that begin with a word, in the shard where they begin. */
  async #beginning(word: string): Promise<(Term & { term: string })[]> {
    const shard = await this.#shard(shardOf((await this.start()).starts, word));
    return linesBeginning(shard, word)
      .map((line) => {
        const end = line.indexOf(' ');
        return { term: line.slice(0, end), ...readTerm(line.slice(end + 1)) };
      })
      .filter(({ term }) => term !== stemOf(word))
      .slice(0, mostBegun);
  }
}

/** The lines of a shard that begin so: they are sorted, so they stand together. */
function linesBeginning(shard: string, beginning: string): string[] {
  const at = shard.startsWith(beginning) ? 0 : shard.indexOf(`\n${beginning}`) + 1;
  if (at === 0 && !shard.startsWith(beginning)) return [];
  const lines = shard.slice(at).split('\n', mostBegun + 1);
  return lines.filter((line) => line.startsWith(beginning));
}

/** The number of the shard in which a term stands, by the first term of each. */
function shardOf(starts: readonly string[], term: string): number {
  const after = starts.findIndex((first) => first > term);
  return Math.max(0, (after < 0 ? starts.length : after) - 1);
}

/**
 * What of a query that is being typed can be looked up: not a last word of which too little is typed, unless it
 * ends a name, and nothing as long as no word tells anything.
 */
export function withoutStub(query: string, start: Start): string {
  const typed = wordsOf(query);
  const names = namesIn(typed, start);
  const rest = query.replace(/\S+$/, '');
  const isStub =
    wordsOf(query.slice(rest.length)).join('').length < leastTyped &&
    !names.some(({ at, words }) => at + words === typed.length);
  const left = isStub ? rest.trim() : query;
  return names.length > 0 || wordsOf(left).some((word) => !fillWords.has(word)) ? left : '';
}

/** The names of topics that stand in a query: the longest first, none within another. */
function namesIn(typed: readonly string[], { names }: Start) {
  const stems = typed.map(stemOf);
  const found: { topic: number; isExact: boolean; at: number; words: number; name: string }[] = [];
  for (let words = Math.min(longestName, stems.length); words > 0; words -= 1) {
    for (let at = 0; at + words <= stems.length; at += 1) {
      const key = nameKey(stems.slice(at, at + words));
      const { topic, isExact } = topicOf(names, key);
      const isTaken = found.some((other) => at < other.at + other.words && other.at < at + words);
      if (topic === undefined || isTaken) continue;
      found.push({
        topic,
        isExact,
        at,
        words,
        name: typed.slice(at, at + words).join(/^\d/.test(typed[at] ?? '') ? '-' : ' '),
      });
    }
  }
  return found;
}

/** The topic of a name, also in the plural, or with a slip where it is long enough. */
function topicOf(
  names: Start['names'],
  key: string,
): { topic: number | undefined; isExact: boolean } {
  const known = [key, key.replace(/s$/, '')].find((form) => Object.hasOwn(names, form));
  if (known !== undefined) return { topic: names[known], isExact: true };
  const like = key.length < 7 ? undefined : nearest(key, Object.keys(names), 1);
  return { topic: like === undefined ? undefined : names[like], isExact: false };
}
