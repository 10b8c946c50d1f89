import { type Facet, facets, facetValues } from './facets.ts';
import type { Query } from './query.ts';

/** What a facet can have, in the order of its numbers; topics as the library has them. */
function valuesOf(facet: Facet, topics: readonly string[]): readonly string[] {
  return facet === 'topic' ? topics : facetValues[facet];
}

type Faceted = Record<Exclude<Facet, 'topic'>, string> & { topics: readonly string[] };

/**
 * The facets of stories as one line: for each story the number of its value in every list and of its topics, two
 * digits to the base 36 each, in the order of `facets` with the topics last.
 */
export function writeFacets(stories: readonly Faceted[], topics: readonly string[]): string {
  const code = (number: number) => number.toString(36).padStart(2, '0');
  return stories
    .map((story) => {
      const values = facets.flatMap((facet) =>
        facet === 'topic' ? [] : [valuesOf(facet, topics).indexOf(story[facet])],
      );
      return [...values, ...story.topics.map((slug) => topics.indexOf(slug))].map(code).join('');
    })
    .join(' ');
}

/** The facets of every story, to filter and to count by. */
export class FacetTable {
  readonly #stories: Record<Facet, readonly string[]>[];

  constructor(line: string, topics: readonly string[]) {
    const lists = facets.filter((facet) => facet !== 'topic');
    this.#stories = (line === '' ? [] : line.split(' ')).map((codes) => {
      const numbers = (codes.match(/../g) ?? []).map((code) => Number.parseInt(code, 36));
      const chosen = (facet: Facet, number: number) => valuesOf(facet, topics)[number] ?? '';
      return {
        topic: numbers.slice(lists.length).map((number) => chosen('topic', number)),
        ...Object.fromEntries(
          lists.map((facet, index) => [facet, [chosen(facet, numbers[index] ?? 0)]]),
        ),
      } as unknown as Record<Facet, readonly string[]>;
    });
  }

  /** The numbers of all stories that have one of the chosen values in every facet where any is chosen. */
  fitting(filters: Query['filters'], without?: Facet): Set<number> {
    const narrowing = facets.filter((facet) => facet !== without && filters[facet].length > 0);
    return new Set(
      this.#stories.flatMap((story, number) =>
        narrowing.every((facet) => story[facet].some((value) => filters[facet].includes(value)))
          ? [number]
          : [],
      ),
    );
  }

  /** How many of some stories have each value of a facet. */
  count(stories: Iterable<number>, facet: Facet): Map<string, number> {
    const counts = new Map<string, number>();
    for (const number of stories) {
      for (const value of this.#stories[number]?.[facet] ?? [])
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }
}
