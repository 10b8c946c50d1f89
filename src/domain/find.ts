import {
  readLeads,
  type Posting,
  readPostings,
  type Start,
  storyStride,
  topicTerm,
  groupTerm,
} from './find-format.ts';
import { groupsOf } from './find-synonyms.ts';
import { fillWords, nameKey, stemOf, wordsOf } from './find-words.ts';

/** Reads a file of the index by its name; rejects where it can’t be had. */
export type ReadFile = (name: string) => Promise<string>;

/** Why something was found: a word that was typed, and what stood there in its place. */
export type Reason = { typed: string; as?: string };

/** Something that was found: an entry, or a lesson of it. */
export type Hit = { entry: number; part: number; score: number; reasons: Reason[] };

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

export type Found = { hits: Hit[]; asked: Asked };

/** How much an occurrence counts that is not of the very word: of a word it begins, a synonym, a topic it names. */
export const weights = { begun: 0.6, synonym: 0.9, topic: 0.6, respelt: 0.8 };

/** How much of one score goes into another; all constants were set with the golden questions (docs/search.md). */
export const shares = {
  /** Of a story’s score into that of its lessons, and of its best lesson’s into its own. */
  ofStory: 1.2,
  ofLesson: 0.3,
  /** Of a question’s score into that of the lessons that answer it: each next one has less. */
  ofQuestion: 1,
  nextLead: 0.9,
  /** The power of the share of the query that is found. */
  coordination: 0.6,
  /** What each further lesson of a story keeps, so that one story does not fill a page. */
  spread: 0.95,
};

/** A name is at most so many words long. */
const longestName = 5;

/** Finds in an index whose files `read` gives. */
export class Finder {
  readonly #read: ReadFile;
  readonly #shards = new Map<number, Promise<Map<string, string>>>();
  #start: Promise<Start> | undefined;
  #leads: Promise<number[][]> | undefined;
  #words: Promise<string[]> | undefined;

  constructor(read: ReadFile) {
    this.#read = read;
  }

  /** The first file; asked for again where it could not be had. */
  start(): Promise<Start> {
    this.#start ??= this.#read('start.json').then((text) => JSON.parse(text) as Start);
    this.#start.catch(() => (this.#start = undefined));
    return this.#start;
  }

  /** Fetches what every query needs. */
  async warmUp(): Promise<void> {
    await Promise.all([this.start(), this.#leadsOf()]);
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
      const postings = await this.#postings(topicTerm(slug));
      return { typed: name, variants: [{ postings, weight: weights.topic, as: title }] };
    });
    // A number that only stands in a name finds nothing by itself.
    const words = [...new Set(isTold ? telling : typed)].filter(
      (word) => !(inNames.has(word) && /^\d/.test(word)),
    );
    for (const [index, word] of words.entries()) {
      const isLast = isTyping && index === words.length - 1 && word === typed.at(-1);
      questions.push(this.#ask(word, isLast, inNames.has(word), asked));
    }
    const leads = this.#leadsOf();
    const answers = await Promise.all(questions);
    return { hits: spread(rank(answers, start, await leads)), asked };
  }

  /** What a word finds by itself, by words it begins, by its synonyms and, where it has none, by a word like it. */
  async #ask(word: string, isLast: boolean, isNamed: boolean, asked: Asked): Promise<Answer> {
    const variants = await this.#variants(word, isLast);
    if (variants.length > 0 || isNamed) return { typed: word, variants };
    const like = nearest(word, await this.#vocabulary());
    if (like === undefined) {
      asked.unknown.push(word);
      return { typed: word, variants: [] };
    }
    asked.respelt.push({ typed: word, as: like });
    const found = await this.#variants(like, false);
    return {
      typed: word,
      variants: found.map((variant) => ({
        ...variant,
        weight: variant.weight * weights.respelt,
        as: like,
      })),
    };
  }

  async #variants(word: string, isLast: boolean): Promise<Variant[]> {
    const stem = stemOf(word);
    const variants: Variant[] = [{ postings: await this.#postings(stem), weight: 1 }];
    for (const group of groupsOf.get(stem) ?? [])
      variants.push({
        postings: await this.#postings(groupTerm(group)),
        weight: weights.synonym,
        as: '',
      });
    if (isLast && word.length > 2) {
      for (const [term, postings] of await this.#beginning(word))
        if (term !== stem) variants.push({ postings, weight: weights.begun, as: term });
    }
    return variants.filter(({ postings }) => postings.length > 0);
  }

  async #postings(term: string): Promise<Posting[]> {
    const shard = await this.#shard(this.#shardOf(await this.start(), term));
    return readPostings(shard.get(term) ?? '');
  }

  /** The terms that begin with a word, in the shard where they begin. */
  async #beginning(word: string): Promise<[string, Posting[]][]> {
    const shard = await this.#shard(this.#shardOf(await this.start(), word));
    return [...shard]
      .filter(([term]) => term.startsWith(word))
      .slice(0, 8)
      .map(([term, text]) => [term, readPostings(text)]);
  }

  #shardOf({ starts }: Start, term: string): number {
    const after = starts.findIndex((first) => first > term);
    return Math.max(0, (after < 0 ? starts.length : after) - 1);
  }

  #shard(number: number): Promise<Map<string, string>> {
    let shard = this.#shards.get(number);
    if (shard === undefined) {
      shard = this.#read(`terms-${number.toString()}.txt`).then(
        (text) => new Map(text.split('\n').map((line) => line.split(' ', 2) as [string, string])),
      );
      shard.catch(() => this.#shards.delete(number));
      this.#shards.set(number, shard);
    }
    return shard;
  }

  #leadsOf(): Promise<number[][]> {
    this.#leads ??= this.#read('leads.txt').then(readLeads);
    this.#leads.catch(() => (this.#leads = undefined));
    return this.#leads;
  }

  #vocabulary(): Promise<string[]> {
    this.#words ??= this.#read('words.txt').then((text) => text.split(' '));
    this.#words.catch(() => (this.#words = undefined));
    return this.#words;
  }
}

type Variant = { postings: Posting[]; weight: number; as?: string };
type Answer = { typed: string; variants: Variant[] };

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

/** Puts the answers together: each counts once for a hit, by its best variant; what is missing pulls down. */
function rank(
  answers: readonly Answer[],
  { stories, entries }: Start,
  leads: readonly (readonly number[])[],
): Hit[] {
  const scores = new Map<number, { score: number; telling: number; reasons: Reason[] }>();
  let all = 0;
  for (const { typed, variants } of answers) {
    const best = new Map<number, { score: number; as?: string }>();
    for (const { postings, weight, as } of variants) {
      for (const [id, impact] of postings) {
        const score = impact * weight;
        if (score > (best.get(id)?.score ?? 0))
          best.set(id, { score, ...(as !== undefined && { as }) });
      }
    }
    if (best.size === 0) continue;
    const telling = Math.log(1 + (stories * 6) / best.size);
    all += telling;
    for (const [id, { score, as }] of best) {
      const known = scores.get(id) ?? { score: 0, telling: 0, reasons: [] };
      known.score += score;
      known.telling += telling;
      known.reasons.push(as === undefined ? { typed } : { typed, as });
      scores.set(id, known);
    }
  }
  const own = new Map(
    [...scores].map(([id, { score, telling }]) => [
      id,
      score * (telling / all) ** shares.coordination,
    ]),
  );
  const asked = new Map<number, number>();
  for (const [id, score] of own) {
    const place = id / storyStride - entries;
    if (place < 0) continue;
    for (const [index, lesson] of (leads[place] ?? []).entries()) {
      const share = score * shares.nextLead ** index;
      asked.set(lesson, Math.max(asked.get(lesson) ?? 0, share));
    }
  }
  for (const [lesson, score] of asked) {
    own.set(lesson, (own.get(lesson) ?? 0) + shares.ofQuestion * score);
    if (!scores.has(lesson)) scores.set(lesson, { score: 0, telling: 0, reasons: [] });
  }
  const bestLesson = new Map<number, number>();
  for (const [id, score] of own) {
    const entry = Math.floor(id / storyStride);
    if (id % storyStride === 0 || score <= (bestLesson.get(entry) ?? 0)) continue;
    bestLesson.set(entry, score);
    // A story is found with each of its lessons.
    const story = entry * storyStride;
    const isFoundItself = own.has(story);
    if (!isFoundItself)
      scores.set(story, { score: 0, telling: 0, reasons: scores.get(id)?.reasons ?? [] });
  }
  return [...scores]
    .filter(([id]) => id < entries * storyStride)
    .map(([id, { reasons }]): Hit => {
      const entry = Math.floor(id / storyStride);
      const part = id % storyStride;
      const more =
        part > 0
          ? shares.ofStory * (own.get(entry * storyStride) ?? 0)
          : shares.ofLesson * (bestLesson.get(entry) ?? 0);
      return { entry, part, score: (own.get(id) ?? 0) + more, reasons };
    })
    .sort(best);
}

/** Lets the lessons of a story step back behind those of others, in their order. */
function spread(hits: readonly Hit[]): Hit[] {
  const seen = new Map<number, number>();
  return hits
    .map((hit) => {
      if (hit.part === 0) return hit;
      const before = seen.get(hit.entry) ?? 0;
      seen.set(hit.entry, before + 1);
      return { ...hit, score: hit.score * shares.spread ** before };
    })
    .sort(best);
}

function best(a: Hit, b: Hit): number {
  return b.score - a.score || a.entry - b.entry || a.part - b.part;
}

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
    const slips = slipsBetween(word, candidate);
    if (slips < least) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

/**
 * Letters missing, added, changed, or swapped with the next: the restricted Damerau-Levenshtein distance.
 */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
