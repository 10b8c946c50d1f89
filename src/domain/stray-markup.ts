import { quote, quoteWhole } from './problem.ts';
import type { RuleName } from './rules.ts';

type Stray = { rule: RuleName; index: number; message: string };

const address = String.raw`https?://|mailto:|/(?:stories|topics|people|paths|lessons|about|search|contribute)\b`;

/** What is surely meant as a link or a picture and is text to Markdown, as it stands in the file. */
const slips: [RegExp, RuleName, (...groups: string[]) => string][] = [
  [
    /(?<!\\)!\[\[([^[\]\n]+)\]\]/g,
    'no-picture',
    (name = '') =>
      `${quote(`![[${name}]]`)} is not read as a picture, and stories hold none. Say in words or in a table what it shows.`,
  ],
  [
    /(?<![!\\])\[\[([^[\]\n]+)\]\]/g,
    'safe-link',
    (name = '') =>
      `${quote(`[[${name}]]`)} is not read as a link. Write the words and the address, such as \`[words](/topics/feedback/)\`.`,
  ],
  [
    new RegExp(String.raw`(?<!\\)\(([^()\n]+)\)\[((?:${address})[^\]\s]*)\]`, 'g'),
    'safe-link',
    (words = '', to = '') =>
      `The brackets of this link are swapped. Write ${quoteWhole(`[${words}](${to})`)}.`,
  ],
  [
    new RegExp(String.raw`(?<!\\)\[([^[\]\n]+)\] \(((?:${address})[^()\s]*)\)`, 'g'),
    'safe-link',
    (words = '', to = '') =>
      `A blank stands between the words and the address of this link. Write ${quoteWhole(`[${words}](${to})`)}.`,
  ],
  [
    new RegExp(String.raw`(?<!\\)\[[^[\]\n]+\]\(((?:${address})[^()\s"]* [^()\n"]*)\)`, 'g'),
    'safe-link',
    (to = '') =>
      `The address ${quote(to)} holds a blank, so this is not read as a link. Write ${quoteWhole(to.trim().replaceAll(' ', '%20'))}.`,
  ],
];

/** Finds markup that Markdown does not read as what it was meant; `type` is what it read instead. */
export function findStrayMarkup(type: string, words: string): Stray[] {
  if (type === 'paragraph') return findTable(words);
  if (type !== 'text') return [];
  return slips.flatMap(([pattern, rule, explain]) =>
    [...words.matchAll(pattern)].map((match) => ({
      rule,
      index: match.index,
      message: explain(...match.slice(1)),
    })),
  );
}

/** A table whose line of hyphens is missing, or has not as many cells as the first line. */
function findTable(words: string): Stray[] {
  const lines = words.split('\n').map((line) => line.trim());
  const [head = '', below = ''] = lines;
  if (lines.length < 2 || !lines.every((line) => /^\|.*\|$/.test(line))) return [];
  const hyphens = `|${' - |'.repeat(cellsOf(head))}`;
  const message = /^[|:\s-]+$/.test(below)
    ? `The line of hyphens has not as many cells as the line above it, so this is not read as a table. Write ${quote(hyphens)}.`
    : `Below the first line of a table stands a line of hyphens, and here it is missing. Add ${quote(hyphens)} there.`;
  return [{ rule: 'mdx-syntax', index: 0, message }];
}

/** The cells of a line of a table; an escaped bar is text. */
function cellsOf(line: string): number {
  return line.split(/(?<!\\)\|/).length - 2;
}
