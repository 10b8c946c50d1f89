import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Definition, PhrasingContent, Root, RootContent } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { type Citation, citationUrl } from './citation.ts';
import { readLink } from './links.ts';
import { isComment, wordsOf } from './markdown.ts';
import { permalinks } from './permalinks.ts';
import { isOwnPath, isPublishable } from './publishable.ts';
import type { Section } from './story.ts';
import { termMarker } from './terms.ts';

/** What rendering needs to know beside the tree. */
export type RenderContext = {
  /** The path the site stands under, with slashes at both ends. */
  base: string;
  citations: ReadonlyMap<string, Citation>;
  /** The whole body: links may be defined anywhere in it. */
  body: Root;
};

/** What a component is called on the page. */
const componentLabels = new Map([
  ['Limits', 'Where it would not hold'],
  ['Aside', 'Aside'],
]);

/**
 * Makes a function that renders one section after another to HTML. Notes are numbered through all of
 * them, in the order of their first mark. Throws on a node it does not know: what was not checked is
 * never published.
 */
export function sectionRenderer(context: RenderContext): (nodes: RootContent[]) => Section {
  const definitions: Definition[] = [];
  visit(context.body, 'definition', (node) => {
    definitions.push(node);
  });
  const numbers = new Map<string, number>();
  const ownPage: OwnPage = {
    numberMark(identifier) {
      const isFirst = !numbers.has(identifier);
      if (isFirst) numbers.set(identifier, numbers.size + 1);
      return { number: numbers.get(identifier) ?? 0, isFirst };
    },
    markTerms: termMarker(),
  };
  return (nodes) => ({
    html: renderBlocks(nodes, { ...context, definitions }, ownPage),
    plainHtml: renderBlocks(nodes, { ...context, definitions }, undefined),
    text: wordsOf(nodes),
  });
}

/** What only the entry's own page has: numbered notes, and words of the trade explained. */
type OwnPage = {
  numberMark: (identifier: string) => { number: number; isFirst: boolean };
  markTerms: ReturnType<typeof termMarker>;
};

function renderBlocks(
  nodes: RootContent[],
  context: RenderContext & { definitions: readonly Definition[] },
  ownPage: OwnPage | undefined,
): string {
  const { base, citations, definitions } = context;
  const noteOf = new Map<string, Element>();

  const handlers: Handlers = {
    ...Object.fromEntries(neverRendered.map((type) => [type, refuse])),
    footnoteReference(_state, node: { identifier: string }) {
      const citation = citations.get(node.identifier);
      if (ownPage === undefined || citation === undefined) return undefined;
      const { number, isFirst } = ownPage.numberMark(node.identifier);
      const words = number.toString();
      // The note leads back to the first of its marks.
      const id = isFirst ? `ref-${words}` : undefined;
      if (id !== undefined) noteOf.set(id, noteElement(number, citation, renderPhrasing));
      const properties = { id, href: `#note-${words}`, ariaLabel: `Note ${words}` };
      const link = element('a', properties, [text(words)]);
      return element('sup', { className: ['mark'] }, [link]);
    },
    link(state, node: Extract<PhrasingContent, { type: 'link' }>) {
      const properties = { href: hrefOf(node.url, base), ...(node.title && { title: node.title }) };
      return element('a', properties, state.all(node));
    },
    linkReference(state, node: Extract<PhrasingContent, { type: 'linkReference' }>) {
      const definition = state.definitionById.get(node.identifier.toUpperCase());
      if (definition === undefined) throw new Error(`no definition for ${node.identifier}`);
      return element('a', { href: hrefOf(definition.url, base) }, state.all(node));
    },
    mdxJsxFlowElement(state, node: Extract<RootContent, { type: 'mdxJsxFlowElement' }>) {
      const name = node.name ?? '';
      const label = componentLabels.get(name);
      if (label === undefined) throw new Error(`no component ${name}`);
      // Reader modes of browsers leave every `aside` out.
      return element('div', { className: [name.toLowerCase()], role: 'note', ariaLabel: label }, [
        element('p', { className: ['label'] }, [text(label)]),
        ...state.all(node),
      ]);
    },
    mdxFlowExpression: renderComment,
    mdxTextExpression: renderComment,
    table(state, node) {
      // A wide table scrolls by itself, reachable by keyboard.
      const table = defaultTable(state, node);
      return element(
        'div',
        { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: 'Table' },
        [table],
      );
    },
  };
  const renderPhrasing = (phrasing: PhrasingContent[]): ElementContent[] =>
    toElements(
      [{ type: 'paragraph', children: phrasing }],
      { ...handlers, footnoteReference: () => undefined },
      definitions,
    ).flatMap((child) => (child.type === 'element' ? child.children : [child]));

  const elements = toElements(nodes, handlers, definitions);
  return toHtml(placeNotes(ownPage?.markTerms(elements) ?? elements, noteOf));
}

function toElements(
  nodes: RootContent[],
  handlers: Handlers,
  definitions: readonly Definition[],
): ElementContent[] {
  // Of two definitions the first counts, wherever it stands.
  const tree = toHast({ type: 'root', children: [...definitions, ...nodes] } satisfies Root, {
    handlers,
    unknownHandler: refuse,
  }) as HtmlRoot;
  return tree.children.filter((child): child is ElementContent => child.type !== 'doctype');
}

/** Nodes that the library would render, or leave out in silence, and that no checked text holds. */
const neverRendered = ['delete', 'heading', 'html', 'image', 'imageReference', 'toml', 'yaml'];

function refuse(_state: unknown, node: { type: string }): never {
  throw new Error(`a node of type ${node.type} can’t be rendered`);
}

type TableNode = Extract<RootContent, { type: 'table' }>;
type State = Parameters<NonNullable<Handlers['table']>>[0];

function defaultTable(state: State, node: TableNode): Element {
  const rows = node.children.map((row, index) =>
    element(
      'tr',
      {},
      row.children.map((cell) =>
        index === 0
          ? element('th', { scope: 'col' }, state.all(cell))
          : element('td', {}, state.all(cell)),
      ),
    ),
  );
  return element('table', {}, [
    element('thead', {}, rows.slice(0, 1)),
    ...(rows.length > 1 ? [element('tbody', {}, rows.slice(1))] : []),
  ]);
}

/** A comment shows nothing; anything else in braces must not have come this far. */
function renderComment(_state: unknown, node: Node) {
  if (!isComment(node)) throw new Error('an expression can’t be rendered');
  return undefined;
}

/** The address of a link with the base path; throws on one that should have been refused. */
function hrefOf(address: string, base: string): string {
  const target = readLink(address);
  const paths = permalinks(base);
  switch (target.kind) {
    case 'entry':
      return own(paths.entry(target.collection, target.slug, target.lesson));
    case 'page':
      return own(paths.page(target.path));
    case 'outside':
      return published(target.url);
    case 'refused':
      return unrendered(address);
    default:
      return target satisfies never;
  }
}

/** An address as it is; throws on one that no page may hold, whatever the rules for links say. */
function published(address: string): string {
  return isPublishable(address) ? address : unrendered(address);
}

function own(path: string): string {
  return isOwnPath(path) ? path : unrendered(path);
}

function unrendered(address: string): never {
  throw new Error(`a link to ${address} can’t be rendered`);
}

function noteElement(
  number: number,
  citation: Citation,
  renderPhrasing: (nodes: PhrasingContent[]) => ElementContent[],
): Element {
  const url = citationUrl(citation);
  // From one number to another is a dash.
  const where = citation.where.replaceAll(/(?<=\d)-(?=\d)/g, '–');
  const words = [text(`${citation.source.publisher}, ${where}`)];
  return element('span', { className: ['note'], id: `note-${number.toString()}` }, [
    element(
      'a',
      { href: `#ref-${number.toString()}`, ariaLabel: `Back to mark ${number.toString()}` },
      [text(number.toString())],
    ),
    text(' '),
    ...(url === undefined ? words : [element('a', { href: published(url) }, words)]),
    text('.'),
    ...(citation.remark.length > 0 ? [text(' '), ...renderPhrasing(citation.remark)] : []),
  ]);
}

/**
 * Puts each note beside the block that holds its first mark: both stand in one element, so that a page can show
 * the note in the margin or below. In a list item without paragraphs the block is its words.
 */
function placeNotes(elements: ElementContent[], noteOf: ReadonlyMap<string, Element>): HtmlRoot {
  const collect = (node: ElementContent): Element[] => {
    if (node.type !== 'element') return [];
    const own = noteOf.get(String(node.properties['id'] ?? ''));
    const inner: Element[] = [];
    const words: ElementContent[] = [];
    const blocks: ElementContent[] = [];
    for (const child of node.children) {
      const notes = collect(child);
      const isOfBlocks = takesNotes.has(node.tagName);
      if (isOfBlocks && child.type === 'element' && isBlock.has(child.tagName)) {
        blocks.push(besideNotes(child, notes));
      } else {
        inner.push(...notes);
        (isOfBlocks && blocks.length > 0 ? blocks : words).push(child);
      }
    }
    if (node.tagName === 'li' && inner.length > 0) {
      node.children = [besideNotes(element('div', {}, words), inner.splice(0)), ...blocks];
    } else node.children = [...words, ...blocks];
    return own === undefined ? inner : [own, ...inner];
  };
  return { type: 'root', children: elements.map((node) => besideNotes(node, collect(node))) };
}

const takesNotes = new Set(['li', 'blockquote', 'div']);
const isBlock = new Set(['p', 'div', 'ul', 'ol', 'pre', 'blockquote']);

function besideNotes(block: ElementContent, notes: readonly Element[]): ElementContent {
  if (notes.length === 0) return block;
  const small = element('small', { className: ['notes'] }, [...notes]);
  return element('div', { className: ['noted'] }, [block, small]);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string) {
  return { type: 'text' as const, value };
}
