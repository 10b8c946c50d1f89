import { isNarrowed, type Query } from '#domain/query.ts';
import type { Answer } from './find-answer.ts';
import { nameOf, wideningItem } from './search-filters.ts';
import { partOf } from './search-parts.ts';

/** Says which words were ignored, and which were taken for others. */
export function showAsked(root: ParentNode, { asked }: Pick<Answer, 'asked'>): void {
  const quote = (words: readonly string[]) =>
    new Intl.ListFormat('en-GB').format(words.map((word) => `“${word}”`));
  const sentences = asked
    ? [
        ...asked.respelt.map(
          ({ typed, as }) => `No story has “${typed}”; shown is what has “${as}”.`,
        ),
        ...(asked.unknown.length > 0 ? [`No story has ${quote(asked.unknown)}.`] : []),
        ...(asked.ignored.length > 0
          ? [
              `Not searched for alone, because nearly every story has them: ${quote(asked.ignored)}.`,
            ]
          : []),
      ]
    : [];
  const part = partOf(root, 'asked');
  part.textContent = sentences.join(' ');
  part.hidden = sentences.length === 0;
}

/** Shows what to try below the results, or in their place. */
export function showHints(root: ParentNode, base: string, query: Query, found: Answer): void {
  const { filters } = query;
  const { groups, without, near } = found;
  const isNothing = groups.every(({ total }) => total === 0);
  const reason = partOf(root, 'reason');
  reason.hidden = !isNothing;
  reason.textContent = reasonFor(query, found);
  partOf(root, 'without').replaceChildren(
    ...without.map(({ facet, more }) => {
      const names = facet && filters[facet].map((value) => `“${nameOf(root, facet, value)}”`);
      const label = `Without ${names?.join(' or ') ?? 'any filter'}: ${more.toString()} more`;
      return wideningItem(root, label, facet && { facet });
    }),
  );
  partOf(root, 'near').hidden = near.length === 0;
  partOf(root, 'near-topics').replaceChildren(
    ...near.map(({ url, name }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${base.slice(0, -1)}${url}`;
      link.textContent = name;
      item.append(link);
      return item;
    }),
  );
  const ask = root.querySelector<HTMLAnchorElement>('[data-ask]');
  if (ask !== null) ask.href = `${ask.dataset['ask'] ?? ''}${encodeURIComponent(query.words)}`;
  partOf(root, 'hints').hidden = !isNothing && without.length === 0 && ask === null;
}

/** Why nothing was found, and what to do. */
function reasonFor(query: Query, found: Answer): string {
  const { words } = query;
  if (words === '') return 'Nothing fits all of these filters. Take one away, or go by topic.';
  if (found.isMute === true)
    return 'These words stand nearly everywhere. Add what it is about, or go by topic.';
  const isOne = !/\s/.test(words);
  const fits = isNarrowed(query) ? ' and fits these filters' : '';
  return isOne
    ? `Nothing has “${words}” in it${fits}. Try another, or go by topic.`
    : `Nothing has any of these words in it${fits}. Try others, or go by topic.`;
}
