import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSize } from '../tests/site/weight.ts';

/** One page of each kind; of stories the heaviest. */
export function pagesOf(output: string): [kind: string, path: string][] {
  const pathsIn = (folder: string) =>
    globSync(`${folder}/*/index.html`, { cwd: output })
      .sort()
      .map((file) => ({ path: `/${file.replace(/index\.html$/, '')}`, file: join(output, file) }));
  const sizes = pathsIn('stories').map(({ path, file }) => ({
    path,
    size: gzipSize(readFileSync(file)),
  }));
  const story = sizes.reduce((a, b) => (b.size > a.size ? b : a));
  return [
    ['home', '/'],
    ['story', story.path],
    ['topic', pathsIn('topics')[0]?.path ?? '/topics/'],
    ['search', '/search/'],
  ];
}
