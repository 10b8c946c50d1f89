import { isScalar, type Node, visit, type YAMLError } from 'yaml';
import { type Place, quote } from './problem.ts';
import type { RuleName } from './rules.ts';
import { findShiftedLine, findSlip } from './yaml-slips.ts';

/**
 * After a syntax error the parser guesses, so only problems of another kind are worth telling. Fields that
 * stand twice one below the other, inside a list, are one entry whose `- ` was forgotten.
 */
export function worthTelling(
  errors: readonly YAMLError[],
  placeAt: (offset: number) => Place,
): readonly YAMLError[] {
  if (!errors.every((error) => error.code === 'DUPLICATE_KEY')) return errors.slice(0, 1);
  const places = errors.map((error) => placeAt(error.pos[0]));
  return errors.filter((_error, index) => {
    const { line, column } = places[index] ?? { line: 0, column: 0 };
    return column === 1 || places[index - 1]?.line !== line - 1;
  });
}

/** A syntax error in our own words. */
export type YamlProblem = { rule: RuleName; message: string; offset: number };

/** Says what a syntax error is about, going by the text: the library's codes follow from its parser. */
export function yamlProblem(error: YAMLError, yaml: string, root: Node | null): YamlProblem {
  const at = error.pos[0];
  const start = yaml.lastIndexOf('\n', at - 1) + 1;
  const line = yaml.slice(start).split('\n')[0] ?? '';
  const shown = quote(line.trim());
  const say = (message: string, offset = at, rule: RuleName = 'frontmatter-yaml'): YamlProblem => ({
    rule,
    message,
    offset,
  });

  if (error.code === 'DUPLICATE_KEY') {
    const name = /^["']?([^:"']*)/.exec(line.slice(at - start))?.[1] ?? '';
    const way =
      at === start ? 'Keep one of the two.' : 'Keep one, or begin another entry with `- `.';
    return say(
      `The field ${quote(name.trim())} stands here a second time. ${way}`,
      at,
      'duplicate-field',
    );
  }
  if (error.code === 'TAB_AS_INDENT') {
    return say('A tab stands where YAML wants spaces. Indent with spaces.');
  }
  if (error.code === 'MULTIPLE_DOCS') {
    return say(
      'A second YAML document begins here. Keep one, between the two lines of `---`.',
      at,
      'frontmatter-plain',
    );
  }
  const opened = findUnclosed(root, yaml, at);
  if (opened !== undefined) {
    return '[{'.includes(yaml.charAt(opened))
      ? say('The bracket that opens here is not closed. Close it behind the last value.', opened)
      : say(
          'The quote that opens here is not closed. Put the same at the end of the value.',
          opened,
        );
  }
  const slip = findSlip(line);
  if (slip !== undefined) return say(slip.message, start + slip.column, slip.rule);
  if (error.code === 'BAD_DQ_ESCAPE') {
    return say(
      'This backslash means nothing here. Write two, or put the value between single quotes.',
    );
  }
  if (indentationCodes.includes(error.code)) {
    const above = start === 0 ? [] : yaml.slice(0, start - 1).split('\n');
    const below = yaml.slice(start).split('\n')[1] ?? '';
    const shifted = findShiftedLine(above, line, below);
    const offset = shifted?.line === 1 ? start + line.length + 1 : start;
    return shifted === undefined
      ? say(
          `${shown} or the line below it is indented unlike its neighbours. Start fields that belong together in the same column.`,
        )
      : say(shifted.message, offset + shifted.column);
  }
  return say(
    `${shown} is not valid YAML. Check quotes, brackets and indentation on this line and the one above.`,
  );
}

const indentationCodes: readonly string[] = [
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
];

/** Where the last quote or bracket before an error opens that is not closed on its line. */
function findUnclosed(root: Node | null, yaml: string, at: number): number | undefined {
  let opened: number | undefined;
  visit(root, {
    Node(_key, node) {
      const [from, to] = node.range ?? [0, 0];
      if (from > at || !'"\'[{'.includes(yaml.charAt(from)) || from === to) return;
      const closes = { '"': '"', "'": "'", '[': ']', '{': '}' }[yaml.charAt(from)];
      const text = yaml.slice(from, to);
      const isClosed = text.length > 1 && text.endsWith(closes ?? '');
      if (!isClosed || (isScalar(node) && to > at && text.includes('\n'))) opened = from;
    },
  });
  return opened;
}
