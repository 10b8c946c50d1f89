import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the first wall down in a copy of the project: the reader reports nothing, takes any field and any value,
 * and lets every address and every line of the ledger through. What still holds is the second wall.
 */
export function switchChecksOff(folder: string): void {
  const domain = (name: string) => join(folder, 'src/domain', name);
  const change = (name: string, from: RegExp, to: string) => {
    const text = readFileSync(domain(name), 'utf8');
    assert.match(text, from, `${name} is not as the test expects it`);
    writeFileSync(domain(name), text.replaceAll(new RegExp(from, 'g'), to));
  };
  /** Puts other code in the place of a function of that name. */
  const replace = (name: string, code: string) => {
    const called = /^export function (\w+)/.exec(code)?.[1] ?? '';
    change(name, new RegExp(`export function ${called}\\b`), `export function ${called}Before`);
    writeFileSync(domain(name), `${readFileSync(domain(name), 'utf8')}\n${code}\n`);
  };

  change('../content-files.ts', /return \{ slugs, problems \}/, 'return { slugs, problems: [] }');
  change('problem.ts', /void problems\.push\(\{[^}]*\}\)/, 'void [rule, line, column, message]');
  replace('address.ts', 'export function findAddressProblem(): undefined {}');
  replace('address.ts', 'export function findMailProblem(): undefined {}');
  replace(
    'links.ts',
    `export function readLink(address: string): LinkTarget {
      const [, folder, slug, lesson] = /^\\/([a-z]+)\\/([^/#?]+)\\/?(?:#([^#?\\s]+))?$/.exec(address) ?? [];
      const collection = collections.find((name) => name === folder);
      if (collection !== undefined && slug !== undefined) {
        return { kind: 'entry', collection, slug, ...(lesson !== undefined && { lesson }) };
      }
      return address.startsWith('/')
        ? { kind: 'page', path: address }
        : { kind: 'outside', url: address };
    }`,
  );
  replace('characters.ts', 'export function reportHiddenCharacters() { return false; }');
  replace('characters.ts', 'export function findHiddenCharacters(): Found[] { return []; }');
  replace('limits.ts', 'export function isWithinLimits() { return true; }');
  replace('yaml-plain.ts', 'export function reportUnplain() { return false; }');
  replace('safe-mdx.ts', 'export function isSafe() { return true; }');
  replace('judge.ts', 'export function findLibraryProblems(): Problem[] { return []; }');
  replace(
    'ledger.ts',
    `export function readLedger(bytes: Uint8Array): { lines: LedgerLine[]; problems: Problem[] } {
      const lines = new TextDecoder().decode(bytes).split('\\n').flatMap((content, index): LedgerLine[] => {
        const [address = '', leadsTo] = content.trim().split(/\\s+/);
        if (address === '' || address.startsWith('#')) return [];
        return [{ address, ...(leadsTo !== undefined && { leadsTo }), line: index + 1 }];
      });
      return { lines, problems: [] };
    }`,
  );
  // Every field takes every value, and a field that nobody knows is kept.
  replace('fields.ts', 'export function line(_: unknown) { return z.string(); }');
  replace('fields.ts', 'export function slugOf(..._: unknown[]) { return z.string(); }');
  replace('fields.ts', 'export function idField() { return z.string(); }');
  replace('fields.ts', 'export function sourceIdField() { return z.string(); }');
  replace('fields.ts', 'export function addressField(_: unknown) { return z.string(); }');
  replace('fields.ts', 'export function dayField(_: unknown) { return z.string(); }');
  replace(
    'fields.ts',
    'export function vagueDateField(..._: unknown[]) { return z.coerce.string(); }',
  );
  replace(
    'fields.ts',
    'export function listOf<T extends z.ZodType>(element: T, ..._: unknown[]) { return z.array(element); }',
  );
  for (const name of ['story.ts', 'topic.ts', 'person.ts', 'reading-path.ts', 'settings.ts']) {
    change(name, /z\s*\.strictObject\(/, 'z.looseObject(');
  }
  change('settings.ts', /\.regex\([^)]*\)\S*\)/, '');
  change('settings.ts', /z\.email\(\)/, 'z.string()');
  change('topic.ts', /z\s*\.enum\([^)]*\)/, 'z.string()');
  change('story.ts', /z\s*\.enum\([^)]*\)/, 'z.string()');
}
