import type { Heading, List, Paragraph, Root, RootContent } from 'mdast';
import { placeOfNode, textOf } from './markdown.ts';
import { codeOf, count, quote, type Report } from './problem.ts';
import { guessSections, type SectionName, sectionNames, wordsOfHeading } from './section-names.ts';

/**
 * Makes headings of what was meant as one, and text of what was not, and reports each, so that everything
 * else reads the story as it was meant.
 */
export function repairHeadings(root: Root, report: Report): void {
  const guesses = guessSections(root);
  const headings = root.children.filter((node) => node.type === 'heading');
  const present = new Set(headings.map(wordsOfHeading));
  const hasLessons = headings.some(({ depth }) => depth > 2);
  const escaped: Escaped[] = [];
  let last: string | undefined;
  root.children = root.children.flatMap((node): RootContent[] => {
    const inLessons = last === 'Lessons';
    let repaired: RootContent[] = [node];
    if (node.type === 'heading' && !guesses.has(node)) repaired = repairUnderlined(node, report);
    else if (node.type === 'list' && inLessons) repaired = repairListed(node, report);
    else if (node.type === 'paragraph') {
      repaired =
        repairMarks(node, inLessons, escaped, report) ??
        repairBold(node, inLessons && !hasLessons, present, report) ??
        repaired;
    }
    const heading = repaired.findLast((block) => block.type === 'heading' && block.depth === 2);
    if (heading !== undefined) last = textOf(heading).trim();
    return repaired;
  });
  // Where one is escaped, a word processor did it to all.
  const [first] = escaped;
  if (first === undefined) return;
  const others =
    escaped.length === 1
      ? ''
      : ` The same holds for ${count(escaped.length - 1, 'heading')} below.`;
  report(
    'story-sections',
    placeOfNode(first.node),
    `A backslash keeps ${quote(first.heading)} from being a heading.${others} Write ${quote(first.heading)}, without it.`,
  );
}

/** A heading whose marks stand behind backslashes. */
type Escaped = { node: Paragraph; heading: string };

/** Text that a line of hyphens or equals signs right below it makes a heading, and that is no section. */
function repairUnderlined(node: Heading, report: Report): RootContent[] {
  const { start, end } = node.position ?? {};
  const words = wordsOfHeading(node);
  const isUnderlined = start !== undefined && end !== undefined && end.line > start.line;
  if (!isUnderlined || sectionNames.some((name) => name === words)) return [node];
  const [rule, sign] =
    node.depth === 2 ? (['story-sections', '---'] as const) : (['heading-level', '==='] as const);
  report(
    rule,
    { line: end.line, column: 1 },
    `A line of ${quote(sign)} right below text makes a heading of it, here of ${quote(words)}. Put a blank line between them, or delete the line.`,
  );
  return [{ ...node, type: 'paragraph' } satisfies Paragraph];
}

/** Lessons whose headings stand in a list. */
function repairListed(node: List, report: Report): RootContent[] {
  if (!node.children.every(({ children: [first] }) => first?.type === 'heading')) return [node];
  return node.children.flatMap((item): RootContent[] => {
    report(
      'lesson-heading',
      placeOfNode(item),
      'This heading stands in a list. Delete the list’s mark before it.',
    );
    return item.children;
  });
}

/** Lines such as `##Problem`, which Markdown takes for words. */
function repairMarks(
  node: Paragraph,
  inLessons: boolean,
  escaped: Escaped[],
  report: Report,
): RootContent[] | undefined {
  const [first, ...others] = node.children;
  const [, marks = '', blank = '', words = '', rest = ''] =
    (first?.type === 'text' && /^(#{2,6})(?!#)(\s*)([^\n]*)\n?([\s\S]*)$/.exec(first.value)) || [];
  const depth = marks.length as Heading['depth'];
  const heading = `${marks} ${words.trim()}`;
  const isEscaped = blank.startsWith(' ');
  // Behind a backslash the marks may be meant as they stand.
  const isMeant = inLessons ? depth === 3 || isSection(words) : isSection(words);
  if (marks === '' || words === '' || (isEscaped && !isMeant)) return undefined;
  const message =
    blank === ''
      ? `${quote(`${marks}${words}`)} is not read as a heading. Write ${quote(heading)}, with a blank.`
      : `The blank behind ${quote(marks)} is not an ordinary space, but ${codeOf(blank)}. Type it again with the space bar.`;
  if (isEscaped) escaped.push({ node, heading });
  else report(depth === 2 ? 'story-sections' : 'lesson-heading', placeOfNode(node), message);
  return makeHeading(node, depth, words.trim(), [{ type: 'text', value: rest }, ...others]);
}

/** Bold text on a line of its own in place of a heading that is missing. */
function repairBold(
  node: Paragraph,
  mayBeLesson: boolean,
  present: ReadonlySet<string>,
  report: Report,
): RootContent[] | undefined {
  const [first, second, ...others] = node.children;
  const [, rest] =
    (second === undefined && ['', '']) ||
    (second?.type === 'text' && /^ *:? *\n([\s\S]*)$/.exec(second.value)) ||
    [];
  if (first?.type !== 'strong' || rest === undefined) return undefined;
  const words = textOf(first).replace(/:$/, '').trim();
  const isMissing = isSection(words) && !present.has(words);
  if (!isMissing && !mayBeLesson) return undefined;
  const depth = isMissing ? 2 : 3;
  report(
    isMissing ? 'story-sections' : 'lesson-heading',
    placeOfNode(node),
    `${quote(`**${words}**`)} is bold text and no heading. Write ${quote(`${'#'.repeat(depth)} ${words}`)}.`,
  );
  return makeHeading(node, depth, words, [{ type: 'text', value: rest }, ...others]);
}

function isSection(words: string): words is SectionName {
  return sectionNames.some((name) => name === words.trim());
}

/** A heading in place of a paragraph, and the rest of the paragraph below it. */
function makeHeading(
  { position }: Paragraph,
  depth: Heading['depth'],
  words: string,
  below: Paragraph['children'],
): RootContent[] {
  const place = position && { position };
  return [
    { type: 'heading', depth, children: [{ type: 'text', value: words }], ...place },
    ...(textOf({ type: 'paragraph', children: below } as Paragraph).trim() === '' &&
    below.length === 1
      ? []
      : [{ type: 'paragraph', children: below, ...place } satisfies Paragraph]),
  ];
}
