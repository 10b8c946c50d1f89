import { limits } from './limits.ts';
import { count, type Place, placeAtOffset, quote, type Report } from './problem.ts';
import { type EntryFile, isReserved, longestSlug, slugFor, slugPattern } from './slug.ts';

/** Reports a file name that can't be an address. */
export function reportFileName({ collection, slug, path }: EntryFile, report: Report): void {
  const place = { line: 1, column: 1 };
  const name = path.split('/').at(-1) ?? slug;
  if (!slugPattern.test(slug) || !name.endsWith('.mdx')) {
    const offer = slugFor(slug.replace(/(?:\.[A-Za-z]{1,4})+$/, ''));
    const wanted = name.endsWith('.mdx')
      ? 'in lower-case letters, digits and single hyphens'
      : 'that ends in `.mdx`';
    report(
      'file-name',
      place,
      `The file is called ${quote(name)}; a name ${wanted} was expected.${offer === '' ? ' Rename it.' : ` Rename it to ${quote(`${offer}.mdx`)}.`}`,
    );
  } else if (slug.length > longestSlug) {
    report(
      'file-name',
      place,
      `The file’s name has ${count(slug.length, 'character')}. Rename it to one of at most ${longestSlug.toString()}.`,
    );
  } else if (isReserved(collection, slug)) {
    report(
      'file-name',
      place,
      `${quote(slug)} is the name of a page of the site or of a device. Give the file another name.`,
    );
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Bytes to text with `\n` line ends; reports what is too big or not UTF-8 and gives nothing. */
export function decode(bytes: Uint8Array, report: Report): string | undefined {
  if (bytes.length > limits.bytes) {
    report(
      'file-size',
      { line: 1, column: 1 },
      `The file has more than ${limits.bytes.toLocaleString('en-GB')} bytes, the most that are read. Shorten it, or tell it as two that continue each other.`,
    );
    return undefined;
  }
  return decodeText(bytes, report);
}

/** Bytes to text as above, however many there are. */
export function decodeText(bytes: Uint8Array, report: Report): string | undefined {
  try {
    return decoder.decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    report('file-encoding', ...explainBytes(bytes));
    return undefined;
  }
}

/** The first bytes of files that are no text in UTF-8, and what to say of them. */
const signatures: readonly (readonly [bytes: readonly number[], message: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'The file is a document of a word processor, or another packed file, and no text. Copy its words into a plain text file.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'The file is a document of a word processor and no text. Copy its words into a plain text file.',
  ],
  [[0xff, 0xfe], 'The file is in UTF-16, or “Unicode”. Save it again, with the encoding UTF-8.'],
  [[0xfe, 0xff], 'The file is in UTF-16, or “Unicode”. Save it again, with the encoding UTF-8.'],
];

function explainBytes(bytes: Uint8Array): [Place, string] {
  const known = signatures.find(([first]) => first.every((byte, index) => bytes[index] === byte));
  return known === undefined
    ? [
        findBadByte(bytes),
        'The file is not UTF-8 from here on. Save it again, with the encoding UTF-8.',
      ]
    : [{ line: 1, column: 1 }, known[1]];
}

function findBadByte(bytes: Uint8Array): Place {
  // The replacement character stands where the first bad byte was, unless the text itself holds one.
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = text.indexOf('\uFFFD');
  return placeIn(text)(Math.max(0, at));
}

/** Turns offsets in a text into places. */
export function placeIn(text: string): (offset: number) => Place {
  return (offset) => placeAtOffset(text, offset);
}
