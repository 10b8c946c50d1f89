/**
 * Says of each line of a body whether it is code between two fences, and so holds no marks of lists or
 * quotations. What is not surely a fence to the parser is none here, so a file can't hide its marks: a fence
 * stands alone at the start of its line, no line of the code is indented less than it, and nothing above it
 * could go on over several lines or hold a fence of its own. Where that can't be said, the rest of the file
 * counts as text.
 */
export function findFencedLines(lines: readonly string[], firstLine: number): readonly boolean[] {
  let isSure = true;
  let fence: { indentation: number; sequence: string } | undefined;
  return lines.map((line, index) => {
    if (index < firstLine || !isSure || /^[ \t]*$/.test(line)) return fence !== undefined;
    const [, blanks = '', sequence = '', info = ''] =
      /^([ \t]*)(`{3,}|~{3,}|)(.*)$/.exec(line) ?? [];
    if (fence === undefined) {
      const opens = sequence !== '' && !(sequence.startsWith('`') && info.includes('`'));
      // A tab has as many columns as the marks above it say.
      isSure = opens ? !blanks.includes('\t') : !mayGoOn.test(line.replace(closedOnItsLine, '$1'));
      if (opens && isSure) fence = { indentation: blanks.length, sequence };
      return false;
    }
    if (blanks.length < fence.indentation) {
      // The line may end a list, and the code in it, or may not.
      isSure = false;
      fence = undefined;
      return false;
    }
    if (sequence.startsWith(fence.sequence) && /^[ \t]*$/.test(info)) {
      fence = undefined;
      return false;
    }
    return true;
  });
}

/** Components and expressions at the start of a line that end on it. */
const closedOnItsLine = /^([ \t]*)(?:(?:<\/?[A-Za-z]+>|\{[^{}]*\})[ \t]*)+/;

/** A line that may begin what goes on over the fences below, and one with a fence behind other signs. */
const mayGoOn = /^[ \t>*+\-\d.)]*[{<]|^[ \t]*[^ \t>].*(?:```|~~~)/;
