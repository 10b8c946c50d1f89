import type { HTMLElement } from 'node-html-parser';

/** Attributes whose value is an address, after https://html.spec.whatwg.org/multipage/indices.html and SVG. */
const addressAttributes = new Set([
  'action',
  'archive',
  'background',
  'cite',
  'classid',
  'codebase',
  'data',
  'formaction',
  'href',
  'icon',
  'imagesrcset',
  'itemid',
  'itemtype',
  'longdesc',
  'manifest',
  'ping',
  'poster',
  'profile',
  'src',
  'srcset',
  'usemap',
  'xlink:href',
]);

/** Elements that bring something foreign, or change what the rest of the page means. */
const foreign = 'iframe, frame, object, embed, applet, base, portal, fencedframe, foreignObject';

/**
 * Everything in a document or a part of one that should not be there, as what it is and its tag: script and
 * style of its own, handlers, frames, addresses that run or hold something, and whatever a browser would ask
 * another origin for. Only links may lead elsewhere.
 */
export function findUnsafe(root: HTMLElement, address: string): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const add = (what: string) => found.push(`${what}: ${element.toString().slice(0, 120)}`);
    const tag = element.rawTagName.toLowerCase();
    if (tag === 'script' && !isData(element) && !isFile(element)) add('script');
    if (tag === 'style') add('style');
    for (const [name, value] of Object.entries(element.attributes)) {
      const attribute = name.toLowerCase();
      if (/^on/.test(attribute)) add('handler');
      if (attribute === 'style') add('style');
      if (attribute === 'srcdoc') add('frame');
      if (!addressAttributes.has(attribute)) continue;
      const isLink = /^(?:a|area|blockquote|q|ins|del)$/.test(tag) || isCanonical(element);
      const candidates = value.split(',').map((candidate) => candidate.trim().replace(/\s.*$/, ''));
      for (const one of attribute.endsWith('srcset') ? candidates : [value]) {
        const fault = faultOf(one, address, isLink);
        if (fault !== undefined) add(fault);
      }
    }
    if (tag === 'meta' && /^refresh$/i.test(element.getAttribute('http-equiv') ?? '')) {
      const [, target] = /^\d+;\s*url=(.*)$/i.exec(element.getAttribute('content') ?? '') ?? [];
      const fault = target === undefined ? 'refresh' : faultOf(target, address, false);
      if (fault !== undefined) add(fault);
    }
  }
  for (const element of root.querySelectorAll(foreign)) {
    found.push(`frame: ${element.toString().slice(0, 120)}`);
  }
  return found;
}

/** What is wrong with an address, as a browser reads it. */
function faultOf(written: string, address: string, isLink: boolean): string | undefined {
  if (!URL.canParse(written, address)) return 'address';
  const { protocol, origin } = new URL(written, address);
  const isOurs = origin === new URL(address).origin;
  if (isOurs) return undefined;
  if (!isLink) return /^https?:$/.test(protocol) ? 'origin' : 'address';
  return /^(?:https?|mailto):$/.test(protocol) ? undefined : 'address';
}

/** Data for search engines, in which no tag can begin. */
function isData(script: HTMLElement): boolean {
  return script.getAttribute('type') === 'application/ld+json' && !script.rawText.includes('<');
}

function isFile(script: HTMLElement): boolean {
  return script.hasAttribute('src') && script.textContent.trim() === '';
}

function isCanonical(element: HTMLElement): boolean {
  return element.getAttribute('rel') === 'canonical';
}
