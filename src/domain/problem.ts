import { distance } from 'fastest-levenshtein';
import type { RuleName } from './rules.ts';

/** A point in a file; both count from 1. Columns count UTF-16 units, as editors do. */
export type Place = { line: number; column: number };

/** The place of an offset in a text. */
export function placeAtOffset(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Something wrong in content: a value to report, never thrown. */
export type Problem = {
  rule: RuleName;
  /** The file as messages name it. */
  file: string;
  line: number;
  column: number;
  /** What was found, what was expected, what to do; the contributor's words between backticks. */
  message: string;
};

/** Takes the problems of one file as they are found. */
export type Report = (rule: RuleName, place: Place, message: string) => void;

/** Collects the problems of one file. */
export function collectProblems(file: string): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  return {
    problems,
    report: (rule, { line, column }, message) =>
      void problems.push({ rule, file, line, column, message }),
  };
}

/** Problems in the order of file name, then place. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** Problems of one file that are told at most: more are seldom slips of their own, and nobody reads on. */
export const longestReport = 100;

/** The problems of one file in its order; where there are too many, the first of them and how many there are. */
export function cutReport(problems: readonly Problem[]): Problem[] {
  const sorted = sortProblems(problems);
  const last = sorted[longestReport - 1];
  if (last === undefined || sorted.length === longestReport) return sorted;
  const told = longestReport - 1;
  const message = `The file has ${count(sorted.length, 'problem')}, and only the first ${told.toString()} are told. Mend those and check it again.`;
  return [...sorted.slice(0, told), { ...last, rule: 'too-many', message }];
}

/** A problem as one line, whatever stands in it: `file:line:column  message  (rule)`. */
export function problemLine(problem: Problem): string {
  const { file, line, column, message, rule } = problem;
  return plainText(`${file}:${line}:${column}  ${message}  (${rule})`);
}

/**
 * The contributor's words as a message may show them: between backticks, shortened to 60 characters,
 * with every character escaped that a terminal or a log could take for a command or that can't be seen.
 */
export function quote(words: string): string {
  return quoteUpTo(60, words);
}

/** The same up to 180 characters, for words that are there to be copied: longer ones are no slip of the hand. */
export function quoteWhole(words: string): string {
  return quoteUpTo(180, words);
}

function quoteUpTo(most: number, words: string): string {
  const characters = [...words];
  const shown = characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : words;
  return `\`${plainText(shown).replaceAll('`', "'")}\``;
}

/** The text with control, format and lone surrogate characters written as `U+XXXX`. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, codeOf);
}

/** The code of a character, as `U+200B`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A sentence that offers the nearest known word, or nothing where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const offer = findNearest(word, known);
  return offer === undefined ? '' : ` Did you mean ${quote(offer)}?`;
}

/**
 * The nearest known word, whatever the case of its letters. Near means that at most a third of the
 * letters differ, that they stand in another order, or that one word begins with the other.
 */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const ranked = known
    .map((name) => ({ name, slips: countSlips(lower, name.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips);
  const nearest = ranked[0];
  if (nearest === undefined) return undefined;
  const longest = Math.max(lower.length, nearest.name.length);
  if (nearest.slips <= Math.max(1, Math.floor(longest / 3))) return nearest.name;
  return known.find((name) => {
    const other = name.toLowerCase();
    return lower.length > 2 && (other.startsWith(lower) || lower.startsWith(`${other}-`));
  });
}

/** Letters that differ; the same letters in another order are one slip. */
function countSlips(a: string, b: string): number {
  const sorted = (word: string) => [...word].sort().join('');
  const isReordered = a !== b && a.length === b.length && sorted(a) === sorted(b);
  return isReordered ? 1 : distance(a, b);
}

/** Words as a list in a sentence: `a`, `b` or `c`. */
export function listWords(words: readonly string[], conjunction: 'and' | 'or' = 'or'): string {
  const quoted = words.map(quote);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1) ?? ''}`;
}

/** A number with its noun: `1 lesson`, `3 lessons`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : plural}`;
}
