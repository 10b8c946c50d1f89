import {
  addresses,
  fields,
  keys,
  ledgerLines,
  markup,
  questionLines,
  units,
  values,
} from './payloads.ts';
import type { Random } from './random.ts';

/** Changes a text; `other` is another file, to take parts from. */
type Mutation = (text: string, random: Random, other: string) => string;

/** Where the parts of a file begin: a text cut there and joined again is the same. */
const cuts = {
  line: /(?<=\n)/,
  paragraph: /(?<=\n\n)/,
  section: /(?=^## )/m,
  lesson: /(?=^### )/m,
  note: /(?=^\[\^[^\]\n]*\]:)/m,
  field: /(?=^[A-Za-z]\w*:)/m,
  item: /(?=^ *- )/m,
  word: /(?<=\s)/,
  token: /\b/,
  fence: /(?<=^---\n)/m,
} as const;

/** What may stand in a place, and how to find the place: what is replaced is the first group. */
const places = [
  { at: /\]\(([^)\n]*)\)/g, words: addresses },
  { at: /^\[[^\]\n]*\]: *(\S*)/gm, words: addresses },
  { at: /\burl: *(.*)$/gm, words: addresses },
  { at: /^ *(?:- +)?[\w-]+: +(.*)$/gm, words: values },
  { at: /^ *(?:- +)?([\w-]+):/gm, words: keys },
  { at: /^ *- +([^:\n]*)$/gm, words: values },
  { at: /^#+ +(.*)$/gm, words: markup },
  { at: /^\[\^[^\]\n]*\]: *(.*)$/gm, words: markup },
  { at: /\[\^([^\]\n]*)\]/g, words: keys },
  { at: /\[([^\]\n^]*)\]\(/g, words: markup },
  { at: /`([^`\n]*)`/g, words: markup },
  { at: /<\/?(\w+)/g, words: ['Limits', 'Aside', 'limits', 'script', 'constructor', 'b', ''] },
  { at: /^(\/\S*)/gm, words: addresses },
  { at: /(?<=^\/\S* )(\S+)$/gm, words: addresses },
] as const;

/** What a part can be put into. */
const wrappings = [
  ['**', '**'],
  ['*', '*'],
  ['_', '_'],
  ['~~', '~~'],
  ['`', '`'],
  ['[', '](https://example.org/)'],
  ['[', '][ref]'],
  ['![', '](x.png)'],
  ['{', '}'],
  ['{/*', '*/}'],
  ['<!--', '-->'],
  ['<Limits>', '</Limits>'],
  ['\n<Limits>\n', '\n</Limits>\n'],
  ['\n\n<Aside>\n\n', '\n\n</Aside>\n\n'],
  ['\n```\n', '\n```\n'],
  ['"', '"'],
  ["'", "'"],
  ['\n---\n', '\n---\n'],
] as const;

/** What lines can be made to begin with. */
const indentations = [
  '> ',
  '- ',
  '1. ',
  '  ',
  '    ',
  '\t',
  '| ',
  '# ',
  '## ',
  '### ',
  '\\',
  '\u00A0',
  '[^9]: ',
];

export const mutations: Record<string, Mutation> = {
  'delete a part': (text, random) => change(text, random, (parts, at) => parts.splice(at, 1)),
  'repeat a part': (text, random) =>
    change(text, random, (parts, at) => parts.splice(at, 0, parts[at] ?? '')),
  'swap two parts': (text, random) =>
    change(text, random, (parts, at) => {
      const to = random.below(parts.length);
      [parts[at], parts[to]] = [parts[to] ?? '', parts[at] ?? ''];
    }),
  'take a part of another file': (text, random, other) => {
    const cut = random.pick(Object.values(cuts));
    const part = random.pick(other.split(cut));
    return change(text, random, (parts, at) => parts.splice(at, random.below(2), part), cut);
  },
  'go on as another file': (text, random, other) => {
    const cut = random.pick([cuts.section, cuts.lesson, cuts.paragraph, cuts.field, cuts.fence]);
    const [own, others] = [text.split(cut), other.split(cut)];
    return [
      ...own.slice(0, 1 + random.below(own.length)),
      ...others.slice(random.below(others.length)),
    ].join('');
  },
  'put in a payload': (text, random) =>
    change(text, random, (parts, at) => parts.splice(at, 0, payload(random)), cuts.token),
  'put in a payload as a block': (text, random) =>
    change(
      text,
      random,
      (parts, at) => parts.splice(at, 0, `\n${payload(random)}\n\n`),
      random.pick([cuts.paragraph, cuts.line]),
    ),
  'put in a field': (text, random) =>
    change(
      text,
      random,
      (parts, at) => parts.splice(at, 0, `${random.pick(fields)}\n`),
      cuts.field,
    ),
  'put in a line of a list': (text, random) =>
    change(
      text,
      random,
      (parts, at) =>
        parts.splice(at, 0, `${random.pick<string>([...ledgerLines, ...questionLines])}\n`),
      cuts.line,
    ),
  'fill a place': (text, random) => {
    const { at, words } = random.pick(places);
    return fill(text, random, at, () => random.pick<string>(words));
  },
  'fill a place with anything': (text, random) =>
    fill(text, random, random.pick(places).at, () => payload(random)),
  'break into a place': (text, random) =>
    fill(text, random, random.pick(places).at, (old) => {
      const cut = random.below(old.length + 1);
      return `${old.slice(0, cut)}${payload(random)}${old.slice(cut)}`;
    }),
  'wrap a part': (text, random) => {
    const [before, after] = random.pick(wrappings);
    return change(text, random, (parts, at) => {
      parts[at] =
        `${before}${(parts[at] ?? '').trimEnd()}${after}${/\s*$/.exec(parts[at] ?? '')?.[0] ?? ''}`;
    });
  },
  'indent some lines': (text, random) => {
    const mark = random.pick(indentations);
    const count = 1 + random.below(4);
    return change(
      text,
      random,
      (parts, at) => {
        for (let index = at; index < at + count && index < parts.length; index += 1)
          parts[index] = `${mark}${parts[index] ?? ''}`;
      },
      cuts.line,
    );
  },
  'take the indentation of a line': (text, random) =>
    change(
      text,
      random,
      (parts, at) => {
        parts[at] = (parts[at] ?? '').replace(/^[ \t]{1,2}/, '');
      },
      cuts.line,
    ),
  'join two lines': (text, random) =>
    change(
      text,
      random,
      (parts, at) => {
        parts[at] = (parts[at] ?? '').replace(/\n$/, random.pick(['', ' ']));
      },
      cuts.line,
    ),
  'delete a character': (text, random) => splice(text, random, 1, ''),
  'put in a character': (text, random) =>
    splice(text, random, random.below(2), random.pick([...payload(random), ' '])),
  'repeat something often': (text, random) => {
    const times = random.pick([3, 6, 20, 60, 300, 2_000]);
    return change(text, random, (parts, at) =>
      parts.splice(at, 0, random.pick(units).repeat(times)),
    );
  },
  'change the line ends': (text, random) =>
    text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\n\r', '\n '])),
};

function payload(random: Random): string {
  return random.pick<string>(
    random.pick([markup, markup, markup, addresses, fields, values, units]),
  );
}

/** Cuts a text into parts, has one of them changed, and joins them again. */
function change(
  text: string,
  random: Random,
  alter: (parts: string[], at: number) => unknown,
  cut: RegExp = random.pick(Object.values(cuts)),
): string {
  const parts = text.split(cut);
  alter(parts, random.below(parts.length));
  return parts.join('');
}

/** Has one of the places in a text filled anew. */
function fill(text: string, random: Random, place: RegExp, make: (old: string) => string): string {
  const found = [...text.matchAll(place)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  const old = match[1] ?? '';
  const at = match.index + match[0].lastIndexOf(old);
  return `${text.slice(0, at)}${make(old)}${text.slice(at + old.length)}`;
}

function splice(text: string, random: Random, length: number, insert: string): string {
  const at = random.below(text.length + 1);
  return `${text.slice(0, at)}${insert}${text.slice(at + length)}`;
}

/** Changes bytes as a bad disk, an odd editor or an attacker may. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const insert = (...some: number[]) =>
    Uint8Array.from([...bytes.slice(0, at), ...some, ...bytes.slice(at)]);
  switch (random.below(6)) {
    case 0:
      return bytes.map((byte, index) => (index === at ? byte ^ (1 << random.below(8)) : byte));
    case 1:
      return bytes.slice(0, at);
    case 2:
      // A lone surrogate, an overlong slash, a byte that begins nothing, a cut sequence, NUL.
      return insert(
        ...random.pick([[0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xff], [0xe2, 0x82], [0x00]]),
      );
    case 3:
      return Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]);
    case 4:
      return insert(random.below(256));
    default:
      return new Uint8Array(Buffer.from(Buffer.from(bytes).toString('utf8'), 'utf16le'));
  }
}
