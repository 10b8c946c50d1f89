import { XMLParser } from 'fast-xml-parser';
import type { Nodes } from 'hast';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToHast } from '../satteri.ts';

/** A kind of element, or of attribute on one, and where it was first seen. */
type Shapes = Map<string, string>;

/**
 * The shape of everything that a site publishes as HTML, in its pages and in its feeds: each element and
 * attribute by name, each script and each scheme of an address by what it is. Throws over data that can’t be read.
 */
export function shapesOf(folder: string): Shapes {
  const shapes: Shapes = new Map();
  const see = (shape: string, where: string) => {
    if (!shapes.has(shape)) shapes.set(shape, where);
  };
  const names = globSync('**/*.*', { cwd: folder }).sort();
  for (const name of names.filter((path) => !path.startsWith('pagefind'))) {
    const text = () => readFileSync(join(folder, name), 'utf8');
    if (name.endsWith('.html')) seeHtml(htmlToHast(text()), name, see);
    if (name.endsWith('.xml')) seeXml(text(), name, see);
    if (name.endsWith('.json')) {
      const { items = [] } = JSON.parse(text()) as { items?: { content_html?: string }[] };
      for (const item of items) seeFragment(item.content_html ?? '', name, see);
    }
    if (name.endsWith('.ndjson'))
      text()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
    see(`file ${name.includes('/') ? '' : name}${/\.\w+$/.exec(name)?.[0] ?? ''}`, name);
  }
  return shapes;
}

type See = (shape: string, where: string) => void;

function seeFragment(html: string, where: string, see: See): void {
  seeHtml(htmlToHast(html, { fragment: true }), where, see);
}

function seeHtml(node: Nodes, where: string, see: See): void {
  if (node.type === 'element') {
    const { tagName, properties } = node;
    see(`<${tagName}>`, where);
    for (const [name, value] of Object.entries(properties)) {
      see(`<${tagName} ${name}>`, where);
      if (/^(?:href|src|srcSet|action|formAction|data|poster|cite)$/.test(name)) {
        see(`an address of ${schemeOf(String(value))}`, where);
      }
      if (name === 'httpEquiv')
        see(`a rule of the page, ${String(properties['content']).replace(/\/.*/, '')}`, where);
    }
    if (tagName === 'script') seeScript(node, where, see);
  } else if (node.type !== 'text' && node.type !== 'root') see(`a ${node.type}`, where);
  if ('children' in node) for (const child of node.children) seeHtml(child, where, see);
}

/** A script is one of the site's own files, or data in which no tag can begin. */
function seeScript(node: Extract<Nodes, { type: 'element' }>, where: string, see: See): void {
  const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
  if (node.properties['type'] === 'application/ld+json') {
    JSON.parse(text);
    see(text.includes('<') ? 'data in which a tag begins' : 'data', where);
    return;
  }
  see(text === '' ? `the script ${String(node.properties['src'])}` : `a script: ${text}`, where);
}

/** The scheme a browser sees, whatever stands around it. */
function schemeOf(address: string): string {
  const page = 'site://example/';
  return URL.canParse(address, page) ? new URL(address, page).protocol : `none: ${address}`;
}

/** The elements of a feed or a sitemap, and the HTML in the stories of a feed. */
function seeXml(xml: string, where: string, see: See): void {
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (!/^\d+$/.test(name)) see(`<${name}> in XML`, where);
      if (name === 'content:encoded') seeFragment(String(inner), where, see);
      walk(inner);
    }
  };
  walk(new XMLParser({ ignoreAttributes: false }).parse(xml));
}
