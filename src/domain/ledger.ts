import { slug as slugOfHeading } from 'github-slugger';
import { limits } from './limits.ts';
import { decodeId, readLink } from './links.ts';
import { findOddLine, type LineFault, type ListKind, readListLines } from './list-file.ts';
import { permalinks } from './permalinks.ts';
import { collectProblems, type Problem, quote, quoteWhole } from './problem.ts';
import { collections, isReserved, longestSlug, slugFor } from './slug.ts';
import { reservedId } from './story-lessons.ts';

/** A published address and where it leads since: nothing changed, another address, or `gone`. */
export type LedgerLine = {
  address: string;
  /** The second word: another address of the site, or `gone` for something withdrawn. */
  leadsTo?: string;
  line: number;
};

const wayOut = 'Write an address and, if it has moved, where it leads.';

const list: ListKind = {
  noun: 'ledger',
  oneEach: 'every address takes one line',
  longest: limits.ledgerLine,
  wayOut,
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
  const seen = new Map<string, number>();
  for (const { content, line } of readListLines(bytes, list, report)) {
    const words = content.trim().split(/[ \t]+/);
    const [address = '', leadsTo] = words;
    const before = seen.get(address);
    const fault = findOddLine(content, list) ?? findLineFault(content, words);
    if (fault !== undefined) {
      report('permalink-line', { line, column: fault.column }, fault.message);
    } else if (before !== undefined) {
      const message = `${quote(address)} stands on line ${before.toString()} already. Keep one of the two.`;
      report('permalink-line', { line, column: 1 }, message);
    } else {
      seen.set(address, line);
      lines.push({ address, ...(leadsTo !== undefined && { leadsTo }), line });
    }
  }
  return { lines, problems };
}

/** What is wrong with a line by itself, or nothing. */
function findLineFault(
  content: string,
  [address = '', leadsTo, ...more]: readonly string[],
): LineFault | undefined {
  const refuse = (message: string, column = 1) => ({ column, message });
  if (more.length > 0) return refuse(`This line has more than two words. ${wayOut}`);
  const form = formOf(address);
  if (form !== address) {
    return refuse(
      `${quote(address)} is not ${form === undefined ? 'the address of an entry or a lesson' : 'the form in which an address is listed'}. ${offerForm(form)}`,
    );
  }
  if (leadsTo === undefined || leadsTo === 'gone') return undefined;
  const target = readLink(leadsTo);
  const targetForm = target.kind === 'page' ? target.path : formOf(leadsTo);
  if (targetForm === leadsTo) return undefined;
  return refuse(
    `${quote(leadsTo)} is neither an address of this site nor \`gone\`. ${offerForm(targetForm)}`,
    content.lastIndexOf(leadsTo) + 1,
  );
}

/**
 * The address of an entry or a lesson in the one form in which addresses are compared: the words that were
 * meant, from the first slash, with a slash at the end or before the `#`, and nothing encoded. Nothing
 * where no entry can have it.
 */
function formOf(address: string): string | undefined {
  const [, folder, name = '', id] =
    /(?:^|\/)([a-z]+)\/([^/#?]+)\/?(?:#([^#?]+))?$/i.exec(address) ?? [];
  const collection = collections.find((known) => known === folder?.toLowerCase());
  const slug = slugFor(decodeId(name));
  const lesson = id === undefined ? undefined : slugOfHeading(decodeId(id));
  if (collection === undefined || slug === '' || slug.length > longestSlug) return undefined;
  if (isReserved(collection, slug)) return undefined;
  if (
    lesson !== undefined &&
    (collection !== 'stories' || lesson === '' || reservedId.test(lesson))
  ) {
    return undefined;
  }
  return permalinks('/').entry(collection, slug, lesson);
}

function offerForm(form: string | undefined): string {
  return form === undefined
    ? 'Write it as `/stories/slug/` or `/stories/slug/#lesson`.'
    : `Write it as ${quoteWhole(form)}.`;
}
