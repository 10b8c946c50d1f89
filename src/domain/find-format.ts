import type { Outcome } from './facets.ts';

/** What the first file says. */
export type Start = {
  /** How many entries are stories; after them come topics, then people. */
  stories: number;
  topics: [slug: string, name: string][];
  /** Topics by the key of a name or an alias. */
  names: Record<string, number>;
  /** How many entries can be results; after them come what people ask, symptoms and questions of topics. */
  entries: number;
  /** The first term of each shard. */
  starts: string[];
  /** Whether `terms.txt`, all shards in one, and `titles.json`, all rows without their texts, are there, too. */
  isSmall: boolean;
};

/** What a result shows of an entry. */
export type Row = {
  /** The slug. */
  at: string;
  title: string;
  /** Missing among the titles, as are those of lessons. */
  text?: string;
  outcome?: Outcome;
  /** Who tells a story, with their role then. */
  from?: string;
  lessonTexts?: [id: string, title: string, text?: string][];
  stories?: number;
  lessons?: number;
};

/**
 * How far the numbers of two entries lie apart. An entry is its own number times this; its lessons are the numbers
 * behind it. A story has at most 20 headings (`limits.headings`).
 */
export const storyStride = 32;

/** How many entries share a file of rows: a page of results needs some ten of them. */
export const rowsPerFile = 2;

/** The term under which the entries of a group of synonyms stand, and those of a topic: no word looks like them. */
export const groupTerm = (group: number) => `~${group.toString(36)}`;
export const topicTerm = (slug: string) => `#${slug}`;

/** An impact as one capital letter: the larger, the coarser. Nothing weighs more than the most. */
const mostImpact = 16;
const levels = 25;
export function writeImpact(impact: number): string {
  const level = Math.round(levels * Math.sqrt(Math.min(impact, mostImpact) / mostImpact));
  return String.fromCharCode(65 + Math.max(1, level));
}

/** The numbers of the lessons that each of what people ask leads to, best first, as one line. */
export function writeLeads(leads: readonly (readonly number[])[]): string {
  return leads.map((ids) => ids.map((id) => id.toString(32)).join(',')).join(' ');
}

/** Reads them again. */
export function readLeads(line: string): number[][] {
  return line
    .split(' ')
    .map((ids) => (ids === '' ? [] : ids.split(',').map((id) => Number.parseInt(id, 32))));
}

/** All shards as one text: a term is never an empty line. */
export function joinShards(shards: readonly string[]): string {
  return shards.join('\n\n');
}

/** Parts them again. */
export function partShards(text: string): string[] {
  return text.split('\n\n');
}

/** One entry or lesson that has a term, and how much it counts there. */
export type Posting = [id: number, impact: number];

/** Reads what a shard says of a term. */
export function readPostings(text: string): Posting[] {
  let id = 0;
  return [...text.matchAll(/([0-9a-v]+)([A-Z])/g)].map(([, step = '', letter = 'A']) => {
    id += Number.parseInt(step, 32);
    const level = letter.charCodeAt(0) - 65;
    return [id, mostImpact * (level / levels) ** 2];
  });
}
