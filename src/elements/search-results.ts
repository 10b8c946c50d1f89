import { markWords, type Stretch } from '#domain/marks.ts';
import { count } from '#domain/problem.ts';
import { type ResultKind, resultKinds } from '#domain/result-kinds.ts';
import type { RecordData } from './pagefind.ts';
import { nameOf } from './search-filters.ts';
import { copyTemplate, find, partOf } from './search-parts.ts';

/** Some results of a kind, and how many there are in all. */
export type Group = { kind: ResultKind; records: RecordData[]; total: number };

/** What was found, in numbers: “4 lessons, 3 stories and 1 person”. */
export function countWords(groups: readonly Group[]): string {
  const nouns = {
    lesson: 'lessons',
    story: 'stories',
    topic: 'topics',
    person: 'people',
  } satisfies Record<ResultKind, string>;
  const found = groups.filter(({ total }) => total > 0);
  if (found.length === 0) return 'Nothing found.';
  return new Intl.ListFormat('en-GB').format(
    found.map(({ kind, total }) => count(total, kind, nouns[kind])),
  );
}

/** Shows what was found under its labels; a kind without any is left out. */
export function showResults(
  root: ParentNode,
  base: string,
  words: string,
  groups: readonly Group[],
): void {
  for (const kind of resultKinds) {
    const section = find(root, `[data-group=${kind}]`, HTMLElement);
    const { records = [], total = 0 } = groups.find((group) => group.kind === kind) ?? {};
    section.hidden = total === 0;
    partOf(section, 'count').textContent = total.toString();
    partOf(section, 'list').replaceChildren(
      ...records.map((record) => resultItem(root, base, words, kind, record)),
    );
    const rest = total - records.length;
    partOf(section, 'more').textContent =
      rest > 0 ? `and ${rest.toString()} more; add a word to narrow it down` : '';
  }
}

/** A link to a result, with the words that were searched marked in its title. What the index holds is set as text. */
export function linkTo(
  link: HTMLAnchorElement,
  base: string,
  { raw_url: url, meta }: RecordData,
  words: string,
): void {
  link.href = `${base.slice(0, -1)}${url}`;
  link.replaceChildren(...markWords(meta['title'] ?? url, words).map(stretchNode));
}

function resultItem(
  root: ParentNode,
  base: string,
  words: string,
  kind: ResultKind,
  record: RecordData,
): HTMLElement {
  const { meta, filters, excerpt } = record;
  const item = copyTemplate(root, 'result');
  item.dataset['kind'] = kind;
  item.dataset['url'] = record.raw_url;
  const stretches = excerptStretches(excerpt);
  const matched = stretches.filter(({ isMarked }) => isMarked).map(({ text }) => text);
  linkTo(find(item, 'a', HTMLAnchorElement), base, record, [words, ...matched].join(' '));
  partOf(item, 'why').append(
    ...(matched.length > 0 ? withDots(stretches).map(stretchNode) : [meta['summary'] ?? '']),
  );
  const [outcome] = filters['outcome'] ?? [];
  find(item, 'use', SVGUseElement).setAttribute('href', `#page:mark-${outcome ?? ''}`);
  fill(item, 'outcome', outcome && nameOf(root, 'outcome', outcome));
  fill(item, 'number', numberOf(record, 'lesson')?.toString());
  fill(item, 'from', fromWords(record));
  return item;
}

/** Who tells it, or how much there is of it. */
function fromWords(record: RecordData): string {
  if (record.filters['outcome'] !== undefined) return record.meta['from'] || 'An anonymous account';
  const stories = numberOf(record, 'stories');
  const lessons = numberOf(record, 'lessons');
  return [
    ...(stories === undefined ? [] : [count(stories, 'story', 'stories')]),
    ...(lessons === undefined ? [] : [count(lessons, 'lesson')]),
  ].join(', ');
}

function numberOf({ filters }: RecordData, name: string): number | undefined {
  const [number] = filters[`number of ${name}`] ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Adds a text to a part, or takes the part away where there is none. */
function fill(item: HTMLElement, name: string, text = ''): void {
  if (text === '') partOf(item, name).remove();
  else partOf(item, name).append(text);
}

/** Pagefind's excerpt is HTML of one element, `<mark>`: read as text, each marked run becomes one. */
function excerptStretches(excerpt: string): Stretch[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    isMarked: node.nodeName === 'MARK',
  }));
}

/** Says of an excerpt where it was cut: it begins with a sentence, and ends with one, or has dots there. */
function withDots(stretches: readonly Stretch[]): Stretch[] {
  const text = stretches.map((stretch) => stretch.text).join('');
  const dots = (isCut: boolean): Stretch[] => (isCut ? [{ text: '…', isMarked: false }] : []);
  return [
    ...dots(!/^\s*[“"\p{Lu}\d]/u.test(text)),
    ...stretches,
    ...dots(!/[.!?”"]\s*$/.test(text)),
  ];
}

function stretchNode({ text, isMarked }: Stretch): Node {
  if (!isMarked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
