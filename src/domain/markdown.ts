import type { BlockContent, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { findNameProblem } from './components.ts';
import { type Place, quote, type Report } from './problem.ts';
import type { RuleName } from './rules.ts';

/**
 * Parses a body as MDX with footnotes and tables. Reports what MDX can't read and gives nothing. Code is only
 * told apart from text, never parsed: braces are counted, and a block that begins like an import or export
 * is one. (A parser of JavaScript, tried at each brace, took minutes over 36 kB of them.)
 */
export function parseMarkdown(body: string, bodyLine: number, report: Report): Root | undefined {
  try {
    const tree = fromMarkdown(body, {
      extensions: [gfmFootnote(), gfmTable(), mdxMd(), mdxExpression(), mdxJsx()],
      mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), mdxFromMarkdown()],
    });
    visit(tree, (node) => {
      if (!('children' in node)) return;
      const isBlock = node.type === 'root' || node.type === 'mdxJsxFlowElement';
      const children = node.children as RootContent[];
      const marked = isBlock ? children.map((child) => markCode(child, body)) : children;
      node.children = marked.flatMap(unravel) as typeof node.children;
    });
    return tree;
  } catch (error) {
    if (!isSyntaxMessage(error)) throw error;
    const { rule, place, message } = explainSyntax(error, body, bodyLine);
    report(rule, place, message);
    return undefined;
  }
}

/** Where a node begins. */
export function placeOfNode(node: Node): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The words of some blocks, without notes, a blank between blocks. */
export function wordsOf(nodes: readonly Node[]): string {
  const words: string[] = [];
  visit({ type: 'root', children: [...nodes] } as Root, (node) => {
    if (node.type === 'footnoteDefinition') return 'skip';
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') {
      words.push(textOf(node).replace(/\s+/g, ' ').trim());
      return 'skip';
    }
    if (blocksOfText.includes(node.type)) words.push(textOf(node));
    return undefined;
  });
  return words.filter((word) => word !== '').join(' ');
}

/** Blocks whose text stands in no paragraph. */
const blocksOfText: readonly string[] = ['code', 'mdxFlowExpression', 'mdxjsEsm'];

/**
 * The text of one node as it stands: a line break is a blank, a comment or a mark is nothing. Pictures and
 * code are refused elsewhere; they count, so that what holds only them is not called empty as well.
 */
export function textOf(node: Node): string {
  const known = node as Nodes;
  switch (known.type) {
    case 'break':
      return ' ';
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'mdxjsEsm':
      return known.value;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(known) || isHeadingId(known) ? '' : known.value;
    case 'image':
    case 'imageReference':
      return known.alt || 'picture';
    default:
      return 'children' in known ? known.children.map(textOf).join('') : '';
  }
}

/** What stands in the braces of a comment: nothing but blanks and whole comments of JavaScript. */
const commentOnly = /^(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*\n)*$/;

/** Whether a node is a comment in braces. */
export function isComment(node: Node): boolean {
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression && 'value' in node && commentOnly.test(String(node.value));
}

/** Whether a node is an address behind a heading, as other tools write it: `{#problem}`. */
export function isHeadingId(node: Node): boolean {
  return (
    node.type === 'mdxTextExpression' && 'value' in node && /^#[\w-]+$/.test(String(node.value))
  );
}

/**
 * MDX takes a block that begins with one of two words, at the start of a line, for code. Its parsers do not
 * agree on what has to follow the word: here it is everything that any of them, or JavaScript, takes.
 */
function markCode(node: RootContent, body: string): RootContent {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || start.column !== 1) return node;
  const value = body.slice(start.offset, end.offset);
  return /^(?:import|export)(?:[\s{*"']|$)/.test(value)
    ? { type: 'mdxjsEsm', value, position: { start, end } }
    : node;
}

/**
 * A component on a line of its own is, to the parser, part of a paragraph; written over several lines it
 * is a block. Here both become blocks, and the words around one in a paragraph become paragraphs.
 */
function unravel(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph' || !node.children.some(isTextComponent)) return [node];
  const blocks: RootContent[] = [];
  let words: PhrasingContent[] = [];
  const closeParagraph = () => {
    const [first] = words;
    const last = words.at(-1);
    if (first?.position && last?.position && words.some((word) => !isBlank(word))) {
      const position = { start: first.position.start, end: last.position.end };
      blocks.push({ type: 'paragraph', children: words, position } satisfies Paragraph);
    }
    words = [];
  };
  for (const child of node.children) {
    if (!isTextComponent(child)) {
      words.push(child);
      continue;
    }
    closeParagraph();
    const { position } = child;
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: child.children,
      ...(position && { position }),
    };
    const block: MdxJsxFlowElement = {
      type: 'mdxJsxFlowElement',
      name: child.name,
      attributes: child.attributes,
      children: (child.children.length > 0 ? [paragraph] : []) satisfies BlockContent[],
      ...(position && { position }),
    };
    blocks.push(block);
  }
  closeParagraph();
  return blocks;
}

function isTextComponent(node: PhrasingContent): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && /^[A-Z]/.test(node.name ?? '');
}

function isBlank(node: Node): boolean {
  return node.type === 'text' && 'value' in node && String(node.value).trim() === '';
}

type SyntaxMessage = {
  reason: string;
  ruleId?: string;
  source?: string;
  line?: number;
  column?: number;
  place?: { line?: number; column?: number; start?: { line?: number; column?: number } };
};

/** The parsers throw `VFileMessage`s, known by their fields. */
function isSyntaxMessage(error: unknown): error is SyntaxMessage {
  return error instanceof Error && 'reason' in error && 'ruleId' in error;
}

type Explanation = { rule: RuleName; place: Place; message: string };

/** Says what a syntax error is about, going by the text around it. */
function explainSyntax(error: SyntaxMessage, body: string, bodyLine: number): Explanation {
  const { line = bodyLine, column = 1 } = error.place?.start ?? error.place ?? error;
  const lines = body.split('\n');
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column)].join('\n');

  if (error.source === 'micromark-extension-mdx-expression') {
    return {
      rule: 'no-code',
      place: placeAtOffset(body, findOpenBrace(before)),
      message:
        'A `{` begins an expression here, and stories hold no code. Write `\\{` for a brace, or put code between backticks.',
    };
  }
  const [, open, openLine, openColumn] = /for `<([^`]*)>` \((\d+):(\d+)/.exec(error.reason) ?? [];
  if (open !== undefined) {
    const place = { line: Number(openLine), column: Number(openColumn) };
    return explainTag(open, place, 'opened and not closed');
  }
  const offset = Math.max(0, before.lastIndexOf('<'));
  const place = placeAtOffset(body, offset);
  const tag = body.slice(offset);
  const closing = /^<\/\s*([\w.:-]*)/.exec(tag)?.[1];
  if (closing !== undefined) return explainTag(closing, place, 'closed and not opened');
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
  if (name !== undefined) return explainTag(name, place, 'not written as a component');
  return {
    rule: 'mdx-syntax',
    place,
    message:
      'A `<` begins a component here, but what follows is not one. Write `\\<` for the sign, or put code between backticks.',
  };
}

function explainTag(name: string, place: Place, fault: string): Explanation {
  const [rule, message] = findNameProblem(name) ?? [
    'mdx-syntax' as const,
    `${quote(`<${name}>`)} is ${fault}. Write ${quote(`<${name}>…</${name}>`)}, both in the same paragraph or each on a line of its own.`,
  ];
  return { rule, place, message };
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

/** The place of an offset in a text. */
export function placeAtOffset(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
