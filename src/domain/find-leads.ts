import { readLeads } from './find-format.ts';

/** A lesson by its number, and how much of something it has. */
export type Share = [lesson: number, share: number];

/** What each further lesson that answers a question has of the share of the best. */
const furtherLead = 0.75;

/** Which lessons answer what people ask, and hence which lessons answer the same. */
export class Leads {
  readonly #lessons: Share[][];
  /** The numbers of the questions that lead to a lesson, and its share of each. */
  readonly #questions = new Map<number, [question: number, share: number][]>();

  /** The length of a lesson’s shares as a vector. */
  readonly #lengths = new Map<number, number>();

  constructor(text: string) {
    this.#lessons = readLeads(text).map((ids) =>
      ids.map((id, place) => [id, place === 0 ? 1 : furtherLead]),
    );
    for (const [question, lessons] of this.#lessons.entries()) {
      for (const [lesson, share] of lessons) {
        const list = this.#questions.get(lesson);
        if (list === undefined) this.#questions.set(lesson, [[question, share]]);
        else list.push([question, share]);
      }
    }
    for (const [lesson, list] of this.#questions)
      this.#lengths.set(lesson, Math.hypot(...list.map(([, share]) => share)));
  }

  /** The lessons that answer a question, best first; the first one’s share is 1. */
  answering(question: number): readonly Share[] {
    return this.#lessons[question] ?? [];
  }

  /** The lessons that answer the same questions as one, by the cosine of their shares. */
  alike(lesson: number): Share[] {
    const common = new Map<number, number>();
    for (const [question, share] of this.#questions.get(lesson) ?? []) {
      for (const [other, its] of this.answering(question))
        if (other !== lesson) common.set(other, (common.get(other) ?? 0) + share * its);
    }
    const length = (one: number) => this.#lengths.get(one) ?? 1;
    return [...common].map(([other, product]) => [
      other,
      product / (length(lesson) * length(other)),
    ]);
  }
}
