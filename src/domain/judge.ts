import {
  type ContentFiles,
  readLedgerFile,
  readQuestionsFile,
  readSettingsFile,
} from './content.ts';
import type { LedgerLine } from './ledger.ts';
import { findLostAddresses } from './lost-addresses.ts';
import {
  cutReport,
  didYouMean,
  longestReport,
  type Problem,
  quote,
  sortProblems,
} from './problem.ts';
import type { Reading } from './read.ts';
import {
  type Collection,
  collections,
  type EntryFile,
  entryNames,
  type KnownSlugs,
  type Reference,
} from './slug.ts';
import type { Relation, Story } from './story.ts';

/** What judging a library needs of one file: plain data, small enough to be sent between threads. */
export type Outline = {
  /** The file as messages name it. */
  file: string;
  /** What is wrong with the file by itself. */
  problems: readonly Problem[];
  references: readonly Reference[];
  /** Of a story without problems of its own: what others may refer to, and how it relates to them. */
  story?: StoryOutline;
};

type StoryOutline = { slug: string; lessons: readonly string[]; related: readonly Relation[] };

/** The outline of a file that was read. */
export function outlineOf(
  { path, collection, slug }: Omit<EntryFile, 'bytes'>,
  { entry, problems, references }: Reading<object>,
): Outline {
  const outline = { file: path, problems, references };
  if (collection !== 'stories' || entry === undefined) return outline;
  const { lessons, related } = entry as Story;
  return { ...outline, story: { slug, lessons: lessons.map(({ id }) => id), related } };
}

/** The outline of `questions.txt`. */
export function questionsOutline({ questions }: Pick<ContentFiles, 'questions'>): Outline {
  const { problems, references } = readQuestionsFile(questions);
  return { file: questions?.path ?? '', problems, references };
}

/** The ids of the lessons of each story that could be read, by its slug. */
export function lessonsOf(outlines: readonly Outline[]): ReadonlyMap<string, readonly string[]> {
  return new Map(outlines.flatMap(({ story }) => (story ? [[story.slug, story.lessons]] : [])));
}

/** Everything that is wrong in a content folder, in the order of files and places. */
export function judgeLibrary(content: ContentFiles, outlines: readonly Outline[]): Problem[] {
  const ledger = readLedgerFile(content.ledger);
  const all = [...outlines, questionsOutline(content)];
  const problems = [
    ...content.problems,
    ...all.flatMap(({ problems }) => problems),
    ...readSettingsFile(content.settings).problems,
    ...ledger.problems,
    ...findLibraryProblems(all.filter(hasRoom), content.known, ledger.lines, content.ledger?.path),
  ];
  return cutReports(problems);
}

/** Problems in the order of files and places, of each file only as many as are told. */
export function cutReports(problems: readonly Problem[]): Problem[] {
  const byFile = Map.groupBy(sortProblems(problems), ({ file }) => file);
  return [...byFile.values()].flatMap(cutReport);
}

/** Where a file's own problems are too many to tell, nothing is added: the last of them says how many there are. */
function hasRoom({ problems }: Outline): boolean {
  return problems.length < longestReport;
}

/**
 * What is wrong between entries: references to nothing, relations told twice, addresses lost. `known` comes
 * from listing folders, so an entry with problems of its own still exists for the others; its lessons
 * are not known, and nothing is said about them.
 */
export function findLibraryProblems(
  outlines: readonly Outline[],
  known: KnownSlugs,
  ledger: readonly LedgerLine[],
  ledgerFile = '',
): Problem[] {
  const stories = new Map(outlines.flatMap(({ story }) => (story ? [[story.slug, story]] : [])));
  const lessons = lessonsOf(outlines);
  const exists = new Map(collections.map((kind) => [kind, new Set(known[kind])]));
  const isKnown = ({ kind, slug }: Reference) => exists.get(kind)?.has(slug) === true;
  return [
    ...outlines.flatMap(({ references, file }) => [
      ...findUnknownEntries(
        references.filter((reference) => !isKnown(reference)),
        known,
        file,
      ),
      ...findUnknownLessons(references.filter(isKnown), lessons, file),
    ]),
    ...outlines.flatMap((outline) => findOddRelations(outline, stories)),
    ...findLostAddresses(ledger, known, lessons, ledgerFile),
  ];
}

/** So many are offered the nearest name: more are no slips, and each is compared with every entry there is. */
const mostOffers = 20;

function findUnknownEntries(
  references: readonly Reference[],
  known: KnownSlugs,
  file: string,
): Problem[] {
  return references.flatMap(({ kind, slug, lessonOnly, field, line, column }, index): Problem[] => {
    if (lessonOnly) return [];
    const offer = (index < mostOffers && didYouMean(slug, known[kind])) || ` ${wayOut[kind]}`;
    const message = `${field} ${verbFor(field)} ${quote(slug)}, which is not a ${entryNames[kind]}.${offer}`;
    return [{ rule: 'unknown-reference', file, line, column, message }];
  });
}

function findUnknownLessons(
  references: readonly Reference[],
  known: ReadonlyMap<string, readonly string[]>,
  file: string,
): Problem[] {
  return references.flatMap(({ slug, lesson, field, line, column }): Problem[] => {
    const lessons = known.get(slug);
    if (lesson === undefined || lessons === undefined || lessons.includes(lesson)) return [];
    const message = `${field} ${verbFor(field)} ${quote(lesson)}, which is not a lesson of ${quote(slug)}.${didYouMean(lesson, lessons) || ' Take the id from the address of the lesson on its page.'}`;
    return [{ rule: 'unknown-reference', file, line, column, message }];
  });
}

/** A reference stands in a field or in a link. */
function verbFor(field: string): string {
  return field.startsWith('The link') ? 'leads to' : 'is';
}

const wayOut: Record<Collection, string> = {
  stories: 'Use the file name of a story, without `.mdx`.',
  topics: 'Choose one of the files in `content/topics`.',
  people: 'Give `name` instead, for somebody without a file in `content/people`.',
  paths: 'Use the file name of a reading path, without `.mdx`.',
};

function findOddRelations(
  { story, references, file }: Outline,
  stories: ReadonlyMap<string, StoryOutline>,
): Problem[] {
  if (story === undefined) return [];
  return story.related.flatMap((relation, index): Problem[] => {
    const at = references.find(({ field }) => field === quote(`related.${index.toString()}.story`));
    const place = { file, line: at?.line ?? 1, column: at?.column ?? 1 };
    const field = quote(`related.${index.toString()}`);
    if (relation.story === story.slug) {
      const message = `${field} relates the story to itself. Name another story, or delete it.`;
      return [{ ...place, rule: 'relation-once', message }];
    }
    const other = stories.get(relation.story);
    const isTwice = other?.related.some(
      (back) =>
        back.story === story.slug &&
        back.relation === relation.relation &&
        back.lesson === relation.theirs &&
        back.theirs === relation.lesson,
    );
    // Of the two, the story whose slug comes later is asked to give way.
    if (isTwice !== true || story.slug < relation.story) return [];
    const message = `${field} stands in ${quote(relation.story)} too, and is shown on both stories. Delete one of the two.`;
    return [{ ...place, rule: 'relation-once', message }];
  });
}
