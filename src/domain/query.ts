import { type Facet, facets, facetValues, type ListFacet } from './facets.ts';

/** What someone searches for: words, and the values chosen in each facet. */
export type Query = {
  words: string;
  filters: Record<Facet, string[]>;
  /** How many times as many results are shown as at first. */
  page: number;
};

/** More than this many pages of results nobody reads. */
const mostPages = 100;

/** Reads a query from the address of a page; values that no facet has are left out. */
export function readQuery(parameters: URLSearchParams, topics: readonly string[]): Query {
  const allowed = (facet: Facet): readonly string[] =>
    facet === 'topic' ? topics : facetValues[facet satisfies ListFacet];
  const chosen = (facet: Facet) =>
    [...new Set(parameters.getAll(facet))].filter((value) => allowed(facet).includes(value));
  const page = Number(parameters.get('page') ?? 1);
  return {
    page: Number.isInteger(page) && page > 0 && page <= mostPages ? page : 1,
    words: (parameters.get('q') ?? '').trim(),
    filters: Object.fromEntries(facets.map((facet) => [facet, chosen(facet)])) as Query['filters'],
  };
}

/** Writes a query as an address keeps it: `q=…&topic=…&topic=…&page=2`, nothing where there is none. */
export function writeQuery({ words, filters, page }: Query): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const facet of facets) {
    for (const value of filters[facet]) parameters.append(facet, value);
  }
  if (page > 1) parameters.set('page', page.toString());
  return parameters.toString();
}

/** Whether there is nothing to search for. */
export function isEmpty(query: Query): boolean {
  return query.words === '' && !isNarrowed(query);
}

/** Whether any facet has a chosen value. */
export function isNarrowed({ filters }: Query): boolean {
  return facets.some((facet) => filters[facet].length > 0);
}
