/**
 * What a citation names. The library is the publisher: a story is told again in its words, so who told it first
 * stands beside the title and never as an author.
 */
export type Cited = {
  slug: string;
  title: string;
  /** Who told it: see `toldBy`. */
  told: string;
  library: string;
  /** The day it was added, `YYYY-MM-DD`. */
  added: string;
  /** The whole address of the story. */
  url: string;
  licence?: string | undefined;
  /** The lesson that is cited, where it is not the story as a whole. */
  lesson?: { id: string; title: string } | undefined;
};

/** A citation in a line of plain text, its address at the end. */
export function citeAsText(cited: Cited): string {
  const { title, told, library, added, licence, lesson } = cited;
  const name = lesson === undefined ? `“${title}”` : `“${lesson.title}”, a lesson of “${title}”`;
  const terms = licence === undefined ? '' : ` (${licence})`;
  return `${name}. ${told}. ${library}, ${added}${terms}. ${addressOf(cited)}`;
}

/** A citation as an entry for BibTeX and BibLaTeX. */
export function citeAsBibtex(cited: Cited): string {
  const { title, told, library, added, licence, lesson } = cited;
  const [year = '', month = '', day = ''] = added.split('-');
  const monthName = months.slice(Number(month) * 3 - 3, Number(month) * 3);
  const note = [
    ...(lesson === undefined ? [] : [`A lesson of “${title}”`]),
    told,
    ...(licence === undefined ? [] : [licence]),
  ].join('. ');
  // Styles print `howpublished`; programs that keep references read `publisher`. An address stands as it is.
  return [
    `@misc{${keyOf(cited)},`,
    `  title = {{${escapeBibtex(lesson?.title ?? title)}}},`,
    `  howpublished = {${escapeBibtex(library)}},`,
    `  publisher = {${escapeBibtex(library)}},`,
    `  year = {${year}},`,
    `  month = ${monthName},`,
    `  day = {${day}},`,
    `  note = {${escapeBibtex(note)}},`,
    `  url = {${addressOf(cited)}}`,
    '}',
  ].join('\n');
}

/** The names of the months that every style knows. */
const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Who told a story, in words for a citation, and whether it is retold from sources. */
export function toldBy(
  people: readonly { name: string; as: { part: 'teller' | 'protagonist' } }[],
  isRetold: boolean,
): string {
  const named = (part: 'teller' | 'protagonist') =>
    listNames(people.filter(({ as }) => as.part === part).map(({ name }) => name));
  const tellers = named('teller');
  const protagonists = named('protagonist');
  const told =
    tellers !== ''
      ? `As told by ${tellers}`
      : protagonists !== ''
        ? `About ${protagonists}`
        : 'An anonymous account';
  return `${told}, ${isRetold ? 'retold from its sources' : 'first-hand'}`;
}

function listNames(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}

function addressOf({ url, lesson }: Cited): string {
  return lesson === undefined ? url : new URL(`#${lesson.id}`, url).href;
}

/** A slug never changes, nor does the id of a lesson; a colon stands in neither, so no two keys are alike. */
function keyOf({ slug, lesson }: Cited): string {
  if (lesson === undefined) return slug;
  // A key is letters, digits and a few signs: any other character stands as its number between underscores.
  const id = lesson.id.replaceAll(
    /[^a-z\d-]/gu,
    (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}_`,
  );
  return `${slug}:${id}`;
}

/** BibTeX counts braces even behind a backslash, so each stands as a command. */
const commands = new Map([
  ['\\', 'backslash'],
  ['{', 'braceleft'],
  ['}', 'braceright'],
  ['~', 'asciitilde'],
  ['^', 'asciicircum'],
  ['<', 'less'],
  ['>', 'greater'],
  ['|', 'bar'],
]);

function escapeBibtex(text: string): string {
  return text.replaceAll(/[\\{}~^<>|$&#%_]/g, (sign) => {
    const command = commands.get(sign);
    return command === undefined ? `\\${sign}` : `{\\text${command}}`;
  });
}
