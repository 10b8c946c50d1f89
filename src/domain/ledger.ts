import { reportHiddenCharacters } from './characters.ts';
import { decodeText, placeIn } from './entry-file.ts';
import { limits } from './limits.ts';
import type { LinkTarget } from './links.ts';
import { readLink } from './links.ts';
import { collectProblems, type Problem, quote } from './problem.ts';

/** A published address and where it leads since: nothing changed, another address, or `gone`. */
export type LedgerLine = {
  address: string;
  /** The second word: another address of the site, or `gone` for something withdrawn. */
  leadsTo?: string;
  line: number;
};

/**
 * Reads `permalinks.txt`: one address a line, as `/stories/slug/#lesson`, and perhaps a second word. What is
 * no text that can be seen has no lines.
 */
export function readLedger(
  bytes: Uint8Array,
  path: string,
): { lines: LedgerLine[]; problems: Problem[] } {
  const { problems, report } = collectProblems(path);
  const lines: LedgerLine[] = [];
  const text = decodeText(bytes, report);
  if (text === undefined || reportHiddenCharacters(text, placeIn(text), report)) {
    return { lines, problems };
  }
  const seen = new Map<string, number>();
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1;
    const words = content.trim().split(/\s+/);
    const [address, leadsTo] = words;
    if (address === undefined || address === '' || address.startsWith('#')) continue;
    const before = seen.get(address);
    const refuse = (message: string) => {
      report('permalink-line', { line, column: 1 }, message);
    };
    if (words.length > 2 || content.length > limits.lineLength) {
      refuse(
        `This line has more than two words. Write an address and, if it has moved, where it leads.`,
      );
    } else if (!isEntry(readLink(address)) || !isWhole(address)) {
      refuse(
        `${quote(address)} is not the address of an entry. Write it as \`/stories/slug/\` or \`/stories/slug/#lesson\`.`,
      );
    } else if (
      leadsTo !== undefined &&
      leadsTo !== 'gone' &&
      !(isInside(readLink(leadsTo)) && isWhole(leadsTo))
    ) {
      refuse(
        `${quote(leadsTo)} is neither an address of this site nor \`gone\`. Write it as \`/stories/slug/\` or \`/stories/slug/#lesson\`.`,
      );
    } else if (before !== undefined) {
      refuse(`${quote(address)} stands on line ${before.toString()} already. Keep one of the two.`);
    } else {
      seen.set(address, line);
      lines.push({ address, ...(leadsTo !== undefined && { leadsTo }), line });
    }
  }
  return { lines, problems };
}

/** An address in the one form it is compared in: a slash at its end, or before its `#`. */
function isWhole(address: string): boolean {
  return /^[^#]*\/(?:#.*)?$/.test(address);
}

function isEntry(target: LinkTarget): boolean {
  return target.kind === 'entry';
}

function isInside(target: LinkTarget): boolean {
  return target.kind === 'entry' || target.kind === 'page';
}

/**
 * Where an address leads in the end, so that a reader gets there in one hop: follows lines that lead on
 * to lines. Nothing where they run in a circle.
 */
export function lastStop(lines: readonly LedgerLine[], address: string): string | undefined {
  const next = new Map(lines.map((line) => [line.address, line.leadsTo]));
  let stop = address;
  for (let hops = 0; hops <= lines.length; hops += 1) {
    const further = next.get(stop);
    if (further === undefined) return stop;
    if (further === 'gone') return 'gone';
    stop = further;
  }
  return undefined;
}
