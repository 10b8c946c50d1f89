import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findHiddenCharacters } from './characters.ts';
import { limits } from './limits.ts';
import { readLink } from './links.ts';
import { placeOfNode } from './markdown.ts';
import { count, didYouMean, plainText, quote, type Report } from './problem.ts';

/** The components a text may use, with their attributes: none, so far. */
export const storyComponents: ReadonlyMap<string, readonly string[]> = new Map([
  ['Limits', []],
  ['Aside', []],
]);

/** Where a component may stand: it is a block, beside paragraphs. */
const componentParents = ['root', 'listItem', 'blockquote'];

/**
 * Reports everything in a tree that a stranger's text may not hold. An allow-list: a node of a kind that
 * is not named here is refused. Gives `true` when all of it is safe.
 */
export function isSafe(root: Root, report: Report): boolean {
  let isClean = true;
  const counts = { links: 0, headings: 0, footnotes: 0 };

  const walk = (node: Nodes, parent: Nodes) => {
    const refuse = (rule: Parameters<Report>[0], message: string) => {
      isClean = false;
      report(rule, placeOfNode(node), message);
    };
    switch (node.type) {
      case 'root':
      case 'paragraph':
      case 'emphasis':
      case 'strong':
      case 'break':
      case 'thematicBreak':
      case 'blockquote':
      case 'list':
      case 'listItem':
      case 'table':
      case 'tableRow':
      case 'tableCell':
      case 'linkReference':
      case 'footnoteReference':
        break;
      case 'text':
      case 'inlineCode':
      case 'code': {
        const hidden = findHiddenCharacters(node.value)[0];
        if (hidden !== undefined) {
          refuse(
            'hidden-characters',
            `This text stands for an invisible character, ${plainText(hidden.character)}. Delete it.`,
          );
        }
        break;
      }
      case 'heading':
        counts.headings += 1;
        break;
      case 'footnoteDefinition':
        counts.footnotes += 1;
        break;
      case 'link':
      case 'definition': {
        counts.links += 1;
        const target = readLink(node.url);
        if (target.kind === 'refused') refuse('safe-link', target.message);
        else if (findHiddenCharacters(`${node.url}${node.title ?? ''}`).length > 0) {
          refuse('safe-link', 'This link holds an invisible character. Type it again.');
        } else if (node.type === 'link' && toString(node).trim() === '') {
          refuse('safe-link', 'This link has no words. Put some between its square brackets.');
        }
        break;
      }
      case 'image':
      case 'imageReference':
        refuse(
          'no-picture',
          'A picture stands here, and stories hold none. Say in words or in a table what it shows.',
        );
        break;
      case 'mdxjsEsm':
        refuse(
          'no-code',
          `${quote(firstLine(node.value))} is code, and stories hold none. Delete it; if it is a sentence, let another word come first.`,
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (node.data?.estree?.body.length !== 0) {
          refuse(
            'no-code',
            `${quote(`{${firstLine(node.value)}}`)} is an expression, and stories hold no code. Write \`\\{\` for a brace, or put code between backticks.`,
          );
        }
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const problem = findComponentProblem(node, parent);
        if (problem !== undefined) refuse(...problem);
        break;
      }
      case 'html':
      case 'delete':
      case 'yaml':
        refuse('mdx-syntax', 'This can’t be read here. Write it in plain Markdown.');
        break;
      default:
        node satisfies never;
        refuse('mdx-syntax', 'This can’t be read here. Write it in plain Markdown.');
        return;
    }
    if ('children' in node) for (const child of node.children) walk(child, node);
  };
  walk(root, root);

  for (const [what, noun] of [
    ['links', 'link'],
    ['headings', 'heading'],
    ['footnotes', 'note'],
  ] as const) {
    if (counts[what] > limits[what]) {
      isClean = false;
      report(
        'too-many',
        { line: 1, column: 1 },
        `The text has ${count(counts[what], noun)}; at most ${limits[what].toString()} are taken. Keep those that matter most.`,
      );
    }
  }
  return isClean;
}

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function findComponentProblem(
  node: Component,
  parent: Nodes,
): [Parameters<Report>[0], string] | undefined {
  const name = node.name ?? '';
  const attributes = storyComponents.get(name);
  if (attributes === undefined) {
    if (/^[a-z]/.test(name)) {
      return [
        'no-html',
        `${quote(`<${name}>`)} is HTML, and stories are plain Markdown. Delete the tag, or put it between backticks to show it.`,
      ];
    }
    const near = didYouMean(name, [...storyComponents.keys()]);
    return [
      'unknown-component',
      `There is no component ${quote(`<${name}>`)}.${near || ' Use `<Limits>` or `<Aside>`, or put the words between backticks to show them.'}`,
    ];
  }
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [
        'no-code',
        `${quote(`<${name}>`)} holds an expression. Delete what stands in braces.`,
      ];
    }
    if (!attributes.includes(attribute.name)) {
      return [
        'unknown-attribute',
        `${quote(`<${name}>`)} has no attribute ${quote(attribute.name)}. Delete it; what it says belongs in the text.`,
      ];
    }
  }
  if (!componentParents.includes(parent.type) || node.type === 'mdxJsxTextElement') {
    return [
      'component-place',
      `${quote(`<${name}>`)} stands inside a sentence, a table or another component. Put it between paragraphs, on lines of its own.`,
    ];
  }
  return toString(node).trim() === ''
    ? ['section-text', `${quote(`<${name}>`)} is empty. Write its text, or delete it.`]
    : undefined;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
