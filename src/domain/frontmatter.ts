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
  count,
  didYouMean,
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
 * nothing. Values have no prototype, so a field called `__proto__` is a field like any other.
 */
export function readYaml<Schema extends z.ZodType>(
  yaml: string,
  firstLine: number,
  schema: Schema,
  report: Report,
): { data: z.output<Schema> | undefined; placeOf: PlaceOf } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
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
    for (const error of errors.slice(0, onlyFirst(errors))) {
      const { rule, message } = yamlProblem(error, yaml);
      report(rule, placeAt(error.pos[0]), message);
    }
    return { data: undefined, placeOf };
  }
  if (reportUnplain(root, placeAt, report)) return { data: undefined, placeOf };
  if (!isMap(root)) {
    report(
      'frontmatter-yaml',
      { line: firstLine, column: 1 },
      'There are no fields here. Write each one as `name: value` on a line of its own.',
    );
    return { data: undefined, placeOf };
  }

  const raw = plainValue(root);
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return { data: result.data, placeOf };
  for (const issue of flattenIssues(result.error.issues))
    reportIssue(issue, raw, schema, placeOf, report);
  return { data: undefined, placeOf };
}

/** After a syntax error the parser guesses, so only problems of another kind are worth telling. */
function onlyFirst(errors: readonly YAMLError[]): number {
  return errors.every((error) => error.code === 'DUPLICATE_KEY') ? errors.length : 1;
}

function yamlProblem(error: YAMLError, yaml: string): { rule: RuleName; message: string } {
  const line = yaml.slice(yaml.lastIndexOf('\n', error.pos[0] - 1) + 1).split('\n')[0] ?? '';
  const shown = quote(line.trim());
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        rule: 'duplicate-field',
        message: `${shown} stands here a second time. Keep one of the two.`,
      };
    case 'TAB_AS_INDENT':
      return {
        rule: 'frontmatter-yaml',
        message: 'A tab stands where YAML wants spaces. Indent with spaces.',
      };
    case 'MULTIPLE_DOCS':
      return {
        rule: 'frontmatter-plain',
        message: 'A second YAML document begins here. Keep one, between the two lines of `---`.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        rule: 'frontmatter-yaml',
        message: `${shown} holds a second \`: \`, so it is unclear what the value is. Put the value between quotes.`,
      };
    case 'MISSING_CHAR':
    case 'BAD_SCALAR_START':
      return {
        rule: 'frontmatter-yaml',
        message: `${shown} can’t be read. A quote or bracket may be missing, or the value begins with a special character: put it between quotes.`,
      };
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'BAD_DIRECTIVE':
      return {
        rule: 'frontmatter-plain',
        message: `${shown} uses a feature of YAML that is not read here. Put text that begins with \`&\`, \`*\`, \`!\` or \`%\` between quotes.`,
      };
    default:
      return {
        rule: 'frontmatter-yaml',
        message: `${shown} is not valid YAML. Check quotes, brackets and indentation on this line and the one above.`,
      };
  }
}

function reportUnplain(
  root: Node | null,
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
      else if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) {
        refuse(`${quote(node.tag)} is a tag.`);
      } else if (isScalar(node) && typeof node.value === 'string') {
        const hidden = findHiddenCharacters(node.value)[0];
        if (hidden !== undefined) {
          found = true;
          report(
            'hidden-characters',
            placeAt(offset),
            `This value holds an invisible character, ${plainText(hidden.character)}. Delete it.`,
          );
        }
      }
    },
    Pair(_key, pair) {
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
  return isScalar(node) ? node.value : undefined;
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
      const known = knownKeys(schema, path);
      for (const key of issue.keys) {
        const name = path.length === 0 ? key : `${path.map(String).join('.')}.${key}`;
        report(
          'unknown-field',
          placeOf([...path, key], 'key'),
          `There is no field ${quote(name)}.${didYouMean(key, known) || ' Delete it; what it says belongs in the text.'}`,
        );
      }
      return;
    }
    case 'invalid_type': {
      const wanted = wantedTypes[issue.expected] ?? 'another kind of value';
      say(
        'field-type',
        `${field} is ${typeInWords(value)}; ${wanted} was expected. ${wayOut(value, issue.expected, hint)}`,
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
    case 'too_small':
    case 'too_big': {
      const length = typeof value === 'string' ? value.length : 0;
      const wanted =
        issue.code === 'too_small'
          ? `Give it at least ${String(issue.minimum)}.`
          : `Shorten it to at most ${String(issue.maximum)}.`;
      say(
        'field-length',
        length === 0
          ? `${field} is empty. ${hint}`
          : `${field} has ${count(length, 'character')}. ${wanted}`,
      );
      return;
    }
    case 'custom': {
      say(ruleOf(issue), `${field} ${issue.message}`);
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
  object: 'fields of its own',
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

function wayOut(value: unknown, expected: string, hint: string): string {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Put quotes around it: \`"${String(value)}"\`.`;
  }
  if (expected === 'array' && typeof value === 'string' && value.length < 40) {
    return `Put it in brackets: \`[${plainText(value).replaceAll('`', "'")}]\`.`;
  }
  return hint;
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

function describeField(schema: z.ZodType, path: Path): string {
  return schemaAt(schema, path)?.description ?? 'Look at another entry for an example.';
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
  const at = schemaAt(schema, path);
  const object = at === undefined ? undefined : unwrap(at);
  return object instanceof z.ZodObject ? Object.keys(object.shape as object) : [];
}
