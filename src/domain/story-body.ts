import { slug as slugOfHeading } from 'github-slugger';
import type { Heading, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { findNameProblem } from './components.ts';
import { type FieldContext, findDateProblem, vagueDate } from './fields.ts';
import { isComment, placeOfNode, textOf, wordsOf } from './markdown.ts';
import { findNearest, listWords, quote, type Report } from './problem.ts';

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
  /** The sections that are there, in the order of the file. */
  sections: readonly Section[];
};

/** A section as it stands in the tree: where it begins, and all below its heading. */
export type Section = { name: SectionName; start: RootContent; nodes: RootContent[] };

/** Ids that the page of a story uses itself. */
const reservedId = /^(?:problem|actions|lessons|next|(?:note|ref)-.*)$/;

/** Cuts a story into its sections; reports every break of the grammar. */
export function readStoryBody(root: Root, context: FieldContext, report: Report): StoryBody {
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

/** Reports headings such as `##Problem`, which Markdown takes for words, and makes headings of them. */
function repairHeadings(root: Root, report: Report): void {
  root.children = root.children.flatMap((node): RootContent[] => {
    const first = node.type === 'paragraph' ? node.children[0] : undefined;
    const [, marks, words, rest] =
      (first?.type === 'text' && /^(#{2,6})(?![# ])([^\n]*)\n?([\s\S]*)$/.exec(first.value)) || [];
    if (node.type !== 'paragraph' || marks === undefined || words === undefined) return [node];
    report(
      marks === '##' ? 'story-sections' : 'lesson-heading',
      placeOfNode(node),
      `${quote(`${marks}${words}`)} is not read as a heading. Write ${quote(`${marks} ${words.trim()}`)}, with a blank.`,
    );
    const position = node.position && { position: node.position };
    const depth = marks.length as Heading['depth'];
    const children: Paragraph['children'] = [{ type: 'text', value: words.trim() }];
    const below: Paragraph['children'] = [{ type: 'text', value: rest ?? '' }];
    return [
      { type: 'heading', depth, children, ...position },
      { type: 'paragraph', children: [...below, ...node.children.slice(1)], ...position },
    ];
  });
}

/**
 * Cuts the text at the headings of its sections. A heading that is misspelt, of the wrong level or there
 * twice is taken as it was meant once it is reported, so that one slip is one problem.
 */
function cutSections(root: Root, report: Report): Map<SectionName, Section> {
  const sections = new Map<SectionName, Section>();
  const guesses = guessSections(root);
  const opening: RootContent[] = [];
  let current: Section | undefined;
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
    const heading = node.type === 'heading' ? node : undefined;
    if (heading !== undefined) repairLevel(heading, root, current, report);
    if (heading?.depth !== 2) {
      nodes.push(node);
      continue;
    }
    const words = textOf(heading).trim();
    const index = sectionNames.findIndex((name) => name === words);
    const name = sectionNames[index];
    if (name === undefined) {
      const meant = findSectionName(words) ?? guesses.get(heading);
      report('story-sections', placeOfNode(node), explainSection(words, meant));
      if (meant !== undefined) {
        begin(meant, node);
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
  sections: Map<SectionName, Section>,
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
  sections: Map<SectionName, Section>,
  report: Report,
): void {
  const end = root.position?.end ?? { line: 1, column: 1 };
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
  current: Section | undefined,
  report: Report,
): void {
  const words = textOf(heading).trim();
  const found = `${'#'.repeat(heading.depth)} ${words}`;
  const isLesson = current?.name === 'Lessons';
  const meansSection =
    heading.depth !== 2 &&
    !(isLesson && heading.depth === 3) &&
    sectionNames.some((name) => name === words) &&
    !root.children.some(
      (node) => node.type === 'heading' && node.depth === 2 && textOf(node).trim() === words,
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

function explainSection(words: string, meant: SectionName | undefined): string {
  const way =
    meant === undefined
      ? `Sections are ${listWords(sectionNames, 'and')}; use \`###\` for a lesson.`
      : `Did you mean ${quote(`## ${meant}`)}?`;
  return `${quote(`## ${words}`)} is not a section of a story. ${way}`;
}

/**
 * Headings of other words in place of sections that are missing, such as `Takeaways`: where there are as
 * many of the one as of the other, they are meant in their order.
 */
function guessSections(root: Root): Map<Heading, SectionName> {
  const headings = root.children.filter((node) => node.type === 'heading');
  const words = (node: Heading) => textOf(node).trim();
  const present = headings.map((node) => findSectionName(words(node)));
  const missing = sectionNames.slice(0, 3).filter((name) => !present.includes(name));
  const unknown = headings.filter(
    (node) => node.depth === 2 && findSectionName(words(node)) === undefined,
  );
  const isSure = unknown.length === missing.length;
  return new Map(
    unknown.flatMap((node, index): [Heading, SectionName][] => {
      const name = missing[index];
      return isSure && name !== undefined ? [[node, name]] : [];
    }),
  );
}

/** The section that a heading was meant to be: `Lessons learned` begins like one. */
function findSectionName(words: string): SectionName | undefined {
  const near = findNearest(words.replace(/[^\p{L}]+/gu, '-'), sectionNames);
  return sectionNames.find((name) => name === near);
}

/** The first part of a heading that is more than words and that is not refused for itself. */
function findMoreThanWords(heading: Heading): RootContent | undefined {
  return heading.children.find(
    (child) =>
      ['link', 'linkReference', 'footnoteReference'].includes(child.type) || isComment(child),
  );
}

function isLessonHeading(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 3;
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
    const what = quote(`${'#'.repeat(node.depth)} ${textOf(node)}`);
    report(
      'heading-level',
      placeOfNode(node),
      node.depth === 3
        ? `${what} is a lesson’s heading outside \`## Lessons\`. Turn it into a sentence, or move it there.`
        : `${what} is a heading that stories don’t have. Turn it into a sentence; the title stands in the frontmatter.`,
    );
  });
}

function cutLessons({ start, nodes }: Section, report: Report): LessonPart[] {
  const lessons: LessonPart[] = [];
  const sound: (Heading | undefined)[] = [];
  let toldOutside = false;
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 3) {
      let isSound = true;
      const lesson = readLessonHeading(node, lessons, (...problem) => {
        isSound = false;
        report(...problem);
      });
      sound.push(isSound ? node : undefined);
      lessons.push({ ...lesson, nodes: [] });
    } else if (lessons.length > 0) lessons.at(-1)?.nodes.push(node);
    else if (!toldOutside && !isNoText(node) && node.type !== 'heading') {
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
      placeOfNode(start),
      'The section `## Lessons` has no lesson. Add a `###` heading that says one, and its text.',
    );
  }
  for (const [index, lesson] of lessons.entries()) {
    // Where the heading is wrong, the text may have slipped into it.
    const at = sound[index];
    if (at !== undefined && wordsOf(lesson.nodes) === '') {
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
  const title = textOf(node).replace(/\s+/g, ' ').trim();
  const id = slugOfHeading(title);
  const place = placeOfNode(node);
  const odd = findMoreThanWords(node);
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
  let toldList = nodes.some((node) => node.type === 'heading');
  for (const node of nodes) {
    if (node.type !== 'list') {
      if (!isNoText(node) && !toldList) {
        toldList = true;
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
    (first?.type === 'text' && /^([\d-]+):(?:\s+([\s\S]*))?$/.exec(first.value)) || [];
  if (first?.type !== 'text' || date === undefined || !vagueDate.test(date)) {
    report(
      'dated-entries',
      placeOfNode(first ?? item),
      'This entry does not begin with a date. Write `- 2019-03: what happened`, with `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.',
    );
    return undefined;
  }
  first.value = rest ?? '';
  if (wordsOf(item.children) === '') {
    report(
      'dated-entries',
      placeOfNode(first),
      `This entry says nothing after its date. Write \`- ${date}: what happened\`, or delete it.`,
    );
  }
  const problem = findDateProblem(date, context);
  if (problem !== undefined)
    report('field-date', placeOfNode(first), `This entry’s date ${problem}`);
  return { date, item };
}

/** A comment is no text, and what is refused for itself is told once. */
function isNoText(node: RootContent): boolean {
  if (node.type === 'paragraph') return node.children.every(isNoText);
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return (
    node.type === 'mdxFlowExpression' ||
    node.type === 'mdxjsEsm' ||
    (isElement && findNameProblem(node.name ?? '') !== undefined)
  );
}
