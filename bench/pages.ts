import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { gzipSize, weighLoaded } from '../tests/site/weight.ts';
import { kilobytes, percentile, table } from './report.ts';

/** The kinds of pages, by their files; the first that fits is a file's kind. */
const kinds: [string, RegExp][] = [
  ['home', /^index\.html$/],
  ['story', /^stories\/(?!page\/)[^/]+\/index\.html$/],
  ['list of all stories', /^stories\/(page\/\d+\/)?index\.html$/],
  ['list of a facet’s value', /^stories\/.*\.html$/],
  ['topic', /^topics\/.+\/index\.html$/],
  ['list of topics', /^(topics|lessons)\/index\.html$/],
  ['lessons on a topic', /^lessons\/.*\.html$/],
  ['person', /^people\/.+\/index\.html$/],
  ['list of people', /^people\/index\.html$/],
  ['search', /^search\/index\.html$/],
  ['other page', /\.html$/],
  ['feed of everything', /^feed\.(xml|json)$/],
  ['other feed', /feed\.(xml|json)$/],
  ['open data', /^data\//],
];

type File = { path: string; size: number };

/** What each kind of page weighs, and how that has grown from a smaller library, where one is given. */
export function measurePages(output: string, smaller: string | undefined): string {
  const before = smaller === undefined ? undefined : weigh(smaller);
  const rows = [...weigh(output)].map(([kind, files]) => {
    const heaviest = findHeaviest(files);
    const loaded = loadedBy(output, heaviest.path);
    const was = before?.get(kind);
    return [
      kind,
      files.length.toString(),
      kilobytes(
        percentile(
          files.map(({ size }) => size),
          0.5,
        ),
      ),
      kilobytes(heaviest.size),
      kilobytes(loaded.css),
      kilobytes(loaded.script),
      was === undefined ? '' : `× ${(heaviest.size / findHeaviest(was).size).toFixed(2)}`,
      `/${heaviest.path.replace('index.html', '')}`,
    ];
  });
  const head = ['', 'files', 'median', 'heaviest', 'its CSS', 'its script', 'growth', 'which'];
  return `${table([head, ...rows])}\n\nAfter gzip -9. Growth: from the heaviest with a tenth of the stories.`;
}

function findHeaviest(files: readonly File[]): File {
  return files.reduce((a, b) => (b.size > a.size ? b : a), { path: '', size: 0 });
}

function weigh(output: string): Map<string, File[]> {
  const paths = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const found = Map.groupBy(
    paths.filter((path) => /\.\w+$/.test(path)),
    (path) => kinds.find(([, pattern]) => pattern.test(path))?.[0],
  );
  return new Map(
    kinds.flatMap(([kind]): [string, File[]][] => {
      const files = found
        .get(kind)
        ?.map((path) => ({ path, size: gzipSize(readFileSync(join(output, path))) }));
      return files === undefined ? [] : [[kind, files]];
    }),
  );
}

/** The style sheets a page needs on a screen, and its scripts with what they import at once. */
function loadedBy(output: string, path: string): { css: number; script: number } {
  if (!path.endsWith('.html')) return { css: 0, script: 0 };
  return weighLoaded(parse(readFileSync(join(output, path), 'utf8')), {
    folder: output,
    base: '/',
  });
}
