import type { RootContent } from 'mdast';
import { count, findNearest, quote } from './problem.ts';
import type { RuleName } from './rules.ts';

/** The components a text may use, with their attributes: none, so far. */
export const storyComponents: ReadonlyMap<string, readonly string[]> = new Map([
  ['Limits', []],
  ['Aside', []],
]);

/** Whether a tag of that name is one of HTML; a component in small letters is a misspelt component. */
export function isHtml(name: string): boolean {
  const isComponent = [...storyComponents.keys()].some((known) => known.toLowerCase() === name);
  return /^[a-z]/.test(name) && !isComponent;
}

/** What to write in place of the tags that are met most. */
const inMarkdown = new Map(
  [
    ['b strong', 'Write `**words**` for bold'],
    ['i em', 'Write `*words*` for italics'],
    ['a', 'Write a link as `[words](https://…)`'],
    ['br', 'End the line with `\\` to break it, or leave a blank line for a new paragraph'],
    [
      'img picture figure svg',
      'Stories hold no pictures; say in words or in a table what it shows',
    ],
    ['iframe video audio embed object', 'Link to it, as `[words](https://…)`'],
    ['table', 'Write a table with `|` between its cells'],
    ['ul ol li', 'Begin each entry of a list with `- `'],
    ['blockquote', 'Begin each line of a quotation with `> `'],
    ['code pre kbd', 'Put code between backticks'],
    ['sup', 'Write a note as `[^1]`, and a raised number as `²` or `^2`'],
    ['details', 'Write it as `<Aside>…</Aside>`, or without a frame'],
  ].flatMap(([names = '', way = '']) => names.split(' ').map((name) => [name, way] as const)),
);

/** What to do about HTML that begins with a tag of that name and has so many tags, as a sentence. */
export function explainTags(name: string, tags: number): string {
  const [what, them, it] =
    tags === 1
      ? [`${quote(`<${name}>`)} is`, 'the tag', 'it']
      : [`${quote(`<${name}>`)} and ${count(tags - 1, 'tag')} after it are`, 'the tags', 'them'];
  const way = inMarkdown.get(name);
  if (way !== undefined) return `${what} HTML, and stories are plain Markdown. ${way}.`;
  return `${what} HTML, and stories are plain Markdown. Delete ${them}, or put ${it} between backticks to show ${it}.`;
}

/** What is wrong with the name of a tag, as a rule and a sentence; nothing where it is a component. */
export function findNameProblem(name: string): [RuleName, string] | undefined {
  if (storyComponents.has(name)) return undefined;
  if (isHtml(name)) return ['no-html', explainTags(name, 1)];
  const near = findNearest(name, [...storyComponents.keys()]);
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
