import type { Stretch } from '#domain/find-why.ts';
import { count } from '#domain/problem.ts';
import { type ResultKind, resultKinds } from '#domain/result-kinds.ts';
import type { Group } from './find-answer.ts';
import type { Result } from './find-result.ts';
import { nameOf } from './search-filters.ts';
import { copyTemplate, find, partOf } from './search-parts.ts';

const nouns = {
  lesson: 'lessons',
  story: 'stories',
  topic: 'topics',
  person: 'people',
} satisfies Record<ResultKind, string>;

/** What was found, in numbers: “4 lessons, 3 stories and 1 person”. */
export function countWords(groups: readonly Group[]): string {
  const found = groups.filter(({ total }) => total > 0);
  if (found.length === 0) return 'Nothing found.';
  return new Intl.ListFormat('en-GB').format(
    found.map(({ kind, total }) => count(total, kind, nouns[kind])),
  );
}

/**
 * Shows what was found under its labels; a kind without any is left out. What the query names stands first. A
 * result that had the focus has it again where it is still there.
 */
export function showResults(
  root: ParentNode,
  base: string,
  groups: readonly Group[],
  best?: Result,
): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-url]');
  const [group, url] = [focused?.closest('[data-group]'), focused?.dataset['url']];
  const first = find(root, '[data-group=best]', HTMLElement);
  first.hidden = best === undefined;
  partOf(first, 'list').replaceChildren(...(best ? [resultItem(root, base, best)] : []));
  for (const kind of resultKinds) {
    const section = groupOf(root, kind);
    const { results = [], total = 0 } = groups.find((group) => group.kind === kind) ?? {};
    section.hidden = total === 0;
    partOf(section, 'count').textContent = total.toString();
    partOf(section, 'list').replaceChildren(
      ...results.map((result) => resultItem(root, base, result)),
    );
    const rest = total - results.length;
    const more = partOf(section, 'more');
    more.hidden = rest === 0;
    more.textContent = `Show more of the other ${count(rest, kind, nouns[kind])}`;
  }
  if (group && url !== undefined)
    group
      .querySelector<HTMLElement>(`[data-url="${CSS.escape(url)}"] a`)
      ?.focus({ preventScroll: true });
}

/** Leads the focus to a result of a kind by its place, if it is there. */
export function focusResult(root: ParentNode, kind: ResultKind, place: number): void {
  groupOf(root, kind).querySelectorAll<HTMLElement>('li[data-kind] h3 a')[place]?.focus();
}

function groupOf(root: ParentNode, kind: ResultKind): HTMLElement {
  return find(root, `[data-group=${kind}]`, HTMLElement);
}

function resultItem(root: ParentNode, base: string, result: Result): HTMLElement {
  const { kind, url, title, text, outcome, number, story, from, why } = result;
  const item = copyTemplate(root, 'result');
  item.dataset['kind'] = kind;
  item.dataset['url'] = url;
  if (kind === 'story') item.dataset['story'] = url.split('/')[2] ?? '';
  const link = find(item, 'a', HTMLAnchorElement);
  link.href = `${base.slice(0, -1)}${url}`;
  link.replaceChildren(...title.map(stretchNode));
  item.toggleAttribute('data-waits', text === undefined);
  partOf(item, 'text').append(...(text ?? []).map(stretchNode));
  find(item, 'use', SVGUseElement).setAttribute('href', `#page:mark-${outcome ?? ''}`);
  fill(item, 'outcome', outcome && nameOf(root, 'outcome', outcome));
  fill(item, 'number', number && [number, ...(story === undefined ? [] : ['of', story])].join(' '));
  fill(item, 'from', from);
  fill(item, 'why', why);
  return item;
}

/** Adds a text to a part, or takes the part away where there is none. */
function fill(item: HTMLElement, name: string, text: string | number = ''): void {
  if (text === '' || text === 0) partOf(item, name).remove();
  else partOf(item, name).append(text.toString());
}

function stretchNode({ text, isMarked }: Stretch): Node {
  if (!isMarked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
