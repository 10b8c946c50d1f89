/** The collections of a library; each is one folder in `content/`. */
export const collections = ['stories', 'topics', 'people', 'paths'] as const;
export type Collection = (typeof collections)[number];

/** What one entry of a collection is called in a sentence. */
export const entryNames = {
  stories: 'story',
  topics: 'topic',
  people: 'person',
  paths: 'reading path',
} as const satisfies Record<Collection, string>;

/** A slug: file name without extension, last part of the address. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The slug that words would make, such as `the-quiet-outage`; empty where they have no letter or digit. */
export function slugFor(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Longest slug, in characters: file systems and addresses hold more, people don't. */
export const longestSlug = 60;

/** The slugs that exist, by collection. Made by listing folders, before any file is read. */
export type KnownSlugs = Readonly<Record<Collection, readonly string[]>>;

/** One file of a collection, before anything in it is believed. */
export type EntryFile = {
  collection: Collection;
  slug: string;
  /** How messages name the file: relative to the folder that holds `content/`. */
  path: string;
  bytes: Uint8Array;
};

/** A slug that names another entry, with the place where it stands. */
export type Reference = {
  /** The collection of the entry; by that name Astro would take this for a reference of its own. */
  kind: Collection;
  slug: string;
  /** The lesson of that story, where one is named. */
  lesson?: string;
  /** Whether the field names the lesson alone: the story stands in a field of its own. */
  lessonOnly?: true;
  /** What the reference is called in a message: a field, or the words of a link. */
  field: string;
  line: number;
  column: number;
};

/**
 * Names that no entry may have: they are pages of the site or, on some systems, devices.
 * Device names: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const reservedEverywhere = [
  ...['index', '404', 'feed', 'con', 'prn', 'aux', 'nul'],
  ...Array.from({ length: 9 }, (_, n) => [`com${n + 1}`, `lpt${n + 1}`]).flat(),
];
const reservedIn: Record<Collection, readonly string[]> = {
  stories: ['page', 'topic', 'role', 'scope', 'stage', 'size', 'outcome', 'source'],
  topics: ['page'],
  people: ['page'],
  paths: ['page'],
};

/** Says whether the name is kept for a page of the site or for a device. */
export function isReserved(collection: Collection, slug: string): boolean {
  return reservedEverywhere.includes(slug) || reservedIn[collection].includes(slug);
}
