import { type LedgerLine, lastStop } from './ledger.ts';
import { readLink } from './links.ts';
import { plainText, type Problem, quote } from './problem.ts';
import type { KnownSlugs } from './slug.ts';

/**
 * Published addresses that lead nowhere any more. `known` comes from listing folders, `lessonsOf` from the
 * stories that could be read.
 */
export function findLostAddresses(
  ledger: readonly LedgerLine[],
  known: KnownSlugs,
  lessonsOf: ReadonlyMap<string, readonly string[]>,
  file: string,
): Problem[] {
  // Nothing is known of the lessons of a story that has problems of its own.
  const isAlive = (address: string): boolean | undefined => {
    const target = readLink(address);
    if (target.kind !== 'entry') return target.kind === 'page';
    if (!known[target.collection].includes(target.slug)) return false;
    if (target.lesson === undefined) return true;
    return lessonsOf.get(target.slug)?.includes(target.lesson);
  };
  return ledger.flatMap(({ address, leadsTo, line }): Problem[] => {
    const place = { file, line, column: 1 };
    if (leadsTo === undefined) {
      if (isAlive(address) !== false) return [];
      const shown = plainText(address).replaceAll('`', "'");
      const message = `The published address \`${shown}\` leads nowhere any more. Bring it back, or change this line to \`${shown} NEW-ADDRESS\`, or to \`${shown} gone\` if it was withdrawn.`;
      return [{ ...place, rule: 'lost-address', message }];
    }
    const stop = lastStop(ledger, address);
    if (stop === undefined) {
      const message = `${quote(address)} leads back to itself. Give an address that exists.`;
      return [{ ...place, rule: 'lost-address', message }];
    }
    if (isAlive(address)) {
      const message = `${quote(address)} still exists, so it can’t lead elsewhere. Delete the second word.`;
      return [{ ...place, rule: 'permalink-line', message }];
    }
    if (stop === 'gone' || isAlive(stop) !== false) return [];
    const message = `${quote(address)} leads to ${quote(stop)}, which does not exist. Give an address that does, or \`gone\`.`;
    return [{ ...place, rule: 'lost-address', message }];
  });
}
