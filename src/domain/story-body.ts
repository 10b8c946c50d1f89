import type { Heading, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isNoText, storyComponents } from './components.ts';
import type { FieldContext } from './fields.ts';
import { type FollowUpPart, readFollowUps } from './follow-ups.ts';
import { placeOfNode, textOf, wordsOf } from './markdown.ts';
import { repairHeadings } from './meant-headings.ts';
import { listWords, quote, type Report } from './problem.ts';
import {
  explainSection,
  findSectionName,
  guessSections,
  holdsText,
  type SectionName,
  sectionNames,
  wordsOfHeading,
} from './section-names.ts';
import { isStrayNote, takeOutNotes } from './stray-notes.ts';
import { cutLessons, findMoreThanWords, type LessonPart } from './story-lessons.ts';

/** A story cut into its sections. */
export type StoryBody = {
  problem: RootContent[];
  actions: RootContent[];
  lessons: LessonPart[];
  next: FollowUpPart[];
  /** The sections that are there, in the order of the file. */
  sections: readonly SectionPart[];
};

/** A section as it stands in the tree: where it begins, and all below its heading. */
export type SectionPart = { name: SectionName; start: RootContent; nodes: RootContent[] };

/** Cuts a story into its sections; reports every break of the grammar. */
export function readStoryBody(root: Root, context: FieldContext, report: Report): StoryBody {
  cutRepetition(root, report);
  takeOutNotes(root, report);
  repairHeadings(root, report);
  const sections = cutSections(root, report);
  refuseOtherHeadings(root, sections, report);
  const lessons = sections.get('Lessons');
  const next = sections.get('What happened next');
  for (const name of ['Problem', 'Actions', 'What happened next'] as const) {
    const section = sections.get(name);
    if (section !== undefined && wordsOf(section.nodes) === '') {
      report(
        'section-text',
        placeOfNode(section.start),
        `The section ${quote(`## ${name}`)} has no text. Write at least a sentence below it.`,
      );
    }
  }
  return {
    problem: sections.get('Problem')?.nodes ?? [],
    actions: sections.get('Actions')?.nodes ?? [],
    lessons: lessons === undefined ? [] : cutLessons(lessons, report),
    next: next === undefined ? [] : readFollowUps(next, context, report),
    sections: [...sections.values()],
  };
}

/** Takes out what follows a story that was pasted twice, and reports it once. */
function cutRepetition(root: Root, report: Report): void {
  const indexOf = (name: SectionName, from: number) =>
    root.children.findIndex(
      (node, index) =>
        index >= from &&
        node.type === 'heading' &&
        node.depth === 2 &&
        wordsOfHeading(node) === name,
    );
  const lessons = indexOf('Lessons', indexOf('Problem', 0) + 1);
  const again = lessons === -1 ? -1 : indexOf('Problem', lessons);
  if (again === -1 || indexOf('Problem', 0) > lessons) return;
  // The fields may have been pasted with it.
  const fence = root.children.findIndex(
    (node, index) =>
      index > lessons && node.type === 'thematicBreak' && isField(root.children[index + 1]),
  );
  const [start] = root.children.splice(fence === -1 ? again : Math.min(fence, again));
  if (start === undefined) return;
  report(
    'story-sections',
    placeOfNode(start),
    'The story begins a second time here. Delete one of the two.',
  );
}

function isField(node: RootContent | undefined): boolean {
  return node !== undefined && /^[a-z]\w*:/i.test(textOf(node));
}

/**
 * Cuts the text at the headings of its sections. A heading that is misspelt, of the wrong level or there
 * twice is taken as it was meant once it is reported, so that one slip is one problem.
 */
function cutSections(root: Root, report: Report): Map<SectionName, SectionPart> {
  const sections = new Map<SectionName, SectionPart>();
  const guesses = guessSections(root);
  const opening: RootContent[] = [];
  let current: SectionPart | undefined;
  let nodes = opening;
  let furthest = -1;
  let toldOrder = false;
  const begin = (name: SectionName, start: RootContent) => {
    current = sections.get(name) ?? { name, start, nodes: [] };
    nodes = current.nodes;
    sections.set(name, current);
  };

  for (const node of root.children) {
    if (node.type === 'footnoteDefinition' || node.type === 'definition') continue;
    if (isStrayNote(node)) continue;
    const heading = node.type === 'heading' ? node : undefined;
    if (heading !== undefined) repairLevel(heading, root, current, report);
    if (heading?.depth !== 2) {
      nodes.push(node);
      continue;
    }
    const words = wordsOfHeading(heading);
    const index = sectionNames.findIndex((name) => name === words);
    const name = sectionNames[index];
    if (name === undefined) {
      const meant = findSectionName(words) ?? guesses.get(heading);
      report('story-sections', placeOfNode(node), explainSection(words, meant, current?.name));
      if (meant !== undefined) {
        begin(meant, node);
        if (holdsText(words, meant)) nodes.push({ ...heading, type: 'paragraph' });
        furthest = Math.max(furthest, sectionNames.indexOf(meant));
      } else if (current?.name === 'Lessons') {
        heading.depth = 3;
        nodes.push(node);
      } else {
        // What follows is checked, but belongs nowhere.
        current = undefined;
        nodes = [];
      }
      continue;
    }
    const odd = findMoreThanWords(heading);
    if (odd !== undefined) {
      report(
        'story-sections',
        placeOfNode(odd),
        `The heading ${quote(`## ${name}`)} holds more than words. Move links and notes into the text below it.`,
      );
    }
    if (sections.has(name)) {
      report(
        'story-sections',
        placeOfNode(node),
        `${quote(`## ${name}`)} stands here a second time. Join the two.`,
      );
    } else if (index < furthest && !toldOrder) {
      toldOrder = true;
      report(
        'story-sections',
        placeOfNode(node),
        `${quote(`## ${name}`)} comes too late. The order is ${listWords(sectionNames, 'and')}.`,
      );
    }
    furthest = Math.max(furthest, index);
    begin(name, node);
  }
  reportOpening(opening, sections, report);
  reportMissingSections(root, sections, report);
  return sections;
}

/** Where the text before the first heading is what the problem's heading was forgotten above. */
function reportOpening(
  opening: readonly RootContent[],
  sections: Map<SectionName, SectionPart>,
  report: Report,
): void {
  const start = opening.find((node) => node.type !== 'heading' && !isNoText(node));
  if (start === undefined) return;
  if (sections.has('Problem')) {
    report(
      'story-start',
      placeOfNode(start),
      'Text stands before `## Problem`. Move it below that heading, or into the summary.',
    );
    return;
  }
  report(
    'story-sections',
    placeOfNode(start),
    'The section `## Problem` is missing. Put its heading above this text.',
  );
  sections.set('Problem', { name: 'Problem', start, nodes: [...opening] });
}

function reportMissingSections(
  root: Root,
  sections: Map<SectionName, SectionPart>,
  report: Report,
): void {
  const end = root.position?.end ?? { line: 1, column: 1 };
  if (sections.size === 0) {
    report(
      'story-sections',
      { line: end.line, column: 1 },
      'There is no text yet. Add `## Problem`, `## Actions` and `## Lessons`, with text below each.',
    );
    return;
  }
  for (const [index, name] of sectionNames.slice(0, 3).entries()) {
    if (sections.has(name)) continue;
    const after = sectionNames.slice(index + 1).find((later) => sections.has(later));
    const start = after === undefined ? undefined : sections.get(after)?.start;
    // Lessons without their section's heading stand at the end of the actions.
    const actions = sections.get('Actions');
    const lesson = name === 'Lessons' ? actions?.nodes.findIndex(isLessonHeading) : undefined;
    const first = lesson === undefined ? undefined : actions?.nodes[lesson];
    if (first !== undefined) {
      report(
        'story-sections',
        placeOfNode(first),
        `The section ${quote('## Lessons')} is missing. Put its heading above ${quote(`### ${textOf(first)}`)}.`,
      );
      sections.set(name, { name, start: first, nodes: actions?.nodes.splice(lesson ?? 0) ?? [] });
      continue;
    }
    report(
      'story-sections',
      start === undefined ? { line: end.line, column: 1 } : placeOfNode(start),
      `The section ${quote(`## ${name}`)} is missing${after === undefined ? '' : ` before ${quote(`## ${after}`)}`}. Add the heading and its text.`,
    );
  }
}

/**
 * Gives a heading the level it was meant to have, and reports it: the name of a section that stands
 * nowhere else, or the first heading under lessons.
 */
function repairLevel(
  heading: Heading,
  root: Root,
  current: SectionPart | undefined,
  report: Report,
): void {
  const words = wordsOfHeading(heading);
  const found = `${'#'.repeat(heading.depth)} ${words}`;
  const isLesson = current?.name === 'Lessons';
  const meansSection =
    heading.depth !== 2 &&
    !(isLesson && heading.depth === 3) &&
    sectionNames.some((name) => name === words) &&
    !root.children.some(
      (node) => node.type === 'heading' && node.depth === 2 && wordsOfHeading(node) === words,
    );
  if (meansSection) {
    heading.depth = 2;
    report(
      'story-sections',
      placeOfNode(heading),
      `${quote(found)} is not of the level that sections have. Write ${quote(`## ${words}`)}.`,
    );
  } else if (
    isLesson &&
    heading.depth !== 2 &&
    heading.depth !== 3 &&
    !current.nodes.some(isLessonHeading)
  ) {
    heading.depth = 3;
    report(
      'heading-level',
      placeOfNode(heading),
      `${quote(found)} is not of the level that lessons have. Write ${quote(`### ${words}`)}.`,
    );
  }
}

function isLessonHeading(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 3;
}

function refuseOtherHeadings(
  root: Root,
  sections: ReadonlyMap<SectionName, SectionPart>,
  report: Report,
): void {
  const top = new Set<unknown>(root.children);
  const lessons = new Set<unknown>(sections.get('Lessons')?.nodes);
  visit(root, 'heading', (node) => {
    const isSection = node.depth === 2 && top.has(node);
    const isLesson = node.depth === 3 && lessons.has(node);
    if (isSection || isLesson) return;
    const what = quote(`${'#'.repeat(node.depth)} ${textOf(node)}`);
    report(
      'heading-level',
      placeOfNode(node),
      node.depth === 3
        ? `${what} is a lesson’s heading outside \`## Lessons\`. Turn it into a sentence, or move it there.`
        : `${what} is a heading that stories don’t have. ${explainHeading(node)}`,
    );
  });
}

function explainHeading(heading: Heading): string {
  const words = wordsOfHeading(heading);
  if (storyComponents.has(words))
    return `Write ${quote(`<${words}>…</${words}>`)} around its text.`;
  return heading.depth === 1
    ? 'Turn it into a sentence; the title stands in the frontmatter.'
    : 'Turn it into a sentence.';
}
