import { type Facet, facets } from '#domain/facets.ts';
import type { Query } from '#domain/query.ts';
import type { FacetCounts } from './find-answer.ts';
import { copyTemplate, find, partOf } from './search-parts.ts';

/** The values that are chosen, as an address has them. */
export function chosenValues(root: ParentNode): [facet: string, value: string][] {
  return boxesIn(root)
    .filter(({ checked }) => checked)
    .map(({ name, value }) => [name, value]);
}

/** Checks the boxes of a query's values and no others. */
export function choose(root: ParentNode, filters: Query['filters']): void {
  for (const box of boxesIn(root)) {
    const facet = facets.find((name) => name === box.name);
    box.checked = facet !== undefined && filters[facet].includes(box.value);
  }
}

/**
 * Shows beside each value how many stories of the search have it: nothing where that is not known, and what the
 * page was built with where nothing is asked.
 */
export function showCounts(root: ParentNode, counts: FacetCounts | 'built' | undefined): void {
  for (const box of boxesIn(root)) {
    const facet = facets.find((name) => name === box.name);
    const shown = box.closest('label')?.querySelector<HTMLElement>('[data-count]');
    if (facet === undefined || shown == null) continue;
    shown.dataset['count'] ||= shown.textContent;
    if (counts === undefined) shown.textContent = '';
    else if (counts === 'built') shown.textContent = shown.dataset['count'];
    else shown.textContent = (counts.get(facet)?.get(box.value) ?? 0).toString();
  }
}

/** Shows each chosen value as a button that takes it away, and their number beside the facets. */
export function showChosen(root: ParentNode, filters: Query['filters']): void {
  const chips = facets.flatMap((facet) =>
    filters[facet].map((value) => wideningItem(root, nameOf(root, facet, value), { facet, value })),
  );
  const set = chips.length;
  if (set > 0) chips.push(wideningItem(root, 'Clear all'));
  partOf(root, 'chips').replaceChildren(...chips);
  partOf(root, 'narrowed').hidden = set === 0;
  partOf(root, 'set').textContent = set === 0 ? '' : `${set.toString()} set`;
}

/** A list item with a button that takes a value away, all of a facet's, or all there are. */
export function wideningItem(
  root: ParentNode,
  words: string,
  which: { facet?: Facet; value?: string } = {},
): HTMLElement {
  const isChip = which.value !== undefined;
  const item = copyTemplate(root, isChip ? 'chip' : 'button');
  partOf(item, 'words').textContent = words;
  const button = find(item, 'button', HTMLButtonElement);
  Object.assign(button.dataset, which);
  if (isChip) button.ariaLabel = `${words}, take away`;
  return item;
}

/** Does what such a button says; gives whether it was one. */
export function widen(root: ParentNode, { dataset }: HTMLElement): boolean {
  if (!('widens' in dataset)) return false;
  const { facet, value } = dataset;
  for (const box of boxesIn(root)) {
    if ((facet ?? box.name) === box.name && (value ?? box.value) === box.value) box.checked = false;
  }
  return true;
}

/** What a value is called where it stands alone. */
export function nameOf(root: ParentNode, facet: Facet, value: string): string {
  const box = boxesIn(root).find((one) => one.name === facet && one.value === value);
  return box?.dataset['name'] ?? value;
}

function boxesIn(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
}
