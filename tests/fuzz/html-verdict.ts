import type { Element, Nodes } from 'hast';
import { glossary } from '#domain/glossary.ts';
import { htmlToHast } from '../satteri.ts';

/** All the HTML of an entry, and the ids of its lessons, which stand beside it on the page. */
export type Published = { html: string[]; plainHtml: string[]; lessonIds: string[] };

const attributes: Record<string, readonly string[]> = {
  a: ['href', 'id', 'ariaLabel', 'title'],
  blockquote: [],
  br: [],
  button: ['type', 'popoverTarget', 'ariaLabel'],
  code: ['className'],
  div: ['className', 'tabIndex', 'role', 'ariaLabel'],
  em: [],
  hr: [],
  i: [],
  li: [],
  ol: ['start'],
  p: ['className'],
  pre: [],
  small: ['className'],
  span: ['className', 'id', 'popover', 'role'],
  strong: [],
  sup: ['className'],
  table: [],
  tbody: [],
  td: [],
  th: ['scope'],
  thead: [],
  tr: [],
  ul: [],
};

const classes = [
  ...['mark', 'noted', 'notes', 'note', 'label', 'limits', 'aside', 'table'],
  ...['term', 'meaning'],
];

/** All that a page says about a word of the trade: it is never a contributor's text. */
const meanings = new Map(
  glossary.map(({ id, full, meaning }) => [
    `term:${id}`,
    [` (${meaning})`, ` (${full ?? ''}. ${meaning})`].map((words) => words.toLowerCase()),
  ]),
);

/**
 * What is in the HTML of an entry that the site does not know. The parser is the one of a browser in Rust,
 * and shares nothing with the renderer.
 */
export function findForeignHtml(published: Published, base: string): string[] {
  const found: string[] = [];
  const ids = [...published.lessonIds];
  const targets: string[] = [];
  const terms: string[] = [];
  const explained: string[] = [];
  for (const html of published.html) {
    inspect(html, base, found, (element) => {
      const { id, href, popoverTarget } = element.properties;
      if (id !== undefined) {
        if (!/^(?:ref-\d+(?:-\d+)?|note-\d+)$/.test(String(id)) && !isMeaning(element))
          found.push(`the id ${String(id)}`);
        ids.push(String(id));
      }
      if (element.tagName === 'button') terms.push(String(popoverTarget));
      if (hasClass(element, 'meaning')) explained.push(String(id));
      if (String(href ?? '').startsWith('#')) targets.push(String(href).slice(1));
    });
  }
  for (const html of published.plainHtml) {
    inspect(html, base, found, (element) => {
      const { id, href } = element.properties;
      if (['button', 'i', 'span'].includes(element.tagName))
        found.push(`a ${element.tagName} where there are none`);
      if (id !== undefined) found.push(`an id where there are none, ${String(id)}`);
      if (String(href ?? '').startsWith('#')) found.push(`a link inside a page, ${String(href)}`);
    });
  }
  if (new Set(ids).size < ids.length) found.push(`an id that stands twice: ${ids.join()}`);
  if (terms.join() !== explained.join())
    found.push(`words ${terms.join()} with meanings ${explained.join()}`);
  for (const target of targets) {
    if (!ids.includes(target)) found.push(`a link to #${target}, which is nowhere`);
  }
  return found;
}

/** Whether an element says what the glossary says about the word of its id. */
function isMeaning(element: Element): boolean {
  const said = meanings.get(String(element.properties['id'])) ?? [];
  return hasClass(element, 'meaning') && said.includes(wordsOf(element).toLowerCase());
}

function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** Parses some HTML and calls back for each element, after the checks that hold for all. */
function inspect(
  html: string,
  base: string,
  found: string[],
  inspectElement: (element: Element) => void,
): void {
  const outline: string[] = [];
  const walk = (node: Nodes, depth: number, isInNote: boolean) => {
    if (node.type === 'element') {
      outline.push(`${depth.toString()} ${node.tagName}`);
      found.push(...findForeignParts(node, base, isInNote));
      inspectElement(node);
    } else if (node.type !== 'root' && node.type !== 'text') found.push(`a ${node.type}`);
    if ('children' in node) {
      const isNote = node.type === 'element' && hasClass(node, 'note');
      for (const child of node.children) walk(child, depth + 1, isInNote || isNote);
    }
  };
  walk(htmlToHast(html, { fragment: true }), 0, false);
  // What a browser has to mend comes out in another shape than it was written in.
  if (outline.join() !== writtenOutline(html)) found.push(`HTML that has to be mended: ${html}`);
}

/** The elements of some HTML and how deep each stands, going by its tags alone. */
function writtenOutline(html: string): string {
  let depth = 0;
  const outline: string[] = [];
  for (const [, end, tagName] of html.matchAll(/<(\/?)([a-z]+)(?:[^<>"]|"[^"]*")*>/g)) {
    if (end === '/') depth -= 1;
    else {
      depth += 1;
      outline.push(`${depth.toString()} ${tagName ?? ''}`);
      if (tagName === 'br' || tagName === 'hr') depth -= 1;
    }
  }
  return outline.join();
}

function findForeignParts(element: Element, base: string, isInNote: boolean): string[] {
  const { tagName, properties } = element;
  const known = Object.hasOwn(attributes, tagName) ? attributes[tagName] : undefined;
  if (known === undefined) return [`the element ${tagName}`];
  const found = Object.keys(properties)
    .filter((name) => !known.includes(name))
    .map((name) => `the attribute ${name} of ${tagName}`);
  const className = properties['className'];
  if (Array.isArray(className) && tagName !== 'code') {
    const odd = className.filter((name) => !classes.includes(String(name)));
    if (odd.length > 0) found.push(`the class ${odd.join(' ')}`);
  }
  if (tagName === 'a' && !isSafeAddress(properties['href'], base, isInNote)) {
    found.push(`a link to ${String(properties['href'])}`);
  }
  return found;
}

/** Whether a browser would take an address for a web page, a mail or a place of this site. */
function isSafeAddress(href: unknown, base: string, isInNote: boolean): boolean {
  if (typeof href !== 'string' || /[\s\p{Cc}\\]/u.test(href)) return false;
  if (/^#[\w-]+$/.test(href)) return true;
  const page = new URL('https://the-site.example/page/');
  if (!URL.canParse(href, page)) return false;
  const url = new URL(href, page);
  if (url.username !== '' || url.password !== '' || url.port !== '') return false;
  switch (url.protocol) {
    case 'mailto:':
      return (
        /^mailto:[^?<>"%]+@[^?<>"%]+(?:\?[^<>"]*)?$/i.test(href) &&
        [...url.searchParams.keys()].every((name) => /^(?:subject|body)$/i.test(name)) &&
        !/[\r\n]/.test(url.searchParams.get('subject') ?? '')
      );
    case 'http:':
      return isInNote && /^http:\/\/[^/]/i.test(href);
    case 'https:':
      return url.host === page.host
        ? href.startsWith(base) && url.pathname.startsWith(base)
        : /^https:\/\/[^/]/i.test(href);
    default:
      return false;
  }
}
