import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { z } from 'zod';
import { findHiddenCharacters } from './characters.ts';
import {
  codeOf,
  didYouMean,
  findNearest,
  listWords,
  plainText,
  quote,
  type Place,
  type Report,
} from './problem.ts';
import { type RuleName, rules } from './rules.ts';

type Path = readonly PropertyKey[];

/** Finds where a field stands. */
export type PlaceOf = (path: Path, part?: 'key' | 'value') => Place;

/**
 * A file cut at its fences; lines count from 1. The body is the file with its frontmatter blanked, so
 * that every place and offset in it is one in the file.
 */
export type FileParts = { yaml: string; yamlLine: number; body: string; bodyLine: number };

/** Cuts a file into frontmatter and body; reports a missing or untidy fence and gives nothing. */
export function splitFile(text: string, report: Report): FileParts | undefined {
  const lines = text.split('\n');
  if (lines[0] !== '---') {
    const found = lines.findIndex((line) => line.trim() !== '');
    const isLate = found > 0 && lines[found] === '---';
    report(
      'frontmatter-fence',
      { line: 1, column: 1 },
      isLate
        ? `The frontmatter begins on line ${(found + 1).toString()}. Delete everything above its \`---\`.`
        : `The first line is ${quote(lines[0] ?? '')}; \`---\` alone was expected. Begin the file with \`---\`, the fields, and another \`---\`.`,
    );
    return undefined;
  }
  const end = lines.indexOf('---', 1);
  if (end < 0) {
    const almost = lines.findIndex((line, index) => index > 0 && /^\s*---/.test(line));
    report(
      'frontmatter-fence',
      { line: almost < 0 ? 1 : almost + 1, column: 1 },
      almost < 0
        ? 'The frontmatter is not closed. Put `---` alone on a line after the last field.'
        : `The line ${quote(lines[almost] ?? '')} does not close the frontmatter. Write \`---\` alone, without blanks or text.`,
    );
    return undefined;
  }
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.map((line, index) => (index <= end ? ' '.repeat(line.length) : line)).join('\n'),
    bodyLine: end + 2,
  };
}

/**
 * Reads YAML into a value of the schema, or reports what is wrong at the place where it stands and gives
 * nothing but the fields that have no problem. Values have no prototype, so a field called `__proto__` is a field like any other.
 */
export function readYaml<Data>(
  yaml: string,
  firstLine: number,
  schema: z.ZodType<Data>,
  report: Report,
): { data: Data | undefined; fields: Partial<Data>; placeOf: PlaceOf } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    // At `silent` a second document is dropped without a word.
    logLevel: 'error',
    lineCounter: lines,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const root = document.contents;
  const placeOf: PlaceOf = (path, part = 'value') =>
    placeAt(findOffset(root, path, part) ?? -1) satisfies Place;

  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    for (const error of worthTelling(errors, placeAt)) {
      const { rule, message, offset } = yamlProblem(error, yaml, root);
      report(rule, placeAt(offset), message);
    }
    return { data: undefined, fields: {}, placeOf };
  }
  if (reportUnplain(root, yaml, placeAt, report)) return { data: undefined, fields: {}, placeOf };
  if (!isMap(root)) {
    report(
      'frontmatter-yaml',
      { line: firstLine, column: 1 },
      'There are no fields here. Write each one as `name: value` on a line of its own.',
    );
    return { data: undefined, fields: {}, placeOf };
  }

  const raw = plainValue(root);
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return { data: result.data, fields: result.data, placeOf };
  const issues = flattenIssues(result.error.issues);
  const misspelt = new Set(issues.flatMap((issue) => findMisspelt(issue, raw, schema)));
  for (const issue of issues) {
    // A misspelt field is one problem, not also a missing one.
    if (!misspelt.has(issue.path.join('.')) || valueAt(raw, issue.path) !== undefined)
      reportIssue(issue, raw, schema, placeOf, report);
  }
  return { data: undefined, fields: goodFields(raw, schema, issues), placeOf };
}

/** The fields of a map that its schema takes as they are. */
function goodFields<Data>(
  raw: unknown,
  schema: z.ZodType<Data>,
  issues: readonly Issue[],
): Partial<Data> {
  if (!(schema instanceof z.ZodObject) || typeof raw !== 'object' || raw === null) return {};
  const bad = new Set(issues.map((issue) => issue.path[0]));
  const known = Object.keys(schema.shape as object);
  const good = Object.entries(raw).filter(([key]) => known.includes(key) && !bad.has(key));
  const result = schema.partial().safeParse(Object.fromEntries(good));
  return result.success ? (result.data as Partial<Data>) : {};
}

/**
 * After a syntax error the parser guesses, so only problems of another kind are worth telling. Fields that
 * stand twice one below the other, inside a list, are one entry whose `- ` was forgotten.
 */
function worthTelling(
  errors: readonly YAMLError[],
  placeAt: (offset: number) => Place,
): readonly YAMLError[] {
  if (!errors.every((error) => error.code === 'DUPLICATE_KEY')) return errors.slice(0, 1);
  const places = errors.map((error) => placeAt(error.pos[0]));
  return errors.filter((_error, index) => {
    const { line, column } = places[index] ?? { line: 0, column: 0 };
    return column === 1 || places[index - 1]?.line !== line - 1;
  });
}

type YamlProblem = { rule: RuleName; message: string; offset: number };

/** Says what a syntax error is about, going by the text: the library's codes follow from its parser. */
function yamlProblem(error: YAMLError, yaml: string, root: Node | null): YamlProblem {
  const at = error.pos[0];
  const start = yaml.lastIndexOf('\n', at - 1) + 1;
  const line = yaml.slice(start).split('\n')[0] ?? '';
  const shown = quote(line.trim());
  const say = (message: string, offset = at, rule: RuleName = 'frontmatter-yaml'): YamlProblem => ({
    rule,
    message,
    offset,
  });

  if (error.code === 'DUPLICATE_KEY') {
    const name = /^["']?([^:"']*)/.exec(line.slice(at - start))?.[1] ?? '';
    const way =
      at === start ? 'Keep one of the two.' : 'Keep one, or begin another entry with `- `.';
    return say(
      `The field ${quote(name.trim())} stands here a second time. ${way}`,
      at,
      'duplicate-field',
    );
  }
  if (error.code === 'TAB_AS_INDENT') {
    return say('A tab stands where YAML wants spaces. Indent with spaces.');
  }
  if (error.code === 'MULTIPLE_DOCS') {
    return say(
      'A second YAML document begins here. Keep one, between the two lines of `---`.',
      at,
      'frontmatter-plain',
    );
  }
  const opened = findUnclosed(root, yaml, at);
  if (opened !== undefined) {
    return '[{'.includes(yaml.charAt(opened))
      ? say('The bracket that opens here is not closed. Close it behind the last value.', opened)
      : say(
          'The quote that opens here is not closed. Put the same at the end of the value.',
          opened,
        );
  }
  const [begin = '', special = ''] = /^\s*(?:- +)?(?:[^\s:]+: +)?([&*!@`%])/.exec(line) ?? [];
  if (special !== '') {
    const sign = special === '`' ? 'a backtick' : quote(special);
    return say(
      `This value begins with ${sign}, which means something else in YAML. Put the whole value between quotes.`,
      start + begin.length - 1,
      '&*!'.includes(special) ? 'frontmatter-plain' : 'frontmatter-yaml',
    );
  }
  const blank = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/.exec(line);
  if (blank !== null) {
    return say(
      'A blank that is not an ordinary space stands here. Type it again with the space bar.',
      start + blank.index,
    );
  }
  const afterColon = /^\s*(?:- +)?[^\s:]+:[ \t]+/.exec(line)?.[0].length;
  const value = afterColon === undefined ? '' : line.slice(afterColon);
  if (/^(["']).*\1\s*[^\s#]/.test(value)) {
    return say(
      'Text follows the quote that closes this value. Put one pair of quotes around all of it; inside, use the other kind.',
    );
  }
  if (/^- /.test(value)) {
    return say(
      'A list begins behind the colon. Put each entry on a line of its own, or write `[first, second]`.',
    );
  }
  if (/: |:$/.test(value)) {
    return say(
      `${shown} holds a second \`: \`, so it is unclear what the value is. Put the value between quotes.`,
      start + (afterColon ?? 0),
    );
  }
  if (/^\s*-[^\s-]/.test(line)) {
    return say(
      `A blank is missing behind the \`-\` of ${shown}. Write \`- name: value\`.`,
      start + line.indexOf('-'),
    );
  }
  if (!/:(?:\s|$)/.test(line)) {
    return say(
      `${shown} is not a field. Write \`name: value\`, with a colon and a blank.`,
      start + line.search(/\S/),
    );
  }
  if (error.code === 'BAD_DQ_ESCAPE') {
    return say(
      'This backslash means nothing here. Write two, or put the value between single quotes.',
    );
  }
  if (indentationCodes.includes(error.code)) {
    return say(
      `${shown} or the line below it is indented unlike its neighbours. Start fields that belong together in the same column.`,
    );
  }
  return say(
    `${shown} is not valid YAML. Check quotes, brackets and indentation on this line and the one above.`,
  );
}

const indentationCodes: readonly string[] = [
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
];

/** Where the last quote or bracket before an error opens that is not closed on its line. */
function findUnclosed(root: Node | null, yaml: string, at: number): number | undefined {
  let opened: number | undefined;
  visit(root, {
    Node(_key, node) {
      const [from, to] = node.range ?? [0, 0];
      if (from > at || !'"\'[{'.includes(yaml.charAt(from)) || from === to) return;
      const closes = { '"': '"', "'": "'", '[': ']', '{': '}' }[yaml.charAt(from)];
      const text = yaml.slice(from, to);
      const isClosed = text.length > 1 && text.endsWith(closes ?? '');
      if (!isClosed || (isScalar(node) && to > at && text.includes('\n'))) opened = from;
    },
  });
  return opened;
}

function reportUnplain(
  root: Node | null,
  yaml: string,
  placeAt: (offset: number) => Place,
  report: Report,
): boolean {
  let found = false;
  visit(root, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      const refuse = (what: string) => {
        found = true;
        report(
          'frontmatter-plain',
          placeAt(offset),
          `${what} Write the value out, or put text that begins with \`&\`, \`*\` or \`!\` between quotes.`,
        );
      };
      if (isAlias(node)) refuse(`${quote(`*${node.source}`)} is an alias.`);
      else if (node.anchor !== undefined) refuse(`${quote(`&${node.anchor}`)} is an anchor.`);
      else if (node.tag !== undefined) {
        refuse(`${quote(node.tag.replace('tag:yaml.org,2002:', '!!'))} is a tag.`);
      } else if (isScalar(node) && /^[\p{L}\p{N}]/u.test(node.comment ?? '')) {
        // Anything may follow `# `, with a blank; `#42` was meant as text and would be lost.
        found = true;
        report(
          'frontmatter-yaml',
          placeAt(yaml.indexOf('#', node.range?.[1] ?? offset)),
          `What follows ${quote(`#${node.comment ?? ''}`)} is a comment and would be lost. Put the whole value between quotes.`,
        );
      } else if (isScalar(node) && typeof node.value === 'string') {
        const hidden = findHiddenCharacters(node.value)[0];
        if (hidden !== undefined) {
          found = true;
          report(
            'hidden-characters',
            placeAt(offset),
            `This value holds an invisible character, ${codeOf(hidden.character)}. Delete it.`,
          );
        }
      }
    },
    Pair(_key, pair) {
      if (isScalar(pair.key) && pair.key.value === '<<') {
        found = true;
        report(
          'frontmatter-plain',
          placeAt(pair.key.range?.[0] ?? 0),
          '`<<` merges other fields into this one. Write the fields out.',
        );
      }
      if (isNode(pair.key) && !isScalar(pair.key) && !isAlias(pair.key)) {
        found = true;
        report(
          'frontmatter-plain',
          placeAt(pair.key.range?.[0] ?? 0),
          'A list or map stands where the name of a field was expected. Put it between quotes, or give it a name.',
        );
      }
    },
  });
  return found;
}

function plainValue(node: unknown): unknown {
  if (isMap(node)) {
    const map = Object.create(null) as Record<string, unknown>;
    for (const pair of node.items) {
      if (isPair(pair))
        map[String(isScalar(pair.key) ? (pair.key.source ?? pair.key.value) : pair.key)] =
          plainValue(pair.value);
    }
    return map;
  }
  if (isSeq(node)) return node.items.map(plainValue);
  if (!isScalar(node)) return undefined;
  // A number is what is written: `007` and `0x7e3` are no other numbers.
  const isOdd = typeof node.value === 'number' && String(node.value) !== node.source;
  return isOdd ? node.source : node.value;
}

function findOffset(root: Node | null, path: Path, part: 'key' | 'value'): number | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const [depth, segment] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.source ?? item.key.value) === segment,
      );
      if (pair === undefined) break;
      const wantsKey = part === 'key' && depth === path.length - 1;
      offset = rangeStart(wantsKey ? pair.key : pair.value) ?? rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof segment === 'number') {
      node = node.items[segment];
      offset = rangeStart(node) ?? offset;
    } else break;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  // The value of an empty field has a range of its own, behind the colon.
  return isNode(node) ? (node.range?.[0] ?? undefined) : undefined;
}

type Issue = z.core.$ZodIssue;

/** The fields that unknown keys of an issue were meant to be, as paths with dots. */
function findMisspelt(issue: Issue, raw: unknown, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const absent = absentKeys(raw, schema, issue.path);
  return issue.keys.flatMap((key) => {
    const meant = findNearest(key, absent);
    return meant === undefined ? [] : [[...issue.path, meant].join('.')];
  });
}

/** Inside a union that takes text or a number, a value of neither kind is one problem. */
function flattenIssues(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) =>
    issue.code === 'invalid_union' ? { ...issue, code: 'invalid_type', expected: 'string' } : issue,
  );
}

function reportIssue(
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

function valueAt(raw: unknown, path: Path): unknown {
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
