import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Where tests build to: beside the packages, so that `dist/` stays what its owner built last. */
export const outputs = join(root, 'node_modules/.cache/hindsight-tests');

/** A library, and where its site stands while it is tested. */
export type TestSite = { name: string; content: string; origin: string; base: string };

/** The tiny library: every kind of entry, every outcome, and addresses that have moved. */
export const casebook: TestSite = {
  name: 'casebook',
  content: join(root, 'tests/fixtures/content'),
  origin: 'http://127.0.0.1:4782',
  base: '/casebook/',
};

/** The tiny library with so many more stories that its lists have a second page. */
export const paged: TestSite = {
  name: 'paged',
  content: join(outputs, 'paged-content'),
  origin: 'https://paged.example',
  base: '/',
};

/** The library of this repository. */
export const real: TestSite = {
  name: 'real',
  content: join(root, 'content'),
  origin: 'http://127.0.0.1:4781',
  base: '/',
};

/** Every site the tests read; the repository's own comes last, because Astro keeps what it saw last. */
export const sites = [casebook, paged, real] as const;

/** The environment for tools: the packages' commands and this Node first, nothing of a host's settings. */
export function testEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { HINDSIGHT_CONTENT: _, ...inherited } = process.env;
  const folders = [dirname(process.execPath), join(root, 'node_modules/.bin')];
  return {
    ...inherited,
    PATH: [...folders, process.env['PATH'] ?? ''].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ...more,
  };
}

export function outputOf(site: TestSite): string {
  return join(outputs, site.name);
}

/** Builds a site; gives the exit code, everything the build said and its process. */
export function build(site: TestSite): { status: number | null; log: string; pid: number } {
  mkdirSync(outputs, { recursive: true });
  const { status, stdout, stderr, pid } = spawnSync(
    'astro',
    ['build', '--outDir', outputOf(site)],
    {
      cwd: root,
      encoding: 'utf8',
      env: testEnvironment({
        SITE_URL: site.origin,
        BASE_PATH: site.base,
        HINDSIGHT_CONTENT: site.content,
      }),
    },
  );
  return { status, log: `${stdout}${stderr}`, pid };
}

/** Writes the library of `paged`: 25 stories more, on one topic, with two lessons each. */
export function writePagedLibrary(): void {
  rmSync(paged.content, { recursive: true, force: true });
  cpSync(casebook.content, paged.content, { recursive: true });
  const stories = join(paged.content, 'stories');
  const story = readFileSync(join(stories, 'the-outage-that-taught-us-little.mdx'), 'utf8');
  for (let number = 1; number <= 25; number += 1) {
    const title = `title: One outage more, number ${number.toString()}`;
    const copy = story.replace(/^title: .*$/m, title);
    writeFileSync(join(stories, `one-outage-more-${number.toString()}.mdx`), copy);
  }
}

// Run by itself it builds every site the tests read.
if (import.meta.main) {
  writePagedLibrary();
  for (const site of sites) {
    const { status, log } = build(site);
    if (status !== 0) {
      console.error(`${log}\nThe site \`${site.name}\` could not be built.`);
      process.exit(1);
    }
    console.log(`${site.name}: ${/\d+ page\(s\) built in [\d.]+s/.exec(log)?.[0] ?? 'built'}`);
  }
}
