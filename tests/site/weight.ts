import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';

/** What a page loads by itself, in bytes after `gzip -9`; fonts are compressed already and count as they are. */
export type Loaded = {
  /** Style sheets that must be there before the first paint, and those that come at the end. */
  css: number;
  laterCss: number;
  /** Scripts that must have run before it, as they were written. */
  blockingScripts: number[];
  /** All scripts, with what they import at once. */
  script: number;
  /** Every face that the style sheets name. */
  fonts: number;
};

/** Weighs what a built page under `base` loads. */
export function weighLoaded(page: HTMLElement, { folder, base }: Site): Loaded {
  const read = (path: string) => readFileSync(join(folder, path.slice(base.length)));
  const find = (selector: string, attribute: string) =>
    page.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? '');
  const sheets = find('head > link[rel=stylesheet]:not([media=print])', 'href');
  const weigh = (paths: Iterable<string>) => sum([...paths].map((path) => gzipSize(read(path))));
  const scripts = new Set(find('script[src]', 'src'));
  // A set that grows while it is walked: each script adds what it imports.
  for (const script of scripts) {
    const code = read(script).toString();
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      scripts.add(new URL(name, `http://localhost${script}`).pathname);
    }
  }
  const fonts = sheets.flatMap((sheet) =>
    [
      ...read(sheet)
        .toString()
        .matchAll(/url\(["']?([^"')]+\.woff2)/g),
    ].map(([, address = '']) => new URL(address, `http://localhost${sheet}`).pathname),
  );
  return {
    css: weigh(sheets),
    laterCss: weigh(find('body link[rel=stylesheet]', 'href')),
    blockingScripts: find('script[src]:not([type=module], [async], [defer])', 'src').map(
      (script) => read(script).length,
    ),
    script: weigh(scripts),
    fonts: sum([...new Set(fonts)].map((font) => read(font).length)),
  };
}

/** A built site: its folder, and the path it stands under. */
type Site = { folder: string; base: string };

/** Bytes after `gzip -9`, the measure of every "compressed" here. */
export function gzipSize(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
