import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Place, Report } from './problem.ts';

/** Parses a body as MDX with footnotes and tables. Reports what MDX can't read and gives nothing. */
export function parseMarkdown(body: string, bodyLine: number, report: Report): Root | undefined {
  try {
    const tree = fromMarkdown(body, {
      extensions: [gfmFootnote(), gfmTable(), mdxjs()],
      mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), mdxFromMarkdown()],
    });
    visit(tree, (node) => {
      if ('children' in node)
        node.children = node.children.flatMap(unravel) as typeof node.children;
    });
    return tree;
  } catch (error) {
    if (error instanceof RangeError) {
      report(
        'too-deep',
        { line: bodyLine, column: 1 },
        'The text is nested too deeply to be read. Use fewer levels of lists, quotations or emphasis.',
      );
      return undefined;
    }
    if (!isSyntaxMessage(error)) throw error;
    const place = error.place?.start ?? error.place ?? { line: error.line, column: error.column };
    const line = place.line ?? bodyLine;
    const column = place.column ?? 1;
    const text = body.split('\n')[line - 1] ?? '';
    const { rule, message } = explainSyntax(error, text, column);
    report(rule, { line, column }, message);
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
      words.push(toString(node).replace(/\s+/g, ' ').trim());
      return 'skip';
    }
    if (node.type === 'code') words.push(node.value);
    return undefined;
  });
  return words.filter((word) => word !== '').join(' ');
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

function explainSyntax(
  error: SyntaxMessage,
  line: string,
  column: number,
): { rule: 'no-code' | 'mdx-syntax'; message: string } {
  const beginning = /^\s*(import|export)\b/.exec(line)?.[1];
  if (error.source === 'micromark-extension-mdxjs-esm' || (beginning && column <= 2)) {
    return {
      rule: 'no-code',
      message: `A paragraph begins with the word \`${beginning ?? 'import'}\`, which MDX takes for code. Turn the sentence round so that another word comes first.`,
    };
  }
  const isExpression =
    error.ruleId === 'acorn' ||
    error.source === 'micromark-extension-mdx-expression' ||
    error.reason.includes('`{`');
  if (isExpression) {
    return {
      rule: 'no-code',
      message:
        'A `{` begins an expression here, and stories hold no code. Write `\\{` for a brace, or put code between backticks.',
    };
  }
  const after = line.slice(column - 1);
  if (line.slice(0, column).includes('<!') || after.startsWith('!')) {
    return {
      rule: 'mdx-syntax',
      message: 'HTML comments can’t be read here. Write `{/* comment */}`, or delete it.',
    };
  }
  if (/<https?:\/?/.test(line)) {
    return {
      rule: 'mdx-syntax',
      message:
        'An address between `<` and `>` can’t be read here. Write it as `[words](https://…)`.',
    };
  }
  if (/end-tag|closing|self-closing/.test(`${error.ruleId ?? ''} ${error.reason}`)) {
    return {
      rule: 'mdx-syntax',
      message:
        'A component is opened and not closed, or closed and not opened. Write `<Limits>…</Limits>`, both in the same paragraph or each on a line of its own.',
    };
  }
  return {
    rule: 'mdx-syntax',
    message:
      'A `<` begins a component here, but what follows is not the name of one. Write `\\<` for the sign, or put code between backticks.',
  };
}
