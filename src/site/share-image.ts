import type { Outcome } from '#domain/facets.ts';
import { light } from './colours.ts';
import type { FaceName } from './faces.ts';
import type { Node, Renderer } from './renderer.ts';
import { outcomeWords, type ShareCard, shownOutcomes } from './share-card.ts';
import type { LibraryCard, StoryCard } from './share-card.ts';

/** The size that those who show shared links ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/**
 * The marks of outcomes, on 16 by 16, as `OutcomeMark` draws them on pages; a test holds the two together. All
 * have the same ink, because failures rank equal.
 */
export const outcomeMarks: Record<Outcome, string> = {
  worked: '<rect x="1" y="1" width="14" height="14" fill="currentColor"/>',
  partly:
    '<path d="M1 15V1h14z" fill="currentColor" stroke="none"/><rect x="1" y="1" width="14" height="14"/>',
  'did-not-work': '<path d="M2 14 14 2"/><rect x="1" y="1" width="14" height="14"/>',
  backfired: '<path d="M15 6V1H1v14h14v-3M15 9H6M9 5.5 5.500 9 9 12.500"/>',
  'too-early': '<rect x="1" y="1" width="14" height="14" stroke-dasharray="3.5"/>',
  unknown:
    '<circle cx="8" cy="8" r="1.8" fill="currentColor" stroke="none"/><rect x="1" y="1" width="14" height="14"/>',
};

/** The ruled sheet: the column left of the rule, the rule, the lip, and the text as wide as what is left. */
const margin = 248;
const ruleWidth = 12;
const lip = 44;
const padding = 56;
const measure = shareSize.width - margin - ruleWidth - lip - padding;

/** Draws a card as a PNG: the same bytes for the same card. What is long gets smaller, and no word is cut. */
export async function drawShareImage(card: ShareCard, renderer: Renderer): Promise<Buffer> {
  const { width, height } = shareSize;
  const rule = box({
    position: 'absolute',
    left: margin,
    width: ruleWidth,
    height,
    borderStyle: 'solid',
    borderColor: light.rule,
    borderWidth: '0 3px',
  });
  const rowsAt = card.of === 'story' ? await storyRows(card, renderer) : libraryRows(card);
  const rows = await largest(titleSizes, rowsAt, renderer, width, height);
  const sheet = box({ width, height, backgroundColor: light.paper, color: light.ink }, rule, rows);
  return renderer.toPng(sheet, width, height);
}

const titleSizes = range(96, 24);
const nameSizes = range(42, 18);

function range(from: number, to: number): number[] {
  return Array.from({ length: (from - to) / 2 + 1 }, (_, index) => from - index * 2);
}

/**
 * The tree at the largest of the sizes, given from large to small, at which it fits; at the last where none does.
 * What is smaller takes less room, so halving finds it in a sixth of the steps.
 */
async function largest(
  sizes: readonly number[],
  nodeAt: (size: number) => Node,
  renderer: Renderer,
  width: number,
  height: number,
): Promise<Node> {
  let [tooLarge, fitting] = [-1, sizes.length - 1];
  while (fitting - tooLarge > 1) {
    const middle = Math.floor((tooLarge + fitting) / 2);
    if (await renderer.fits(nodeAt(sizes[middle] ?? 0), width, height)) fitting = middle;
    else tooLarge = middle;
  }
  return nodeAt(sizes[fitting] ?? 0);
}

/** The rows of a story, for any size of its title. */
async function storyRows(card: StoryCard, renderer: Renderer): Promise<(size: number) => Node> {
  const { library, lesson } = card;
  const nameAt = (size: number) =>
    text(library ?? '', 'Literata', size, {
      fontWeight: 500,
      textAlign: 'right',
      overflowWrap: size < 24 ? 'anywhere' : 'normal',
    });
  const name =
    library === undefined ? [] : [await largest(nameSizes, nameAt, renderer, margin - 40, 300)];
  return (size) => {
    const scale = Math.min(1, size / 64);
    const lessonRow = (number: number, words: string) => [
      box({ flexGrow: 1, minHeight: 40 * scale }),
      hairline(),
      row(
        sideLabel('LESSON', light.lessons),
        [numberedBox(number), prose(words, 40 * scale, size, { fontWeight: 500, lineHeight: 1.3 })],
        { marginTop: 24 },
      ),
    ];
    return rowsOf(
      row(name, [title(card.title, size)]),
      row([], [stamp(card.outcome, card.after, scale)], { marginTop: 40 * scale }),
      ...(lesson === undefined ? [] : lessonRow(lesson.number, lesson.title)),
    );
  };
}

/** The rows of the library's own image, which say what it is about. */
function libraryRows({ library, description }: LibraryCard): (size: number) => Node {
  const outcomes = shownOutcomes.map((outcome) => outcomeLabel(outcome, 32));
  return (size) =>
    rowsOf(
      ...(library === undefined ? [] : [row([], [title(library, size * 1.4)])]),
      ...(description === undefined
        ? []
        : [
            row([], [prose(description, size / 2, size, { lineHeight: 1.35, color: light.ink2 })], {
              marginTop: 28,
            }),
          ]),
      box({ flexGrow: 1, minHeight: 40 }),
      hairline(),
      row(
        sideLabel('OUTCOME', light.ink),
        [box({ width: measure, justifyContent: 'space-between' }, ...outcomes)],
        { marginTop: 28 },
      ),
    );
}

function title(words: string, size: number): Node {
  return prose(words, size, size, {
    fontWeight: 500,
    lineHeight: 1.12,
    letterSpacing: -0.02 * size,
    // Literata kerns letters against blanks, which browsers don't do: `half years` would run together.
    wordSpacing: 0.06 * size,
  });
}

/** How it came out: a double border, the mark, the word and the time it took. */
function stamp(outcome: Outcome, after: string | undefined, scale: number): Node {
  const time =
    after === undefined
      ? []
      : [
          box({ width: 2, height: 36 * scale, flexShrink: 0, backgroundColor: light.ink2 }),
          text(after, 'Spline Sans Mono', 30 * scale, {
            lineHeight: 1.2,
            overflowWrap: 'anywhere',
          }),
        ];
  const inside = box(
    {
      border: `2px solid ${light.ink}`,
      padding: `${(12 * scale).toString()}px ${(22 * scale).toString()}px`,
      alignItems: 'center',
      gap: 16 * scale,
    },
    outcomeLabel(outcome, 38 * scale),
    ...time,
  );
  return box({ border: `3px solid ${light.ink}`, padding: 4, maxWidth: measure }, inside);
}

/** Mark and word. */
function outcomeLabel(outcome: Outcome, size: number): Node {
  const mark = outcomeMarks[outcome].replaceAll('currentColor', light.ink);
  return box(
    { alignItems: 'baseline', gap: size * 0.42, flexShrink: 0 },
    {
      type: 'image',
      style: { position: 'relative', top: size * 0.08 },
      src: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="${light.ink}" stroke-width="2">${mark}</svg>`,
      width: size * 0.84,
      height: size * 0.84,
    },
    text(outcomeWords(outcome), 'Archivo Narrow', size, { fontWeight: 600, lineHeight: 1.2 }),
  );
}

function numberedBox(number: number): Node {
  const digit = { fontWeight: 600, lineHeight: 1, color: light.lessons };
  return box(
    {
      width: 46,
      height: 46,
      marginRight: 24,
      flexShrink: 0,
      alignItems: 'center',
      justifyContent: 'center',
      border: `3px solid ${light.lessons}`,
    },
    text(number.toString(), 'Archivo Narrow', 30, digit),
  );
}

/** A word left of the rule, and the tick that crosses it. */
function sideLabel(words: string, color: string): Node[] {
  const tick = box({ width: ruleWidth + 8, height: 6, marginLeft: 8, backgroundColor: color });
  const label = text(words, 'Archivo Narrow', 30, { fontWeight: 600, letterSpacing: 2, color });
  return [box({ alignItems: 'center', marginRight: -(ruleWidth + 16) }, label, tick)];
}

function hairline(): Node {
  const left = margin + ruleWidth + lip;
  return box({ marginLeft: left, width: measure, height: 2, backgroundColor: light.hair });
}

function rowsOf(...rows: Node[]): Node {
  const { width, height: minHeight } = shareSize;
  const style = { flexDirection: 'column', width, minHeight, padding: `${padding - 8}px 0` };
  return box(style, ...rows);
}

/** What it is, left of the rule, and what it says, right of it, on one baseline. */
function row(side: Node[], content: Node[], style: Style = {}): Node {
  return box(
    { alignItems: 'baseline', ...style },
    // Without a height: a long name reaches down beside the rows below.
    box({ width: margin - 16, height: 0, flexShrink: 0, justifyContent: 'flex-end' }, ...side),
    box({ marginLeft: 16 + ruleWidth + lip, width: measure, alignItems: 'baseline' }, ...content),
  );
}

/** Text in lines of equal length; beside a small title, a word that is longer than a line breaks. */
function prose(words: string, size: number, titleSize: number, style: Style): Node {
  const overflowWrap = titleSize <= 40 ? 'anywhere' : 'normal';
  return text(words, 'Literata', size, { textWrapStyle: 'balance', overflowWrap, ...style });
}

type Style = Record<string, string | number>;

function box(style: Style, ...children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

function text(words: string, fontFamily: FaceName, size: number, style: Style): Node {
  const fontSize = Math.round(size);
  return { type: 'text', text: words, style: { fontFamily, fontSize, minWidth: 0, ...style } };
}
