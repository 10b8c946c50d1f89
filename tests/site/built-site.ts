import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { outputOf, type TestSite } from '../build.ts';

/** A page as it was built. */
export type BuiltPage = { path: string; html: string; root: HTMLElement };

/** A built site; paths carry its base. */
export type BuiltSite = TestSite & {
  folder: string;
  /** Every page of the library. */
  pages: BuiltPage[];
  /** The pages that show components with an invented one. */
  samples: BuiltPage[];
  /** The page at a path below the base, such as `stories/`. */
  page(path: string): BuiltPage;
  /** The text of a file below the base. */
  file(path: string): string;
};

/** Reads a site that `node tests/build.ts` has built. */
export function readSite(site: TestSite): BuiltSite {
  const folder = outputOf(site);
  if (!existsSync(folder)) {
    throw new Error(`There is no site at ${folder}. Run \`node tests/build.ts\` first.`);
  }
  const all = globSync('**/*.html', { cwd: folder })
    .sort()
    .map((name): BuiltPage => {
      const html = readFileSync(join(folder, name), 'utf8');
      const path = `${site.base}${name
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`;
      return { path, html, root: parse(html, { comment: true }) };
    });
  const isSample = ({ path }: BuiltPage) => path.startsWith(`${site.base}components/`);
  const pages = all.filter((page) => !isSample(page));
  return {
    ...site,
    folder,
    pages,
    samples: all.filter(isSample),
    page(path) {
      const found = pages.find((page) => page.path === `${site.base}${path}`);
      if (found === undefined) throw new Error(`${site.name} has no page at ${site.base}${path}`);
      return found;
    },
    file: (path) => readFileSync(join(folder, path), 'utf8'),
  };
}

/** The words of an element, each run of white space as one. */
export function wordsOf(element: HTMLElement | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether search engines may list a page. */
export function isIndexed({ root }: BuiltPage): boolean {
  return root.querySelector('meta[name=robots]')?.getAttribute('content') !== 'noindex';
}

/** Where a page leads on to by itself. */
export function refreshOf({ root }: BuiltPage): string | undefined {
  const content = root.querySelector('head > meta[http-equiv=refresh]')?.getAttribute('content');
  return /^0; url=(.+)$/.exec(content ?? '')?.[1];
}

/** Whether a page is only there for an old address: one that has moved, or was withdrawn. */
export function isMoved({ root }: BuiltPage): boolean {
  return root.querySelector('main > moved-page') !== null;
}
