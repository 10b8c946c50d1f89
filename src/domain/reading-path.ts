import { z } from 'zod';
import { type FieldContext, idField, line, listOf, slugOf } from './fields.ts';
import { limits } from './limits.ts';
import type { Reference } from './slug.ts';
import type { Section } from './story.ts';

/** The frontmatter of a reading path. */
export function pathFrontmatter(context: FieldContext) {
  return z.strictObject({
    title: line(limits.title).describe('Give the path a title.'),
    audience: line(limits.sentence).describe('Say in a sentence whom it is for.'),
    steps: listOf(
      z.strictObject({
        story: slugOf('stories', context).describe('Name a story by its slug.'),
        lesson: idField().optional().describe('Give the id of the lesson to read.'),
        ask: line(limits.sentence).describe('Give a question or a sentence to read it with.'),
      }),
      { least: 1, most: limits.steps, noun: 'step' },
      (step) => `${step.story} ${step.lesson ?? ''}`,
    ).describe('List the stories in the order that teaches.'),
  });
}

export type PathFrontmatter = z.output<ReturnType<typeof pathFrontmatter>>;

/** Stories in an order that teaches. */
export type ReadingPath = PathFrontmatter & {
  slug: string;
  introduction: Section;
  references: Reference[];
};
