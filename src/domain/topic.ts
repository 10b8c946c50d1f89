import { z } from 'zod';
import { type FieldContext, idField, line, listOf, slugOf } from './fields.ts';
import { limits } from './limits.ts';
import type { Reference } from './slug.ts';
import type { Section } from './story.ts';

/** The groups of topics, in the order of the table of contents. */
export const topicGroups = [
  'growing-people',
  'hard-conversations',
  'hiring-and-keeping',
  'team-health',
  'becoming-a-leader',
  'delivery-and-quality',
  'organisation-and-direction',
  'across-the-company',
] as const;
export type TopicGroup = (typeof topicGroups)[number];

export const topicGroupNames = {
  'growing-people': 'Growing people',
  'hard-conversations': 'Hard conversations',
  'hiring-and-keeping': 'Hiring and keeping',
  'team-health': 'Team health',
  'becoming-a-leader': 'Becoming a leader',
  'delivery-and-quality': 'Delivery and quality',
  'organisation-and-direction': 'Organisation and direction',
  'across-the-company': 'Across the company',
} as const satisfies Record<TopicGroup, string>;

/** The lessons, or stories, that something leads to. */
function leadsField(context: FieldContext) {
  return listOf(
    z.strictObject({
      story: slugOf('stories', context).describe('Name a story by its slug.'),
      lesson: idField().optional().describe('Give the id of one of its lessons.'),
    }),
    { most: limits.steps, noun: 'lesson' },
    ({ story, lesson }) => `${story} ${lesson ?? ''}`,
  );
}

/** The frontmatter of a topic. */
export function topicFrontmatter(context: FieldContext) {
  return z.strictObject({
    name: line(limits.name).describe('Give the topic its name.'),
    group: z.enum(topicGroups).describe('Choose the group it stands in.'),
    scope: line(limits.sentence).describe('Say in a sentence what belongs here.'),
    aliases: listOf(line(limits.phrase), { most: limits.aliases, noun: 'alias', nouns: 'aliases' })
      .optional()
      .describe('List other words people use for it.'),
    symptoms: listOf(
      z.strictObject({
        says: line(limits.phrase).describe('Say it in the words of someone who has the problem.'),
        leadsTo: leadsField(context).optional().describe('List the lessons the symptom leads to.'),
      }),
      { most: limits.symptoms, noun: 'symptom' },
      (symptom) => symptom.says,
    )
      .optional()
      .describe('List what a reader says before knowing the topic’s name.'),
    notThis: listOf(
      z.strictObject({
        topic: slugOf('topics', context).describe('Name the other topic by its slug.'),
        because: line(limits.sentence).describe('Say in a sentence how the two differ.'),
      }),
      { most: limits.related, noun: 'topic' },
      (entry) => entry.topic,
    )
      .optional()
      .describe('List topics that are easily mistaken for this one.'),
  });
}

export type TopicFrontmatter = z.output<ReturnType<typeof topicFrontmatter>>;

/** What a reader says before knowing the topic's name, and the lessons it leads to. */
export type Symptom = { says: string; leadsTo: { story: string; lesson?: string | undefined }[] };

/** A subject that stories share. */
export type Topic = Pick<TopicFrontmatter, 'name' | 'group' | 'scope'> & {
  slug: string;
  aliases: string[];
  symptoms: Symptom[];
  notThis: NonNullable<TopicFrontmatter['notThis']>;
  introduction: Section;
  references: Reference[];
};
