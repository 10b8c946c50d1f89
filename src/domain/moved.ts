import type { LedgerLine } from './ledger.ts';

/** A lesson that no longer has its address, and where that leads: another address of the site, or `gone`. */
export type MovedLesson = { id: string; leadsTo: string };

/** The address of an entry that has moved or gone, with the lessons that were published under it. */
export type MovedPage = { address: string; leadsTo: string; lessons: readonly MovedLesson[] };

/** What a library has published and moved since; every address leads straight to its last stop. */
export type Moved = {
  pages: readonly MovedPage[];
  /** By the address of the story that the lessons were published in. */
  lessons: ReadonlyMap<string, readonly MovedLesson[]>;
};

/** Reads from the ledger what has moved; what only leads in a circle is left out. */
export function findMoved(ledger: readonly LedgerLine[]): Moved {
  const lastStop = followLedger(ledger);
  const pages: Omit<MovedPage, 'lessons'>[] = [];
  const lessons = new Map<string, MovedLesson[]>();
  for (const { address } of ledger) {
    const leadsTo = lastStop(address);
    if (leadsTo === undefined || leadsTo === address) continue;
    const { home, id } = splitAddress(address);
    if (id === undefined) pages.push({ address, leadsTo });
    else {
      const moved = lessons.get(home) ?? [];
      moved.push({ id, leadsTo });
      lessons.set(home, moved);
    }
  }
  return {
    pages: pages.map((page) => ({ ...page, lessons: lessons.get(page.address) ?? [] })),
    lessons,
  };
}

/**
 * Gives, for an address, where it leads in the end, so that a reader gets there in one hop: it follows the
 * second words from line to line, and a lesson without one follows its story. An address that stayed is its
 * own last stop; one that leads in a circle has none.
 */
export function followLedger(
  ledger: readonly LedgerLine[],
): (address: string) => string | undefined {
  const moves = new Map<string, string>();
  for (const { address, leadsTo } of ledger) {
    if (leadsTo !== undefined) moves.set(address, leadsTo);
  }
  const stops = new Map<string, string | undefined>();
  return (address) => {
    const way = new Set<string>();
    let stop: string | undefined = address;
    while (stop !== undefined && !stops.has(stop)) {
      way.add(stop);
      const next: string | undefined = findMove(moves, stop);
      if (next === undefined) break;
      stop = way.has(next) ? undefined : next;
    }
    // A way that meets an earlier one ends where that ended: so a long chain is walked once.
    const end = stop !== undefined && stops.has(stop) ? stops.get(stop) : stop;
    for (const passed of way) stops.set(passed, end);
    return end;
  };
}

/** One step: the second word of the address itself, else of its story, where a lesson keeps its id. */
function findMove(moves: ReadonlyMap<string, string>, address: string): string | undefined {
  const own = moves.get(address);
  const { home, id } = splitAddress(address);
  if (own !== undefined || id === undefined) return own;
  const story = moves.get(home);
  return story !== undefined && /^\/stories\/[^/#]+\/$/.test(story) ? `${story}#${id}` : story;
}

/** The address of the page, and the id of the lesson on it. */
export function splitAddress(address: string): { home: string; id: string | undefined } {
  const at = address.indexOf('#');
  return at < 0
    ? { home: address, id: undefined }
    : { home: address.slice(0, at), id: address.slice(at + 1) };
}
