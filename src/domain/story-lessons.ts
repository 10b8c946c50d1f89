import { slug as slugOfHeading } from 'github-slugger';
import type { Heading, RootContent } from 'mdast';
import { isNoText } from './components.ts';
import { isComment, placeOfNode, textOf, wordsOf } from './markdown.ts';
import { quote, type Report } from './problem.ts';
import type { SectionPart } from './story-body.ts';

/** A lesson as it stands in the tree. */
export type LessonPart = { id: string; title: string; nodes: RootContent[] };

/** Ids that the page of a story uses itself. */
export const reservedId = /^(?:problem|actions|lessons|next|(?:note|ref)-.*)$/;

/** Cuts a section into its lessons; reports text outside of one, and headings without text or words. */
export function cutLessons({ start, nodes }: SectionPart, report: Report): LessonPart[] {
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
        node.type === 'list'
          ? 'A list stands in place of lessons. Make each entry a heading, such as `### Test the alarm itself`, with its text below.'
          : 'This text stands under `## Lessons` and under no lesson. Put a `###` heading above it that says the lesson.',
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
      /^(?:note|ref)-/.test(id)
        ? `The heading ${quote(title)} would have the address ${quote(`#${id}`)}, and those that begin with ${quote(id.replace(/-.*/, '-'))} belong to the page’s notes. Let another word come first.`
        : `The heading ${quote(title)} would have the address ${quote(`#${id}`)}, and the page has a part called so. Add a word or two.`,
    );
  } else if (before.some((lesson) => asSeen(lesson.id) === asSeen(id))) {
    report(
      'lesson-id',
      place,
      `Another lesson here has the address ${quote(`#${id}`)} already. Say this one in other words.`,
    );
  }
  return { id, title };
}

/** An id without what can't be seen in it: letters put together in two ways, selectors of a form. */
function asSeen(id: string): string {
  return id.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

/** The first part of a heading that is more than words and that is not refused for itself. */
export function findMoreThanWords(heading: Heading): RootContent | undefined {
  return heading.children.find(
    (child) =>
      ['link', 'linkReference', 'footnoteReference'].includes(child.type) || isComment(child),
  );
}
