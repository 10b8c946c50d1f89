import { findLookAlikeLetter, isPublicHost } from './host.ts';
import { codeOf, count, quote } from './problem.ts';

/**
 * What is wrong with a web address, as a sentence, or nothing. An address is `https:` (or `http:` where
 * allowed), names a public host by a name with a dot that can't pass for another, and holds no user, password,
 * port, blank, backslash or secret.
 */
export function findAddressProblem(address: string, allowHttp: boolean): string | undefined {
  const wanted = 'Write the whole address, such as `https://example.org/page`.';
  if (address === '') return `The address is empty. ${wanted}`;
  const meant = meantAddresses(address).find(
    (offer) => offer !== address && findAddressProblem(offer, allowHttp) === undefined,
  );
  const way = meant === undefined ? wanted : `Write ${quote(meant)}.`;
  if (/[\s\\]/.test(address)) {
    return `The address ${quote(address)} holds a blank or a backslash. ${way}`;
  }
  if (address.length > longestAddress) {
    return `The address has ${count(address.length, 'character')}; at most ${longestAddress.toLocaleString('en-GB')} are taken. Look for a shorter one of the same page.`;
  }
  if (!URL.canParse(address)) return `${quote(address)} is not a web address. ${way}`;
  const url = new URL(address);
  if (/^https?:$/.test(url.protocol) && /^(?:localhost|127\..*|\[::1\])$/.test(url.hostname)) {
    return `The address ${quote(address)} leads to your own machine. Write the public address of the page.`;
  }
  if (url.protocol === 'http:' && !allowHttp) {
    return `The address ${quote(address)} is not encrypted. Use \`https://\`.`;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return `The address ${quote(address)} begins with ${quote(url.protocol)}, which is not allowed here. ${wanted}`;
  }
  if (!/^https?:\/\/[^/]/i.test(address)) {
    return `${quote(address)} is not written as a web address. ${wanted}`;
  }
  const [, authority = ''] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
  if (authority.includes('@')) {
    return `The address ${quote(address)} holds a user name or password. Leave out what stands before the \`@\`.`;
  }
  if (url.port !== '') {
    return `The address ${quote(address)} names a port. Use the public address, without \`:${url.port}\`.`;
  }
  if (!isPublicHost(url.hostname)) {
    return `The address ${quote(address)} does not lead to a public website. ${wanted}`;
  }
  const letter = findLookAlikeLetter(url.hostname);
  if (letter !== undefined) {
    return `In the address ${quote(address)} the character ${quote(letter)}, ${codeOf(letter)}, can pass for another one. Type the name of the website again.`;
  }
  const secret = findSecret(url);
  return secret === undefined
    ? undefined
    : `The address on ${quote(url.hostname)} holds ${quote(secret)}, which looks like a secret. Use the public address of the page, without it.`;
}

/** Longest address, in characters: every browser and server takes so many. */
const longestAddress = 2_000;

/** What an address with one slip may have been meant as: in quotes or brackets, with a blank, without a scheme. */
function meantAddresses(address: string): string[] {
  const bare = address.replace(/^[<"'“”„‘«\s]+|[>"'“”’»\s]+$/g, '');
  const looksLikeHost = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(address);
  return [bare, address.replaceAll(' ', '%20'), ...(looksLikeHost ? [`https://${address}`] : [])];
}

/** Ends of the names under which addresses carry what opens something, and passwords, however short. */
const secretNames =
  /(?:token|api[_-]?key|auth[_-]?key|secret|jwt|session[_-]?id|(?:^|[_-])sig(?:nature)?|x-(?:amz|goog)-credential)$/i;
const passwordNames = /(?:password|passwd|pwd)$/i;
/** What is shorter opens nothing: `?sig=nature`, `?token=page`. */
const shortestSecret = 8;

/** The name of a secret that an address holds, in its query or behind its `#`. */
function findSecret({ search, hash }: URL): string | undefined {
  const pairs = `${search}${hash}`.matchAll(/([^?&;#/=]+)=([^&;#]*)/g);
  return [...pairs].find(([, name = '', value = '']) => {
    const plain = name.replace(/%5[BD]|[[\]]/gi, '');
    return (
      (value !== '' && passwordNames.test(plain)) ||
      (value.length >= shortestSecret && secretNames.test(plain))
    );
  })?.[1];
}

/**
 * What is wrong with a `mailto:` address, as a sentence, or nothing. It names its receivers where they can be
 * seen, before the `?`; behind it a subject and a text may stand.
 */
export function findMailProblem(address: string): string | undefined {
  const [, receivers = '', query = ''] = /^mailto:([^?]*)\??([^]*)$/i.exec(address) ?? [];
  if (!receivers.split(',').every(isMailAddress)) {
    return `${quote(address)} is not a mail address. Write it as \`mailto:name@example.org\`.`;
  }
  const odd = /[^\w%=&.+:,;?!'()*/@~$-]/u.exec(query)?.[0];
  if (odd !== undefined) {
    return `The mail address ${quote(address)} holds ${quote(odd)} behind the \`?\`. Write ${quote(encodeURIComponent(odd))} for it.`;
  }
  const fields = [...new URLSearchParams(query)];
  // A line end in the subject would begin another header of the mail.
  if (
    fields.some(([name, value]) =>
      (/^subject$/i.test(name) ? /\p{Cc}/u : /[^\P{Cc}\r\n]/u).test(value),
    )
  ) {
    return `The mail address ${quote(address)} holds a line end or another control character. Keep the subject to one line.`;
  }
  const other = fields.find(([name]) => !mailFields.test(name))?.[0];
  return other === undefined
    ? undefined
    : `The mail address ${quote(address)} sets ${quote(other)}. Keep \`subject\` and \`body\`, and name all receivers before the \`?\`, with commas between.`;
}

function isMailAddress(receiver: string): boolean {
  const [, host] = /^[\w.!$*+'~-]+@([\w-]+(?:\.[\w-]+)+)$/.exec(receiver) ?? [];
  return host !== undefined && isPublicHost(host.toLowerCase());
}

const mailFields = /^(?:subject|body)$/i;
