/** The kinds of search results, in the order of their groups. */
export const resultKinds = ['lesson', 'story', 'topic', 'person'] as const;
export type ResultKind = (typeof resultKinds)[number];
