import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { readYaml } from '#domain/frontmatter.ts';
import { splitFile } from '#domain/split-file.ts';
import { collectProblems } from '#domain/problem.ts';

/** Reads YAML as any value; gives it with the rules and places of its problems. */
function read(yaml: string, schema: z.ZodType = z.unknown()) {
  const { problems, report } = collectProblems('file');
  const { data, placeOf } = readYaml(yaml, 2, schema, report);
  const told = problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`);
  return { data, placeOf, told, messages: problems.map(({ message }) => message) };
}

test('cuts a file at its fences and keeps every place', () => {
  const { report } = collectProblems('file');
  const parts = splitFile('---\ntitle: A\n---\n\nText --- here.\n', report);
  assert.equal(parts?.yaml, 'title: A');
  assert.equal(parts.body, '   \n        \n   \n\nText --- here.\n');
  assert.deepEqual([parts.yamlLine, parts.bodyLine], [2, 4]);
});

test('takes a line of hyphens in the body for a line of hyphens', () => {
  const { report } = collectProblems('file');
  assert.match(splitFile('---\na: 1\n---\nb\n---\nc\n', report)?.body ?? '', /\nb\n---\nc\n$/);
});

test('reads text, numbers, yes or no, nothing, lists and groups', () => {
  const { data } = read('a: text\nb: 12\nc: true\nd:\ne: [1, x]\nf: { g: h }\n');
  const { f, ...others } = data as Record<string, unknown>;
  assert.deepEqual({ ...others }, { a: 'text', b: 12, c: true, d: null, e: [1, 'x'] });
  assert.deepEqual({ ...(f as object) }, { g: 'h' });
});

test('reads words that older YAML took for yes, no and dates as the text they are', () => {
  const { data } = read('a: yes\nb: off\nc: 2019-03-01\nd: 12:30\ne: 1_000\n');
  assert.deepEqual(
    { ...(data as object) },
    { a: 'yes', b: 'off', c: '2019-03-01', d: '12:30', e: '1_000' },
  );
});

test('keeps a number that is written in an odd way as it is written', () => {
  const { data } = read('a: 007\nb: 0x7e3\nc: 1e3\nd: 2019.0\ne: .inf\nf: 2019\n');
  assert.deepEqual(
    { ...(data as object) },
    { a: '007', b: '0x7e3', c: '1e3', d: '2019.0', e: '.inf', f: 2019 },
  );
});

test('reads a field called __proto__ as a field, and gives nothing a prototype', () => {
  const { data } = read('__proto__: { polluted: true }\ninner: { constructor: x }\n');
  const map = data as Record<string, object>;
  assert.equal(Object.getPrototypeOf(map), null);
  assert.equal(Object.getPrototypeOf(map['inner']), null);
  assert.deepEqual(Object.keys(map), ['__proto__', 'inner']);
  assert.equal('polluted' in {}, false);
});

test('refuses a field called __proto__ as one that it does not know', () => {
  const schema = z.strictObject({ title: z.string() });
  const { data, told } = read('title: A\n__proto__: { title: B }\n', schema);
  assert.equal(data, undefined);
  assert.deepEqual(told, ['3:1 unknown-field']);
});

test('does not take what an object inherits for a field that is there', () => {
  const schema = z.strictObject({ toString: z.string().describe('Write it.') });
  assert.deepEqual(read('{}', schema).messages, ['`toString` is missing. Write it.']);
});

test('finds the place of a field, of its name and of an entry of a list', () => {
  const { placeOf } = read('title: A\npeople:\n  - name: Ada\n  - name: Bo\n');
  assert.deepEqual(placeOf(['title']), { line: 2, column: 8 });
  assert.deepEqual(placeOf(['title'], 'key'), { line: 2, column: 1 });
  assert.deepEqual(placeOf(['people', 1, 'name']), { line: 5, column: 11 });
});

test('refuses what can grow: anchors, aliases and merges', () => {
  const rows = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]', '<<: { d: 1 }'];
  assert.deepEqual(read(rows.join('\n')).told, [
    '2:7 frontmatter-plain',
    '3:7 frontmatter-plain',
    '3:8 frontmatter-plain',
    '3:12 frontmatter-plain',
    '4:5 frontmatter-plain',
    '4:9 frontmatter-plain',
    '5:1 frontmatter-plain',
  ]);
});

test('refuses nine lines of aliases that would grow to gigabytes without growing them', () => {
  const rows = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let n = 1; n < 9; n += 1) {
    const alias = `*a${n - 1}`;
    rows.push(`a${n}: &a${n} [${Array.from({ length: 9 }, () => alias).join(', ')}]`);
  }
  const start = performance.now();
  const { data, told } = read(rows.join('\n'));
  assert.equal(data, undefined);
  assert.equal(told[0], '2:9 frontmatter-plain');
  assert.ok(performance.now() - start < 1000);
});

test('refuses tags, also those of YAML itself', () => {
  assert.deepEqual(read('a: !js/function x\n').told, ['2:4 frontmatter-plain']);
  assert.deepEqual(read('a: !!str 2019\nb: !!map { c: d }\n').told, [
    '2:10 frontmatter-plain',
    '3:10 frontmatter-plain',
  ]);
});

test('reports a syntax error once, and nothing that follows from it', () => {
  const schema = z.strictObject({ title: z.string(), role: z.string() });
  assert.deepEqual(read('title: "A\nrole: manager\n', schema).told, ['2:8 frontmatter-yaml']);
});

test('reports every field that stands twice', () => {
  assert.deepEqual(read('a: 1\na: 2\nb: 1\nb: 2\n').told, [
    '3:1 duplicate-field',
    '5:1 duplicate-field',
  ]);
});

test('takes a misspelt field for the one that was meant', () => {
  const schema = z.strictObject({ title: z.string(), role: z.string() });
  assert.deepEqual(read('tilte: A\nrole: manager\n', schema).messages, [
    'There is no field `tilte`. Did you mean `title`?',
  ]);
});

test('does not offer a field that is there already', () => {
  const schema = z.strictObject({ title: z.string() });
  assert.deepEqual(read('title: A\ntitel: B\n', schema).messages, [
    'There is no field `titel`. Delete it; what it says belongs in the text.',
  ]);
});

test('offers quotes only where quotes would help', () => {
  const text = z.object({ a: z.string().describe('Give a text.') });
  const word = z.object({
    a: z
      .string()
      .regex(/^[a-z]+$/)
      .describe('Give a word.'),
  });
  assert.deepEqual(read('a: 12\n', text).messages, [
    '`a` is the number `12`; text was expected. Put quotes around it: `"12"`.',
  ]);
  assert.deepEqual(read('a: 12\n', word).messages, [
    '`a` is the number `12`; text was expected. Give a word.',
  ]);
});

test('never shows a sentence of a library', () => {
  const schema = z.strictObject({
    a: z.string(),
    b: z.array(z.string()),
    c: z.object({ d: z.string() }),
    e: z.enum(['x', 'y']),
    f: z.email(),
  });
  const wrong = ['a: 1\nb: x\nc: x\ne: z\nf: x\ng: 1', 'a: [\nb: 1', 'a: *x', 'a: "\\q"', '{', ']'];
  for (const message of wrong.flatMap((yaml) => read(yaml, schema).messages)) {
    assert.doesNotMatch(
      message,
      /invalid|expected (?:string|array|object|one)|received|unexpected|scalar|collection|flow|implicit|unresolved/i,
    );
    assert.match(message, /^[`A-Z][^]*[.?]$/);
  }
});
