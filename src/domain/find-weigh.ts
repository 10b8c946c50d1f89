import { groupTerm, writeImpact } from './find-format.ts';
import { groupsOf } from './find-synonyms.ts';
import { fillWords, stemOf, wordsOf } from './find-words.ts';

/** How large a shard becomes before the next begins, in characters: some two kB compressed. */
const shardSize = 4_000;

/**
 * Okapi BM25F with its usual constants: how soon a repeated word counts no more, and how much a long text is
 * held against it. S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework, 2009.
 */
const saturation = 1.2;
const lengthShare = 0.5;

/** How much a short text counts that has nothing but one word, which is asked for. */
const wholePhrase = 10;

/** A text of a document, and how much a word in it counts. */
export type Field = { weight: number; words: string[] };
/** What is ranked: its number, and its texts. */
export type Document = { id: number; fields: Field[] };

/** Words joined by hyphens are found apart and together: `co-founder` is a cofounder. */
export function field(weight: number, text: string): Field {
  const joined = text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? [];
  return {
    weight,
    words: wordsOf([text, ...joined.map((word) => word.replaceAll('-', ''))].join(' ')),
  };
}

/** Terms, where they occur, and how much they count there. */
export class Postings {
  readonly #byTerm = new Map<string, [id: number, impact: number][]>();

  add(term: string, id: number, impact: number): void {
    const list = this.#byTerm.get(term);
    if (list === undefined) this.#byTerm.set(term, [[id, impact]]);
    else list.push([id, impact]);
  }

  /**
   * Adds every term of documents of one kind, and every group of synonyms as if it were one. All have the same
   * fields in the same order.
   */
  weigh(documents: readonly Document[]): void {
    const averages = averageLengths(documents);
    const counted = documents.map(({ id, fields }) => ({
      id,
      counts: countTerms(fields, averages),
    }));
    const rarityOf = raritiesIn(counted.map(({ counts }) => counts.keys()));
    for (const { id, counts } of counted) {
      for (const [term, count] of counts)
        this.add(term, id, (rarityOf(term) * count * (saturation + 1)) / (saturation + count));
    }
  }

  /**
   * Adds the terms of short texts by the cosine of their rarities, so that one that is wholly asked for comes
   * before a longer one that shares as many words.
   */
  weighPhrases(phrases: readonly { id: number; text: string }[]): void {
    const parted = phrases.map(({ id, text }) => {
      const telling = wordsOf(text).filter((word) => !fillWords.has(word));
      const stems = [...new Set(telling.map(stemOf))];
      return { id, stems, terms: new Set(stems.flatMap(termsOf)) };
    });
    const rarityOf = raritiesIn(parted.map(({ terms }) => terms));
    for (const { id, stems, terms } of parted) {
      const length = Math.hypot(...stems.map(rarityOf));
      for (const term of terms) this.add(term, id, (wholePhrase * rarityOf(term)) / length);
    }
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
      const line = `${term} ${writePostings(list)}`;
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

/** How often each term occurs, an occurrence in a field longer than the average being less than one. */
function countTerms(fields: readonly Field[], averages: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [index, { weight, words }] of fields.entries()) {
    const length = words.length / (averages[index] ?? 1);
    const share = weight / (1 - lengthShare + lengthShare * length);
    for (const word of words) {
      if (fillWords.has(word)) continue;
      for (const term of termsOf(stemOf(word))) counts.set(term, (counts.get(term) ?? 0) + share);
    }
  }
  return counts;
}

/** A stem, and the groups of synonyms that it is in. */
function termsOf(stem: string): string[] {
  return [stem, ...(groupsOf.get(stem) ?? []).map(groupTerm)];
}

/** The inverse document frequency of terms among documents, each given by its terms. */
function raritiesIn(documents: readonly Iterable<string>[]): (term: string) => number {
  const holders = new Map<string, number>();
  for (const terms of documents)
    for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  return (term) => {
    const having = holders.get(term) ?? 0;
    return Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
  };
}

function writePostings(list: readonly [id: number, impact: number][]): string {
  let last = 0;
  return [...list]
    .sort(([a], [b]) => a - b)
    .map(([id, impact]) => {
      const step = id - last;
      last = id;
      return `${step.toString(32)}${writeImpact(impact)}`;
    })
    .join('');
}
