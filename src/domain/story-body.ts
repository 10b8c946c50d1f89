import { slug as slugOfHeading } from 'github-slugger';
import type { Heading, ListItem, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type FieldContext, findDateProblem, vagueDate } from './fields.ts';
import { placeOfNode, wordsOf } from './markdown.ts';
import { didYouMean, listWords, quote, type Report } from './problem.ts';

/** The headings of a story's sections, in their order. */
const sectionNames = ['Problem', 'Actions', 'Lessons', 'What happened next'] as const;
type SectionName = (typeof sectionNames)[number];

/** A lesson as it stands in the tree. */
export type LessonPart = { id: string; title: string; nodes: RootContent[] };
/** A dated entry as it stands in the tree; its date is cut off. */
export type FollowUpPart = { date: string; item: ListItem };

/** A story cut into its sections. */
export type StoryBody = {
  problem: RootContent[];
  actions: RootContent[];
  lessons: LessonPart[];
  next: FollowUpPart[];
};

/** Ids that the page of a story uses itself. */
const reservedId = /^(?:problem|actions|lessons|next|(?:note|ref)-.*)$/;

/** Cuts a story into its sections; reports every break of the grammar. */
export function readStoryBody(root: Root, context: FieldContext, report: Report): StoryBody {
  const sections = cutSections(root, report);
  refuseOtherHeadings(root, sections, report);
  const lessons = sections.get('Lessons');
  const next = sections.get('What happened next');
  for (const name of ['Problem', 'Actions', 'What happened next'] as const) {
    const section = sections.get(name);
    if (section !== undefined && wordsOf(section.nodes) === '') {
      report(
        'section-text',
        placeOfNode(section.heading),
        `The section ${quote(`## ${name}`)} has no text. Write at least a sentence below it.`,
      );
    }
  }
  return {
    problem: sections.get('Problem')?.nodes ?? [],
    actions: sections.get('Actions')?.nodes ?? [],
    lessons: lessons === undefined ? [] : cutLessons(lessons, report),
    next: next === undefined ? [] : readFollowUps(next, context, report),
  };
}

type Section = { heading: Heading; nodes: RootContent[] };

function cutSections(root: Root, report: Report): Map<SectionName, Section> {
  const sections = new Map<SectionName, Section>();
  let current: RootContent[] | undefined;
  let furthest = -1;
  let toldStart = false;
  let toldOrder = false;
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition' || node.type === 'definition') continue;
    if (node.type !== 'heading' || node.depth !== 2) {
      if (current !== undefined) current.push(node);
      else if (!toldStart && !isComment(node) && !(node.type === 'heading' && node.depth !== 3)) {
        toldStart = true;
        report(
          'story-start',
          placeOfNode(node),
          'Text stands before `## Problem`. Move it below that heading, or into the summary.',
        );
      }
      continue;
    }
    const words = toString(node).trim();
    const index = sectionNames.findIndex((name) => name === words);
    const name = sectionNames[index];
    // What follows a heading that is not known or stands twice is checked, but belongs nowhere.
    current = [];
    if (name === undefined) {
      const near = didYouMean(
        words.toLowerCase(),
        sectionNames.map((known) => known.toLowerCase()),
      );
      const offer = sectionNames.find((known) => near.includes(`\`${known.toLowerCase()}\``));
      report(
        'story-sections',
        placeOfNode(node),
        `${quote(`## ${words}`)} is not a section of a story.${offer === undefined ? ` Sections are ${listWords(sectionNames, 'and')}; use \`###\` for a lesson.` : ` Did you mean \`## ${offer}\`?`}`,
      );
      // A misspelt section is one slip: the section is taken as given.
      if (offer !== undefined && !sections.has(offer)) {
        sections.set(offer, { heading: node, nodes: current });
        furthest = Math.max(furthest, sectionNames.indexOf(offer));
      }
    } else if (sections.has(name)) {
      report(
        'story-sections',
        placeOfNode(node),
        `${quote(`## ${name}`)} stands here a second time. Join the two.`,
      );
    } else {
      if (index < furthest && !toldOrder) {
        toldOrder = true;
        report(
          'story-sections',
          placeOfNode(node),
          `${quote(`## ${name}`)} comes too late. The order is ${listWords(sectionNames, 'and')}.`,
        );
      }
      furthest = Math.max(furthest, index);
      sections.set(name, { heading: node, nodes: current });
    }
  }
  const end = root.position?.end ?? { line: 1, column: 1 };
  for (const [index, name] of sectionNames.slice(0, 3).entries()) {
    if (sections.has(name)) continue;
    const after = sectionNames.slice(index + 1).find((later) => sections.has(later));
    const heading = after === undefined ? undefined : sections.get(after)?.heading;
    report(
      'story-sections',
      heading === undefined ? { line: end.line, column: 1 } : placeOfNode(heading),
      `The section ${quote(`## ${name}`)} is missing${after === undefined ? '' : ` before ${quote(`## ${after}`)}`}. Add the heading and its text.`,
    );
  }
  return sections;
}

function refuseOtherHeadings(
  root: Root,
  sections: ReadonlyMap<SectionName, Section>,
  report: Report,
): void {
  const top = new Set<unknown>(root.children);
  const lessons = new Set<unknown>(sections.get('Lessons')?.nodes);
  visit(root, 'heading', (node) => {
    const isSection = node.depth === 2 && top.has(node);
    const isLesson = node.depth === 3 && lessons.has(node);
    if (isSection || isLesson) return;
    const what = quote(`${'#'.repeat(node.depth)} ${toString(node)}`);
    report(
      'heading-level',
      placeOfNode(node),
      node.depth === 3
        ? `${what} is a lesson’s heading outside \`## Lessons\`. Turn it into a sentence, or move it there.`
        : `${what} is a heading that stories don’t have. Turn it into a sentence; the title stands in the frontmatter.`,
    );
  });
}

function cutLessons({ heading, nodes }: Section, report: Report): LessonPart[] {
  const lessons: LessonPart[] = [];
  const headings: Heading[] = [];
  let toldOutside = false;
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 3) {
      headings.push(node);
      lessons.push({ ...readLessonHeading(node, lessons, report), nodes: [] });
    } else if (lessons.length > 0) lessons.at(-1)?.nodes.push(node);
    else if (!toldOutside && !isComment(node) && node.type !== 'heading') {
      toldOutside = true;
      report(
        'lesson-heading',
        placeOfNode(node),
        'This text stands under `## Lessons` and under no lesson. Put a `###` heading above it that says the lesson.',
      );
    }
  }
  if (lessons.length === 0 && !toldOutside) {
    report(
      'section-text',
      placeOfNode(heading),
      'The section `## Lessons` has no lesson. Add a `###` heading that says one, and its text.',
    );
  }
  for (const [index, lesson] of lessons.entries()) {
    const at = headings[index];
    if (at !== undefined && lesson.title !== '' && wordsOf(lesson.nodes) === '') {
      report(
        'lesson-text',
        placeOfNode(at),
        `The lesson ${quote(lesson.title)} has no text. Write below the heading what happened that shows it.`,
      );
    }
  }
  return lessons;
}

function readLessonHeading(
  node: Heading,
  before: readonly LessonPart[],
  report: Report,
): { id: string; title: string } {
  const title = toString(node).replace(/\s+/g, ' ').trim();
  const id = slugOfHeading(title);
  const place = placeOfNode(node);
  const odd = node.children.find(
    (child) => !['text', 'emphasis', 'strong', 'inlineCode', 'break'].includes(child.type),
  );
  if (title === '') {
    report('lesson-heading', place, 'This heading is empty. Say the lesson in a few words.');
  } else if (odd !== undefined) {
    report(
      'lesson-heading',
      placeOfNode(odd),
      `The heading ${quote(title)} holds more than words. Move links and notes into the text below it.`,
    );
  } else if (title.length > 160) {
    report(
      'lesson-heading',
      place,
      `This heading has ${title.length.toString()} characters. Say the lesson in at most 160, and the rest in the text below.`,
    );
  } else if (!/[\p{L}\p{N}]/u.test(id)) {
    report(
      'lesson-id',
      place,
      `The heading ${quote(title)} has no letter or digit to make an address from. Say the lesson in words.`,
    );
  } else if (reservedId.test(id)) {
    report(
      'lesson-id',
      place,
      `The heading ${quote(title)} would have the address ${quote(`#${id}`)}, which the page uses itself. Say the lesson in other words.`,
    );
  } else if (before.some((lesson) => lesson.id === id)) {
    report(
      'lesson-id',
      place,
      `Another lesson here has the address ${quote(`#${id}`)} already. Say this one in other words.`,
    );
  }
  return { id, title };
}

function readFollowUps({ nodes }: Section, context: FieldContext, report: Report): FollowUpPart[] {
  const entries: FollowUpPart[] = [];
  for (const node of nodes) {
    if (node.type !== 'list') {
      if (!isComment(node)) {
        report(
          'dated-entries',
          placeOfNode(node),
          'Under `## What happened next` a list of dated entries was expected. Write `- 2019-03: what happened`.',
        );
      }
      continue;
    }
    for (const item of node.children) {
      const entry = readFollowUp(item, context, report);
      const last = entries.at(-1);
      if (entry === undefined) continue;
      if (last !== undefined && entry.date < last.date) {
        report(
          'dated-entries',
          placeOfNode(item),
          `${quote(entry.date)} comes after ${quote(last.date)}. Put the oldest entry first.`,
        );
      }
      entries.push(entry);
    }
  }
  return entries;
}

function readFollowUp(
  item: ListItem,
  context: FieldContext,
  report: Report,
): FollowUpPart | undefined {
  const paragraph = item.children[0];
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const [, date, rest] =
    (first?.type === 'text' && /^([\d-]+):\s+([\s\S]*)$/.exec(first.value)) || [];
  if (date === undefined || rest === undefined || !vagueDate.test(date)) {
    report(
      'dated-entries',
      placeOfNode(item),
      'This entry does not begin with a date. Write `- 2019-03: what happened`, with `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.',
    );
    return undefined;
  }
  const problem = findDateProblem(date, context);
  if (problem !== undefined)
    report('field-date', placeOfNode(item), `This entry’s date ${problem}`);
  if (first?.type === 'text') first.value = rest;
  return { date, item };
}

/** A comment is no text. */
function isComment(node: RootContent): boolean {
  return node.type === 'mdxFlowExpression';
}
