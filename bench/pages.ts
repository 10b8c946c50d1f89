import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
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
      const files = found.get(kind)?.map((path) => ({ path, size: gzipSize(join(output, path)) }));
      return files === undefined ? [] : [[kind, files]];
    }),
  );
}

/** The style sheets a page needs on a screen, and its scripts with what they import at once. */
function loadedBy(output: string, path: string): { css: number; script: number } {
  if (!path.endsWith('.html')) return { css: 0, script: 0 };
  const page = parse(readFileSync(join(output, path), 'utf8'));
  const find = (selector: string, attribute: string) =>
    page.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? '');
  const scripts = new Set(find('script[src]', 'src'));
  // A set that grows while it is walked: each script adds what it imports.
  for (const script of scripts) {
    const code = readFileSync(join(output, script), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      scripts.add(new URL(name, `http://localhost${script}`).pathname);
    }
  }
  const sizeOf = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzipSize(join(output, file)), 0);
  return {
    css: sizeOf(find('link[rel=stylesheet]:not([media=print])', 'href')),
    script: sizeOf(scripts),
  };
}

const gzipSize = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
