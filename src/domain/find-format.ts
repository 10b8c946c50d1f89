import type { Outcome } from './facets.ts';

/** What the first file says. */
export type Start = {
  /** How many entries are stories; after them come topics, then people. */
  stories: number;
  topics: [slug: string, name: string][];
  /** Topics by the key of a name or an alias. */
  names: Record<string, number>;
  /** How many entries can be results; after them comes what people ask: symptoms, then questions. */
  entries: number;
  /** The first term of each shard. */
  starts: string[];
  /** Whether `titles.txt` is there: all rows without their texts, where they are not too many. */
  hasTitles: boolean;
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

/** The term under which the entries of a topic stand: no word looks like it. */
export const topicTerm = (slug: string) => `#${slug}`;

/** The rows as one text without what is long: texts, and ids of lessons that follow from their titles. */
export function writeTitles(rows: readonly Row[]): string {
  const titles = rows.map(({ text: _text, lessonTexts, ...row }) => ({
    ...row,
    ...(lessonTexts && {
      lessonTexts: lessonTexts.map(([id, title]) => [id === idFrom(title) ? '' : id, title]),
    }),
  }));
  return JSON.stringify(titles);
}

/** Reads them again. */
export function readTitles(text: string): Row[] {
  const rows = JSON.parse(text) as Row[];
  for (const { lessonTexts = [] } of rows) {
    for (const lesson of lessonTexts) lesson[0] ||= idFrom(lesson[1]);
  }
  return rows;
}

/** The id that most titles lead to, as github-slugger makes it. */
function idFrom(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

/** An impact as one capital letter: the larger, the coarser. Nothing weighs more than the most. */
const mostImpact = 16;
const levels = 25;
function writeImpact(impact: number): string {
  const level = Math.round(levels * Math.sqrt(Math.min(impact, mostImpact) / mostImpact));
  return String.fromCharCode(65 + Math.max(1, level));
}

/**
 * The numbers of the lessons that each of what people ask leads to, a line for each, after one of all lessons: the
 * places of the best and of the others among those. Best first, but for the order of the others.
 */
export function writeLeads(leads: readonly (readonly number[])[]): string {
  const lessons = [...new Set(leads.flat())].sort((a, b) => a - b);
  const places = new Map(lessons.map((id, place) => [id, place]));
  const lines = leads.map((ids) => {
    const [best, ...others] = ids.map((id) => places.get(id) ?? 0);
    return best === undefined ? '' : writeSteps([best]) + writeSteps(others.sort((a, b) => a - b));
  });
  return [writeSteps(lessons), ...lines].join('\n');
}

/** Reads them again. */
export function readLeads(text: string): number[][] {
  const [first = '', ...lines] = text.split('\n');
  const lessons = addUp(readSteps(first));
  return lines.map((line) => {
    const [best = 0, ...steps] = readSteps(line);
    const places = line === '' ? [] : [best, ...addUp(steps)];
    return places.map((place) => lessons[place] ?? 0);
  });
}

/** Numbers that grow, as steps from one to the next: digits to the base 46, the last of each among other signs. */
const stepBase = 46;
const lastDigit = 33;
const firstDigit = lastDigit + stepBase;
function writeSteps(numbers: readonly number[]): string {
  return numbers
    .map((number, index) => {
      let step = number - (numbers[index - 1] ?? 0);
      let written = String.fromCharCode(lastDigit + (step % stepBase));
      while ((step = Math.floor(step / stepBase)) > 0)
        written = String.fromCharCode(firstDigit + (step % stepBase)) + written;
      return written;
    })
    .join('');
}

function readSteps(written: string): number[] {
  const steps: number[] = [];
  let step = 0;
  for (let at = 0; at < written.length; at += 1) {
    const digit = written.charCodeAt(at);
    step = step * stepBase + (digit < firstDigit ? digit - lastDigit : digit - firstDigit);
    if (digit >= firstDigit) continue;
    steps.push(step);
    step = 0;
  }
  return steps;
}

function addUp(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

/** One entry or lesson that has a term, and how much it counts there. */
export type Posting = [id: number, impact: number];

/** What the index says of a term: where it counts, and for which stems of texts it stands. */
export type Term = { postings: Posting[]; standsFor: string[] };

/** Writes a term as a line of its shard. */
export function writeTerm(
  term: string,
  postings: readonly Posting[],
  standsFor: Iterable<string>,
): string {
  const stems = [...standsFor].join(',');
  return [term, writePostings(postings), ...(stems === '' ? [] : [stems])].join(' ');
}

/** Reads such a line without the term; a term without a line stands nowhere. */
export function readTerm(line = ''): Term {
  const [postings = '', stems = ''] = line.split(' ');
  return { postings: readPostings(postings), standsFor: stems === '' ? [] : stems.split(',') };
}

function writePostings(postings: readonly Posting[]): string {
  let last = 0;
  return [...postings]
    .sort(([a], [b]) => a - b)
    .map(([id, impact]) => {
      const step = id - last;
      last = id;
      return `${step.toString(32)}${writeImpact(impact)}`;
    })
    .join('');
}

function readPostings(text: string): Posting[] {
  let id = 0;
  return [...text.matchAll(/([0-9a-v]+)([A-Z])/g)].map(([, step = '', letter = 'A']) => {
    id += Number.parseInt(step, 32);
    const level = letter.charCodeAt(0) - 65;
    return [id, mostImpact * (level / levels) ** 2];
  });
}
