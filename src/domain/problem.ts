import { closest, distance } from 'fastest-levenshtein';
import type { RuleName } from './rules.ts';

/** A point in a file; both count from 1. Columns count UTF-16 units, as editors do. */
export type Place = { line: number; column: number };

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

/** A problem as one line: `file:line:column  message  (rule)`. */
export function problemLine(problem: Problem): string {
  const { file, line, column, message, rule } = problem;
  return `${plainText(file)}:${line}:${column}  ${message}  (${rule})`;
}

/**
 * The contributor's words as a message may show them: between backticks, shortened to 60 characters,
 * with every character escaped that a terminal or a log could take for a command or that can't be seen.
 */
export function quote(words: string): string {
  const shown = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return `\`${plainText(shown).replaceAll('`', "'")}\``;
}

/** The text with control, format and lone surrogate characters written as `U+XXXX`. */
export function plainText(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/**
 * A sentence that offers the nearest known word, or nothing where none is near. Near means that at most
 * a third of the letters differ, or that one word begins with the other.
 */
export function didYouMean(word: string, known: readonly string[]): string {
  const lower = word.toLowerCase();
  const begins = known.find(
    (candidate) =>
      lower.length > 2 && (candidate.startsWith(lower) || lower.startsWith(`${candidate}-`)),
  );
  const nearest = known.length > 0 ? closest(lower, known) : undefined;
  const isNear =
    nearest !== undefined &&
    distance(lower, nearest) <= Math.max(1, Math.floor(Math.max(lower.length, nearest.length) / 3));
  const offer = isNear ? nearest : begins;
  return offer === undefined ? '' : ` Did you mean ${quote(offer)}?`;
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
