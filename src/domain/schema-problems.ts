import { z } from 'zod';
import type { Path, PlaceOf } from './frontmatter.ts';
import { didYouMean, findNearest, listWords, plainText, quote, type Report } from './problem.ts';
import { type RuleName, rules } from './rules.ts';

/** What a schema says is wrong, before it is put into our own words. */
export type Issue = z.core.$ZodIssue;

/** The fields that unknown keys of an issue were meant to be, as paths with dots. */
export function findMisspelt(issue: Issue, raw: unknown, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const absent = absentKeys(raw, schema, issue.path);
  return issue.keys.flatMap((key) => {
    const meant = findNearest(key, absent);
    return meant === undefined ? [] : [[...issue.path, meant].join('.')];
  });
}

/** Inside a union that takes text or a number, a value of neither kind is one problem. */
export function flattenIssues(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) =>
    issue.code === 'invalid_union' ? { ...issue, code: 'invalid_type', expected: 'string' } : issue,
  );
}

/** Reports an issue at the smallest place that is wrong, in our own words. */
export function reportIssue(
  issue: Issue,
  raw: unknown,
  schema: z.ZodType,
  placeOf: PlaceOf,
  report: Report,
): void {
  const { path } = issue;
  const field = path.length === 0 ? 'The file' : quote(path.map(String).join('.'));
  const value = valueAt(raw, path);
  const hint = describeField(schema, path);
  const say = (rule: RuleName, message: string, part: 'key' | 'value' = 'value') => {
    report(rule, path.length === 0 ? { line: 1, column: 1 } : placeOf(path, part), message);
  };

  if (value === undefined && issue.code !== 'custom' && issue.code !== 'unrecognized_keys') {
    const parent = path.slice(0, -1);
    report(
      'missing-field',
      parent.length === 0 ? { line: 1, column: 1 } : placeOf(parent),
      `${field} is missing. ${hint}`,
    );
    return;
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const absent = absentKeys(raw, schema, path);
      for (const key of issue.keys) {
        const name = path.length === 0 ? key : `${path.map(String).join('.')}.${key}`;
        report(
          'unknown-field',
          placeOf([...path, key], 'key'),
          `There is no field ${quote(name)}.${didYouMean(key, absent) || ' Delete it; what it says belongs in the text.'}`,
        );
      }
      return;
    }
    case 'invalid_type': {
      const wanted = wantedTypes[issue.expected] ?? 'another kind of value';
      say(
        'field-type',
        `${field} is ${typeInWords(value)}; ${wanted} was expected. ${wayOut(value, issue.expected, schema, path)}`,
      );
      return;
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (typeof value !== 'string') {
        say(
          'field-type',
          `${field} is ${typeInWords(value)}; one of ${listWords(values)} was expected. ${hint}`,
        );
        return;
      }
      const near = didYouMean(value, values);
      say(
        'field-choice',
        `${field} is ${quote(value)}, which is not in the list.${near || ''} Choose ${listWords(values)}.`,
      );
      return;
    }
    case 'custom': {
      const rule = ruleOf(issue);
      const isBlank = rule === 'field-length' && String(value).trim() === '';
      say(rule, isBlank ? `${field} is empty. ${hint}` : `${field} ${issue.message}`);
      return;
    }
    case 'invalid_format':
    default:
      say(
        'field-form',
        `${field} is ${typeof value === 'string' ? quote(value) : typeInWords(value)}, which does not fit. ${hint}`,
      );
  }
}

function ruleOf(issue: Issue): RuleName {
  const rule = issue.code === 'custom' ? (issue.params?.['rule'] as unknown) : undefined;
  return typeof rule === 'string' && Object.hasOwn(rules, rule) ? (rule as RuleName) : 'field-form';
}

const wantedTypes: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  number: 'a number',
};

function typeInWords(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `the text ${quote(value)}`;
    case 'number':
      return `the number ${quote(String(value))}`;
    case 'boolean':
      return `the YAML word ${quote(String(value))}`;
    default:
      return 'a group of fields';
  }
}

/** What to do about a value of the wrong kind; quotes and brackets are offered only where they would help. */
function wayOut(value: unknown, expected: string, schema: z.ZodType, path: Path): string {
  const wanted = schemaAt(schema, path);
  const helps = (instead: unknown) => wanted?.safeParse(instead).success === true;
  if (expected === 'object') return `Its fields are ${listWords(knownKeys(schema, path), 'and')}.`;
  if ((typeof value === 'number' || typeof value === 'boolean') && helps(String(value))) {
    return `Put quotes around it: \`"${String(value)}"\`.`;
  }
  if (expected === 'array' && typeof value === 'string' && helps([value]) && value.length < 40) {
    return `Put it in brackets: \`[${plainText(value).replaceAll('`', "'")}]\`.`;
  }
  if (expected === 'array' && helps([value])) return 'Put `- ` before its first field.';
  return describeField(schema, path);
}

/** The value at a path, or nothing. */
export function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, segment)
      ? (value as Record<PropertyKey, unknown>)[segment]
      : undefined;
  }
  return value;
}

/** The schema that stands at a path, without its optional and checked wrappings. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const segment of path) {
    current = current && unwrap(current);
    if (current instanceof z.ZodObject) {
      const shape = current.shape as Record<PropertyKey, z.ZodType>;
      current = Object.hasOwn(shape, segment) ? shape[segment] : undefined;
    } else if (current instanceof z.ZodArray) current = current.element as z.ZodType;
    else return undefined;
  }
  return current;
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

/** What a field is for; an entry of a list goes by its list. */
function describeField(schema: z.ZodType, path: Path): string {
  const description = schemaAt(schema, path)?.description;
  if (description !== undefined) return description;
  return path.length === 0
    ? 'Look at another entry for an example.'
    : describeField(schema, path.slice(0, -1));
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
  const at = schemaAt(schema, path);
  const object = at === undefined ? undefined : unwrap(at);
  return object instanceof z.ZodObject ? Object.keys(object.shape as object) : [];
}

/** The fields that might stand at a path and don't. */
function absentKeys(raw: unknown, schema: z.ZodType, path: Path): string[] {
  return knownKeys(schema, path).filter((key) => valueAt(raw, [...path, key]) === undefined);
}
