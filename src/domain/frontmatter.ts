import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { z } from 'zod';
import { limits } from './limits.ts';
import { type Place, placeAtOffset, type Report } from './problem.ts';
import {
  findMisspelt,
  flattenIssues,
  type Issue,
  reportIssue,
  valueAt,
} from './schema-problems.ts';
import { reportUnplain } from './yaml-plain.ts';
import { worthTelling, yamlProblem } from './yaml-problems.ts';

/** The way to a field: names of fields and numbers in lists. */
export type Path = readonly PropertyKey[];

/** Finds where a field stands. */
export type PlaceOf = (path: Path, part?: 'key' | 'value') => Place;

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
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    // At `silent` a second document is dropped without a word.
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    // The parser counts lines too, and not where brackets stay open; nor does it always end within the text.
    const { line, column } = placeAtOffset(yaml, Math.min(Math.max(offset, 0), yaml.length));
    return { line: line + firstLine - 1, column };
  };
  const root = document.contents;
  const placeOf: PlaceOf = (path, part = 'value') => placeAt(findOffset(root, path, part) ?? 0);

  const directive = /^(?:%|---)/m.exec(yaml);
  if (directive !== null) {
    report(
      'frontmatter-plain',
      placeAt(directive.index),
      'This line speaks to the YAML reader and is no field. Delete it: the fields stand between two lines of `---`, and nothing else.',
    );
    return { data: undefined, fields: {}, placeOf };
  }
  const deep = findTooDeep(root);
  if (deep !== undefined) {
    report(
      'too-deep',
      placeAt(deep),
      `Lists and groups of fields are nested more than ${limits.fieldLevels.toString()} deep here. Delete the brackets or the indentation that no field needs.`,
    );
    return { data: undefined, fields: {}, placeOf };
  }
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

/**
 * Where nesting goes too deep. Looked for before everything else: the parser gives up where its stack ends,
 * and says so at another place each time.
 */
function findTooDeep(root: Node | null): number | undefined {
  let found: number | undefined;
  visit(root, {
    Collection(_key, node, ancestors) {
      if (ancestors.filter(isCollection).length < limits.fieldLevels) return undefined;
      found = rangeStart(node);
      return visit.BREAK;
    },
  });
  return found;
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
  // `Null` may be a name; a symbol is neither text nor nothing.
  if (node.value === null && node.source) return Symbol(node.source);
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
