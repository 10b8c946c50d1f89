import type { Heading, Root } from 'mdast';
import { textOf } from './markdown.ts';
import { findNearest, listWords, quote } from './problem.ts';

/** The headings of a story's sections, in their order. */
export const sectionNames = ['Problem', 'Actions', 'Lessons', 'What happened next'] as const;
export type SectionName = (typeof sectionNames)[number];

/** What other templates call a section, and where its text belongs. */
const otherNames: [RegExp, string][] = [
  [/^(?:context|background|situation|introduction|challenge)$/i, 'below `## Problem`'],
  [/^(?:solution|approach|response|what (?:i|we|they|he|she) did)$/i, 'below `## Actions`'],
  [/^(?:takeaways?|learnings?|conclusions?)$/i, 'below `## Lessons`'],
  [
    /^(?:results?|outcomes?|aftermath|epilogue|follow-?ups?|since then)$/i,
    'below `## Actions`, or as dated entries below `## What happened next`',
  ],
];

/** The words of a heading on one line. */
export function wordsOfHeading(heading: Heading): string {
  return textOf(heading).replace(/\s+/g, ' ').trim();
}

/** The section that a heading was meant to be: `Lessons learned` begins like one. */
export function findSectionName(words: string): SectionName | undefined {
  const plain = (name: string) => name.replace(/[^\p{L}]+/gu, '-').replace(/^-|-$/g, '');
  const near = findNearest(plain(words), sectionNames.map(plain));
  return sectionNames.find((name) => plain(name) === near);
}

/**
 * Headings of other words in place of sections that are missing, such as `Takeaways`: where there are as
 * many of the one as of the other, they are meant in their order.
 */
export function guessSections(root: Root): Map<Heading, SectionName> {
  const headings = root.children.filter((node) => node.type === 'heading');
  const present = headings.map((node) => findSectionName(wordsOfHeading(node)));
  const missing = sectionNames.slice(0, 3).filter((name) => !present.includes(name));
  const unknown = headings.filter(
    (node) => node.depth === 2 && findSectionName(wordsOfHeading(node)) === undefined,
  );
  const isSure = unknown.length === missing.length;
  return new Map(
    unknown.flatMap((node, index): [Heading, SectionName][] => {
      const name = missing[index];
      return isSure && name !== undefined ? [[node, name]] : [];
    }),
  );
}

/** Whether the text of a section has slipped into its heading. */
export function holdsText(words: string, name: SectionName): boolean {
  return words.startsWith(name) && words.length > name.length + 20;
}

/** What to do about a heading that is no section: `meant` is what it stands for, `current` where it stands. */
export function explainSection(
  words: string,
  meant: SectionName | undefined,
  current: SectionName | undefined,
): string {
  const found = `${quote(`## ${words}`)} is not a section of a story.`;
  if (meant !== undefined && holdsText(words, meant)) {
    return `${found} Put what follows ${quote(`## ${meant}`)} on a line of its own, below a blank line.`;
  }
  if (meant !== undefined) return `${found} Did you mean ${quote(`## ${meant}`)}?`;
  const [, other] = otherNames.find(([pattern]) => pattern.test(words)) ?? [];
  if (other !== undefined) return `${found} Put its text ${other}, and delete the heading.`;
  return current === 'Lessons'
    ? `${found} For a lesson write ${quote(`### ${words}`)}.`
    : `${found} Sections are ${listWords(sectionNames, 'and')}; use \`###\` for a lesson.`;
}
