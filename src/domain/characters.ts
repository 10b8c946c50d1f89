import { codeOf, count, type Place, type Report } from './problem.ts';

/**
 * Control and format characters, halves of characters and what is none, the two separators that are neither
 * line break nor blank, letters and signs that show nothing, and the selectors that choose a form of the
 * character before them.
 */
const suspicious =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\u{13441}\u{13442}\u{1D159}]/gu;

/** The flags of England, Scotland and Wales: a black flag, tag characters, and the one that ends them. */
const regionalFlags =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;

/** Signs that Unicode calls format characters and that are seen: they enclose the number after them. */
const visibleSigns = /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]$/u;

const emojiBefore = /\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?\uFE0F?$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;
/** Scripts in which a joiner or non-joiner changes the shape of a letter. */
const joiningScript =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}';
const joiningBefore = new RegExp(`[${joiningScript}][\\p{M}]*$`, 'u');
/** A Persian ending is parted from a word in other letters, or from a quotation, as from a word in its own. */
const wordBefore = /[\p{L}\p{N}\p{M}\p{Pe}\p{Pf}"]$/u;
const joiningAfter = new RegExp(`^[${joiningScript}]`, 'u');
/** Scripts that put a blank without width between words. */
const unspacedScript = '\\p{Script=Khmer}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Myanmar}';
const unspacedBefore = new RegExp(`[${unspacedScript}]\\p{M}*$`, 'u');
const unspacedAfter = new RegExp(`^[${unspacedScript}]`, 'u');

/**
 * Every character of a text that can't be seen or that turns the direction of what follows, with its
 * offset. Line breaks and tabs pass; joiners pass where a script or an emoji needs them.
 */
export function findHiddenCharacters(text: string): Found[] {
  const found: Found[] = [];
  const flags = [...text.matchAll(regionalFlags)].map(({ index, 0: flag }) => [
    index,
    index + flag.length,
  ]);
  const isInFlag = (offset: number) =>
    flags.some(([from = 0, to = 0]) => offset >= from && offset < to);
  for (const match of text.matchAll(suspicious)) {
    const character = match[0];
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    const after = text.slice(match.index + character.length, match.index + character.length + 4);
    if (isInFlag(match.index) || isNeeded(character, before, after)) continue;
    found.push({ offset: match.index, character });
  }
  // Marks heaped on one letter run over the lines around it. No language needs more than a handful.
  for (const { index, 0: marks } of text.matchAll(
    /(?:(?!\p{Default_Ignorable_Code_Point})[\p{Mn}\p{Me}]){9,}/gu,
  )) {
    found.push({ offset: index, character: marks });
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function isNeeded(character: string, before: string, after: string): boolean {
  if (character === '\n' || character === '\t' || visibleSigns.test(character)) return true;
  if (/^[\uFE0E\uFE0F]$/.test(character)) return /\p{Emoji}$/u.test(before);
  if (/^[\uFE00-\uFE02]$/.test(character)) return /[\p{Script=Han}\p{Sm}]$/u.test(before);
  if (/^[\u180B-\u180D\u180F]$/.test(character)) return /\p{Script=Mongolian}$/u.test(before);
  if (/^[\u{E0100}-\u{E01EF}]$/u.test(character)) return /\p{Script=Han}$/u.test(before);
  if (character === '\u200D' && emojiBefore.test(before) && emojiAfter.test(after)) return true;
  if (character === '\u200B') return unspacedBefore.test(before) && unspacedAfter.test(after);
  // Mongolian parts its last vowel from the word with a sign that can't be seen.
  if (character === '\u180E')
    return /\p{Script=Mongolian}$/u.test(before) && /^[\u1820\u1821]/.test(after);
  if (character === '\u200C' && wordBefore.test(before) && joiningAfter.test(after)) return true;
  return (character === '\u200C' || character === '\u200D') && joiningBefore.test(before);
}

/** Reports the hidden characters of a text; `placeOf` turns an offset in it into a place in the file. */
export function reportHiddenCharacters(
  text: string,
  placeOf: (offset: number) => Place,
  report: Report,
): boolean {
  const found = findHiddenCharacters(text);
  // A file with the line ends of old Macs is one slip.
  const returns = found.findIndex(({ character }) => character === '\r');
  if (returns >= 0) {
    report(
      'hidden-characters',
      placeOf(found[returns]?.offset ?? 0),
      'A carriage return, U+000D, stands here without a line feed. Save the file with the line ends of Linux or Windows, `LF` or `CRLF`.',
    );
  }
  const others = found.filter(({ character }) => character !== '\r');
  for (const run of cutLines(text, others).slice(0, 10)) {
    const [{ offset, character }] = run;
    report(
      'hidden-characters',
      placeOf(offset),
      [...character].length > 1
        ? `${count([...character].length, 'mark')} stand on one letter here, the first of them ${codeOf(character)}. Keep those that the language has.`
        : run.length === 1
          ? `An invisible character, ${codeOf(character)}, stands here. Delete it and type the text around it again.`
          : `${count(run.length, 'invisible character')} stand on this line, the first of them ${codeOf(character)}. Delete them and type the text around them again.`,
    );
  }
  return found.length > 0;
}

type Found = { offset: number; character: string };

/** Characters on one line are one slip: they were pasted together. */
function cutLines(text: string, found: readonly Found[]): [Found, ...Found[]][] {
  const runs: [Found, ...Found[]][] = [];
  for (const next of found) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && !text.slice(last.offset, next.offset).includes('\n')) run.push(next);
    else runs.push([next]);
  }
  return runs;
}
