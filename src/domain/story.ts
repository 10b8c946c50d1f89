import { z } from 'zod';
import { outcomes, roles, scopes, sizes, sourceKinds, stages } from './facets.ts';
import {
  addressField,
  dayField,
  type FieldContext,
  idField,
  line,
  listOf,
  slugOf,
  sourceIdField,
  vagueDateField,
} from './fields.ts';
import { limits } from './limits.ts';
import type { Reference } from './slug.ts';

/** How two stories can relate; each relation is written once and shown on both. */
export const relationKinds = [
  'same-problem',
  'different-choice',
  'supports',
  'contradicts',
  'continues',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What a story may warn of. */
export const careNotes = ['dismissal', 'illness', 'harassment', 'discrimination'] as const;

/** The frontmatter of a story. Descriptions are shown by editors and say what to do when a field is missing. */
export function storyFrontmatter(context: FieldContext) {
  const person = z
    .strictObject({
      person: slugOf('people', context)
        .optional()
        .describe('Give the slug of a person who has a file in `content/people`.'),
      name: line(limits.name)
        .optional()
        .describe('Give the name of a person who has no file in `content/people`.'),
      role: line(limits.phrase)
        .optional()
        .describe(
          'Give the role then, in the words of the source; leave it out where it does not say.',
        ),
      organisation: line(limits.phrase)
        .optional()
        .describe('Give the organisation then; leave it out where the source does not say.'),
      part: z
        .enum(['teller', 'protagonist'])
        .describe(
          'Write `teller` for who told their own story, `protagonist` for who it is about.',
        ),
    })
    .superRefine((value, check) => {
      if (value.person === undefined && value.name === undefined) {
        const message =
          'names nobody. Give `person`, the slug of a file in `content/people`, or `name`.';
        check.addIssue({ code: 'custom', message, params: { rule: 'missing-field' } });
      }
      if (value.person !== undefined && value.name !== undefined) {
        const message =
          'has both `person` and `name`. Keep `person`, or `name` for somebody without a file.';
        check.addIssue({ code: 'custom', message, params: { rule: 'duplicate-field' } });
      }
    });

  const source = z.strictObject({
    id: sourceIdField().describe(
      'Give the source a short id that the notes can name, such as `plato`.',
    ),
    title: line(limits.phrase).describe('Give the title of the source.'),
    publisher: line(limits.phrase).describe('Say who published the source.'),
    kind: z.enum(sourceKinds).describe('Say what kind of source it is, such as `blog-post`.'),
    url: addressField({ allowHttp: true }).optional().describe('Give the address of the source.'),
    date: vagueDateField(context, { range: false }).describe(
      'Give the day the source was published, or `unknown`.',
    ),
    read: dayField(context).describe('Give the day the source was read, as `YYYY-MM-DD`.'),
    archived: addressField({ allowHttp: true })
      .optional()
      .describe('Give the address of an archived copy.'),
    licence: line(limits.phrase).optional().describe('Give the licence the source states.'),
  });

  const relation = z.strictObject({
    story: slugOf('stories', context).describe('Name the other story by its slug.'),
    relation: z.enum(relationKinds).describe('Say how the two relate, such as `supports`.'),
    lesson: idField()
      .optional()
      .describe('Give the id of the lesson here that the relation is about.'),
    theirs: idField().optional().describe('Give the id of the lesson there.'),
    because: line(limits.sentence).describe('Give the reason, in one sentence.'),
  });

  return z.strictObject({
    title: line(limits.title).describe('Give the story a headline.'),
    summary: line(limits.summary).describe('Say in a sentence or two what the story is about.'),
    people: listOf(
      person,
      { most: limits.people, noun: 'person', nouns: 'people' },
      (entry) => entry.person ?? entry.name,
    ).describe('Name who lived or told it; `people: []` makes the story anonymous.'),
    topics: listOf(slugOf('topics', context), {
      least: 1,
      most: limits.topics,
      noun: 'topic',
    }).describe('Name one to three topics, the main one first.'),
    role: z.enum(roles).describe('Choose the role then, or `unknown`.'),
    scope: z.enum(scopes).describe('Choose how much was led, or `unknown`.'),
    stage: z.enum(stages).describe('Choose the stage of the organisation then, or `unknown`.'),
    size: z.enum(sizes).describe('Choose how many people the organisation had then, or `unknown`.'),
    outcome: z.enum(outcomes).describe('Choose how it came out, or `unknown`.'),
    result: line(limits.result).describe('Say in one sentence how it came out.'),
    after: line(limits.phrase)
      .optional()
      .describe('Give the time from the problem to the result, such as `18 months`.'),
    care: listOf(z.enum(careNotes), { most: careNotes.length, noun: 'content note' })
      .optional()
      .describe('List what a reader may want to be warned of.'),
    happened: vagueDateField(context, { range: true }).describe(
      'Say when it happened: `2019`, `2019-03`, `2017..2019` or `unknown`.',
    ),
    added: dayField(context).describe('Give the day the story was added, as `YYYY-MM-DD`.'),
    sources: listOf(
      source,
      {
        most: limits.sources,
        noun: 'source',
        twice: 'Give this one another id and name it in its notes, or delete one of the two.',
      },
      (entry) => entry.id,
    ).describe('List where the story was told; `sources: []` says that it is told first-hand.'),
    related: listOf(
      relation,
      { most: limits.related, noun: 'relation' },
      (entry) => `${entry.story} ${entry.relation} ${entry.lesson ?? ''} ${entry.theirs ?? ''}`,
    )
      .optional()
      .describe('List relations to other stories, each with a reason.'),
    furtherReading: listOf(
      z.strictObject({
        title: line(limits.phrase).describe('Give the title.'),
        by: line(limits.phrase).describe('Say who wrote it.'),
        url: addressField({ allowHttp: true }).describe('Give the address.'),
      }),
      { most: limits.furtherReading, noun: 'title' },
      (entry) => entry.url,
    )
      .optional()
      .describe('List what to read next, outside this library.'),
  });
}

export type StoryFrontmatter = z.output<ReturnType<typeof storyFrontmatter>>;
export type StoryPerson = StoryFrontmatter['people'][number];
export type Source = StoryFrontmatter['sources'][number];
export type Relation = NonNullable<StoryFrontmatter['related']>[number];

/** A stretch of a story, rendered. */
export type Section = {
  /** With evidence notes and ids: for the story's own page. */
  html: string;
  /** Without notes and ids: for every other place. */
  plainHtml: string;
  /** The words alone, for search. */
  text: string;
};

/** One thing learned: part of a story, addressed by the id of its heading. */
export type Lesson = Section & {
  id: string;
  title: string;
  /** The beginning of the text, at most 200 characters, cut at a word. */
  excerpt: string;
};

/** A dated follow-up. */
export type FollowUp = { date: string; html: string; plainHtml: string };

/** A link in the text of a story to another one, with the sentence around it. */
export type StoryLink = { story: string; lesson?: string; sentence: string };

/** Something that happened, what was done, how it came out, what was learned. */
export type Story = Omit<StoryFrontmatter, 'related' | 'care' | 'furtherReading'> & {
  slug: string;
  care: NonNullable<StoryFrontmatter['care']>;
  related: Relation[];
  furtherReading: NonNullable<StoryFrontmatter['furtherReading']>;
  /** The facet: the kind of the first source, or `first-hand`. */
  source: Source['kind'] | 'first-hand';
  problem: Section;
  actions: Section;
  lessons: Lesson[];
  next: FollowUp[];
  links: StoryLink[];
  /** Everything the story names that has to exist, with places. */
  references: Reference[];
  /** Reading time in minutes: words of the body divided by 230, rounded up. */
  minutes: number;
};

/** Role and organisation then, as far as the story says. */
export function thenOf({ role, organisation }: StoryPerson): string {
  return [role, organisation].filter(Boolean).join(', ');
}
