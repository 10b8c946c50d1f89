import type { Entries } from './library.ts';
import { splitAddress } from './moved.ts';
import { permalinks } from './permalinks.ts';

/**
 * The addresses that a library has and its ledger does not list: stories with their lessons, topics, people
 * and reading paths, each by slug.
 */
export function findUnlisted(entries: Entries): string[] {
  const { entry } = permalinks('/');
  const listed = new Set(entries.ledger.map(({ address }) => address));
  return [
    ...bySlug(entries.stories).flatMap(({ slug, lessons }) => [
      entry('stories', slug),
      ...lessons.map(({ id }) => entry('stories', slug, id)),
    ]),
    ...bySlug(entries.topics).map(({ slug }) => entry('topics', slug)),
    ...bySlug(entries.people).map(({ slug }) => entry('people', slug)),
    ...bySlug(entries.paths).map(({ slug }) => entry('paths', slug)),
  ].filter((address) => !listed.has(address));
}

function bySlug<Entry extends { slug: string }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** What a new ledger says of itself. */
const introduction = `# Every address this library has published, one a line. None may be lost: \`npm run check\` sees to it.
# A second word says where an address leads since: to another address of the site, or \`gone\`.
# \`npm run permalinks -- --write\` adds those that are not listed yet.
`;

/**
 * The text of a ledger with more addresses; of a new one where there is no text. A lesson comes behind the last
 * line of its story, another address behind the last line of its collection, else it comes last. Nothing that
 * stands there changes.
 */
export function addToLedger(text: string | undefined, addresses: readonly string[]): string {
  const before = text ?? introduction;
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const lines = before.split(/(?<=\n)/);
  const lastLine = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const { home } = splitAddress(/^\s*([^\s#]\S*)/.exec(line)?.[1] ?? '');
    lastLine.set(home, index).set(folderOf(home), index);
  }

  const behind = new Map<number, string[]>();
  const isKin = (address: string) => lastLine.has(splitAddress(address).home);
  // Lessons of listed stories go first: behind the last story of all, they come before other stories.
  for (const address of [
    ...addresses.filter(isKin),
    ...addresses.filter((address) => !isKin(address)),
  ]) {
    const { home } = splitAddress(address);
    const at = lastLine.get(home) ?? lastLine.get(folderOf(home)) ?? lines.length - 1;
    const group = behind.get(at) ?? [];
    group.push(`${address}${end}`);
    behind.set(at, group);
  }
  return lines
    .flatMap((line, index) => {
      const group = behind.get(index) ?? [];
      const isOpen = group.length > 0 && line !== '' && !line.endsWith('\n');
      return [isOpen ? `${line}${end}` : line, ...group];
    })
    .join('');
}

/** The part of an address that the entries of a collection share. */
function folderOf(home: string): string {
  return home.slice(0, home.indexOf('/', 1) + 1);
}
