import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOfNode, textOf } from './markdown.ts';
import { explainNote, readNoteWords, toSeconds } from './note-forms.ts';
import {
  count,
  didYouMean,
  findNearest,
  listWords,
  type Place,
  placeAtOffset,
  quote,
  type Report,
} from './problem.ts';
import type { Source } from './story.ts';
import { cutNoteLines, findLonelyMarks, findMeantMark } from './stray-notes.ts';

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
    const way =
      ids.length === 0
        ? ' `sources: []` says that it is told first-hand, without notes. Delete the notes, or add their source.'
        : didYouMean(id, ids) || ' Add it to `sources`, or name one that stands there.';
    report(
      'unknown-reference',
      placeOfWords(first),
      `${naming} ${quote(id)}, which is not a source of this story.${way}`,
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
  if (
    definitions.size === 0 &&
    lonely.length > 1 &&
    lonely.every(({ line }) => line === undefined)
  ) {
    const [first] = lonely;
    report(
      'citation-pair',
      placeAtOffset(text, first?.offset ?? 0),
      `The marks ${listWords(lonely.map(({ label }) => `[^${label}]`).slice(0, 5), 'and')} have no notes, and neither has any other. Add a line such as ${quote(`[^${first?.label ?? '1'}]: source, paragraph 3`)} for each at the end of the file.`,
    );
    return definitions;
  }
  // A mark without a note and a note that is doubled or has no mark are one slip.
  for (const { label, offset, line } of lonely.slice(doubled)) {
    const mark = quote(`[^${label}]`);
    const place = placeAtOffset(text, offset);
    if (line !== undefined) {
      report('citation-form', place, line);
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
    const meant = findMeantMark(root, text, node.label ?? identifier);
    report(
      'citation-pair',
      meant === undefined ? placeOfNode(node) : placeAtOffset(text, meant.offset),
      meant === undefined
        ? `Nothing in the text refers to the note ${quote(`[^${identifier}]`)}. Put its mark where the claim stands, or delete it.`
        : `${quote(meant.written)} is not read as the mark of the note ${quote(`[^${identifier}]`)}. Write ${quote(`[^${identifier}]`)}.`,
    );
  }
  return new Map([...definitions].filter(([identifier]) => marked.has(identifier)));
}

/** The parts of a note: the id of its source, the place, and what else it says. */
function readNote(
  node: FootnoteDefinition,
  report: Report,
): (Omit<Citation, 'source'> & { id: string }) | undefined {
  const refuse = (message: string, place = placeOfWords(node)) => {
    report('citation-form', place, message);
    return undefined;
  };
  const [paragraph, second] = node.children;
  const [first, ...others] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (second !== undefined) {
    return refuse(
      `This is indented, so it belongs to the note ${quote(`[^${node.identifier}]`)} above, and a note has one paragraph. Delete the blanks before it, or the text.`,
      placeOfNode(second),
    );
  }
  const written = first?.type === 'text' ? cutNoteLines(first.value) : '';
  const words = readNoteWords(written);
  if (words === undefined) {
    const plain = paragraph === undefined ? '' : textOf(paragraph);
    if (written.trim() !== '') return refuse(explainNote(written));
    return refuse(
      readNoteWords(plain) === undefined
        ? explainNote(`[^${node.identifier}]`)
        : `The note ${quote(`[^${node.identifier}]`)} begins with more than plain text. Write ${quote(plain)}.`,
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
  const { id, where, rest } = words;
  const remark: PhrasingContent[] = rest ? [{ type: 'text', value: rest }, ...others] : others;
  const seconds = toSeconds(where);
  return { id, where, ...(seconds !== undefined && { seconds }), remark };
}

/** Where the words of a note begin. */
function placeOfWords(node: FootnoteDefinition): Place {
  return placeOfNode(node.children[0] ?? node);
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
