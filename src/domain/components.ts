import type { RootContent } from 'mdast';
import { findNearest, quote } from './problem.ts';
import type { RuleName } from './rules.ts';

/** The components a text may use, with their attributes: none, so far. */
export const storyComponents: ReadonlyMap<string, readonly string[]> = new Map([
  ['Limits', []],
  ['Aside', []],
]);

/** What is wrong with the name of a tag, as a rule and a sentence; nothing where it is a component. */
export function findNameProblem(name: string): [RuleName, string] | undefined {
  if (storyComponents.has(name)) return undefined;
  const known = [...storyComponents.keys()];
  const meant = known.find((component) => component.toLowerCase() === name);
  if (/^[a-z]/.test(name) && meant === undefined) {
    return [
      'no-html',
      `${quote(`<${name}>`)} is HTML, and stories are plain Markdown. Delete the tag, or put it between backticks to show it.`,
    ];
  }
  const near = findNearest(name, known);
  const offer =
    near === undefined
      ? 'Use `<Limits>` or `<Aside>`, or put the words between backticks to show them.'
      : `Did you mean ${quote(`<${near}>`)}?`;
  return ['unknown-component', `There is no component ${quote(`<${name}>`)}. ${offer}`];
}

/** A comment is no text, and what is refused for itself is told once. */
export function isNoText(node: RootContent): boolean {
  if (node.type === 'paragraph') return node.children.every(isNoText);
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return (
    node.type === 'mdxFlowExpression' ||
    node.type === 'mdxjsEsm' ||
    (isElement && findNameProblem(node.name ?? '') !== undefined)
  );
}
