import type { FootnoteReference, Link, LinkReference, Root, RootContent } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import { reportHiddenCharacters } from './characters.ts';
import { type Citation, readCitations } from './citation.ts';
import { type FileParts, readYaml, type PlaceOf, splitFile } from './frontmatter.ts';
import { isWithinLimits, limits } from './limits.ts';
import { readLink } from './links.ts';
import { parseMarkdown, placeAtOffset, placeOfNode, textOf, wordsOf } from './markdown.ts';
import { type Person, personFrontmatter } from './person.ts';
import {
  collectProblems,
  count,
  type Place,
  type Problem,
  quote,
  type Report,
  sortProblems,
} from './problem.ts';
import { pathFrontmatter, type ReadingPath } from './reading-path.ts';
import { sectionRenderer } from './render.ts';
import { isSafe } from './safe-mdx.ts';
import { type Settings, settingsSchema } from './settings.ts';
import {
  type EntryFile,
  isReserved,
  longestSlug,
  type Reference,
  slugFor,
  slugPattern,
} from './slug.ts';
import {
  type Section,
  type Source,
  type Story,
  storyFrontmatter,
  type StoryLink,
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

/** An entry, or everything that is wrong with its file, in the order of the file. */
export type Reading<Entry> =
  { entry: Entry; problems: readonly [] } | { entry: undefined; problems: readonly Problem[] };

/** Reads one story. It sees that file alone: whether what it refers to exists is for the library. */
export function readStory(file: EntryFile, context: ReadContext): Reading<Story> {
  return readEntry(file, storyFrontmatter(context), (read) => {
    const { data, placeOf, root, text, report } = read;
    const body = readStoryBody(root, context, report);
    let unpaired = 0;
    const citations = readCitations(root, text, data?.sources, (rule, place, message) => {
      if (rule === 'citation-pair') unpaired += 1;
      report(rule, place, message);
    });
    if (data === undefined) return undefined;
    // A mark or note without the other is the slip; that its section then cites nothing follows from it.
    if (unpaired === 0) reportMissingCitations(body.sections, data.sources, report);

    const render = sectionRenderer({
      base: context.base,
      citations,
      definitions: root.children,
    });
    return () => {
      const links = readLinks(root);
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
        links: links.sentences,
        references: [...storyReferences(data, placeOf), ...links.references],
        minutes: Math.max(1, Math.ceil(countWords(wordsOf(root.children)) / 230)),
      };
    };
  });
}

/** Reads one topic. */
export function readTopic(file: EntryFile, context: ReadContext): Reading<Topic> {
  return readEntry(file, topicFrontmatter(context), ({ data, placeOf, ...prose }) => {
    const introduction = readProse(prose, context);
    if (data === undefined) return undefined;
    return () => ({
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
      references: [
        ...(data.symptoms ?? []).flatMap(({ leadsTo }, symptom) =>
          (leadsTo ?? []).map(({ story, lesson }, index) =>
            fieldReference(
              placeOf,
              'stories',
              ['symptoms', symptom, 'leadsTo', index, 'story'],
              story,
              lesson,
            ),
          ),
        ),
        ...(data.notThis ?? []).map(({ topic }, index) =>
          fieldReference(placeOf, 'topics', ['notThis', index, 'topic'], topic),
        ),
        ...readLinks(prose.root).references,
      ],
    });
  });
}

/** Reads one person. */
export function readPerson(file: EntryFile, context: ReadContext): Reading<Person> {
  return readEntry(file, personFrontmatter(), ({ data, placeOf: _placeOf, ...prose }) => {
    const biography = readProse(prose, context);
    if (data === undefined) return undefined;
    return () => ({
      slug: file.slug,
      name: data.name,
      links: data.links ?? [],
      biography: biography(),
      references: readLinks(prose.root).references,
    });
  });
}

/** Reads one reading path. */
export function readReadingPath(file: EntryFile, context: ReadContext): Reading<ReadingPath> {
  return readEntry(file, pathFrontmatter(context), ({ data, placeOf, ...prose }) => {
    const introduction = readProse(prose, context);
    if (data === undefined) return undefined;
    return () => ({
      ...data,
      slug: file.slug,
      introduction: introduction(),
      references: [
        ...data.steps.map(({ story, lesson }, index) =>
          fieldReference(placeOf, 'stories', ['steps', index, 'story'], story, lesson),
        ),
        ...readLinks(prose.root).references,
      ],
    });
  });
}

/** Reads `site.yaml`; `path` is how messages name it. */
export function readSettings(bytes: Uint8Array, path: string): Reading<Settings> {
  const { problems, report } = collectProblems(path);
  const text = decode(bytes, report);
  if (text === undefined || !isWithinLimits(text, Infinity, report)) return refused(problems);
  if (reportHiddenCharacters(text, placeIn(text), report)) return refused(problems);
  const { data } = readYaml(text, 1, settingsSchema(), report);
  return data === undefined ? refused(problems) : { entry: data, problems: [] };
}

type Read<Data> = {
  /** Nothing when the frontmatter has problems: the body is checked all the same. */
  data: Data | undefined;
  placeOf: PlaceOf;
  root: Root;
  text: string;
  report: Report;
};

/** The way every entry is read: bytes, text, limits, fence, frontmatter, tree, safe subset, and then `read`. */
function readEntry<Schema extends z.ZodType, Entry>(
  file: EntryFile,
  schema: Schema,
  read: (parts: Read<z.output<Schema>>) => (() => Entry) | undefined,
): Reading<Entry> {
  const { problems, report } = collectProblems(file.path);
  reportFileName(file, report);
  const text = decode(file.bytes, report);
  if (text === undefined) return refused(problems);
  if (reportHiddenCharacters(text, placeIn(text), report)) return refused(problems);
  const parts = splitFile(text, report);
  if (parts === undefined || !isWithinLimits(text, parts.bodyLine, report))
    return refused(problems);

  const { data, placeOf } = readYaml(parts.yaml, parts.yamlLine, schema, report);
  const root = parseBody(parts, report);
  const make = root && read({ data, placeOf, root, text, report });
  if (make === undefined || problems.length > 0) return refused(problems);
  return { entry: make(), problems: [] };
}

function parseBody({ body, bodyLine }: FileParts, report: Report): Root | undefined {
  const root = parseMarkdown(body, bodyLine, report);
  if (root === undefined) return undefined;
  isSafe(root, report);
  return root;
}

function refused(problems: readonly Problem[]) {
  return { entry: undefined, problems: sortProblems(problems) };
}

function reportFileName({ collection, slug, path }: EntryFile, report: Report): void {
  const place = { line: 1, column: 1 };
  if (!slugPattern.test(slug)) {
    const offer = slugFor(slug.replace(/\.[A-Za-z]{1,4}$/, ''));
    report(
      'file-name',
      place,
      `The file is called ${quote(path.split('/').at(-1) ?? slug)}; a name in lower-case letters, digits and single hyphens was expected.${offer === '' ? ' Rename it.' : ` Rename it to ${quote(`${offer}.mdx`)}.`}`,
    );
  } else if (slug.length > longestSlug) {
    report(
      'file-name',
      place,
      `The file’s name has ${count(slug.length, 'character')}. Rename it to one of at most ${longestSlug.toString()}.`,
    );
  } else if (isReserved(collection, slug)) {
    report(
      'file-name',
      place,
      `${quote(slug)} is the name of a page of the site or of a device. Give the file another name.`,
    );
  }
}

/** Bytes to text with `\n` line ends; reports what is too big or not UTF-8 and gives nothing. */
function decode(bytes: Uint8Array, report: Report): string | undefined {
  if (bytes.length > limits.bytes) {
    report(
      'file-size',
      { line: 1, column: 1 },
      `The file has more than ${limits.bytes.toLocaleString('en-GB')} bytes, the most that are read. Shorten it, or tell it as two that continue each other.`,
    );
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    report(
      'file-encoding',
      findBadByte(bytes),
      'The file is not UTF-8 from here on. Save it as UTF-8.',
    );
    return undefined;
  }
}

function findBadByte(bytes: Uint8Array): Place {
  // The replacement character stands where the first bad byte was, unless the text itself holds one.
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = text.indexOf('\uFFFD');
  return placeIn(text)(Math.max(0, at));
}

function placeIn(text: string): (offset: number) => Place {
  return (offset) => placeAtOffset(text, offset);
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
  if (notes.size === 0) readCitations(root, text, [], report);
  const citations = new Map<string, Citation>();
  return () => sectionRenderer({ base, citations, definitions: root.children })(proseOf(root));
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
    if (wordsOf(text) === '' || text.some(cites)) continue;
    report(
      'citation-missing',
      placeOfNode(start),
      `The section ${quote(`## ${name}`)} cites nothing. Mark a claim with \`[^1]\` and add its note, such as \`[^1]: ${source.id}, paragraph 3\`.`,
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

function fieldReference(
  placeOf: PlaceOf,
  collection: Reference['collection'],
  path: (string | number)[],
  slug: string,
  lesson?: string,
): Reference {
  return {
    collection,
    slug,
    ...(lesson !== undefined && { lesson }),
    field: quote(path.join('.')),
    ...placeOf(path),
  };
}

function storyReferences(data: z.output<ReturnType<typeof storyFrontmatter>>, placeOf: PlaceOf) {
  return [
    ...data.people.flatMap(({ person }, index) =>
      person === undefined
        ? []
        : [fieldReference(placeOf, 'people', ['people', index, 'person'], person)],
    ),
    ...data.topics.map((topic, index) =>
      fieldReference(placeOf, 'topics', ['topics', index], topic),
    ),
    ...(data.related ?? []).map(({ story, theirs }, index) =>
      fieldReference(placeOf, 'stories', ['related', index, 'story'], story, theirs),
    ),
  ];
}

/** The links of a text to entries: as references with places, and with the sentence around each. */
function readLinks(root: Root): { references: Reference[]; sentences: StoryLink[] } {
  const references: Reference[] = [];
  const sentences: StoryLink[] = [];
  const addresses = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  visit(root, ['paragraph', 'tableCell'], (block) => {
    visit(block, ['link', 'linkReference'], (node) => {
      const link = node as Link | LinkReference;
      const url = link.type === 'link' ? link.url : addresses.get(link.identifier);
      const target = url === undefined ? undefined : readLink(url);
      if (target?.kind !== 'entry') return;
      const { collection, slug, lesson } = target;
      const words = textOf(link).replace(/\s+/g, ' ').trim();
      references.push({
        collection,
        slug,
        ...(lesson !== undefined && { lesson }),
        field: `The link ${quote(words)}`,
        ...placeOfNode(link),
      });
      if (collection !== 'stories') return;
      const sentence = sentenceAround(block, link);
      sentences.push({ story: slug, ...(lesson !== undefined && { lesson }), sentence });
    });
  });
  return { references, sentences };
}

/** The sentence of a block in which a link stands. */
function sentenceAround(block: Node, link: Node): string {
  const text = textOf(block);
  const at = findTextOffset(block, link) ?? 0;
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  const sentence = segments.containing(at)?.segment ?? text;
  return sentence.replace(/\s+/g, ' ').trim();
}

/** How many characters of text stand before a node inside another one. */
function findTextOffset(node: Node, wanted: Node): number | undefined {
  if (node === wanted) return 0;
  let before = 0;
  for (const child of 'children' in node ? (node.children as Node[]) : []) {
    const inside = findTextOffset(child, wanted);
    if (inside !== undefined) return before + inside;
    before += textOf(child).length;
  }
  return undefined;
}

/** The beginning of a text, at most 200 characters, cut at a word. */
function excerptOf(text: string): string {
  if (text.length <= 200) return text;
  const cut = text.slice(0, 200);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
