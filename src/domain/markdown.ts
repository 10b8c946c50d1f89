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
import type { Place, Report } from './problem.ts';
import { explainSyntax, findOpenFence, isSyntaxMessage } from './syntax-problems.ts';

/**
 * Parses a body as MDX with footnotes and tables. Reports what MDX can't read and gives nothing. Code is only
 * told apart from text, never parsed: braces are counted, and a block that begins like an import or export
 * is one. (A parser of JavaScript, tried at each brace, took minutes over 36 kB of them.)
 */
export function parseMarkdown(body: string, bodyLine: number, report: Report): Root | undefined {
  try {
    const tree = treeOf(body);
    visit(tree, (node) => {
      if (!('children' in node)) return;
      const isBlock = node.type === 'root' || node.type === 'mdxJsxFlowElement';
      const children = node.children as RootContent[];
      const marked = isBlock ? children.map((child) => markCode(child, body)) : children;
      node.children = marked.flatMap(unravel) as typeof node.children;
    });
    const fence = findOpenFence(tree, body);
    if (fence === undefined) return tree;
    report(fence.rule, fence.place, fence.message);
    return undefined;
  } catch (error) {
    if (!isSyntaxMessage(error)) throw error;
    // Without MDX: what stands behind an open fence is code, tags and braces too.
    const plain = fromMarkdown(body, { extensions: [mdxMd()] });
    const { rule, place, message } =
      findOpenFence(plain, body) ?? explainSyntax(error, body, bodyLine);
    report(rule, place, message);
    return undefined;
  }
}

/** The tree as the parser gives it; throws where it can’t read the text. */
export function treeOf(body: string): Root {
  return fromMarkdown(body, {
    extensions: [gfmFootnote(), gfmTable(), mdxMd(), mdxExpression(), mdxJsx()],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), mdxFromMarkdown()],
  });
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
