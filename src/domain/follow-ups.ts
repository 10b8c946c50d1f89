import type { ListItem } from 'mdast';
import { isNoText } from './components.ts';
import { type FieldContext, findVagueDateProblem, isVagueDate } from './fields.ts';
import { placeOfNode, textOf, wordsOf } from './markdown.ts';
import { codeOf, quote, type Report } from './problem.ts';
import type { SectionPart } from './story-body.ts';

/** A dated entry as it stands in the tree; its date is cut off. */
export type FollowUpPart = { date: string; item: ListItem };

/** Reads the dated entries of a section; reports what is no such entry, and entries out of order. */
export function readFollowUps(
  { nodes }: SectionPart,
  context: FieldContext,
  report: Report,
): FollowUpPart[] {
  const entries: FollowUpPart[] = [];
  let toldList = nodes.some((node) => node.type === 'heading');
  for (const node of nodes) {
    if (node.type !== 'list') {
      if (!isNoText(node) && !toldList) {
        toldList = true;
        report('dated-entries', placeOfNode(node), explainText(textOf(node)));
      }
      continue;
    }
    for (const item of node.children) {
      const entry = readFollowUp(item, context, report);
      const last = entries.findLast(({ date }) => date !== 'unknown');
      if (entry === undefined) continue;
      if (last !== undefined && isBefore(entry.date, last.date)) {
        report(
          'dated-entries',
          placeOfNode(item),
          `${quote(entry.date)} comes after ${quote(last.date)}. Put the oldest entry first.`,
        );
      }
      entries.push(entry);
    }
  }
  return entries;
}

/** Whether a date is before another one; `2019` is not before `2019-03`. */
function isBefore(date: string, other: string): boolean {
  const [from = ''] = date.split('..');
  const [otherFrom = ''] = other.split('..');
  return date !== 'unknown' && from < otherFrom.slice(0, from.length);
}

function readFollowUp(
  item: ListItem,
  context: FieldContext,
  report: Report,
): FollowUpPart | undefined {
  const paragraph = item.children[0];
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const [, date, rest] =
    (first?.type === 'text' && /^([\w.-]+):(?:\s+([\s\S]*))?$/.exec(first.value)) || [];
  if (first?.type !== 'text' || date === undefined || !isVagueDate(date, { range: true })) {
    report(
      'dated-entries',
      placeOfNode(first ?? item),
      explainEntry(paragraph === undefined ? '' : textOf(paragraph), first?.type === 'strong'),
    );
    return undefined;
  }
  first.value = rest ?? '';
  if (wordsOf(item.children) === '') {
    report(
      'dated-entries',
      placeOfNode(first),
      `This entry says nothing after its date. Write \`- ${date}: what happened\`, or delete it.`,
    );
  }
  const problem = findVagueDateProblem(date, context);
  if (problem !== undefined)
    report('field-date', placeOfNode(first), `This entry’s date ${problem}`);
  return { date, item };
}

const date = String.raw`(\d{4}(?:-\d\d){0,2})`;

/** Slips in the date of an entry: what stands there, and what is wrong with it. */
const slips: [RegExp, (...groups: string[]) => string][] = [
  [
    new RegExp(String.raw`^${date} ?(?:[-–—]|to) ?${date}(?!-)`),
    (from = '', to = '') =>
      `These dates have no \`..\` between. Write ${quote(`- ${from}..${to}:`)}.`,
  ],
  [
    /^(\d{4})-(\d)(?!\d)/,
    (year = '', month = '') =>
      `${quote(`${year}-${month}`)} is not written as a month. Write ${quote(`- ${year}-0${month}:`)}.`,
  ],
  [
    new RegExp(String.raw`^${date}(?: ?[-–—,.])? `),
    (when = '') =>
      `A colon is missing behind the date. Write ${quote(`- ${when}: what happened`)}.`,
  ],
];

/** What to do about text in place of a list. */
function explainText(words: string): string {
  const [, blank] = /^-([^\S \t\n])/.exec(words) ?? [];
  if (blank !== undefined) {
    return `The blank behind \`-\` is not an ordinary space, but ${codeOf(blank)}. Type it again with the space bar.`;
  }
  const [when] = new RegExp(`^${date}(?=:)`).exec(words) ?? [];
  return `Under \`## What happened next\` a list of dated entries was expected. Write ${quote(`- ${when ?? '2019-03'}: what happened`)}.`;
}

function explainEntry(words: string, isBold: boolean): string {
  const [, bold] = (isBold && new RegExp(`^${date}:?`).exec(words)) || [];
  if (bold !== undefined) return `The date is bold. Write ${quote(`- ${bold}:`)}, without \`**\`.`;
  for (const [pattern, explain] of slips) {
    const groups = pattern.exec(words);
    if (groups !== null) return explain(...groups.slice(1));
  }
  return 'This entry does not begin with a date. Write `- 2019-03: what happened`, with `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, two of them with `..` between, or `unknown`.';
}
