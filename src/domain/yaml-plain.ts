import { isAlias, isNode, isScalar, type Node, type Scalar, visit } from 'yaml';
import { findHiddenCharacters } from './characters.ts';
import { codeOf, type Place, quote, type Report } from './problem.ts';

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
      } else if (isScalar(node) && holdsText(node)) {
        found = true;
        const words = quote(`#${node.comment ?? ''}`);
        const way = /^\s/.test(node.comment ?? '')
          ? 'move it to a line of its own'
          : 'put a blank behind `#`';
        report(
          'frontmatter-yaml',
          placeAt(yaml.indexOf('#', node.range?.[1] ?? offset)),
          `A \`#\` behind a blank begins a comment, so ${words} would be lost. Put the whole value between quotes, or ${way} if it is a remark.`,
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

/**
 * Whether the comment behind a value may have been meant as a part of it: `#42` without a blank, and anything
 * behind several words that have no quotes.
 */
function holdsText(node: Scalar): boolean {
  const comment = node.comment?.split('\n')[0] ?? '';
  const isWords = node.type === 'PLAIN' && /\S\s+\S/.test(node.source ?? '');
  return /^\S/.test(comment) || (isWords && /^ *[\p{L}\p{N}]/u.test(comment));
}
