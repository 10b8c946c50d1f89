import type { Entries } from './library.ts';
import { quote } from './problem.ts';
import { type Collection, collections, slugPattern } from './slug.ts';

/**
 * Whether an address may stand in a page: a browser that follows it shows a page or writes a mail, and runs
 * nothing. Asks the URL standard alone and none of the reader's rules, so that a gap in those stops here.
 */
export function isPublishable(address: string): boolean {
  return (
    URL.canParse(address) && ['https:', 'http:', 'mailto:'].includes(new URL(address).protocol)
  );
}

/** Whether a path leads to the site itself: to a browser `//host/` and `/\\host/` are other sites. */
export function isOwnPath(path: string): boolean {
  const site = 'https://this-site.invalid';
  return URL.canParse(path, site) && new URL(path, site).origin === site;
}

/**
 * A last look at entries before pages are made from them; the reader has refused all of this before. Throws
 * over an address that could run code, and over names and lines of the ledger that lead out of the site.
 * `pathOf` names the file of an entry.
 */
export function refuseUnpublishable(
  { settings, ledger, ...entries }: Entries,
  pathOf: (collection: Collection, slug: string) => string,
): void {
  const refuse = (file: string, words: string) => {
    throw new Error(`${file} can’t be published: it holds ${quote(words)}.`);
  };
  for (const collection of collections) {
    for (const entry of entries[collection]) {
      const file = pathOf(collection, entry.slug);
      if (!slugPattern.test(entry.slug)) refuse(file, entry.slug);
      for (const address of addressesIn(entry)) {
        if (!isPublishable(address)) refuse(file, address);
      }
    }
  }
  for (const address of addressesIn(settings)) {
    if (!isPublishable(address)) refuse('site.yaml', address);
  }
  if (!/^[a-z-]+$/i.test(settings.language)) refuse('site.yaml', settings.language);
  for (const { address, leadsTo = 'gone' } of ledger) {
    for (const word of [address, leadsTo]) {
      if (word !== 'gone' && !sitePath.test(word)) refuse('permalinks.txt', word);
    }
  }
}

/** A path of the site, as slugs between slashes, and perhaps the id of a lesson. */
const sitePath = /^\/(?:[a-z0-9-]+\/)*(?:#\S+)?$/;

/** The fields that become links, wherever they stand. */
const addressFields = ['url', 'archived', 'repository'];

function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    addressFields.includes(name) && inner !== undefined ? [String(inner)] : addressesIn(inner),
  );
}
