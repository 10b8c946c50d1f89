import { quote, type Report } from './problem.ts';

/**
 * A file cut at its fences; lines count from 1. The body is the file with its frontmatter blanked, so
 * that every place and offset in it is one in the file.
 */
export type FileParts = { yaml: string; yamlLine: number; body: string; bodyLine: number };

/** Cuts a file into frontmatter and body; reports a missing or untidy fence and gives nothing. */
export function splitFile(text: string, report: Report): FileParts | undefined {
  const lines = text.split('\n');
  if (lines[0] !== '---') {
    report('frontmatter-fence', { line: 1, column: 1 }, explainFirstLine(lines));
    return undefined;
  }
  const end = lines.indexOf('---', 1);
  if (end < 0) {
    const almost = lines.findIndex((line, index) => index > 0 && /^\s*---/.test(line));
    report(
      'frontmatter-fence',
      { line: almost < 0 ? 1 : almost + 1, column: 1 },
      almost < 0
        ? 'The frontmatter is not closed. Put `---` alone on a line after the last field.'
        : `The line ${quote(lines[almost] ?? '')} does not close the frontmatter. Write \`---\` alone, without blanks or text.`,
    );
    return undefined;
  }
  const again = lines.findIndex((line, index) => {
    return index > end && line === '---' && lines[1] !== '' && lines[index + 1] === lines[1];
  });
  if (again > 0) {
    report(
      'frontmatter-fence',
      { line: again + 1, column: 1 },
      'The file begins a second time here. Delete one of the two.',
    );
    return undefined;
  }
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.map((line, index) => (index <= end ? ' '.repeat(line.length) : line)).join('\n'),
    bodyLine: end + 2,
  };
}

/** What is wrong with the beginning of a file that does not begin with `---`. */
function explainFirstLine(lines: readonly string[]): string {
  const [first = ''] = lines;
  if (lines.every((line) => line.trim() === '')) {
    return 'The file is empty. Copy the template from CONTRIBUTING.md into it.';
  }
  // Behind the fields stands another `---`, so the first of one alone has fields above it.
  const found = lines.findIndex((line, index) => {
    return line === '---' && /^[A-Za-z]+:(?: |$)/.test(lines[index + 1] ?? '');
  });
  if (found > 0) {
    return `The frontmatter begins on line ${(found + 1).toString()}. Delete everything above its \`---\`.`;
  }
  const reason = firstLines.find(([looks]) => looks.test(first))?.[1] ?? '';
  return `The first line is ${quote(first)}; \`---\` alone was expected. ${reason}Begin the file with \`---\`, the fields, and another \`---\`.`;
}

/** How files begin that were meant otherwise, and what to say of it. */
const firstLines: readonly (readonly [looks: RegExp, reason: string])[] = [
  [/^---\s+$/, 'A blank stands behind it. '],
  [/^[–—]+\s*$/, 'A dash is no hyphen: type three hyphens. '],
  [/^(?:\+\+\+|\{)\s*$/, 'Fields are written in YAML, not in TOML or JSON. '],
  [/^\{\\rtf/, 'This is a document of a word processor: save it as plain text. '],
  [/^\s*<(?:!doctype|html)/i, 'This is a web page: copy its text into the template. '],
  [/^\s*#/, 'The fields are missing: copy them from the template in CONTRIBUTING.md. '],
];
