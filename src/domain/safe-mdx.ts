import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findHiddenCharacters } from './characters.ts';
import { explainTags, findNameProblem, isHtml, storyComponents } from './components.ts';
import { limits } from './limits.ts';
import { findOtherAddress, readLink } from './links.ts';
import { isComment, isHeadingId, placeOfNode, textOf, wordsOf } from './markdown.ts';
import { codeOf, count, type Place, placeAtOffset, quote, type Report } from './problem.ts';
import { findStrayMarkup } from './stray-markup.ts';

/** Where a component may stand: it is a block, beside paragraphs. */
const componentParents = ['root', 'listItem', 'blockquote'];

/** Levels of the tree that a text may have: more than five containers with emphasis and links in each. */
const deepest = 40;

/**
 * Reports everything in a tree that a stranger's text may not hold. An allow-list: a node of a kind that
 * is not named here is refused. Gives `true` when all of it is safe. `text` is what was parsed, to find a
 * character in it that is written as an entity.
 */
export function isSafe(root: Root, report: Report, text = ''): boolean {
  let isClean = true;
  const counted: Record<'links' | 'headings' | 'footnotes' | 'marks', Nodes[]> = {
    links: [],
    headings: [],
    footnotes: [],
    marks: [],
  };

  const definitions = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }) => {
    // Of two alike the first counts, as in Markdown.
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });

  /** The HTML of a block: pasted markup is one slip, however many tags it has. */
  let tags: Component[] = [];
  const reportTags = () => {
    const [first] = tags;
    if (first === undefined) return;
    isClean = false;
    report('no-html', placeOfNode(first), explainTags(first.name ?? '', tags.length));
    tags = [];
  };

  const walk = (node: Nodes, parent: Nodes, depth: number, level = 0) => {
    const refuse = (rule: Parameters<Report>[0], message: string, at: Nodes | Attribute = node) => {
      isClean = false;
      report(rule, placeOfNode(at), message);
    };
    /** A mark inside a link would be a link inside a link. */
    const refuseMarks = (link: Nodes) => {
      visit(link, 'footnoteReference', (mark) => {
        refuse(
          'citation-form',
          'The mark of a note stands inside a link. Put it behind the link.',
          mark,
        );
      });
    };
    const refuseMarkup = (written: Nodes) => {
      const { start, end } = written.position ?? {};
      const words = text.slice(start?.offset ?? 0, end?.offset ?? 0);
      for (const { rule, index, message } of findStrayMarkup(written.type, words)) {
        isClean = false;
        report(rule, placeAtOffset(text, (start?.offset ?? 0) + index), message);
      }
    };
    if (level > deepest) {
      if (level === deepest + 1)
        refuse('too-deep', 'The text is nested too deeply here. Use fewer levels.');
      return;
    }
    switch (node.type) {
      case 'root':
      case 'emphasis':
      case 'strong':
      case 'break':
      case 'thematicBreak':
      case 'list':
      case 'table':
      case 'tableRow':
      case 'tableCell':
        break;
      case 'footnoteReference':
        counted.marks.push(node);
        break;
      case 'paragraph':
        refuseMarkup(node);
        break;
      case 'blockquote':
      case 'listItem':
        // Reported at the first level too many; what lies deeper goes with it.
        if (depth === limits.containerMarks) {
          refuse(
            'too-deep',
            `Lists and quotations are nested more than ${limits.containerMarks.toString()} deep here. Use fewer levels.`,
          );
        }
        break;
      case 'linkReference': {
        counted.links.push(node);
        refuseMarks(node);
        const url = definitions.get(node.identifier);
        const message =
          textOf(node).trim() === '' ? withoutWords : findOtherAddress(textOf(node), url ?? '');
        if (message !== undefined) refuse('safe-link', message);
        break;
      }
      case 'text':
      case 'inlineCode':
      case 'code': {
        if (node.type === 'text') refuseMarkup(node);
        const hidden = findHiddenCharacters(`${languageOf(node)}${node.value}`)[0];
        if (hidden !== undefined) {
          isClean = false;
          const { written, place } = findEntity(node, text);
          report(
            'hidden-characters',
            place,
            `${written} stands for an invisible character, ${codeOf(hidden.character)}. Delete it.`,
          );
        }
        break;
      }
      case 'heading':
        counted.headings.push(node);
        break;
      case 'footnoteDefinition':
        counted.footnotes.push(node);
        break;
      case 'link':
      case 'definition': {
        if (node.type === 'link') counted.links.push(node);
        const target = readLink(node.url);
        const hidden = findHiddenCharacters(`${node.url}${node.title ?? ''}`)[0];
        if (target.kind === 'refused') refuse('safe-link', target.message);
        else if (hidden !== undefined) {
          refuse(
            'safe-link',
            `This link holds an invisible character, ${codeOf(hidden.character)}. Type it again.`,
          );
        } else if (/[<{]/.test(node.title ?? '')) {
          // Parsers that make links of bare addresses can take a title for code.
          refuse('safe-link', titleLikeCode);
        } else if (node.type === 'link' && textOf(node).trim() === '') {
          refuse('safe-link', withoutWords);
        } else if (node.type === 'link') {
          const message = findOtherAddress(textOf(node), node.url);
          if (message !== undefined) refuse('safe-link', message);
        }
        if (node.type === 'link') refuseMarks(node);
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
          `${quote(firstLine(node.value))} begins like code, and stories hold none. ${/^\w+ *\|/.test(node.value) ? 'If it is the head of a table, begin the line with `|`.' : 'Delete it; if it is a sentence, let another word come first.'}`,
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (parent.type === 'heading' && isHeadingId(node)) {
          refuse(
            'no-code',
            `Headings get their addresses by themselves here. Delete ${quote(`{${node.value}}`)}.`,
          );
        } else if (!isComment(node)) {
          refuse(
            'no-code',
            /^\s*\/\*/.test(node.value)
              ? 'This comment holds a brace. Leave braces out of comments.'
              : `${quote(`{${firstLine(node.value)}}`)} stands between braces, where MDX expects code, and stories hold none. Write \`\\{\` for a brace, or put code between backticks.`,
          );
        }
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (isHtml(node.name ?? '')) tags.push(node);
        else for (const problem of findComponentProblems(node, parent)) refuse(...problem);
        break;
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
    const isContainer = node.type === 'blockquote' || node.type === 'listItem';
    if ('children' in node) {
      for (const child of node.children) {
        walk(child, node, depth + (isContainer ? 1 : 0), level + 1);
        if (node === root) reportTags();
      }
    }
  };
  walk(root, root, 0);

  for (const [what, noun, nouns] of [
    ['links', 'link'],
    ['headings', 'heading'],
    ['footnotes', 'note'],
    ['marks', 'mark of a note', 'marks of notes'],
  ] as const) {
    const first = counted[what][limits[what]];
    if (first !== undefined) {
      isClean = false;
      report(
        'too-many',
        placeOfNode(first),
        `The text has ${count(counted[what].length, noun, nouns)}; at most ${limits[what].toString()} are taken, and this is the first too many. Keep those that matter most.`,
      );
    }
  }
  return isClean;
}

const titleLikeCode =
  'The title of this link holds `<` or `{`, which begin code elsewhere. Write it without them.';
const withoutWords = 'This link has no words. Put some between its square brackets.';

/** Where an entity stands for a hidden character; the beginning of the node where it can't be found. */
function findEntity(node: Nodes, text: string): { written: string; place: Place } {
  const from = node.position?.start.offset ?? 0;
  const written = text.slice(from, node.position?.end.offset);
  const entity = [
    ...written.matchAll(/&(?:#x([\da-f]+)|#(\d+)|(?!amp|lt|gt|quot|nbsp)\w+);/gi),
  ].find(([, hex, decimal]) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (Number.isNaN(code)) return true;
    return code <= 0x10ffff && findHiddenCharacters(String.fromCodePoint(code)).length > 0;
  });
  return entity === undefined
    ? { written: 'This text', place: placeOfNode(node) }
    : { written: quote(entity[0]), place: placeAtOffset(text, from + entity.index) };
}

/** The language of a code block is part of the page too. */
function languageOf(node: Nodes): string {
  return node.type === 'code' ? `${node.lang ?? ''}${node.meta ?? ''}` : '';
}

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = Component['attributes'][number];

/** What is wrong with a component: a rule, a sentence, and the attribute where it is about one. */
function findComponentProblems(
  node: Component,
  parent: Nodes,
): [Parameters<Report>[0], string, Attribute?][] {
  const name = node.name ?? '';
  const problem = findNameProblem(name);
  if (problem !== undefined) return [problem];
  const known = storyComponents.get(name) ?? [];
  const attributes = node.attributes.flatMap(
    (attribute): [Parameters<Report>[0], string, Attribute][] => {
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        const message = `${quote(`<${name}>`)} holds an expression. Delete what stands in braces.`;
        return [['no-code', message, attribute]];
      }
      const message = `${quote(`<${name}>`)} has no attribute ${quote(attribute.name)}. Delete it; what it says belongs in the text.`;
      return known.includes(attribute.name) ? [] : [['unknown-attribute', message, attribute]];
    },
  );
  if (attributes.length > 0) return attributes;
  if (!componentParents.includes(parent.type) || node.type === 'mdxJsxTextElement') {
    const message = `${quote(`<${name}>`)} stands inside a sentence, a table or another component. Put it between paragraphs, on lines of its own.`;
    return [['component-place', message]];
  }
  const message = `${quote(`<${name}>`)} is empty. Write its text, or delete it.`;
  return wordsOf([node]) === '' ? [['section-text', message]] : [];
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
