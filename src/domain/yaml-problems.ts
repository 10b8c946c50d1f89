import { isAlias, isNode, isScalar, type Node, visit, type YAMLError } from 'yaml';
import { findHiddenCharacters } from './characters.ts';
import { codeOf, type Place, quote, type Report } from './problem.ts';
import type { RuleName } from './rules.ts';

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
  const [begin = '', special = ''] = /^\s*(?:- +)?(?:[^\s:]+: +)?([&*!@`%])/.exec(line) ?? [];
  if (special !== '') {
    const sign = special === '`' ? 'a backtick' : quote(special);
    return say(
      `This value begins with ${sign}, which means something else in YAML. Put the whole value between quotes.`,
      start + begin.length - 1,
      '&*!'.includes(special) ? 'frontmatter-plain' : 'frontmatter-yaml',
    );
  }
  const blank = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/.exec(line);
  if (blank !== null) {
    return say(
      'A blank that is not an ordinary space stands here. Type it again with the space bar.',
      start + blank.index,
    );
  }
  const afterColon = /^\s*(?:- +)?[^\s:]+:[ \t]+/.exec(line)?.[0].length;
  const value = afterColon === undefined ? '' : line.slice(afterColon);
  if (/^(["']).*\1\s*[^\s#]/.test(value)) {
    return say(
      'Text follows the quote that closes this value. Put one pair of quotes around all of it; inside, use the other kind.',
    );
  }
  if (/^- /.test(value)) {
    return say(
      'A list begins behind the colon. Put each entry on a line of its own, or write `[first, second]`.',
    );
  }
  if (/: |:$/.test(value)) {
    return say(
      `${shown} holds a second \`: \`, so it is unclear what the value is. Put the value between quotes.`,
      start + (afterColon ?? 0),
    );
  }
  if (/^\s*-[^\s-]/.test(line)) {
    return say(
      `A blank is missing behind the \`-\` of ${shown}. Write \`- name: value\`.`,
      start + line.indexOf('-'),
    );
  }
  if (!/:(?:\s|$)/.test(line)) {
    return say(
      `${shown} is not a field. Write \`name: value\`, with a colon and a blank.`,
      start + line.search(/\S/),
    );
  }
  if (error.code === 'BAD_DQ_ESCAPE') {
    return say(
      'This backslash means nothing here. Write two, or put the value between single quotes.',
    );
  }
  if (indentationCodes.includes(error.code)) {
    return say(
      `${shown} or the line below it is indented unlike its neighbours. Start fields that belong together in the same column.`,
    );
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

/** Reports what plain data does not need, and invisible characters that YAML escapes stand for. */
export function reportUnplain(
  root: Node | null,
  yaml: string,
  placeAt: (offset: number) => Place,
  report: Report,
): boolean {
  let found = false;
  visit(root, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      const refuse = (what: string) => {
        found = true;
        report(
          'frontmatter-plain',
          placeAt(offset),
          `${what} Write the value out, or put text that begins with \`&\`, \`*\` or \`!\` between quotes.`,
        );
      };
      if (isAlias(node)) refuse(`${quote(`*${node.source}`)} is an alias.`);
      else if (node.anchor !== undefined) refuse(`${quote(`&${node.anchor}`)} is an anchor.`);
      else if (node.tag !== undefined) {
        refuse(`${quote(node.tag.replace('tag:yaml.org,2002:', '!!'))} is a tag.`);
      } else if (isScalar(node) && /^[\p{L}\p{N}]/u.test(node.comment ?? '')) {
        // Anything may follow `# `, with a blank; `#42` was meant as text and would be lost.
        found = true;
        report(
          'frontmatter-yaml',
          placeAt(yaml.indexOf('#', node.range?.[1] ?? offset)),
          `What follows ${quote(`#${node.comment ?? ''}`)} is a comment and would be lost. Put the whole value between quotes.`,
        );
      } else if (isScalar(node) && typeof node.value === 'string') {
        const hidden = findHiddenCharacters(node.value)[0];
        if (hidden !== undefined) {
          found = true;
          report(
            'hidden-characters',
            placeAt(offset),
            `This value holds an invisible character, ${codeOf(hidden.character)}. Delete it.`,
          );
        }
      }
    },
    Pair(_key, pair) {
      if (isScalar(pair.key) && pair.key.value === '<<') {
        found = true;
        report(
          'frontmatter-plain',
          placeAt(pair.key.range?.[0] ?? 0),
          '`<<` merges other fields into this one. Write the fields out.',
        );
      }
      if (isNode(pair.key) && !isScalar(pair.key) && !isAlias(pair.key)) {
        found = true;
        report(
          'frontmatter-plain',
          placeAt(pair.key.range?.[0] ?? 0),
          'A list or map stands where the name of a field was expected. Put it between quotes, or give it a name.',
        );
      }
    },
  });
  return found;
}
