import type { Problem } from '#domain/problem.ts';
import { rules } from '#domain/rules.ts';

/** Longest message there may be, in characters: all values of the longest closed list with some words. */
const longestMessage = 600;

/** What is wrong with the problems of a file themselves. */
export function findOddProblems(
  problems: readonly Problem[],
  path: string,
  bytes: Uint8Array,
): string[] {
  const lines = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').split('\n');
  return problems.flatMap((problem) =>
    findFaults(problem, path, lines).map((fault) => `${fault}: ${JSON.stringify(problem)}`),
  );
}

function findFaults(problem: Problem, path: string, lines: readonly string[]): string[] {
  const { rule, file, line, column, message } = problem;
  const faults: string[] = [];
  if (!Object.hasOwn(rules, rule)) faults.push('the rule is unknown');
  if (file !== path) faults.push('the file is another one');
  const text = lines[line - 1];
  if (text === undefined) faults.push('the line does not exist');
  else if (!(column >= 1 && column <= text.length + 1)) faults.push('the column does not exist');
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(message))
    faults.push('the message has odd characters');
  if (!/^[A-Z`\d]/.test(message)) faults.push('the message does not begin like a sentence');
  if (!/[.?]$/.test(message)) faults.push('the message does not end like a sentence');
  if (message.length > longestMessage) faults.push('the message is too long');
  // The contributor's words stand between backticks; all else is ours.
  const ours = message.replace(/`[^`]*`/g, '``');
  if ((message.split('`').length - 1) % 2 !== 0) faults.push('a backtick is left over');
  if (/Invalid|Unexpected|Expected|undefined|NaN|\[object|\bnull\b/.test(ours))
    faults.push('the message is not in our words');
  return faults;
}
