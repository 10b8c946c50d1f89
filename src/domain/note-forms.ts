import { quote } from './problem.ts';

const time = String.raw`(?:\d{1,3}:[0-5]?\d|\d{1,2}):[0-5]\d`;
const place = String.raw`paragraph [1-9]\d{0,3}|paragraphs [1-9]\d{0,3}[-–][1-9]\d{0,3}|${time}(?:[-–]${time})?`;
const form = new RegExp(String.raw`^\s*([^\s,]+)\s*,\s+(${place})\s*(?:\.(?!\S)\s*|$)([\s\S]*)$`);

/** The words of a note, cut up: the id of its source, the place, and what follows the full stop. */
export type NoteWords = { id: string; where: string; rest: string };

/** Cuts up the words of a note; nothing where they don't have the form of one. */
export function readNoteWords(words: string): NoteWords | undefined {
  const [, id, where, rest = ''] = form.exec(words) ?? [];
  return id === undefined || where === undefined || runsBackwards(where)
    ? undefined
    : { id, where, rest };
}

/** Seconds from the beginning of a recording; nothing where the place is no time. */
export function toSeconds(where: string): number | undefined {
  const found = /^(?:(\d+):)?(\d{1,2}):(\d{2})/.exec(where);
  if (found === null) return undefined;
  return Number(found[1] ?? 0) * 3600 + Number(found[2]) * 60 + Number(found[3]);
}

/** What is wrong with the words of a note and what to write, in sentences. */
export function explainNote(words: string): string {
  const note = words.replace(/[ \t]+/g, ' ').trim();
  for (const [pattern, explain] of faults) {
    const groups = pattern.exec(note);
    const message = groups === null ? undefined : explain(...groups.slice(1));
    if (message !== undefined) return message;
  }
  const found = quote(note.replace(/\s+/g, ' '));
  for (const [pattern, write] of rewritings) {
    const offer = note.replace(pattern, write);
    if (offer !== note && readNoteWords(offer) !== undefined) {
      return `The note ${found} does not name its place as notes do. Write ${quote(offer)}.`;
    }
  }
  return `The note ${found} does not say where a claim stands. Write the id of a source, a comma and the place: \`source, paragraph 3\` or \`source, 43:04\`; a remark may follow after a full stop.`;
}

/** Slips of which only the contributor knows what was meant. */
const faults: [RegExp, (...groups: string[]) => string | undefined][] = [
  [
    /^<?(?:https?:|www\.)/i,
    () =>
      'This note begins with an address. Write the id of a source, a comma and the place: `source, paragraph 3`.',
  ],
  [
    new RegExp(String.raw`^[\w-]+, (?:${place})(?:[;,]| and| &) ?(?:[\w-]+, )?(?:\d|para)`),
    () => 'This note names more than one place. Give each a note and a mark of its own.',
  ],
  [
    new RegExp(String.raw`^([^,\n]*), (${place})`),
    (title = '', where = '') =>
      title.includes(' ')
        ? `${quote(title)} is not the id of a source. Write the \`id\` that stands in \`sources\`, a comma and the place: ${quote(`source, ${where}`)}.`
        : undefined,
  ],
  [
    /^[^,]*, (?:pages?|pp?\.?) ?\d/i,
    () =>
      'This note names a page, and pages differ from copy to copy. Count the paragraphs: `source, paragraph 3`.',
  ],
  [
    /\bparagraphs? ?0\b/i,
    () => 'This note names the paragraph 0. Count from 1: `source, paragraph 1`.',
  ],
  [
    /paragraphs? ?(\d+)(?:, ?| and | & )(\d+)/i,
    (one = '', other = '') =>
      `This note names two paragraphs, ${one} and ${other}. Give each a note of its own, or write ${quote(`paragraphs ${one}-${other}`)} for all between.`,
  ],
  [
    /, (?:\d+:)?\d+:[6-9]\d(?!\d)/,
    () =>
      'This note names a second after the 59th. Write the time as the recording shows it: `source, 43:04`.',
  ],
  [
    /, ((?:\d+:)?\d+:\d)(?![\d:])/,
    (where = '') => `${quote(where)} has one digit for the seconds. Write two: \`source, 43:04\`.`,
  ],
  [
    new RegExp(`, (${place})`),
    (where = '') =>
      runsBackwards(where)
        ? `The place ${quote(where)} ends no later than it begins. Put the earlier one first, or name one alone.`
        : undefined,
  ],
  [
    new RegExp(String.raw`^[\w-]+, (?:${place})\n(.*)`),
    (line = '') =>
      `The line ${quote(line)} belongs to the note above it. Put a blank line between them.`,
  ],
];

const id = String.raw`^([\w-]+)(?:[,:] ?| at | )`;
const paragraphs = String.raw`(?:paragraphs?|paras?\.?|pars?\.?|¶+|§+) ?`;
const to = String.raw`(?: ?[-–—] ?| to )`;

/** Slips of which what was meant is sure; tried one by one, and only what makes a sound note is offered. */
const rewritings: [RegExp, (found: string, ...groups: string[]) => string][] = [
  [new RegExp(String.raw`${id}(?=${place})`), (_, name = '') => `${name}, `],
  [
    new RegExp(String.raw`${id}${paragraphs}(\d+)${to}(\d+)`, 'i'),
    (_, name = '', from = '', last = '') => `${name}, paragraphs ${from}-${last}`,
  ],
  [
    new RegExp(String.raw`${id}${paragraphs}(\d+)`, 'i'),
    (_, name = '', number = '') => `${name}, paragraph ${number}`,
  ],
  [
    new RegExp(String.raw`${id}(${time})${to}(${time})`),
    (_, name = '', from = '', last = '') => `${name}, ${from}-${last}`,
  ],
  [
    new RegExp(String.raw`${id}(\d{1,3})\.(\d\d)(?!\d)`),
    (_, name = '', minutes = '', seconds = '') => `${name}, ${clock(0, minutes, seconds)}`,
  ],
  [
    new RegExp(String.raw`${id}(\d{3,}):(\d\d)`),
    (_, name = '', minutes = '', seconds = '') => `${name}, ${clock(0, minutes, seconds)}`,
  ],
  [
    new RegExp(
      String.raw`${id}(?:(\d+) ?h(?:ours?)? ?)?(?:(\d+) ?m(?:in(?:utes?)?)?\.? ?)?(?:(\d+) ?s(?:ec(?:onds?)?)?\.?)?`,
    ),
    (_, name = '', hours, minutes, seconds) => `${name}, ${clock(hours, minutes, seconds)}`,
  ],
  [
    new RegExp(String.raw`${id}(${place})[,:;]? \(?([^()]*)\)?\.?$`),
    (_, name = '', where = '', remark = '') => `${name}, ${where}. ${remark.trim()}`,
  ],
];

/** A time as recordings show it: `4:05`, `1:02:10`. */
function clock(
  hours: string | number = 0,
  minutes: string | number = 0,
  seconds: string | number = 0,
): string {
  const all = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const [s, m, h] = [all % 60, Math.floor(all / 60) % 60, Math.floor(all / 3600)];
  const two = (number: number) => number.toString().padStart(2, '0');
  return h === 0 ? `${m.toString()}:${two(s)}` : `${h.toString()}:${two(m)}:${two(s)}`;
}

/** Says whether a place ends no later than it begins. */
function runsBackwards(where: string): boolean {
  const [from, to] = where.replace('paragraphs ', '').split(/[-–]/);
  if (from === undefined || to === undefined) return false;
  return (toSeconds(to) ?? Number(to)) <= (toSeconds(from) ?? Number(from));
}
