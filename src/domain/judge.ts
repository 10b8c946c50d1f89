import { type ContentFiles, readLedgerFile, readSettingsFile } from './content.ts';
import { type LedgerLine, lastStop } from './ledger.ts';
import { readLink } from './links.ts';
import { didYouMean, plainText, type Problem, quote, sortProblems } from './problem.ts';
import type { Reading } from './read.ts';
import {
  type Collection,
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

/** Everything that is wrong in a content folder, in the order of files and places. */
export function judgeLibrary(content: ContentFiles, outlines: readonly Outline[]): Problem[] {
  const ledger = readLedgerFile(content.ledger);
  return sortProblems([
    ...content.problems,
    ...outlines.flatMap(({ problems }) => problems),
    ...readSettingsFile(content.settings).problems,
    ...ledger.problems,
    ...findLibraryProblems(outlines, content.known, ledger.lines, content.ledger?.path),
  ]);
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
  const lessonsOf = new Map([...stories].map(([slug, { lessons }]) => [slug, lessons]));
  return [
    ...outlines.flatMap((outline) => findUnknownReferences(outline, known, lessonsOf)),
    ...outlines.flatMap((outline) => findOddRelations(outline, stories)),
    ...findLostAddresses(ledger, known, lessonsOf, ledgerFile),
  ];
}

function findUnknownReferences(
  { references, file }: Outline,
  known: KnownSlugs,
  lessonsOf: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  return references.flatMap(
    ({ kind, slug, lesson, lessonOnly, field, line, column }): Problem[] => {
      const verb = field.startsWith('The link') ? 'leads to' : 'is';
      const place = { rule: 'unknown-reference' as const, file, line, column };
      if (!known[kind].includes(slug)) {
        if (lessonOnly) return [];
        const offer = didYouMean(slug, known[kind]) || ` ${wayOut[kind]}`;
        const message = `${field} ${verb} ${quote(slug)}, which is not a ${entryNames[kind]}.${offer}`;
        return [{ ...place, message }];
      }
      const lessons = lessonsOf.get(slug);
      if (lesson === undefined || lessons === undefined || lessons.includes(lesson)) return [];
      const message = `${field} ${verb} ${quote(lesson)}, which is not a lesson of ${quote(slug)}.${didYouMean(lesson, lessons) || ' Take the id from the address of the lesson on its page.'}`;
      return [{ ...place, message }];
    },
  );
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

function findLostAddresses(
  ledger: readonly LedgerLine[],
  known: KnownSlugs,
  lessonsOf: ReadonlyMap<string, readonly string[]>,
  file: string,
): Problem[] {
  // Nothing is known of the lessons of a story that has problems of its own.
  const isAlive = (address: string): boolean | undefined => {
    const target = readLink(address);
    if (target.kind !== 'entry') return target.kind === 'page';
    if (!known[target.collection].includes(target.slug)) return false;
    if (target.lesson === undefined) return true;
    return lessonsOf.get(target.slug)?.includes(target.lesson);
  };
  return ledger.flatMap(({ address, leadsTo, line }): Problem[] => {
    const place = { file, line, column: 1 };
    if (leadsTo === undefined) {
      if (isAlive(address) !== false) return [];
      const shown = plainText(address).replaceAll('`', "'");
      const message = `The published address \`${shown}\` leads nowhere any more. Bring it back, or change this line to \`${shown} NEW-ADDRESS\`, or to \`${shown} gone\` if it was withdrawn.`;
      return [{ ...place, rule: 'lost-address', message }];
    }
    const stop = lastStop(ledger, address);
    if (stop === undefined) {
      const message = `${quote(address)} leads back to itself. Give an address that exists.`;
      return [{ ...place, rule: 'lost-address', message }];
    }
    if (isAlive(address)) {
      const message = `${quote(address)} still exists, so it can’t lead elsewhere. Delete the second word.`;
      return [{ ...place, rule: 'permalink-line', message }];
    }
    if (stop === 'gone' || isAlive(stop) !== false) return [];
    const message = `${quote(address)} leads to ${quote(stop)}, which does not exist. Give an address that does, or \`gone\`.`;
    return [{ ...place, rule: 'lost-address', message }];
  });
}
