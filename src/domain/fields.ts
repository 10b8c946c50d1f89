import { z } from 'zod';
import { findAddressProblem } from './address.ts';
import { offerDate } from './date-offer.ts';
import { count, quote } from './problem.ts';
import { type Collection, type KnownSlugs, longestSlug, slugFor, slugPattern } from './slug.ts';
import type { RuleName } from './rules.ts';

/** What the schemas need to know beside the text: the day, and which slugs an editor may offer. */
export type FieldContext = {
  /** `YYYY-MM-DD`, in UTC: no date may lie after the day that follows it. */
  today: string;
  /** The slugs that exist; left out when a file is read alone. */
  known?: KnownSlugs;
};

/** A check of our own: gives a sentence when something is wrong. */
function checked<T extends z.ZodType>(
  schema: T,
  rule: RuleName,
  find: (value: z.output<T>) => string | undefined,
) {
  return schema.superRefine((value, context) => {
    const message = find(value);
    if (message !== undefined) {
      context.addIssue({ code: 'custom', message, params: { rule }, input: value });
    }
  });
}

/** One line of text between two lengths, in characters as people count them; line breaks become blanks. */
export function line({ least, most }: { least: number; most: number }) {
  const text = z.string().overwrite((value) => value.replace(/\s+/g, ' ').trim());
  return checked(text, 'field-length', (value) => {
    const length = countCharacters(value);
    if (length < least) return `has ${count(length, 'character')}. Give it at least ${least}.`;
    return length > most
      ? `has ${count(length, 'character')}. Shorten it to at most ${most}.`
      : undefined;
  }).meta({ minLength: least, maxLength: most });
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function countCharacters(text: string): number {
  // The segmenter is slow, and most text is plain.
  return /^[\x20-\x7E]*$/.test(text) ? text.length : [...segmenter.segment(text)].length;
}

/** A slug of another entry: one of those that exist for editors, the form alone when a file is read. */
export function slugOf(collection: Collection, { known }: FieldContext) {
  const [first, ...rest] = known?.[collection] ?? [];
  return first === undefined
    ? checked(z.string(), 'field-form', findSlugProblem)
    : z.enum([first, ...rest]);
}

function findSlugProblem(value: string): string | undefined {
  if (!slugPattern.test(value)) {
    const words = value.replace(/\.mdx$/, '').replace(/^.*\/(?=[^/]+\/?$)/, '');
    const offer = /[,;]/.test(words) ? '' : slugFor(words);
    const way = offer === '' ? 'Look it up in the folder.' : `Did you mean ${quote(offer)}?`;
    return `is ${quote(value)}; the name of a file without \`.mdx\` was expected, in lower-case letters, digits and single hyphens. ${way}`;
  }
  return value.length > longestSlug
    ? `has ${count(value.length, 'character')}; the longest name has ${longestSlug}. Look it up in the folder.`
    : undefined;
}

/** The id of a heading. */
export function idField() {
  return idLike(/^[\p{L}\p{N}_]+(?:-+[\p{L}\p{N}_]+)*-*$/u);
}

/** The id of a source inside its story: as a note can name it, where `_` at an end would be emphasis. */
export function sourceIdField() {
  return idLike(/^[\p{L}\p{N}]+(?:[-_]+[\p{L}\p{N}]+)*$/u);
}

function idLike(pattern: RegExp) {
  return checked(z.string(), 'field-form', (value) => {
    if (pattern.test(value)) return undefined;
    const offer = slugFor(value.replace(/^#/, '')) || 'say-no-date';
    return `is ${quote(value)}. Write letters, digits and hyphens, such as ${quote(offer)}.`;
  });
}

/** A web address. */
export function addressField({ allowHttp }: { allowHttp: boolean }) {
  return checked(z.string(), 'field-address', (value) => {
    const problem = findAddressProblem(value, allowHttp);
    return problem === undefined ? undefined : `can’t be used. ${problem}`;
  });
}

/** `YYYY-MM-DD`. */
export function dayField(context: FieldContext) {
  return checked(z.string(), 'field-date', (value) =>
    /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? findDateProblem(value, context)
      : sayForm(
          value,
          'Write a day as `YYYY-MM-DD`, such as `2026-03-09`.',
          (offer) =>
            /^\d{4}-\d{2}-\d{2}$/.test(offer) && findDateProblem(offer, context) === undefined,
        ),
  );
}

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `unknown`; with `range`, also two dates with `..` between. */
export function vagueDateField(context: FieldContext, { range }: { range: boolean }) {
  // A bare year is a number in YAML.
  const text = z.union([z.string(), z.number()]).transform(String);
  return checked(text, 'field-date', (value) =>
    isVagueDate(value, { range })
      ? findVagueDateProblem(value, context)
      : sayForm(
          value,
          `Write \`YYYY\`, \`YYYY-MM\`, \`YYYY-MM-DD\`${range ? ', two of them with `..` between,' : ''} or \`unknown\`.`,
          (offer) =>
            isVagueDate(offer, { range }) && findVagueDateProblem(offer, context) === undefined,
        ),
  );
}

/** What to say of a value that has not the form of a date: an offer where it is surely one, or the forms. */
function sayForm(value: string, forms: string, fits: (offer: string) => boolean): string {
  const offer = offerDate(value);
  return offer !== undefined && fits(offer)
    ? `is ${quote(value)}, which is not how dates are written here. Did you mean ${quote(offer)}?`
    : `is ${quote(value)}. ${forms}`;
}

/** Whether a text has the form of a date that may be vague; `range` allows two with `..` between. */
export function isVagueDate(value: string, { range }: { range: boolean }): boolean {
  const dates = range ? value.split('..') : [value];
  const isDate = (date: string) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date);
  return value === 'unknown' || (dates.length <= 2 && dates.every(isDate));
}

/** What is wrong with a date of that form, as the end of a sentence that begins with its name. */
export function findVagueDateProblem(value: string, context: FieldContext): string | undefined {
  if (value === 'unknown') return undefined;
  const dates = value.split('..');
  const [from, to] = dates;
  // `2019-03..2019` runs from March to the end of the year.
  if (from !== undefined && to !== undefined && to < from.slice(0, to.length)) {
    return `ends before it begins: ${quote(value)}. Put the earlier date first.`;
  }
  return dates.map((date) => findDateProblem(date, context)).find((found) => found !== undefined);
}

function findDateProblem(date: string, { today }: FieldContext): string | undefined {
  const whole = `${date}${'-01-01'.slice(date.length - 4)}`;
  const parsed = new Date(`${whole}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== whole) {
    const [year = '', month = '', day = ''] = date.split('-');
    const isSwapped = Number(month) > 12 && Number(day) >= 1 && Number(day) <= 12;
    const way = isSwapped
      ? `Did you mean ${quote(`${year}-${day}-${month}`)}?`
      : 'Look it up in a calendar.';
    return `is ${quote(date)}, a date that does not exist. ${way}`;
  }
  if (date < '1000') return `is ${quote(date)}, too long ago to be meant. Write the year it was.`;
  return date > dayAfter(today)
    ? `is ${quote(date)}, which lies in the future. Write a date that has come.`
    : undefined;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** How many a list takes, what its entries are called, and what to do about two that are alike. */
type ListForm = { least?: number; most: number; noun: string; nouns?: string; twice?: string };

/** A list without two of the same. */
export function listOf<T extends z.ZodType>(
  element: T,
  { least = 0, most, noun, nouns, twice = 'Delete one of the two.' }: ListForm,
  keyOf: (value: z.output<T>) => string | undefined = (value) =>
    typeof value === 'string' ? value : undefined,
) {
  return z.array(element).superRefine((values, context) => {
    if (values.length < least) {
      const message = `is empty. Name at least ${count(least, noun)}.`;
      context.addIssue({ code: 'custom', message, params: { rule: 'missing-field' } });
    }
    if (values.length > most) {
      const message = `names ${count(values.length, noun, nouns)}. Keep the ${count(most, noun, nouns)} that matter most.`;
      context.addIssue({ code: 'custom', message, params: { rule: 'too-many' } });
    }
    const seen = new Set<string>();
    for (const [index, value] of values.entries()) {
      const key = keyOf(value);
      if (key === undefined) continue;
      if (seen.has(key)) {
        const message = `repeats ${quote(key.trim())}. ${twice}`;
        const params = { rule: 'duplicate-value' };
        context.addIssue({ code: 'custom', path: [index], message, params });
      }
      seen.add(key);
    }
  });
}
