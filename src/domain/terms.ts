import type { Element, ElementContent, Text } from 'hast';
import { glossary, type Term } from './glossary.ts';

/** What an explanation is in the page: an id that no heading and no file name can give has a colon. */
const idOf = (term: Term) => `term:${term.id}`;

/** Marks in one entry: with more of them its text would turn into a field of dots. */
const mostTerms = 8;

/**
 * Makes a function that goes through one part of an entry after another, and explains a word of the glossary where
 * it stands for the first time. The word itself stays text, so that it is read, copied and searched as such, and kept
 * by the reader modes of browsers, which drop every button. One without words lies over it and opens the explanation;
 * that follows between brackets, where nothing hides it.
 */
export function termMarker(): (nodes: ElementContent[]) => ElementContent[] {
  const met = new Set<Term>();
  let marks = 0;
  const markText = ({ value }: Text): ElementContent[] => {
    const parts: ElementContent[] = [];
    let end = 0;
    for (const { 0: written, index } of value.matchAll(expression)) {
      const term = termOf.get(written.replace(/\s/g, ' '));
      if (term === undefined || met.has(term)) continue;
      met.add(term);
      const after = index + written.length;
      if (marks >= mostTerms || isExplained(value.slice(0, index), value.slice(after))) continue;
      marks += 1;
      parts.push(text(value.slice(end, index)), ...explain(term, written));
      end = after;
    }
    return [...parts, text(value.slice(end))];
  };
  const mark = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') return markText(node);
    if (node.type === 'element' && !isLeftAlone.has(node.tagName)) {
      node.children = node.children.flatMap(mark);
    }
    return [node];
  };
  return (nodes) => nodes.flatMap(mark);
}

/** Links and marks of notes are controls already; code and the head of a table are no prose. */
const isLeftAlone = new Set(['a', 'code', 'sup', 'th']);

/** Every way of writing a term. What means something else is there without one, to be passed over. */
const termOf = new Map<string, Term | undefined>(
  glossary.flatMap((term) => [
    ...term.forms.flatMap(withCapital).map((form) => [form, term] as const),
    ...(term.not ?? []).flatMap(withCapital).map((phrase) => [phrase, undefined] as const),
  ]),
);

/** A sentence may begin with a form of several words. One word with a capital may be a name, such as Runway. */
function withCapital(form: string): string[] {
  const capital = form.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /[ -]/.test(form) && capital !== form ? [form, capital] : [form];
}

/** All of them, the longest first, as whole words: not in IC-2, CI/CD/IC, @sre or api.example. */
const expression = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}_\-/\\.@#$&+])(?:${[...termOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(' ', String.raw`\s`))
    .join('|')})(?![\p{L}\p{M}\p{N}_\-/\\@#$&+]|[.:][\p{L}\p{N}])`,
  'gu',
);

/** Whether the text says itself what the word means: `PIP (a plan …`, `contributor (IC)`. */
function isExplained(before: string, after: string): boolean {
  return (
    /^\s\((?:\p{Ll}|\p{Lu}{2})/u.test(after) || (before.endsWith('(') && after.startsWith(')'))
  );
}

function explain(term: Term, written: string): Element[] {
  const id = idOf(term);
  const word = written.replace(/\s/g, ' ');
  const button = element('button', {
    type: 'button',
    popoverTarget: id,
    ariaLabel: `Meaning of ${word}`,
  });
  return [
    element('span', { className: ['term'] }, [text(written), button]),
    element('span', { className: ['meaning'], id, popover: 'auto', role: 'note' }, [
      element('i', {}, [text(' (')]),
      text(explanationOf(term, word)),
      element('i', {}, [text(')')]),
    ]),
  ];
}

/** What is said about a term; an abbreviation is spelt out first. */
function explanationOf({ full, meaning }: Term, word: string): string {
  const isShort = full !== undefined && /^[\p{Lu}/]+s?$/u.test(word);
  return isShort ? `${full.replace(/^./, (letter) => letter.toUpperCase())}. ${meaning}` : meaning;
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): Text {
  return { type: 'text', value };
}
