import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readdirSync } from 'node:fs';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { build, casebook, outputOf, outputs, root } from '../build.ts';
import { type TestSite, testEnvironment } from '../build.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-'));
const site: TestSite = {
  name: 'changing',
  content: join(folder, 'content'),
  origin: 'https://changing.example',
  base: '/',
};
const fileOf = (path: string) => join(site.content, path);
const read = (path: string) => readFileSync(fileOf(path), 'utf8');
const write = (path: string, text: string) => {
  writeFileSync(fileOf(path), text);
};
const restore = (path: string) => {
  cpSync(join(casebook.content, path), fileOf(path));
};

suite('a build', () => {
  let good: Map<string, string>;

  before(() => {
    cpSync(casebook.content, site.content, { recursive: true });
    const { status, log } = build(site);
    assert.equal(status, 0, log);
    good = fingerprint(site);
  });

  after(() => {
    rmSync(folder, { recursive: true });
    rmSync(outputOf(site), { recursive: true, force: true });
    // Each build leaves the choices of its library to editors; they get their own back.
    spawnSync('astro', ['sync'], { cwd: root, env: testEnvironment() });
  });

  test('fails over faulty files with the report of the check, all of it', () => {
    const story = 'stories/the-form-nobody-read.mdx';
    write(
      story,
      read(story).replace('role: director', 'role: directer').replace('### A form', 'A form'),
    );
    write(
      'topics/feedback.mdx',
      read('topics/feedback.mdx').replace('group: growing', 'group: growin'),
    );
    assertReported(build(site), 3);
    restore(story);
    restore('topics/feedback.mdx');
  });

  test('leaves the last good site whole when it fails, and nothing beside it', () => {
    write('stories/nobody-says-how-it-ended.mdx', 'no story\n');
    const result = build(site);
    assertReported(result, 1);
    assert.deepEqual(fingerprint(site), good);
    const left = [...readdirSync(root), ...readdirSync(outputs)];
    assert.deepEqual(
      left.filter((name) => name.includes(`-${result.pid.toString()}-`)),
      [],
    );
    restore('stories/nobody-says-how-it-ended.mdx');
  });

  test('sees that a topic is gone, although no story that names it has changed', () => {
    rmSync(fileOf('topics/letting-people-go.mdx'));
    const { log } = assertReported(build(site), 2);
    assert.match(log, /the-warning-that-came-too-late\.mdx:\d+:\d+ {2}`topics\.0` is/);
    restore('topics/letting-people-go.mdx');
  });

  test('sees that an address was lost, although no entry has changed', () => {
    write('permalinks.txt', `${read('permalinks.txt')}/stories/once-published/\n`);
    assertReported(build(site), 1);
    restore('permalinks.txt');
  });

  test('makes the same site again once everything is mended', () => {
    assert.equal(build(site).status, 0);
    assert.deepEqual(fingerprint(site), good);
  });

  test('shows what changed in one story, and forgets one that was deleted', () => {
    const story = 'stories/nobody-says-how-it-ended.mdx';
    write(story, read(story).replace('too many meetings', 'far too many meetings'));
    rmSync(fileOf('stories/a-headline-with-markup.mdx'));
    write(
      'permalinks.txt',
      read('permalinks.txt').replace(/^(.*a-headline-with-markup.*)$/m, '$1 gone'),
    );
    const { status, log } = build(site);
    assert.equal(status, 0, log);
    const page = (path: string) => readFileSync(join(outputOf(site), path, 'index.html'), 'utf8');
    assert.match(page('stories/nobody-says-how-it-ended'), /far too many meetings/);
    assert.match(page('stories/a-headline-with-markup'), /withdrawn/);
    assert.doesNotMatch(page('stories'), /a-headline-with-markup/);
  });
});

type Result = ReturnType<typeof build>;

/** Asserts that a build failed with each line of what the check reports, of which there are so many. */
function assertReported(result: Result, count: number): Result {
  const { stdout } = spawnSync('node', ['src/cli/main.ts', 'check'], {
    cwd: root,
    encoding: 'utf8',
    env: testEnvironment({ HINDSIGHT_CONTENT: site.content }),
  });
  const reported = stdout.trim().split('\n').slice(0, -1);
  const said = new Set(
    stripVTControlCharacters(result.log)
      .split('\n')
      .map((line) => line.trim()),
  );
  assert.equal(reported.length, count, stdout);
  assert.notEqual(result.status, 0);
  assert.deepEqual(
    reported.filter((line) => !said.has(line.trim())),
    [],
    result.log,
  );
  return result;
}

/** What a site is made of, but for the search index, whose files are named anew each time. */
function fingerprint(built: TestSite): Map<string, string> {
  const output = outputOf(built);
  assert.ok(existsSync(output));
  return new Map(
    globSync('**/*.*', { cwd: output })
      .filter((name) => !name.startsWith('pagefind'))
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(output, name)))
          .digest('hex'),
      ]),
  );
}
