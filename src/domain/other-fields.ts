import { findNearest, quote } from './problem.ts';

/** The field that an unknown one was meant to be, of those that are absent. */
export function findMeantField(key: string, absent: readonly string[]): string | undefined {
  return otherNames.get(key)?.find((name) => absent.includes(name)) ?? findNearest(key, absent);
}

/** What to do about an unknown field, as a sentence; `isTop` says that it stands in no other. */
export function wayOutOf(key: string, absent: readonly string[], isTop: boolean): string {
  const meant = findMeantField(key, absent);
  if (meant !== undefined) return `Did you mean ${quote(meant)}?`;
  const known = isTop ? otherNames.get(key)?.[0] : undefined;
  if (known !== undefined) return `Delete it; what it says belongs in ${quote(known)}.`;
  return (isTop && otherFields.get(key)) || 'Delete it; what it says belongs in the text.';
}

/** What fields of other tools are called here, the first that a file may have. */
const otherNames = new Map<string, readonly string[]>([
  ['tags', ['topics']],
  ['categories', ['topics']],
  ['author', ['people']],
  ['authors', ['people']],
  ['date', ['added']],
  ['pubDate', ['added']],
  ['description', ['summary', 'scope', 'audience']],
  ['title', ['name']],
  ['name', ['title']],
]);

/** What else to do with fields of other tools. */
const otherFields = new Map([
  ['slug', 'Delete it; the name of the file is the address.'],
  ['draft', 'Delete it; what is merged is published, and a pull request is a draft.'],
  ['role', 'Delete it; the role then stands in each story.'],
]);
