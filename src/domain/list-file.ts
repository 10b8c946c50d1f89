import { reportHiddenCharacters } from './characters.ts';
import { decodeText, placeIn } from './entry-file.ts';
import { limits } from './limits.ts';
import { codeOf, count, type Report } from './problem.ts';

/** What a list is called in messages, and what stands on its lines. */
export type ListKind = {
  noun: string;
  /** Such as “every address takes one line”. */
  oneEach: string;
  /** The longest line, in characters. */
  longest: number;
  /** What to do about an odd line. */
  wayOut: string;
};

/** Something wrong with a line, with its column. */
export type LineFault = { column: number; message: string };

/**
 * The lines of a file that lists something, but for blank ones and those that begin with `#`. What is no text that
 * can be seen has none.
 */
export function readListLines(
  bytes: Uint8Array,
  { noun, oneEach }: ListKind,
  report: Report,
): { content: string; line: number }[] {
  if (bytes.length > limits.listBytes) {
    const most = `${(limits.listBytes / 1_000_000).toString()} MB`;
    report(
      'file-size',
      { line: 1, column: 1 },
      `The ${noun} has more than ${most}, the most that is read. Look at what stands in it: ${oneEach}.`,
    );
    return [];
  }
  const text = decodeText(bytes, report);
  if (text === undefined || reportHiddenCharacters(text, placeIn(text), report)) return [];
  return text
    .split('\n')
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => !/^\s*(?:#|$)/.test(content));
}

/** What no line of a list may have: too many characters, and blanks that are no ordinary ones. */
export function findOddLine(content: string, { longest, wayOut }: ListKind): LineFault | undefined {
  if (content.length > longest) {
    const [has, most] = [count(content.length, 'character'), count(longest, 'character')];
    return { column: 1, message: `This line has ${has}; at most ${most} are read. ${wayOut}` };
  }
  // What cuts a text into lines or words elsewhere knows only these two blanks.
  const blank = /[^\S \t]/.exec(content);
  if (blank === null) return undefined;
  return {
    column: blank.index + 1,
    message: `The blank here is no ordinary one, but ${codeOf(blank[0])}. Type a space in its place.`,
  };
}
