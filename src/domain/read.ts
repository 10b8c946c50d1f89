import type { FootnoteReference, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import { reportHiddenCharacters } from './characters.ts';
import { type Citation, readCitations } from './citation.ts';
import { decode, placeIn, reportFileName } from './entry-file.ts';
import { type PlaceOf, readYaml } from './frontmatter.ts';
import { isWithinLimits } from './limits.ts';
import { parseMarkdown, placeOfNode, wordsOf } from './markdown.ts';
import { type Person, personFrontmatter } from './person.ts';
import { collectProblems, cutReport, type Problem, quote, type Report } from './problem.ts';
import { pathFrontmatter, type ReadingPath } from './reading-path.ts';
import { pathReferences, readLinks, storyReferences, topicReferences } from './references.ts';
import { sectionRenderer } from './render.ts';
import { isSafe } from './safe-mdx.ts';
import { type Settings, settingsSchema } from './settings.ts';
import type { EntryFile, Reference } from './slug.ts';
import { type FileParts, splitFile } from './split-file.ts';
import {
  type Section,
  type Source,
  type Story,
  type StoryFrontmatter,
  storyFrontmatter,
} from './story.ts';
import { readStoryBody, type StoryBody } from './story-body.ts';
import { type Topic, topicFrontmatter } from './topic.ts';

/** What reading depends on beside the file. */
export type ReadContext = {
  /** The path the site stands under, with slashes at both ends; rendered links begin with it. */
  base: string;
  /** `YYYY-MM-DD` in UTC; no date may lie after the day that follows it. */
  today: string;
};

/**
 * An entry, or everything that is wrong with its file, in the order of the file. What it refers to is known
 * in both cases, so that everything wrong can be told at once.
 */
export type Reading<Entry> = (
  { entry: Entry; problems: readonly [] } | { entry: undefined; problems: readonly Problem[] }
) & { references: readonly Reference[] };

/** Reads one story. It sees that file alone: whether what it refers to exists is for the library. */
export function readStory(file: EntryFile, context: ReadContext): Reading<Story> {
  const referencesOf = (fields: Partial<StoryFrontmatter>, placeOf: PlaceOf) =>
    storyReferences(file.slug, fields, placeOf);
  return readEntry(file, schemasFor(context).stories, referencesOf, (read) => {
    const { data, fields, root, text, report } = read;
    const body = readStoryBody(root, context, report);
    let broken = 0;
    const citations = readCitations(root, text, fields.sources, (...problem) => {
      broken += 1;
      report(...problem);
    });
    // A broken mark or note is the slip; that its section then cites nothing follows from it.
    if (broken === 0) reportMissingCitations(body.sections, fields.sources ?? [], report);
    if (data === undefined) return undefined;

    const render = sectionRenderer({
      base: context.base,
      citations,
      body: root,
    });
    return ({ references, sentences }) => {
      return {
        ...data,
        slug: file.slug,
        care: data.care ?? [],
        related: data.related ?? [],
        furtherReading: data.furtherReading ?? [],
        source: data.sources[0]?.kind ?? 'first-hand',
        problem: render(body.problem),
        actions: render(body.actions),
        lessons: body.lessons.map(({ id, title, nodes }) => {
          const section = render(nodes);
          return { id, title, ...section, excerpt: excerptOf(section.text) };
        }),
        next: body.next.map(({ date, item }) => {
          const { html, plainHtml } = render(item.children);
          return { date, html, plainHtml };
        }),
        links: sentences,
        references,
        minutes: Math.max(1, Math.ceil(countWords(wordsOf(root.children)) / 230)),
      };
    };
  });
}

/** Reads one topic. */
export function readTopic(file: EntryFile, context: ReadContext): Reading<Topic> {
  return readEntry(file, schemasFor(context).topics, topicReferences, ({ data, ...prose }) => {
    const introduction = readProse(prose, context);
    if (data === undefined) return undefined;
    return ({ references }) => ({
      slug: file.slug,
      name: data.name,
      group: data.group,
      scope: data.scope,
      aliases: data.aliases ?? [],
      symptoms: (data.symptoms ?? []).map(({ says, leadsTo }) => ({
        says,
        leadsTo: leadsTo ?? [],
      })),
      notThis: data.notThis ?? [],
      introduction: introduction(),
      references,
    });
  });
}

/** Reads one person. */
export function readPerson(file: EntryFile, context: ReadContext): Reading<Person> {
  return readEntry(file, schemasFor(context).people, noReferences, ({ data, ...prose }) => {
    const biography = readProse(prose, context);
    if (data === undefined) return undefined;
    return ({ references }) => ({
      slug: file.slug,
      name: data.name,
      links: data.links ?? [],
      biography: biography(),
      references,
    });
  });
}

/** Reads one reading path. */
export function readReadingPath(file: EntryFile, context: ReadContext): Reading<ReadingPath> {
  return readEntry(file, schemasFor(context).paths, pathReferences, ({ data, ...prose }) => {
    const introduction = readProse(prose, context);
    if (data === undefined) return undefined;
    return ({ references }) => ({
      ...data,
      slug: file.slug,
      introduction: introduction(),
      references,
    });
  });
}

/** The schemas of one day: making one takes longer than reading a short file with it. */
const schemas = new Map<string, ReturnType<typeof makeSchemas>>();

function schemasFor({ today }: ReadContext): ReturnType<typeof makeSchemas> {
  const made = schemas.get(today) ?? makeSchemas(today);
  schemas.set(today, made);
  return made;
}

function makeSchemas(today: string) {
  return {
    stories: storyFrontmatter({ today }),
    topics: topicFrontmatter({ today }),
    people: personFrontmatter(),
    paths: pathFrontmatter({ today }),
  };
}

/** Reads `site.yaml`; `path` is how messages name it. */
export function readSettings(bytes: Uint8Array, path: string): Reading<Settings> {
  const { problems, report } = collectProblems(path);
  const text = decode(bytes, report);
  if (text === undefined || !isWithinLimits(text, Infinity, report)) return refused(problems);
  if (reportHiddenCharacters(text, placeIn(text), report)) return refused(problems);
  const { data } = readYaml(text, 1, settingsSchema(), report);
  return data === undefined ? refused(problems) : { entry: data, problems: [], references: [] };
}

type Read<Data> = {
  /** Nothing when the frontmatter has problems: the body is checked all the same. */
  data: Data | undefined;
  /** The fields that have no problem. */
  fields: Partial<Data>;
  root: Root;
  text: string;
  report: Report;
};
type Links = ReturnType<typeof readLinks>;

const tooDeep =
  'The text is nested too deeply to be read. Use fewer levels of lists, quotations or components.';

/**
 * The way every entry is read: bytes, text, limits, fence, frontmatter, tree, safe subset, and then `read`,
 * which gives a function that makes the entry when nothing is wrong.
 */
function readEntry<Data extends object, Entry>(
  file: EntryFile,
  schema: z.ZodType<Data>,
  referencesOf: (fields: Partial<Data>, placeOf: PlaceOf) => Reference[],
  read: (parts: Read<Data>) => ((links: Links) => Entry) | undefined,
): Reading<Entry> {
  const { problems, report } = collectProblems(file.path);
  reportFileName(file, report);
  const text = decode(file.bytes, report);
  if (text === undefined) return refused(problems);
  if (reportHiddenCharacters(text, placeIn(text), report)) return refused(problems);
  const parts = splitFile(text, report);
  if (parts === undefined || !isWithinLimits(text, parts.bodyLine, report)) {
    return refused(problems);
  }

  const { data, fields, placeOf } = readYaml(parts.yaml, parts.yamlLine, schema, report);
  try {
    const root = parseBody(parts, report);
    const make = root && read({ data, fields, root, text, report });
    const links = root === undefined ? { references: [], sentences: [] } : readLinks(root);
    const references = [...referencesOf(fields, placeOf), ...links.references];
    if (make === undefined || problems.length > 0) return refused(problems, references);
    return { entry: make({ ...links, references }), problems: [], references };
  } catch (error) {
    // A stack overflow, wherever it comes: too deep for the parser, or for one of the walks after it.
    if (!(error instanceof RangeError))
      throw new Error(`reading ${file.path} failed`, { cause: error });
    report('too-deep', { line: parts.bodyLine, column: 1 }, tooDeep);
    return refused(problems);
  }
}

function parseBody({ body, bodyLine }: FileParts, report: Report): Root | undefined {
  const root = parseMarkdown(body, bodyLine, report);
  if (root === undefined) return undefined;
  isSafe(root, report, body);
  return root;
}

function refused(problems: readonly Problem[], references: readonly Reference[] = []) {
  return { entry: undefined, problems: cutReport(problems), references };
}

function noReferences(): Reference[] {
  return [];
}

/** Reads the body of an entry that is not a story: prose without headings and notes. */
function readProse(
  { root, text, report }: Pick<Read<unknown>, 'root' | 'text' | 'report'>,
  { base }: ReadContext,
): () => Section {
  visit(root, 'heading', (node) => {
    report(
      'heading-level',
      placeOfNode(node),
      'There are no headings in this kind of text. Turn the heading into a sentence.',
    );
  });
  const notes = new Set<string>();
  visit(root, ['footnoteReference', 'footnoteDefinition'], (node) => {
    const { identifier } = node as FootnoteReference;
    if (notes.has(identifier)) return;
    notes.add(identifier);
    report(
      'citation-form',
      placeOfNode(node),
      `The note ${quote(`[^${identifier}]`)} stands in a text that takes none; only stories cite sources. Say it in the text, or link to it.`,
    );
  });
  if (notes.size === 0) {
    readCitations(root, text, [], (_rule, place) => {
      report(
        'citation-form',
        place,
        'A mark of a note stands in a text that takes none; only stories cite sources. Delete it.',
      );
    });
  }
  const citations = new Map<string, Citation>();
  return () => sectionRenderer({ base, citations, body: root })(proseOf(root));
}

function proseOf(root: Root): RootContent[] {
  return root.children.filter(
    (node) => node.type !== 'definition' && node.type !== 'footnoteDefinition',
  );
}

function reportMissingCitations(
  sections: StoryBody['sections'],
  sources: readonly Source[],
  report: Report,
): void {
  const [source] = sources;
  if (source === undefined) return;
  for (const { name, start, nodes } of sections) {
    const text = nodes.filter((node) => node.type !== 'heading');
    if (wordsOf(text) === '' || [start, ...nodes].some(cites)) continue;
    report(
      'citation-missing',
      placeOfNode(start),
      `The section ${quote(`## ${name}`)} cites nothing. Mark a claim with \`[^1]\` and add its note, such as ${quote(`[^1]: ${source.id}, paragraph 3`)}.`,
    );
  }
}

function cites(node: RootContent): boolean {
  let found = false;
  visit(node, 'footnoteReference', () => {
    found = true;
  });
  return found;
}

/** The beginning of a text, at most 200 characters, cut at a word. */
function excerptOf(text: string): string {
  if (text.length <= 200) return text;
  const cut = text.slice(0, 200);
  const end = cut.lastIndexOf(' ');
  // One word alone is cut at a character, of which some are two units long.
  return `${end > 0 ? cut.slice(0, end) : [...cut].slice(0, -1).join('')}…`;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
