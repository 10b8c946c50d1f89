import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeAtOffset, placeOfNode } from './markdown.ts';
import {
  count,
  didYouMean,
  findNearest,
  plainText,
  quote,
  type Place,
  type Report,
} from './problem.ts';
import type { Source } from './story.ts';

/** What a note says: where in which source a claim stands. */
export type Citation = {
  source: Source;
  /** The place in words: `paragraph 3`, `43:04`. */
  where: string;
  /** Seconds from the beginning of a recording, where the place is a time. */
  seconds?: number;
  /** What follows the full stop after the place. */
  remark: PhrasingContent[];
};

const time = String.raw`(?:\d+:[0-5]?\d|\d{1,2}):[0-5]\d`;
const form = new RegExp(
  String.raw`^\s*([^\s,]+)\s*,\s+(paragraph [1-9]\d*|paragraphs [1-9]\d*[-–][1-9]\d*|${time}(?:[-–]${time})?)\s*(?:\.\s*|$)([\s\S]*)$`,
);

/**
 * Reads the notes of a text: by identifier, what each cites. Reports marks without notes, notes without
 * marks, notes that cite nothing and, where `sources` is known, notes that cite an unknown source.
 * `text` is the whole file, to see marks that the parser takes for words.
 */
export function readCitations(
  root: Root,
  text: string,
  sources: readonly Source[] | undefined,
  report: Report,
): Map<string, Citation> {
  const definitions = readPairs(root, text, report);
  const citations = new Map<string, Citation>();
  const unknown = new Map<string, FootnoteDefinition[]>();
  for (const [identifier, node] of definitions) {
    const parts = readNote(node, report);
    if (parts === undefined || sources === undefined) continue;
    const { id, ...citation } = parts;
    const source = sources.find((candidate) => candidate.id === id);
    if (source !== undefined) citations.set(identifier, { source, ...citation });
    else unknown.set(id, [...(unknown.get(id) ?? []), node]);
  }
  // One source left out is one problem, however many notes name it.
  for (const [id, [first, ...others]] of unknown) {
    if (first === undefined) continue;
    const notes = `The note ${quote(`[^${first.identifier}]`)}`;
    const naming =
      others.length === 0 ? `${notes} names` : `${notes} and ${count(others.length, 'other')} name`;
    const ids = (sources ?? []).map((candidate) => candidate.id);
    report(
      'unknown-reference',
      placeOfWords(first),
      `${naming} ${quote(id)}, which is not a source of this story.${didYouMean(id, ids) || ' Add it to `sources`, or name one that stands there.'}`,
    );
  }
  return citations;
}

/** The notes that have a mark, by identifier; reports marks and notes that are no pair. */
function readPairs(root: Root, text: string, report: Report): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  const marked = new Set<string>();
  let doubled = 0;
  visit(root, (node) => {
    if (node.type === 'footnoteReference') marked.add(node.identifier);
    if (node.type !== 'footnoteDefinition') return;
    if (definitions.has(node.identifier)) {
      doubled += 1;
      report(
        'citation-pair',
        placeOfNode(node),
        `There are two notes ${quote(`[^${node.identifier}]`)}. Give one of them another number.`,
      );
    } else definitions.set(node.identifier, node);
  });
  const unmarked = [...definitions.keys()].filter((identifier) => !marked.has(identifier));

  const lonely = findLonelyMarks(root, text);
  // A mark without a note and a note that is doubled or has no mark are one slip.
  for (const { label, offset, isLine } of lonely.slice(doubled)) {
    const mark = quote(`[^${label}]`);
    const place = placeAtOffset(text, offset);
    if (isLine) {
      report(
        'citation-form',
        place,
        `This line begins with ${mark} and is not read as a note. Write ${quote(`[^${label}]: source, paragraph 3`)}, with the colon right behind the bracket.`,
      );
      continue;
    }
    const meant = findNearest(label, unmarked);
    if (meant !== undefined) unmarked.splice(unmarked.indexOf(meant), 1);
    report(
      'citation-pair',
      place,
      meant === undefined
        ? `The mark ${mark} has no note. Add a line ${quote(`[^${label}]: source, paragraph 3`)} at the end of the file.`
        : `The mark ${mark} has no note. Did you mean ${quote(`[^${meant}]`)}?`,
    );
  }
  for (const identifier of unmarked) {
    const node = definitions.get(identifier);
    if (node === undefined) continue;
    report(
      'citation-pair',
      placeOfNode(node),
      `Nothing in the text refers to the note ${quote(`[^${identifier}]`)}. Put its mark where the claim stands, or delete it.`,
    );
  }
  return new Map([...definitions].filter(([identifier]) => marked.has(identifier)));
}

type LonelyMark = { label: string; offset: number; isLine: boolean };

/** Marks without a note, each label once, the parser's words for them: a line that was meant as a note first. */
function findLonelyMarks(root: Root, text: string): LonelyMark[] {
  const found = new Map<string, LonelyMark>();
  visit(root, 'text', (node) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) return;
    for (const match of text.slice(from, to).matchAll(/(?<!\\)\[\^([^\]\s]+)\](\s*:?\s)?/g)) {
      const label = plainText(match[1] ?? '').replaceAll('`', "'");
      const offset = from + match.index;
      const isLine = match[2] !== undefined && (offset === 0 || text.charAt(offset - 1) === '\n');
      if (isLine || !found.has(label)) found.set(label, { label, offset, isLine });
    }
  });
  return [...found.values()];
}

/** The parts of a note: the id of its source, the place, and what else it says. */
function readNote(
  node: FootnoteDefinition,
  report: Report,
): (Omit<Citation, 'source'> & { id: string }) | undefined {
  const refuse = (message: string) => {
    report('citation-form', placeOfWords(node), message);
    return undefined;
  };
  const paragraph = node.children[0];
  const [first, ...others] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (node.children.length > 1) {
    return refuse(
      `The note ${quote(`[^${node.identifier}]`)} has more than one paragraph. Keep it to one line, and put a blank line and no indentation before what follows.`,
    );
  }
  const match = first?.type === 'text' ? form.exec(first.value) : null;
  const [, id, where, rest] = match ?? [];
  if (id === undefined || where === undefined || runsBackwards(where)) {
    const words = first?.type === 'text' ? first.value.replace(/\s+/g, ' ').trim() : '';
    return refuse(
      `The note ${quote(words === '' ? `[^${node.identifier}]` : words)} does not say where a claim stands. Write the id of a source, a comma and the place: \`source, paragraph 3\` or \`source, 43:04\`; a remark may follow after a full stop.`,
    );
  }
  let holdsMark = false;
  visit(node, 'footnoteReference', () => {
    holdsMark = true;
  });
  if (holdsMark) {
    return refuse(
      `The note ${quote(`[^${node.identifier}]`)} holds the mark of another note. Put the mark into the text.`,
    );
  }
  const remark: PhrasingContent[] = rest ? [{ type: 'text', value: rest }, ...others] : others;
  const seconds = toSeconds(where);
  return { id, where, ...(seconds !== undefined && { seconds }), remark };
}

/** Says whether a place ends before it begins. */
function runsBackwards(where: string): boolean {
  const [from, to] = where.replace('paragraphs ', '').split(/[-–]/);
  if (from === undefined || to === undefined) return false;
  return (toSeconds(to) ?? Number(to)) <= (toSeconds(from) ?? Number(from));
}

/** Where the words of a note begin. */
function placeOfWords(node: FootnoteDefinition): Place {
  return placeOfNode(node.children[0] ?? node);
}

function toSeconds(where: string): number | undefined {
  const time = /^(?:(\d+):)?(\d{1,2}):(\d{2})/.exec(where);
  if (time === null) return undefined;
  return Number(time[1] ?? 0) * 3600 + Number(time[2]) * 60 + Number(time[3]);
}

/**
 * Where a reader can check a citation: a recording opens at that second. YouTube takes `t`, other
 * recordings the media fragment of https://www.w3.org/TR/media-frags/. Nothing without an address.
 */
export function citationUrl({ source, seconds }: Citation): string | undefined {
  if (source.url === undefined || seconds === undefined) return source.url;
  const url = new URL(source.url);
  if (/(?:^|\.)(?:youtube\.com|youtu\.be)$/.test(url.hostname)) {
    url.searchParams.set('t', `${seconds.toString()}s`);
  } else url.hash = `t=${seconds.toString()}`;
  return url.href;
}
