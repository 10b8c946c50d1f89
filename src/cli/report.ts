import { count, plainText, type Problem, problemLine, quote } from '#domain/problem.ts';

/** The forms a report can take. */
export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** Problems made readable, in one of the forms. */
export function formatReport(problems: readonly Problem[], files: number, format: Format): string {
  switch (format) {
    case 'text':
      return `${[...problems.map(problemLine), summarise(problems, files)].join('\n')}\n`;
    case 'json':
      return `${JSON.stringify(problems, null, 2)}\n`;
    case 'github':
      return problems.map((problem) => `${annotation(problem)}\n`).join('');
    default:
      return format satisfies never;
  }
}

/** One sentence about the whole. */
export function summarise(problems: readonly Problem[], files: number): string {
  if (problems.length === 0) return `No problems in ${count(files, 'file')}.`;
  const faulty = new Set(problems.map((problem) => problem.file)).size;
  return `${count(problems.length, 'problem')} in ${count(faulty, 'file')} of ${files.toLocaleString('en-GB')}. What each rule is for: /contribute/rules/`;
}

/** A sentence for maintainers about addresses that a ledger does not list yet, or nothing. */
export function remindOfUnlisted(ledger: string, unlisted: number): string {
  if (unlisted === 0) return '';
  return `${quote(ledger)} does not list ${count(unlisted, 'address', 'addresses')} yet. That is no problem; once they are published, maintainers add them with \`npm run permalinks -- --write\`.\n`;
}

/**
 * A problem as an annotation of a pull request. The characters that would end a value or a command are
 * escaped as the runner's own toolkit does it.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function annotation({ rule, file, line, column, message }: Problem): string {
  const data = (text: string) =>
    plainText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${property(file)},line=${line.toString()},col=${column.toString()},title=${property(rule)}::${data(message)}`;
}
