import { type Posting, type Start, storyStride } from './find-format.ts';
import type { Leads } from './find-leads.ts';

/** Why something was found: a word that was typed, and what stood there in its place. */
export type Reason = { typed: string; as?: string };

/** Something that was found: an entry, or a lesson of it. */
export type Hit = { entry: number; part: number; score: number; reasons: Reason[] };

/** Occurrences of a word or of what stands for it, how much they count, and what stood there. */
export type Variant = { postings: Posting[]; weight: number; as?: string };
/** What a word or a name in a query finds. */
export type WordHits = { typed: string; variants: Variant[] };

/** How much of one score goes into another; all constants were set with graded questions (docs/search.md). */
const shares = {
  /** Of a story’s score into that of its lessons, and of its best lesson’s into its own. */
  ofStory: 1,
  ofLesson: 0.3,
  /** Of the scores of the best questions into that of a lesson that answers them: each next one has less. */
  ofQuestion: 0.8,
  nextQuestion: 0.8,
  /** Of the scores of the best lessons into those that answer the same questions. */
  ofAlike: 0.15,
  /** Of the best hit’s score: what has less of it is no result. */
  least: 0.2,
  /** The power of the share of the query that is found. */
  coordination: 0.3,
  /** What each further lesson of a story keeps, so that one story does not fill a page. */
  spread: 0.95,
};

/** How many questions count for a lesson, and how many of the best lessons hand on to those like them. */
const most = { questions: 8, lessons: 10 };

/** How many lessons a story has, more or less: what a word tells is measured by how many could have it. */
const lessonsEach = 4;

type Scores = Map<number, number>;

/**
 * Puts together what the words find, best first: each counts once for a hit, by its best variant; what is missing pulls
 * down. Pairs of words add to what their words find. Questions hand their scores on to lessons, the best lessons to those that answer the same questions,
 * stories and their lessons to each other.
 */
export function rank(
  words: readonly WordHits[],
  pairs: readonly Posting[][],
  start: Start,
  leads: Leads,
): Hit[] {
  const { scores, reasons } = scoreWords(words, pairs, start.entries);
  for (const [lesson, score] of fromQuestions(scores, start.entries, leads))
    add(scores, lesson, score);
  const lessons = new Map([...scores].filter(([id]) => isLesson(id)));
  const best = bestByStory(lessons);
  for (const [id, score] of lessons)
    lessons.set(id, score + shares.ofStory * (scores.get(storyOf(id)) ?? 0));
  for (const [lesson, score] of fromAlike(lessons, leads)) add(lessons, lesson, score);
  const found = relevant([...lessons].map(([id, score]) => hitOf(id, score, reasons.get(id))));
  const others = [...new Set([...scores.keys(), ...[...lessons.keys()].map(storyOf)])]
    .filter((id) => !isLesson(id) && id < start.entries * storyStride)
    .map((id) => {
      const lesson = best.get(id);
      const score = (scores.get(id) ?? 0) + shares.ofLesson * (lesson?.score ?? 0);
      // A story that only its lesson was found for is there for the same reasons.
      return hitOf(id, score, reasons.get(id) ?? reasons.get(lesson?.id ?? id));
    });
  const [stories, topics, people] = partKinds(others, start);
  // A story is found with any of its lessons.
  const told = new Set([...found, ...relevant(stories)].map(({ entry }) => entry));
  return [
    ...spread(found.sort(byScore)),
    ...stories.filter(({ entry }) => told.has(entry)),
    ...relevant(topics),
    ...relevant(people),
  ].sort(byScore);
}

/** Parts what is no lesson into stories, topics and people, by their numbers. */
function partKinds(hits: readonly Hit[], { stories, topics }: Start): [Hit[], Hit[], Hit[]] {
  const kinds: [Hit[], Hit[], Hit[]] = [[], [], []];
  for (const hit of hits)
    kinds[hit.entry < stories ? 0 : hit.entry < stories + topics.length ? 1 : 2].push(hit);
  return kinds;
}

/** Hits of a kind without those that are far worse than the best: some word of most queries stands nearly everywhere. */
function relevant(hits: readonly Hit[]): Hit[] {
  const best = hits.reduce((greatest, { score }) => Math.max(greatest, score), 0);
  return hits.filter(({ score }) => score >= best * shares.least);
}

const isLesson = (id: number) => id % storyStride > 0;
const storyOf = (lesson: number) => lesson - (lesson % storyStride);

function hitOf(id: number, score: number, reasons: Reason[] = []): Hit {
  return { entry: Math.floor(id / storyStride), part: id % storyStride, score, reasons };
}

function add(scores: Scores, id: number, score: number): void {
  scores.set(id, (scores.get(id) ?? 0) + score);
}

/** The scores of everything that any word finds, by number, and the words. */
function scoreWords(words: readonly WordHits[], pairs: readonly Posting[][], entries: number) {
  const scores: Scores = new Map();
  const reasons = new Map<number, Reason[]>();
  const found: Scores = new Map();
  let all = 0;
  for (const { typed, variants } of words) {
    const best = bestVariants(variants);
    if (best.size === 0) continue;
    const telling = Math.log(1 + (entries * lessonsEach) / best.size);
    all += telling;
    for (const [id, { score, as }] of best) {
      add(scores, id, score);
      add(found, id, telling);
      reasons.set(id, [...(reasons.get(id) ?? []), as === undefined ? { typed } : { typed, as }]);
    }
  }
  for (const [id, impact] of pairs.flat()) if (scores.has(id)) add(scores, id, impact);
  for (const [id, score] of scores)
    scores.set(id, score * ((found.get(id) ?? 0) / all) ** shares.coordination);
  return { scores, reasons };
}

function bestVariants(variants: readonly Variant[]) {
  const best = new Map<number, { score: number; as: string | undefined }>();
  for (const { postings, weight, as } of variants) {
    for (const [id, impact] of postings) {
      const score = impact * weight;
      if (score > (best.get(id)?.score ?? 0)) best.set(id, { score, as });
    }
  }
  return best;
}

/** What lessons have from the questions that they answer: the best ones’ scores, each next one less. */
function fromQuestions(scores: Scores, entries: number, leads: Leads): Scores {
  const handedOn = new Map<number, number[]>();
  for (const [id, score] of scores) {
    if (id < entries * storyStride) continue;
    for (const [lesson, share] of leads.answering(id / storyStride - entries)) {
      const list = handedOn.get(lesson);
      if (list === undefined) handedOn.set(lesson, [score * share]);
      else list.push(score * share);
    }
  }
  return new Map(
    [...handedOn].map(([lesson, all]) => {
      const best = all.sort((a, b) => b - a).slice(0, most.questions);
      const sum = best.reduce(
        (total, score, place) => total + score * shares.nextQuestion ** place,
        0,
      );
      return [lesson, shares.ofQuestion * sum];
    }),
  );
}

/** What lessons have from the best ones that answer the same questions, also those that no word finds. */
function fromAlike(lessons: Scores, leads: Leads): Scores {
  const handedOn: Scores = new Map();
  const best = [...lessons].sort(([, a], [, b]) => b - a).slice(0, most.lessons);
  for (const [lesson, score] of best) {
    for (const [other, share] of leads.alike(lesson))
      add(handedOn, other, shares.ofAlike * score * share);
  }
  return handedOn;
}

/** The best lesson of each story, by the number of the story. */
function bestByStory(lessons: Scores) {
  const best = new Map<number, { id: number; score: number }>();
  for (const [id, score] of lessons) {
    if (score > (best.get(storyOf(id))?.score ?? 0)) best.set(storyOf(id), { id, score });
  }
  return best;
}

/** Lets the lessons of a story step back behind those of others, in their order. */
function spread(lessons: readonly Hit[]): Hit[] {
  const seen = new Map<number, number>();
  return lessons.map((hit) => {
    const before = seen.get(hit.entry) ?? 0;
    seen.set(hit.entry, before + 1);
    return { ...hit, score: hit.score * shares.spread ** before };
  });
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || a.entry - b.entry || a.part - b.part;
}
