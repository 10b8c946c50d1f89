import type { Row } from '#domain/find-format.ts';
import type { Hit, Reason } from '#domain/find-rank.ts';
import type { Stretch, Wanted } from '#domain/find-why.ts';
import { count } from '#domain/problem.ts';
import type { ResultKind } from '#domain/result-kinds.ts';

/** Something found, as a list shows it. */
export type Result = {
  kind: ResultKind;
  /** Its address without origin and base path. */
  url: string;
  title: Stretch[];
  /** Nothing while it is being fetched. */
  text: Stretch[] | undefined;
  outcome?: string;
  /** Of a lesson in its story. */
  number?: number;
  /** The title of a lesson’s story. */
  story?: string;
  from: string;
  /** Which words matched, and what stood there in their place. */
  why: string;
};

const folders = {
  lesson: 'stories',
  story: 'stories',
  topic: 'topics',
  person: 'people',
} satisfies Record<ResultKind, string>;

/** What a list shows of a hit, with the words of the query marked. */
export function toResult(hit: Hit, kind: ResultKind, row: Row, wanted: Wanted): Result {
  const lesson = hit.part === 0 ? undefined : row.lessonTexts?.[hit.part - 1];
  const [id = '', title = row.title, text = row.text] = lesson ?? [];
  return {
    kind,
    url: `/${folders[kind]}/${row.at}/${lesson === undefined ? '' : `#${id}`}`,
    title: wanted.mark(title),
    text: row.text === undefined ? undefined : wanted.excerpt(text ?? ''),
    ...(row.outcome !== undefined && { outcome: row.outcome }),
    ...(lesson !== undefined && { number: hit.part, story: row.title }),
    from: kind === 'lesson' || kind === 'story' ? teller(row.from) : numbersOf(row),
    why:
      row.text === undefined
        ? ''
        : whyFound(hit, [title, text ?? ''], [row.title, row.text], wanted),
  };
}

/** Who tells a story, also where nobody is named. */
export function teller(from: string | undefined): string {
  return from || 'An anonymous account';
}

/** How many stories and lessons a topic or a person has. */
export function numbersOf({ stories, lessons }: { stories?: number; lessons?: number }): string {
  return [
    ...(stories === undefined ? [] : [count(stories, 'story', 'stories')]),
    ...(lessons === undefined ? [] : [count(lessons, 'lesson')]),
  ].join(', ');
}

/** “Matched quit as “leaving”; 1-1, that is One-on-ones”: each word once, by where it stands. */
function whyFound(
  { reasons }: Hit,
  own: readonly string[],
  around: readonly string[],
  wanted: Wanted,
): string {
  if (wanted.words.length === 0) return '';
  const said = new Map<string, string>();
  for (const reason of reasons) {
    const isHere = wanted.standsIn(reason.typed, own) === reason.typed;
    if (isHere || !said.has(reason.typed))
      said.set(reason.typed, wordsFor(reason, own, around, wanted));
  }
  return said.size === 0
    ? 'Matched no word of it, but what people ask like it'
    : `Matched ${[...said.values()].join('; ')}`;
}

function wordsFor(
  { typed, as }: Reason,
  own: readonly string[],
  around: readonly string[],
  wanted: Wanted,
): string {
  const here = wanted.standsIn(typed, own);
  if (here === typed) return typed;
  const stands = here ?? wanted.standsIn(typed, around);
  if (stands !== undefined && stands !== typed) return `${typed} as “${stands}”`;
  if (as !== undefined) return `${typed}, that is ${as}`;
  return stands === typed ? `${typed} in its story` : `${typed}, which people ask about this`;
}
