import type { FootnoteDefinition, Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOfNode, textOf } from './markdown.ts';
import { readNoteWords } from './note-forms.ts';
import { plainText, quote, type Report } from './problem.ts';

/** Reports notes inside lists and inside other notes, and takes them out, so that nothing else meets them. */
export function takeOutNotes(root: Root, report: Report): void {
  const found: FootnoteDefinition[] = [];
  visit(root, ['listItem', 'footnoteDefinition'], (node) => {
    const parent = node as Parents;
    // A note below the text of an entry is one of Markdown’s ways.
    if (parent.type === 'listItem' && parent.children[0]?.type !== 'footnoteDefinition') return;
    for (const note of parent.children) {
      if (note.type !== 'footnoteDefinition') continue;
      found.push(note);
      report(
        'citation-form',
        placeOfNode(note),
        parent.type === 'listItem'
          ? `The note ${quote(`[^${note.identifier}]`)} stands in a list. Delete the list’s mark before it; notes begin at the start of the line.`
          : `The note ${quote(`[^${note.identifier}]`)} is indented, so it belongs to the note above. Delete the blanks before it.`,
      );
    }
    parent.children = parent.children.filter((child) => child.type !== 'footnoteDefinition');
  });
  if (found.length === 0) return;
  visit(root, 'list', (list) => {
    list.children = list.children.filter((item) => item.children.length > 0);
  });
  root.children = root.children.filter((node) => node.type !== 'list' || node.children.length > 0);
  root.children.push(...found);
}

/** Whether a block is a note that lacks a sign, and so text to the parser: `[1]: talk, 4:05`. */
export function isStrayNote(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const [, words] = /^\[\^?[^\]\s]+\]\s?:?\s+([\s\S]*)$/.exec(textOf(node)) ?? [];
  return words !== undefined && readNoteWords(cutNoteLines(words)) !== undefined;
}

/** The words of a note without lines below it that were meant as notes of their own. */
export function cutNoteLines(words: string): string {
  return words.split(/\n(?=\[\^?[^\]\s]+\]\s?:?\s)/)[0] ?? '';
}

/** A mark that has no note; where a line was meant as the note, that line and what is wrong with it. */
type LonelyMark = { label: string; offset: number; line?: string };

/** Marks without a note, each label once; `text` is the whole file: to the parser they are words. */
export function findLonelyMarks(root: Root, text: string): LonelyMark[] {
  const found = new Map<string, LonelyMark>();
  const bare = new Map<string, LonelyMark>();
  visitWords(root, text, (words, from) => {
    for (const match of words.matchAll(/(?<!\\)\[(\^?)([^[\]\s]+)\](\s*:?\s)?/g)) {
      const label = plainText(match[2] ?? '').replaceAll('`', "'");
      const offset = from + match.index;
      const isLine = match[3] !== undefined && (offset === 0 || text.charAt(offset - 1) === '\n');
      const note = quote(`[^${label}]: source, paragraph 3`);
      if (match[1] === '') {
        const line = `This line begins with ${quote(`[${label}]`)} and is not read as a note. Write ${note}, with a \`^\`.`;
        if (isLine && match[3]?.includes(':')) bare.set(label, { label, offset, line });
      } else if (isLine) {
        const line = `This line begins with ${quote(`[^${label}]`)} and is not read as a note. Write ${note}, with the colon right behind the bracket.`;
        found.set(label, { label, offset, line });
      } else if (!found.has(label)) found.set(label, { label, offset });
    }
  });
  return [...found.values()].map((mark) => bare.get(mark.label) ?? mark);
}

/** What was meant as the mark of a note and is written otherwise. */
export function findMeantMark(
  root: Root,
  text: string,
  label: string,
): { written: string; offset: number } | undefined {
  const raised = label.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
  const forms = [`[${label}]`, `(^${label})`, `[${label}^]`, `[^ ${label}]`, `[^${label} ]`];
  if (raised !== label) forms.push(raised);
  forms.push(`[^${label}`);
  let found: { written: string; offset: number } | undefined;
  visitWords(root, text, (words, from) => {
    for (const written of forms) {
      const at = words.indexOf(written);
      if (found !== undefined || at === -1) continue;
      // `[^2` may begin another mark, and `m²` is a unit.
      if (/^[\w\]]/.test(words.slice(at + written.length)) && !/[\])]$/.test(written)) continue;
      if (written === raised && /[\p{L}\p{N}]$/u.test(words.slice(0, at))) continue;
      found = { written, offset: from + at };
    }
  });
  return found;
}

/** Visits plain words as they stand in the file. */
function visitWords(root: Root, text: string, see: (words: string, from: number) => void): void {
  visit(root, 'text', (node) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from !== undefined && to !== undefined) see(text.slice(from, to), from);
  });
}
