import type { LedgerLine } from './ledger.ts';
import { splitAddress } from './moved.ts';
import { permalinks } from './permalinks.ts';
import { collections, type KnownSlugs } from './slug.ts';

/**
 * The addresses that a library has and its ledger does not list: stories with their lessons, topics, people
 * and reading paths, each by slug. `lessonsOf` gives the ids of the lessons of a story.
 */
export function findUnlisted(
  ledger: readonly LedgerLine[],
  known: KnownSlugs,
  lessonsOf: ReadonlyMap<string, readonly string[]>,
): string[] {
  const { entry } = permalinks('/');
  const listed = new Set(ledger.map(({ address }) => address));
  return collections
    .flatMap((collection) =>
      [...known[collection]].sort().flatMap((slug) => {
        const lessons = collection === 'stories' ? (lessonsOf.get(slug) ?? []) : [];
        return [entry(collection, slug), ...lessons.map((id) => entry('stories', slug, id))];
      }),
    )
    .filter((address) => !listed.has(address));
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
