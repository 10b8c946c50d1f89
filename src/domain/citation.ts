import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOfNode } from './markdown.ts';
import { didYouMean, quote, type Place, type Report } from './problem.ts';
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

const form =
  /^\s*([^\s,]+)\s*,\s+(paragraph \d+|paragraphs \d+[-–]\d+|(?:\d+:)?\d{1,2}:\d{2}(?:[-–](?:\d+:)?\d{1,2}:\d{2})?)\s*(?:\.\s*|$)([\s\S]*)$/;

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
  const citations = new Map<string, Citation>();
  const definitions = new Map<string, FootnoteDefinition>();
  const marked = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'footnoteReference') marked.add(node.identifier);
    if (node.type !== 'footnoteDefinition') return;
    if (definitions.has(node.identifier)) {
      report(
        'citation-pair',
        placeOfNode(node),
        `There are two notes ${quote(`[^${node.identifier}]`)}. Give one of them another number.`,
      );
    } else definitions.set(node.identifier, node);
  });
  visit(root, 'text', (node) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) return;
    for (const mark of text.slice(from, to).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
      report(
        'citation-pair',
        placeAtOffset(text, from + mark.index),
        `The mark ${quote(mark[0])} has no note. Add a line \`[^${mark[1] ?? '1'}]: source, paragraph 3\` at the end of the file.`,
      );
    }
  });

  for (const [identifier, node] of definitions) {
    if (!marked.has(identifier)) {
      report(
        'citation-pair',
        placeOfNode(node),
        `Nothing in the text refers to the note ${quote(`[^${identifier}]`)}. Put its mark where the claim stands, or delete it.`,
      );
      continue;
    }
    const citation = readCitation(node, sources, report);
    if (citation !== undefined) citations.set(identifier, citation);
  }
  return citations;
}

function readCitation(
  node: FootnoteDefinition,
  sources: readonly Source[] | undefined,
  report: Report,
): Citation | undefined {
  const paragraph = node.children[0];
  const [first, ...others] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const match = first?.type === 'text' ? form.exec(first.value) : null;
  const [, id, where, rest] = match ?? [];
  if (id === undefined || where === undefined || node.children.length > 1) {
    const shown = first?.type === 'text' ? first.value.split('\n')[0] : undefined;
    report(
      'citation-form',
      placeOfNode(node),
      `The note ${shown === undefined ? quote(`[^${node.identifier}]`) : quote(shown)} does not say where a claim stands. Write the id of a source, a comma and the place: \`source, paragraph 3\` or \`source, 43:04\`.`,
    );
    return undefined;
  }
  const source = sources?.find((candidate) => candidate.id === id);
  if (source === undefined) {
    if (sources !== undefined) {
      const ids = sources.map((candidate) => candidate.id);
      report(
        'unknown-reference',
        placeOfNode(node),
        `The note ${quote(`[^${node.identifier}]`)} names ${quote(id)}, which is not a source of this story.${didYouMean(id, ids) || ' Add it to `sources`, or name one that stands there.'}`,
      );
    }
    return undefined;
  }
  const remark: PhrasingContent[] = rest ? [{ type: 'text', value: rest }, ...others] : others;
  const seconds = toSeconds(where);
  return { source, where, ...(seconds !== undefined && { seconds }), remark };
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

function placeAtOffset(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
