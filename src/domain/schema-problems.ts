import { z } from 'zod';
import type { Path, PlaceOf } from './frontmatter.ts';
import { findMeantField, wayOutOf } from './other-fields.ts';
import { didYouMean, listWords, quote, type Report } from './problem.ts';
import { type RuleName, rules } from './rules.ts';

/** What a schema says is wrong, before it is put into our own words. */
export type Issue = z.core.$ZodIssue;

/** The fields that unknown keys of an issue were meant to be, as paths with dots. */
export function findMisspelt(issue: Issue, raw: unknown, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const absent = absentKeys(raw, schema, issue.path);
  return issue.keys.flatMap((key) => {
    const meant = findMeantField(key, absent);
    return meant === undefined ? [] : [[...issue.path, meant].join('.')];
  });
}

/**
 * Inside a union that takes text or a number, a value of neither kind is one problem. Entries that are text
 * where each should have fields are one problem, told at the first of a list.
 */
export function flattenIssues(issues: readonly Issue[]): Issue[] {
  const told = new Set<string>();
  return issues.flatMap((issue): Issue[] => {
    if (issue.code === 'invalid_union') {
      return [{ ...issue, code: 'invalid_type', expected: 'string' }];
    }
    if (issue.code !== 'invalid_type' || issue.expected !== 'object') return [issue];
    const list = issue.path.slice(0, -1).join('.');
    return told.size === told.add(list).size ? [] : [issue];
  });
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
          `There is no field ${quote(name)}. ${wayOutOf(key, absent, path.length === 0)}`,
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
    case 'symbol':
      return `the YAML word ${quote(value.description ?? '')}, which means “nothing”`;
    default:
      return 'a group of fields';
  }
}

/** What to do about a value of the wrong kind; quotes and brackets are offered only where they would help. */
function wayOut(value: unknown, expected: string, schema: z.ZodType, path: Path): string {
  const wanted = schemaAt(schema, path);
  const helps = (instead: unknown) => wanted?.safeParse(instead).success === true;
  const hint = describeField(schema, path);
  if (expected === 'object') return wayToFields(value, schema, path);
  if (expected === 'array' && typeof value === 'string') {
    return wayToList(value, helps, schema, path) ?? hint;
  }
  if (expected === 'array' && helps([value])) return 'Put `- ` before its first field.';
  if (value === null && isOptional(wanted)) return hint.replace(/\.$/, ', or delete the line.');
  const word = typeof value === 'symbol' ? value.description : value;
  return ['number', 'boolean', 'symbol'].includes(typeof value) && helps(String(word))
    ? `Put quotes around it: \`"${String(word)}"\`.`
    : hint;
}

/** How text becomes a list: in brackets, by a blank behind each hyphen, or as an entry with fields. */
function wayToList(
  text: string,
  helps: (instead: unknown) => boolean,
  schema: z.ZodType,
  path: Path,
): string | undefined {
  const parts = text.split(/\s*[,;]\s*/);
  const isShort = text.length < 60;
  if (isShort && helps(parts)) return `Put it in brackets: ${quote(`[${parts.join(', ')}]`)}.`;
  if (/^-\S/.test(text)) return 'Put a blank behind each `-`.';
  const isEntry = !/^(?:no|none|unknown|anonymous|n\/a)$/i.test(text);
  const entry: Path = [...path, 0];
  return isEntry && knownKeys(schema, entry).length > 0
    ? wayToFields(text, schema, entry)
    : undefined;
}

/** How text becomes an entry with fields: as the first field that takes it. */
function wayToFields(value: unknown, schema: z.ZodType, path: Path): string {
  const keys = knownKeys(schema, path);
  const fieldAt = (key: string) => schemaAt(schema, [...path, key]);
  // An address would do for a title as well.
  const order = keys.includes('url') ? ['url', ...keys] : keys;
  const first = order.find((key) => fieldAt(key)?.safeParse(value).success);
  if (typeof value !== 'string' || value.length > 50 || first === undefined) {
    return `Its fields are ${listWords(keys, 'and')}.`;
  }
  const others = keys.filter((key) => key !== first && !isOptional(fieldAt(key)));
  const rest = others.length === 0 ? '' : `, and below it ${listWords(others, 'and')}`;
  return `Write ${quote(`- ${first}: ${value}`)}${rest}.`;
}

function isOptional(schema: z.ZodType | undefined): boolean {
  return schema instanceof z.ZodOptional;
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
