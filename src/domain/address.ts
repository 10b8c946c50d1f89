import { quote } from './problem.ts';

/**
 * What is wrong with a web address, as a sentence, or nothing. An address is `https:` (or `http:` where
 * allowed), names a public host by a name with a dot, and holds no user, password, port, blank or
 * backslash.
 */
export function findAddressProblem(address: string, allowHttp: boolean): string | undefined {
  const wanted = 'Write the whole address, such as `https://example.org/page`.';
  if (address === '') return `The address is empty. ${wanted}`;
  if (/[\s\\]/.test(address)) {
    return `The address ${quote(address)} holds a blank or a backslash. ${wanted}`;
  }
  if (!URL.canParse(address)) return `${quote(address)} is not a web address. ${wanted}`;
  const url = new URL(address);
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
  return isPublicHost(url.hostname)
    ? undefined
    : `The address ${quote(address)} does not lead to a public website. ${wanted}`;
}

/** Host names that end in one of these are never public: RFC 2606, RFC 6761, RFC 6762, RFC 8375. */
const privateEndings =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|test|invalid|example|home\.arpa|onion)$/;

function isPublicHost(host: string): boolean {
  const name = host.replace(/\.$/, '');
  const isNumeric = name.startsWith('[') || /^[\d.]+$/.test(name);
  return name.includes('.') && !isNumeric && !privateEndings.test(name);
}

/** What is wrong with a `mailto:` address, as a sentence, or nothing. */
export function findMailProblem(address: string): string | undefined {
  return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\?[\w%=&.+-]*)?$/i.test(address)
    ? undefined
    : `${quote(address)} is not a mail address. Write it as \`mailto:name@example.org\`.`;
}
