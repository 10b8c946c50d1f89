import { findAddressProblem, findMailProblem } from './address.ts';
import { findNearest, quote, quoteWhole } from './problem.ts';
import { rules } from './rules.ts';
import { type Collection, collections, slugFor, slugPattern } from './slug.ts';

/** Where a link in a text leads. */
export type LinkTarget =
  | { kind: 'entry'; collection: Collection; slug: string; lesson?: string }
  | { kind: 'page'; path: string }
  | { kind: 'outside'; url: string }
  | { kind: 'refused'; message: string };

/** Pages of the site that are no entries and that a text may link to. */
const pages = [
  '/',
  ...['stories', 'topics', 'lessons', 'people', 'paths', 'search', 'follow', 'about'].map(
    (page) => `/${page}/`,
  ),
  '/contribute/',
  '/contribute/rules/',
];

/** Reads the address of a link as an author writes it: without origin and base path. */
export function readLink(address: string): LinkTarget {
  if (/^mailto:/i.test(address)) {
    const message = findMailProblem(address);
    return message === undefined ? { kind: 'outside', url: address } : { kind: 'refused', message };
  }
  const [, here] =
    /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(\/.*)?$/i.exec(address) ?? [];
  if (here !== undefined && readLink(here).kind !== 'refused') {
    const message = `${quote(address)} leads to your own machine. Write ${quoteWhole(here)}.`;
    return { kind: 'refused', message };
  }
  if (!address.startsWith('/') || address.startsWith('//')) {
    const message = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)
      ? findAddressProblem(address, false)
      : explainRelative(address);
    return message === undefined ? { kind: 'outside', url: address } : { kind: 'refused', message };
  }
  const [, folder, slug, lesson] = /^\/([a-z]+)\/([^/#?]+)\/?(?:#([^#?\s]+))?$/.exec(address) ?? [];
  const collection = collections.find((name) => name === folder);
  const isEntry = collection !== undefined && (lesson === undefined || collection === 'stories');
  if (isEntry && slug !== undefined && slugPattern.test(slug)) {
    return {
      kind: 'entry',
      collection,
      slug,
      ...(lesson !== undefined && { lesson: decodeId(lesson) }),
    };
  }
  const page = address.endsWith('/') ? address : `${address}/`;
  const [, rule] = /^\/contribute\/rules\/#(.+)$/.exec(address) ?? [];
  if (rule !== undefined && Object.hasOwn(rules, rule)) return { kind: 'page', path: address };
  const [plain = '', query] = address.split('?');
  if (query !== undefined && readLink(plain).kind !== 'refused') {
    const message = `${quote(address)} holds a query, and addresses of this site have none in a text. Write ${quote(plain)}.`;
    return { kind: 'refused', message };
  }
  return pages.includes(page)
    ? { kind: 'page', path: page }
    : {
        kind: 'refused',
        message: `${quote(address)} is not a page of this site.${offerEntry(address)} Link to \`/stories/slug/\`, \`/stories/slug/#lesson\`, \`/topics/slug/\`, \`/people/slug/\` or \`/paths/slug/\`.`,
      };
}

/**
 * What is wrong when the words of a link name a website, or a mail address, and it leads to another one. A
 * name without scheme counts where it is all that the words are, and where the address does not speak of it.
 */
export function findOtherAddress(words: string, address: string): string | undefined {
  const plain = words.normalize('NFKC').trim();
  const host = hostOf(address);
  const whole = plain.match(/(?:https?:\/\/|www\.)[^\s"“”«»()<>]+/gi) ?? [];
  const [, bare] =
    /^["“«(]?(?:www\.)?((?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|edu|gov))(?:\/\S*)?$/.exec(plain) ??
    [];
  const [mail] = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.exec(plain) ?? [];
  const isElsewhere =
    whole.some((shown) => hostOf(shown.replace(/^www\./i, 'https://')) !== host) ||
    (bare !== undefined && !`.${host ?? ''}`.endsWith(`.${bare}`) && !address.includes(bare)) ||
    (mail !== undefined && !address.toLowerCase().includes(mail.toLowerCase()));
  return isElsewhere
    ? `The words of this link are ${quote(plain)}, and it leads to ${quote(address)}. Name the same in both, or say in words where it leads.`
    : undefined;
}

/** The host of a web address without its `www.`; nothing where it has none. */
function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;
}

/** The entry that an address may have meant, as a sentence. */
function offerEntry(address: string): string {
  const [, folder = '', name = '', lesson] =
    /(?:^|\/)([a-z]+)\/([^/#?]+)\/?(?:#([^#?\s]+))?$/.exec(address) ?? [];
  const collection = findNearest(folder, collections);
  const slug = slugFor(name.replace(/\.mdx?$/, ''));
  if (collection === undefined || slug === '') return '';
  const id = lesson === undefined || collection !== 'stories' ? '' : `#${lesson}`;
  return ` Did you mean ${quote(`/${collection}/${slug}/${id}`)}?`;
}

/** What to do about an address that is neither whole nor begins with a slash. */
function explainRelative(address: string): string {
  if (address === '') return 'This link has no address. Put one between its round brackets.';
  if (/^[^/\s]+@[^/\s]+$/.test(address)) {
    return `The link to ${quote(address)} looks like a mail address. Write it as ${quote(`mailto:${address}`)}.`;
  }
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(address) && !/\.mdx?$/.test(address)) {
    return `The link to ${quote(address)} does not say that it leads outside. Write it as ${quote(`https://${address}`)}.`;
  }
  if (address.startsWith('#')) {
    return `The link to ${quote(address)} can’t be followed from everywhere. Write the name of this file before it: ${quote(`/stories/slug/${address}`)}.`;
  }
  return `The link to ${quote(address)} can’t be followed from everywhere.${offerEntry(address)} Write the whole address, from the first slash: \`/stories/slug/#lesson\`.`;
}

/** Text of an address without its percent signs; as it stands where they encode no text. */
export function decodeId(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
