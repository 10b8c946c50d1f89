import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, globSync, mkdtempSync } from 'node:fs';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, suite, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { readers } from '#domain/read-library.ts';
import { casebook, testEnvironment } from '../build.ts';
import { shapesOf } from './foreign.ts';
import { type Traps, writeHostileLibrary, writeHostileStory } from './hostile-library.ts';
import { copyProject } from '../project.ts';
import { switchChecksOff } from './unchecked-project.ts';

/** All that a test may touch: the project lies deep enough in it for a way out of its output to end here. */
const folder = mkdtempSync(join(tmpdir(), 'hindsight-wall-'));
const project = join(folder, 'a/b/c/project');
const content = join(project, 'content');
const output = join(project, 'dist');
const traps: Traps = {
  canary: join(folder, 'canary'),
  secretFile: join(folder, 'secret.txt'),
  secret: 'words that nobody publishes',
};

after(() => {
  rmSync(folder, { recursive: true });
});

suite('with the checks of the reader switched off', () => {
  let clean: ReturnType<typeof shapesOf>;
  let scripts: Map<string, string>;
  let outside: string[];

  before(() => {
    copyProject(project);
    writeFileSync(traps.secretFile, traps.secret);
    cpSync(casebook.content, content, { recursive: true });
    const result = build();
    assert.equal(result.status, 0, result.log);
    clean = shapesOf(output);
    scripts = fingerprint(join(output, '_astro'));
    switchChecksOff(project);
    writeHostileLibrary(content, traps);
    outside = listOutside();
  });

  test('a library that is hostile in every field is published as text', async () => {
    const { status, log } = build();
    assert.equal(status, 0, log);

    // The clean library has no link with a title.
    const foreign = [...shapesOf(output)].filter(
      ([shape]) => !clean.has(shape) && shape !== '<a title>',
    );
    assert.deepEqual(foreign, []);
    assert.deepEqual(fingerprint(join(output, '_astro')), scripts);
    assert.ok(existsSync(join(output, 'stories/a-hostile-story/index.html')));
    // What it says is shown, so it did get as far as the pages.
    const page = readFileSync(join(output, 'stories/a-hostile-story/index.html'), 'utf8');
    assert.match(page, /&lt;\/script&gt;&lt;script&gt;globalThis\.hindsightCanary/);
    assertNothingRan();
  });

  test('what could run, lead elsewhere or show a file is refused by the renderer, with the name of its file', async () => {
    const module = pathToFileURL(join(project, 'src/domain/read-library.ts')).href;
    const unchecked = (await import(module)) as { readers: typeof readers };
    const read = (body: string) => {
      const path = 'content/stories/a-story.mdx';
      const bytes = Buffer.from(writeHostileStory(body));
      const file = { collection: 'stories', slug: 'a-story', path, bytes } as const;
      return unchecked.readers.stories(file, { base: '/', today: '2026-11-21' });
    };
    assert.ok(read('Plain text.').entry);

    for (const body of [
      ...['<script>x</script>', '<b>x</b>', '<img src="x" />', '<Unknown>x</Unknown>', '<>x</>'],
      ...['x <b>y</b>', 'x <Aside.Inner /> y', '<constructor />', '<__proto__>x</__proto__>'],
      ...['{x}', 'x {y}', '{/* x */ y}', '<Limits>\n\n{x}\n\n</Limits>', '- {x}'],
      ...['![x](./helper.mjs)', '![x](../../../secret.txt?raw)', '![x][y]\n\n[y]: ./helper.mjs'],
      ...['export const x = 1', 'export\tconst x = 1', "import x from './helper.mjs'"],
      ...['<Limits>\n\nexport const x = 1\n\n</Limits>', '# x', '- ### x', '#### x'],
      ...[
        '[x](javascript:y)',
        '[x](JavaScript:y)',
        '[x](java&#10;script:y)',
        '[x](&#1;javascript:y)',
      ],
      ...['[x](data:text/html,y)', '[x](vbscript:y)', '[x](file:///etc/passwd)', '[x](blob:y)'],
      ...[
        '[x][y]\n\n[y]: javascript:z',
        '[y]\n\n[y]: data:text/html,z',
        '[x](helper.mjs)',
        '[x](//y)',
        '[x](/\\\\y/)',
      ],
    ]) {
      assert.throws(
        () => read(body),
        (error) =>
          error instanceof Error &&
          error.message === 'reading content/stories/a-story.mdx failed' &&
          error.cause instanceof Error,
        body,
      );
    }
    // The attributes of a component that exists are left out.
    const attributes = read(`<Aside set:html="<script>" onclick={x} {...y}>z</Aside>`).entry;
    assert.doesNotMatch(attributes?.problem.html ?? '', /script|onclick|set:/);
    // The address of a source stands in its notes.
    assert.throws(() => read('x[^1]\n\n[^1]: bad, 1:20'), {
      cause: new Error('a link to javascript:x#t=80 can’t be rendered'),
    });
    assertNothingRan();
  });

  /** Changes a file of the library, has the site built, and puts the file back. */
  function buildWith(path: string, text: string, isAdded = false): string {
    const file = join(content, path);
    const old = existsSync(file) ? readFileSync(file) : undefined;
    const good = fingerprint(output);
    if (isAdded) appendFileSync(file, text);
    else writeFileSync(file, text);
    const { status, log } = build();
    if (old === undefined) rmSync(file);
    else writeFileSync(file, old);
    assert.notEqual(status, 0, log);
    assert.deepEqual(fingerprint(output), good);
    assertNothingRan();
    return log;
  }

  test('a story that can’t be rendered ends the build, and the last good site stays', () => {
    const log = buildWith('stories/with-a-picture.mdx', writeHostileStory('![x](./helper.mjs)'));
    assert.match(log, /reading content\/stories\/with-a-picture\.mdx failed/);
    assert.match(log, /a node of type image can’t be rendered/);
  });

  test('a source that leads to a script ends the build', () => {
    const log = buildWith('stories/with-a-script.mdx', writeHostileStory('x'));
    assert.match(log, /stories\/with-a-script\.mdx can’t be published: it holds `javascript:x`/);
  });

  test('a line of the ledger that leads out of the site ends the build', () => {
    const log = buildWith('permalinks.txt', '\n/../../../escaped/ gone\n', true);
    assert.match(
      log,
      /permalinks\.txt can’t be published: it holds `\/\.\.\/\.\.\/\.\.\/escaped\/`/,
    );
  });

  test('a page at the address of another one ends the build', () => {
    const log = buildWith('permalinks.txt', '\n/stories/the-form-nobody-read/ gone\n', true);
    assert.match(
      log,
      /Could not render `\/stories\/the-form-nobody-read` from route `\/\[\.\.\.moved\]`/,
    );
  });

  test('a page that shows something of the content folder ends the build', () => {
    const page = '../src/pages/a-page.mdx';
    const log = buildWith(page, '![x](../../content/stories/picture.svg)\n');
    assert.match(log, /Nothing in the content folder may be imported/);
  });

  function assertNothingRan(): void {
    assert.equal(existsSync(traps.canary), false);
    assert.deepEqual(
      listOutside().filter((name) => !outside.includes(name)),
      [],
    );
    for (const name of globSync('**/*.*', { cwd: output })) {
      assert.ok(!readFileSync(join(output, name)).includes(traps.secret), name);
    }
  }
});

function build(): { status: number | null; log: string } {
  const { status, stdout, stderr } = spawnSync('astro', ['build'], {
    cwd: project,
    encoding: 'utf8',
    timeout: 120_000,
    env: testEnvironment({ SITE_URL: 'https://example.org', BASE_PATH: '/' }),
  });
  return { status, log: stripVTControlCharacters(`${stdout}${stderr}`) };
}

/** Every file that is neither output nor what Astro keeps for itself. */
function listOutside(): string[] {
  const names = globSync('**', { cwd: folder, exclude: ['**/node_modules/**', '**/dist/**'] });
  return names.filter((name) => !/(?:^|\/)(?:node_modules|dist|\.astro)(?:\/|$)/.test(name)).sort();
}

/** What a folder is made of, but for the search index, whose files are named anew each time. */
function fingerprint(of: string): Map<string, string> {
  const names = globSync('**/*.*', { cwd: of }).filter((name) => !name.startsWith('pagefind'));
  return new Map(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(of, name)))
        .digest('hex'),
    ]),
  );
}
