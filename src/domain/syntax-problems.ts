import type { Root } from 'mdast';
import { findNameProblem } from './components.ts';
import { type Place, placeAtOffset, quote } from './problem.ts';
import type { RuleName } from './rules.ts';

/** What the parsers throw. */
type SyntaxMessage = {
  reason: string;
  ruleId?: string;
  source?: string;
  line?: number;
  column?: number;
  place?: { line?: number; column?: number; start?: { line?: number; column?: number } };
};

/** The parsers throw `VFileMessage`s, known by their fields. */
export function isSyntaxMessage(error: unknown): error is SyntaxMessage {
  return error instanceof Error && 'reason' in error && 'ruleId' in error;
}

type Explanation = { rule: RuleName; place: Place; message: string };

/** Says what a syntax error is about, going by the text around it. */
export function explainSyntax(error: SyntaxMessage, body: string, bodyLine: number): Explanation {
  const { line = bodyLine, column = 1 } = error.place?.start ?? error.place ?? error;
  const lines = body.split('\n');
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column)].join('\n');

  if (error.source === 'micromark-extension-mdx-expression') {
    const offset = findOpenBrace(before);
    return {
      rule: 'no-code',
      place: placeAtOffset(body, offset),
      message: explainBrace(body.slice(offset)),
    };
  }
  const [, open, openLine, openColumn] = /for `<([^`]*)>` \((\d+):(\d+)/.exec(error.reason) ?? [];
  if (open !== undefined) {
    const place = { line: Number(openLine), column: Number(openColumn) };
    return explainTag(open, place, explainOpenTag(open, offsetOf(body, place), body));
  }
  const offset = Math.max(0, before.lastIndexOf('<'));
  const place = placeAtOffset(body, offset);
  const tag = body.slice(offset);
  const closing = /^<\/\s*([\w.:-]*)/.exec(tag)?.[1];
  if (closing !== undefined) {
    return explainTag(closing, place, explainClosingTag(closing, body.slice(0, offset)));
  }
  if (tag.startsWith('<!--')) {
    return {
      rule: 'mdx-syntax',
      place,
      message: 'HTML comments can’t be read here. Write `{/* comment */}`, or delete it.',
    };
  }
  if (/^<(?:[a-z]+:\/|mailto:|[^\s<>]+@)/i.test(tag)) {
    return {
      rule: 'mdx-syntax',
      place,
      message:
        'An address between `<` and `>` can’t be read here. Write it as `[words](https://…)` or `[words](mailto:…)`.',
    };
  }
  const name = /^<([A-Za-z][\w-]*)(?:\s[^<>]*)?\/?>/.exec(tag)?.[1];
  if (name !== undefined)
    return explainTag(name, place, pairOf(name, 'not written as a component'));
  return {
    rule: 'mdx-syntax',
    place,
    message:
      'A `<` begins a component here, but what follows is not one. Write `\\<` for the sign, or put code between backticks.',
  };
}

/** What is wrong with the name of a tag, or else with the tag itself. */
function explainTag(name: string, place: Place, otherwise: string): Explanation {
  const [rule, message] = findNameProblem(name) ?? ['mdx-syntax' as const, otherwise];
  return { rule, place, message };
}

function pairOf(name: string, fault: string): string {
  return `${quote(`<${name}>`)} is ${fault}. Write ${quote(`<${name}>…</${name}>`)}, both in the same paragraph or each on a line of its own.`;
}

function explainOpenTag(name: string, offset: number, body: string): string {
  const [before, open, close] = [body.slice(0, offset), `<${name}>`, `</${name}>`];
  if (before.lastIndexOf(open) > before.lastIndexOf(close)) {
    return `${quote(open)} is opened a second time before it is closed. Write ${quote(close)} here, with a slash.`;
  }
  const [inside = '', ...rest] = body.slice(offset + open.length).split(close);
  return rest.length > 0 && /\n[ \t]*\n/.test(inside) && !inside.includes(open)
    ? `${quote(open)} holds more than one paragraph. Put ${quote(open)} and ${quote(close)} on lines of their own.`
    : pairOf(name, 'opened and not closed');
}

function explainClosingTag(name: string, before: string): string {
  const [open, close] = [`<${name}>`, `</${name}>`];
  if (/<\s+\w+>[^<]*$/.test(before)) {
    return `A blank stands between \`<\` and the name. Write ${quote(`${open}…${close}`)}, without it.`;
  }
  return before.lastIndexOf(open) > before.lastIndexOf(close)
    ? `${quote(close)} stands behind text, and ${quote(open)} on a line of its own. Put ${quote(close)} on a line of its own too.`
    : pairOf(name, 'closed and not opened');
}

/** What is wrong with a brace that opens an expression; `text` begins with it. */
function explainBrace(text: string): string {
  if (!/^\{\s*\/\*/.test(text)) {
    return 'A `{` begins an expression here, and stories hold no code. Write `\\{` for a brace, or put code between backticks.';
  }
  return /\*\/\s*\}/.test(text)
    ? 'This comment holds a brace. Leave braces out of comments.'
    : 'This comment is not closed. End it with `*/}`.';
}

/** A code block that nothing closes: all that follows has become code. */
export function findOpenFence(tree: Root, body: string): Explanation | undefined {
  const code = tree.children.at(-1);
  if (code?.type !== 'code' || code.position === undefined) return undefined;
  const { start, end } = code.position;
  const written = body.slice(start.offset, end.offset);
  const [, fence] = /^(`{3,}|~{3,})/.exec(written) ?? [];
  if (fence === undefined || new RegExp(`\n[ >\t]*${fence}+[ \t]*$`).test(written))
    return undefined;
  return {
    rule: 'mdx-syntax',
    place: { line: start.line, column: start.column },
    message: `This code block is never closed, so all below it is code. Put ${fence.length === 3 ? 'three' : fence.length.toString()} ${fence.startsWith('~') ? 'tildes' : 'backticks'} alone on a line below the code.`,
  };
}

/** The brace that opens the expression in which a text ends. */
function findOpenBrace(text: string): number {
  let closed = 0;
  for (let offset = text.length - 1; offset >= 0; offset -= 1) {
    const character = text.charAt(offset);
    if (character === '}') closed += 1;
    if (character !== '{') continue;
    if (closed === 0) return offset;
    closed -= 1;
  }
  return Math.max(0, text.lastIndexOf('{'));
}

function offsetOf(text: string, { line, column }: Place): number {
  const above = text.split('\n').slice(0, line - 1);
  return above.reduce((offset, { length }) => offset + length + 1, column - 1);
}
