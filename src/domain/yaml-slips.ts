import { quote } from './problem.ts';
import type { RuleName } from './rules.ts';

/** What is wrong with a line of fields, and how far from its start. */
export type LineProblem = { message: string; column: number; rule?: RuleName };

/** Looks at a line that is no YAML for the slips that people make, the surest first. */
export function findSlip(line: string): LineProblem | undefined {
  for (const { looks, say, rule } of slips) {
    const match = looks.exec(line);
    if (match === null) continue;
    const message = say({ line: quote(line.trim()), ...match.groups });
    return { message, column: match.indices?.groups?.['at']?.[0] ?? 0, ...(rule && { rule }) };
  }
  return undefined;
}

type Words = { line: string; at?: string; words?: string };
type Slip = { looks: RegExp; say: (found: Words) => string; rule?: RuleName };

/** A pattern for the value of a field, whose name may stand behind the hyphen of an entry. */
function value(pattern: string): RegExp {
  return new RegExp(String.raw`^[ \t]*(?:- +)?[^\s:]+:[ \t]+${pattern}`, 'du');
}

const specialSign = ({ at = '' }: Words) =>
  `This value begins with ${at === '`' ? 'a backtick' : quote(at)}, which means something else in YAML. Put the whole value between quotes.`;
const curlyQuote = ({ at = '' }: Words) =>
  `${quote(at)} is a curly quote, and YAML knows only straight ones.`;

/** How a line with a slip looks; `at` is what to point at. */
const slips: readonly Slip[] = [
  {
    looks: /^\s*(?:- +)?(?:[^\s:]+: +)?(?<at>[&*!])/d,
    say: specialSign,
    rule: 'frontmatter-plain',
  },
  { looks: /^\s*(?:- +)?(?:[^\s:]+: +)?(?<at>[@`%])/d, say: specialSign },
  { looks: value('(?<at>[>|]) *[^\\s\\d+-]'), say: specialSign },
  { looks: value('(?<at>[>|]) +\\S'), say: specialSign },
  {
    looks: /^[ \t]*(?<at>[–—•·‣▪◦])[ \t]+(?<words>.*)$/d,
    say: ({ at = '', words = '' }) =>
      `${quote(at)} is no hyphen, and an entry begins with one. Write ${quote(`- ${words}`)}.`,
  },
  {
    looks: value('(?<at>[“„”«])(?<words>[^“„”«»"]*)[“”»]\\s*$'),
    say: ({ words = '', ...found }) => `${curlyQuote(found)} Write ${quote(`"${words}"`)}.`,
  },
  {
    looks: value('(?<at>[“„”«‘])'),
    say: (found) => `${curlyQuote(found)} Put straight ones, \`"\`, around the whole value.`,
  },
  {
    looks: value(String.raw`(?<at>\[[^\]]*\]\((?<words>[^\s)]+)\))`),
    say: ({ words = '' }) => `Links are not written like this in fields. Write ${quote(words)}.`,
  },
  {
    looks: value(String.raw`'[^']*\p{L}(?<at>')\p{L}.*'\s*$`),
    say: () => 'The apostrophe ends the quotes here. Put `"` around the value in place of `\'`.',
  },
  {
    looks: value(String.raw`(?:"[^"]*"|'[^']*')(?<at>,)\s*$`),
    say: () => 'A comma follows the value. Delete it.',
  },
  {
    looks: value(String.raw`(?:"[^"]*"|'[^']*')\s*(?<at>[^\s#])`),
    say: () =>
      'Text follows the quote that closes this value. Put one pair of quotes around all of it; inside, use the other kind.',
  },
  {
    looks: value('(?<at>- )'),
    say: () =>
      'A list begins behind the colon. Put each entry on a line of its own, or write `[first, second]`.',
  },
  {
    looks: value('(?<at>(?:(?!: ).)*):$'),
    say: ({ line }) =>
      `${line} ends with a colon, so it is unclear what the value is. Put the value between quotes.`,
  },
  {
    looks: value('(?<at>.*?: )'),
    say: ({ line }) =>
      `${line} holds a second \`: \`, so it is unclear what the value is. Put the value between quotes.`,
  },
  {
    looks: /(?<at>[\u00A0\u2000-\u200A\u202F\u205F\u3000])/d,
    say: () =>
      'A blank that is not an ordinary space stands here. Type it again with the space bar.',
  },
  {
    looks: /^\s*(?<at>-)[^\s-]/d,
    say: ({ line }) => `A blank is missing behind the \`-\` of ${line}. Write \`- name: value\`.`,
  },
  {
    looks: /^\s*(?:- +)?\w+(?<at>：)/d,
    say: ({ at = '' }) =>
      `${quote(at)} is a wide colon. Write \`name: value\`, with a narrow one and a blank.`,
  },
  {
    looks: /^(?!.*:(?:\s|$))\s*(?<at>\S+(?:\s+\S+){3,})$/d,
    say: ({ line }) =>
      `${line} is not a field. Write \`name: value\`, with a colon and a blank; if it goes on from the line above, indent it by two blanks.`,
  },
  {
    looks: /^(?!.*:(?:\s|$))\s*(?<at>\S)/d,
    say: ({ line }) => `${line} is not a field. Write \`name: value\`, with a colon and a blank.`,
  },
];

/**
 * A line that does not begin in the column of the one above it: this line, or the one below that the parser
 * took for a part of it. `line` counts from this one.
 */
export function findShiftedLine(
  linesAbove: readonly string[],
  line: string,
  below: string,
): (LineProblem & { line: 0 | 1 }) | undefined {
  const above = linesAbove.at(-1) ?? '';
  if (/^\s*- /.test(line) && /: (?:\[\]|\{\})\s*$/.test(above)) {
    return {
      message: `${quote(above.trim())} above says that there are none. Delete the brackets, or these lines.`,
      column: line.search(/\S/),
      line: 0,
    };
  }
  const isKnown = linesAbove.some((other) => columnOf(other) === columnOf(line));
  const isBelow = isKnown || above.endsWith(':');
  const [first, second] = isBelow ? [line, below] : [above, line];
  if (second.trim() === '' || first.trim() === '' || columnOf(first) === columnOf(second)) {
    return undefined;
  }
  const found = `${quote(second.trim())} begins in column ${columnOf(second).toString()}, the line above it in ${columnOf(first).toString()}`;
  return {
    message: `${found}. Start fields that belong together in the same column.`,
    column: second.search(/\S/),
    line: isBelow ? 1 : 0,
  };
}

/** The column in which the field of a line begins, behind the hyphen of an entry. */
function columnOf(line: string): number {
  return (/^\s*(?:- +)?/.exec(line)?.[0].length ?? 0) + 1;
}
