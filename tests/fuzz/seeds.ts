import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { type Collection, collections } from '#domain/slug.ts';

/** What a file of the content folder can be. */
export type Kind = Collection | 'settings' | 'questions' | 'ledger';

/** A file to begin from. */
export type Seed = { kind: Kind; name: string; text: string };

const root = join(import.meta.dirname, '../..');

/** Where files are kept that the reader once misjudged. */
export const finds = join(root, 'tests/fixtures/fuzz');

const prefixes: Record<string, Kind> = {
  topic: 'topics',
  person: 'people',
  path: 'paths',
  site: 'settings',
  questions: 'questions',
  ledger: 'ledger',
};

/** What a file is, by its folder, by its name, or by the prefix that fixtures have; nothing where it is none. */
export function kindOf(path: string): Kind | undefined {
  const name = basename(path);
  if (name === 'permalinks.txt') return 'ledger';
  if (name === 'questions.txt') return 'questions';
  if (!/\.(?:mdx|yaml|lines)$/.test(name)) return undefined;
  const folder = path.split(sep).at(-2);
  const prefix = /^(?:\d+-)?([a-z]+)\./.exec(name)?.[1] ?? '';
  return (
    collections.find((collection) => collection === folder) ??
    (Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : 'stories')
  );
}

/** The name of a fixture of that kind, as `kindOf` reads it. */
export function nameOf(kind: Kind, name: string): string {
  const prefix = Object.keys(prefixes).find((key) => prefixes[key] === kind);
  const isList = kind === 'questions' || kind === 'ledger';
  const extension = kind === 'settings' ? 'yaml' : isList ? 'lines' : 'mdx';
  return `${prefix === undefined ? '' : `${prefix}.`}${name}.${extension}`;
}

/** Where files to begin from lie; small ones tell as much as long ones, and quicker, so they come more often. */
const folders = [
  ...['tests/fixtures/rules/look-alikes', 'tests/fixtures', 'content'],
  ...['tests/fixtures/rules/look-alikes', 'tests/fixtures'],
];

/** Bytes of the longest file to begin from: the library’s own questions are thousands of lines alike. */
const longestSeed = 200_000;

/** The files to begin from, in groups that come equally often. */
export function readSeeds(): Seed[][] {
  return folders.map((folder) =>
    globSync('**/*.{mdx,yaml,txt}', { cwd: join(root, folder) })
      .sort()
      .flatMap((name): Seed[] => {
        const path = join(root, folder, name);
        const kind = kindOf(path);
        return kind === undefined || path.startsWith(finds) || statSync(path).size > longestSeed
          ? []
          : [{ kind, name: `${folder}/${name}`, text: readFileSync(path, 'utf8') }];
      }),
  );
}
