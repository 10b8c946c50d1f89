import { findFencedLines } from './fences.ts';
import { count, type Report } from './problem.ts';

/**
 * What a file may be at most. All up to `indentation` hold before anything is parsed: the MDX parser's time grows with the square of a block's length and with nested containers. Measured on 40 kB of `*a_ `: 1.2 s in
 * blocks of 5,000 characters, 0.65 s in blocks of 2,500; on `- ` repeated: 2.6 s at 20 marks a line,
 * 0.6 s at 5. Code between fences costs next to nothing: 0.04 s. Real stories have 4 to 20 kB.
 */
export const limits = {
  bytes: 40_000,
  listBytes: 10_000_000,
  ledgerLine: 600,
  lines: 1_000,
  lineLength: 2_500,
  blockLength: 2_500,
  containerMarks: 5,
  indentation: 60,
  fieldLevels: 10,
  links: 100,
  headings: 20,
  footnotes: 60,
  marks: 200,
  sources: 10,
  topics: 3,
  people: 10,
  related: 10,
  furtherReading: 10,
  aliases: 30,
  symptoms: 20,
  steps: 30,
  leads: 10,
  title: { least: 8, most: 90 },
  summary: { least: 40, most: 160 },
  result: { least: 8, most: 160 },
  name: { least: 1, most: 90 },
  phrase: { least: 1, most: 200 },
  sentence: { least: 8, most: 300 },
} as const;

/** Where a note begins: notes that stand line below line are blocks of their own. */
const noteStart = /^\[\^[\w-]{1,60}\]:/;

/** A quotation, an entry of a list, or a note: each can hold the others. */
const containerMark = /^(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]+\]:)/;

/** Reports what makes a file too much to parse; `true` when it may be parsed. */
export function isWithinLimits(text: string, firstBodyLine: number, report: Report): boolean {
  let isWithin = true;
  const refuse = (...problem: Parameters<Report>) => {
    isWithin = false;
    report(...problem);
  };

  const lines = text.split('\n');
  if (lines.length > limits.lines + 1) {
    refuse(
      'file-size',
      { line: limits.lines + 1, column: 1 },
      `The file has ${count(lines.length, 'line')}; at most ${limits.lines.toLocaleString('en-GB')} are read. Shorten it, or tell it as two.`,
    );
  }

  const isFenced = findFencedLines(lines, firstBodyLine - 1);
  let block = { line: 1, length: 0, isReported: false };
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    if (number < firstBodyLine) {
      if (line.length > limits.lineLength) {
        refuse(
          'block-length',
          { line: number, column: 1 },
          `This line has ${count(line.length, 'character')}; at most ${count(limits.lineLength, 'character')} are read. Shorten it.`,
        );
      }
      continue;
    }
    if (isFenced[index] === true || /^[ \t]*$/.test(line)) {
      block = { line: number + 1, length: 0, isReported: false };
      continue;
    }
    // A note needs no blank line above it to be a block of its own.
    if (noteStart.test(line)) block = { line: number, length: 0, isReported: false };
    block.length += line.length + 1;
    if (block.length > limits.blockLength && !block.isReported) {
      block.isReported = true;
      refuse(
        'block-length',
        { line: block.line, column: 1 },
        `This block of text runs past ${count(limits.blockLength, 'character')} without a blank line. ${lines[block.line - 1]?.startsWith('|') === true ? 'Cut the table in two.' : 'Put a blank line where a new paragraph may begin.'}`,
      );
    }
    const marks = countContainerMarks(line);
    if (marks > 0 && indentationOf(line) > limits.indentation) {
      refuse(
        'too-deep',
        { line: number, column: 1 },
        `This line is indented by ${count(indentationOf(line), 'column')} before its list or quotation mark; at most ${limits.indentation.toString()} are read. Use fewer levels.`,
      );
      continue;
    }
    if (marks > limits.containerMarks) {
      refuse(
        'too-deep',
        { line: number, column: 1 },
        `This line begins with ${count(marks, 'list or quotation mark')}; at most ${limits.containerMarks} may be nested. Use fewer levels.`,
      );
    }
  }
  return isWithin;
}

/** Columns of blanks at the start of a line; a tab counts as four. */
function indentationOf(line: string): number {
  const blanks = /^[ \t]*/.exec(line)?.[0] ?? '';
  return blanks.replaceAll('\t', '    ').length;
}

function countContainerMarks(line: string): number {
  let rest = line.trimStart();
  let marks = 0;
  for (let mark = containerMark.exec(rest); mark !== null; mark = containerMark.exec(rest)) {
    marks += 1;
    rest = rest.slice(mark[0].length).trimStart();
  }
  return isThematicBreak(line) ? 0 : marks;
}

/** A line such as `* * * * * *` is one rule across the page, not six lists. */
function isThematicBreak(line: string): boolean {
  return /^\s*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$/.test(line) && line.length < 80;
}
