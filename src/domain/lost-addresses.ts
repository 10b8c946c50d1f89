import type { LedgerLine } from './ledger.ts';
import { readLink } from './links.ts';
import { followLedger, splitAddress } from './moved.ts';
import { permalinks } from './permalinks.ts';
import { findNearest, type Problem, quote, quoteWhole } from './problem.ts';
import type { KnownSlugs } from './slug.ts';

/** So many get an offer: more are no slips. Each is compared with every name; 100 among 20,000 took 5 s. */
const mostOffers = 20;

/**
 * Published addresses that lead nowhere any more, each with the line to write. `known` comes from listing
 * folders, `lessonsOf` from the stories that could be read: nothing is said about the lessons of others. What
 * follows from another line is told there.
 */
export function findLostAddresses(
  ledger: readonly LedgerLine[],
  known: KnownSlugs,
  lessonsOf: ReadonlyMap<string, readonly string[]>,
  file: string,
): Problem[] {
  const lastStop = followLedger(ledger);
  const listed = new Set(ledger.map(({ address }) => address));
  const slugs = {
    stories: new Set(known.stories),
    topics: new Set(known.topics),
    people: new Set(known.people),
    paths: new Set(known.paths),
  };
  /** Nothing where that is not known. */
  const isAlive = (address: string): boolean | undefined => {
    const target = readLink(address);
    if (target.kind !== 'entry') return target.kind === 'page';
    if (!slugs[target.collection].has(target.slug)) return false;
    if (target.lesson === undefined) return true;
    return lessonsOf.get(target.slug)?.includes(target.lesson);
  };
  let offers = 0;
  const findOffer = (address: string): string | undefined => {
    const target = readLink(address);
    offers += 1;
    if (target.kind !== 'entry' || offers > mostOffers) return undefined;
    const { collection, slug, lesson } = target;
    const { entry } = permalinks('/');
    if (lesson !== undefined && slugs.stories.has(slug)) {
      const near = findNearest(lesson, lessonsOf.get(slug) ?? []);
      return near && entry('stories', slug, near);
    }
    const near = findNearest(slug, known[collection]);
    return near && entry(collection, near);
  };

  const orphaned = new Set<string>();
  return ledger.flatMap((listedLine): Problem[] => {
    const { address, leadsTo, line } = listedLine;
    const tell = (rule: 'lost-address' | 'permalink-line', message: string): Problem[] => [
      { file, line, column: 1, rule, message },
    ];
    const { home, id } = splitAddress(address);
    if (id !== undefined && !listed.has(home) && isAlive(home) === false) {
      if (orphaned.has(home)) return [];
      orphaned.add(home);
      return tell(
        'lost-address',
        `A lesson of ${quoteWhole(home)} is listed, but that story neither exists nor is it listed. Add the line ${quoteWhole(`${home} NEW-ADDRESS`)}, or ${quoteWhole(`${home} gone`)} if it was withdrawn.`,
      );
    }
    if (leadsTo === undefined && isAlive(address) !== false) return [];
    if (leadsTo !== undefined && isAlive(address) === true) {
      return tell(
        'permalink-line',
        `${quote(address)} still exists, so it can’t lead elsewhere. Delete the second word.`,
      );
    }
    const stop = lastStop(address);
    if (stop === undefined) {
      return leadsTo === undefined
        ? []
        : tell(
            'lost-address',
            `${quote(address)} leads back to itself. Give an address that exists.`,
          );
    }
    if (stop === 'gone' || isAlive(stop) !== false) return [];
    const isToldElsewhere =
      (stop !== address && listed.has(stop)) ||
      (leadsTo === undefined && id !== undefined && isAlive(splitAddress(stop).home) === false);
    if (isToldElsewhere) return [];

    return tell('lost-address', explainLoss(listedLine, stop, findOffer(stop)));
  });
}

/** What is wrong with a line, and the line to write; with the nearest address where there is one. */
function explainLoss({ address, leadsTo }: LedgerLine, stop: string, offer?: string): string {
  const shown = quoteWhole(address);
  const what =
    leadsTo !== undefined
      ? `${shown} leads to ${quoteWhole(stop)}, which does not exist.`
      : stop === address
        ? `The published address ${shown} leads nowhere any more.`
        : `The published lesson ${shown} did not move with its story: there is no ${quoteWhole(stop)}.`;
  const question = offer === undefined ? '' : ` Did you mean ${quoteWhole(offer)}?`;
  const change = stop === address ? 'Bring it back, or change' : 'Change';
  const moved = quoteWhole(`${address} ${offer ?? 'NEW-ADDRESS'}`);
  return `${what}${question} ${change} this line to ${moved}, or to ${quoteWhole(`${address} gone`)} if it was withdrawn.`;
}
