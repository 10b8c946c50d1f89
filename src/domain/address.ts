import { findLookAlikeLetter, isPublicHost } from './host.ts';
import { codeOf, quote } from './problem.ts';

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
  if (url.username !== '' || url.password !== '') {
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

/** What an address with one slip may have been meant as: in quotes or brackets, with a blank, without a scheme. */
function meantAddresses(address: string): string[] {
  const bare = address.replace(/^[<"'“”„‘«\s]+|[>"'“”’»\s]+$/g, '');
  const looksLikeHost = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(address);
  return [bare, address.replaceAll(' ', '%20'), ...(looksLikeHost ? [`https://${address}`] : [])];
}

/** Names under which addresses carry what opens something: tokens, keys, signatures; and passwords. */
const secretNames =
  /^(?:(?:access|auth|id|refresh|bearer|private|security)?[_-]?token|api[_-]?key|(?:client[_-]?)?secret|jwt|sig(?:nature)?|x-(?:amz|goog)-(?:signature|credential|security-token))$/i;
const passwordNames = /^(?:pass(?:word|wd)|pwd)$/i;
/** What is shorter opens nothing: `?sig=nature`, `?token=page`. */
const shortestSecret = 8;

/** The name of a secret that an address holds, in its query or behind its `#`. */
function findSecret(url: URL): string | undefined {
  const names = [url.search, url.hash.replace(/^#/, '?')].flatMap((part) => [
    ...new URLSearchParams(part).entries(),
  ]);
  return names.find(
    ([name, value]) =>
      (value !== '' && passwordNames.test(name)) ||
      (value.length >= shortestSecret && secretNames.test(name)),
  )?.[0];
}

/**
 * What is wrong with a `mailto:` address, as a sentence, or nothing. It names its receivers where they can be
 * seen, before the `?`; behind it a subject and a text may stand.
 */
export function findMailProblem(address: string): string | undefined {
  const [, receivers = '', query = ''] = /^mailto:([^?]*)\??([^]*)$/i.exec(address) ?? [];
  if (!receivers.split(',').every((receiver) => mailAddress.test(receiver))) {
    return `${quote(address)} is not a mail address. Write it as \`mailto:name@example.org\`.`;
  }
  const odd = /[^\w%=&.+:,;?!'()*/@~$-]/u.exec(query)?.[0];
  if (odd !== undefined) {
    return `The mail address ${quote(address)} holds ${quote(odd)} behind the \`?\`. Write ${quote(encodeURIComponent(odd))} for it.`;
  }
  const other = [...new URLSearchParams(query).keys()].find((name) => !mailFields.test(name));
  return other === undefined
    ? undefined
    : `The mail address ${quote(address)} sets ${quote(other)}. Keep \`subject\` and \`body\`, and name all receivers before the \`?\`, with commas between.`;
}

const mailAddress = /^[\w.!$*+'~-]+@[\w-]+(?:\.[\w-]+)+$/;
const mailFields = /^(?:subject|body)$/i;
