import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, suite, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const rules = join(root, 'tests/fixtures/rules');

/** The text of a fixture with dates of long ago: the check goes by the clock of the machine. */
const textOf = (path: string) =>
  readFileSync(join(rules, path), 'utf8').replaceAll('2026-', '2020-');
const library = 'unknown-reference/a-topic/content';
const faulty = textOf(`${library}/stories/the-alarm-nobody-tested.mdx`);
const sound = textOf('look-alikes/a-bare-year.mdx');

const temporary = mkdtempSync(join(tmpdir(), 'hindsight check-'));
after(() => rmSync(temporary, { recursive: true }));

/** A copy of a library with one problem, in a folder of its own. */
function makeContent(name: string, folder = 'content'): string {
  const content = join(temporary, name, folder);
  cpSync(join(rules, library), content, { recursive: true });
  writeFileSync(join(content, 'stories/the-alarm-nobody-tested.mdx'), faulty);
  return content;
}

type Result = { status: number | string | null | undefined; stdout: string; stderr: string };

function check(content: string, ...given: (string | Record<string, string>)[]): Promise<Result> {
  const args = given.filter((arg) => typeof arg === 'string');
  const [more = {}] = given.filter((arg) => typeof arg === 'object');
  const environment = { ...process.env, HINDSIGHT_CONTENT: content, ...more };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'src/cli/main.ts'), 'check', ...args],
      { cwd: root, env: environment },
      (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : error.code, stdout, stderr });
      },
    );
  });
}

suite('the check', { concurrency: 2 }, () => {
  test('exits with 0 and one sentence where nothing is wrong', async () => {
    const content = makeContent('clean');
    writeFileSync(join(content, 'stories/the-alarm-nobody-tested.mdx'), sound);
    assert.deepEqual(await check(content), {
      status: 0,
      stdout: 'No problems in 3 files.\n',
      stderr: '',
    });
  });

  test('exits with 1 and a line for each problem where something is wrong', async () => {
    const { status, stdout } = await check(makeContent('text'));
    assert.equal(status, 1);
    assert.equal(
      stdout,
      'content/stories/the-alarm-nobody-tested.mdx:8:10  `topics.0` is `incident`, which is not a topic. Did you mean `incidents-and-postmortems`?  (unknown-reference)\n' +
        '1 problem in 1 file of 3. What each rule is for: /contribute/rules/\n',
    );
  });

  test('prints a list of five fields as JSON, and nothing else', async () => {
    const { status, stdout } = await check(makeContent('json'), '--format', 'json');
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(stdout), [
      {
        rule: 'unknown-reference',
        file: 'content/stories/the-alarm-nobody-tested.mdx',
        line: 8,
        column: 10,
        message:
          '`topics.0` is `incident`, which is not a topic. Did you mean `incidents-and-postmortems`?',
      },
    ]);
  });

  test('prints an empty list as JSON where nothing is wrong', async () => {
    const content = makeContent('empty');
    writeFileSync(join(content, 'stories/the-alarm-nobody-tested.mdx'), sound);
    const { status, stdout } = await check(content, '--format=json');
    assert.deepEqual({ status, list: JSON.parse(stdout) as unknown }, { status: 0, list: [] });
  });

  test('names files relative to the folder that holds the content folder, whatever it is called', async () => {
    const content = makeContent('another', 'my stories');
    const { stdout } = await check(content, '--format=json');
    const [problem] = JSON.parse(stdout) as { file: string }[];
    assert.equal(problem?.file, 'my stories/stories/the-alarm-nobody-tested.mdx');
  });

  test('annotates a pull request, with everything escaped that could end a value or a command', async () => {
    const content = makeContent('github');
    writeFileSync(join(content, 'stories/the-alarm-nobody-tested.mdx'), sound);
    writeFileSync(
      join(content, 'stories/a,b: 100%\n::error::.mdx'),
      '---\ntitle: 100%\n::stop\n---\n',
    );
    const { status, stdout } = await check(content, '--format=github');
    assert.equal(status, 1);
    const lines = stdout.trimEnd().split('\n');
    for (const line of lines) {
      assert.match(
        line,
        /^::error file=content\/stories\/a%2Cb%3A 100%25U\+000A%3A%3Aerror%3A%3A\.mdx,line=\d+,col=\d+,title=[a-z-]+::[^\n\r]+$/,
      );
    }
    assert.match(
      lines[0] ?? '',
      /title=file-name::The file is called `a,b: 100%25U\+000A::error::\.mdx`/,
    );
  });

  test('judges a file from elsewhere against the library, under the name it was given by', async () => {
    const content = makeContent('elsewhere');
    const draft = join(temporary, 'a-draft.mdx');
    writeFileSync(draft, faulty);
    const { status, stdout } = await check(content, '--format=json', draft);
    assert.equal(status, 1);
    assert.deepEqual(
      (JSON.parse(stdout) as { file: string; rule: string }[]).map(({ file, rule }) => [
        file,
        rule,
      ]),
      [[draft, 'unknown-reference']],
    );
  });

  test('lets a file from elsewhere stand in for the entry of its slug', async () => {
    const content = makeContent('stand-in');
    const better = join(temporary, 'the-alarm-nobody-tested.mdx');
    writeFileSync(better, sound);
    assert.deepEqual(await check(content, better), {
      status: 0,
      stdout: 'No problems in 1 file.\n',
      stderr: '',
    });
  });

  test('goes by the parent folder for the kind of a file from elsewhere', async () => {
    const content = makeContent('kinds');
    const people = join(temporary, 'people');
    mkdirSync(people);
    writeFileSync(join(people, 'ada.mdx'), '---\nname: Ada Lindqvist\n---\n');
    assert.equal((await check(content, join(people, 'ada.mdx'))).status, 0);
  });

  test('says nothing of other files where some are named', async () => {
    const content = makeContent('some');
    const { status, stdout } = await check(
      content,
      join(content, 'topics/incidents-and-postmortems.mdx'),
    );
    assert.deepEqual({ status, stdout }, { status: 0, stdout: 'No problems in 1 file.\n' });
  });

  test('tells what a named file makes wrong elsewhere, and nothing that was wrong before', async () => {
    const content = makeContent('elsewhere-wrong');
    const other = join(content, 'stories/the-other.mdx');
    const link = 'As [there](/stories/the-alarm-nobody-tested/#test-the-alarm-itself).';
    writeFileSync(
      other,
      sound.replace('A disk filled up', `${link} A disk filled up`).replace('[incidents', '[incid'),
    );
    writeFileSync(join(content, 'stories/the-alarm-nobody-tested.mdx'), sound);
    const renamed = join(temporary, 'the-alarm-nobody-tested.mdx');
    writeFileSync(renamed, sound.replace('### Test the alarm itself', '### Test every alarm'));
    const { status, stdout } = await check(content, '--format=json', renamed);
    assert.equal(status, 1);
    const found = JSON.parse(stdout) as { file: string; message: string }[];
    assert.deepEqual(
      found.map(({ file }) => file),
      ['content/stories/the-other.mdx'],
    );
    assert.match(found[0]?.message ?? '', /`test-the-alarm-itself`, which is not a lesson of/);
  });

  test('tells a file that is named twice once', async () => {
    const content = makeContent('twice');
    const story = join(content, 'stories/the-alarm-nobody-tested.mdx');
    const { stdout } = await check(
      content,
      '--format=json',
      story,
      `${content}/stories/./${basename(story)}`,
    );
    assert.equal((JSON.parse(stdout) as unknown[]).length, 1);
  });

  test('takes names as they are meant where npm was called', async () => {
    const content = makeContent('inside');
    const environment = { npm_lifecycle_event: 'check', INIT_CWD: join(content, 'stories') };
    const { status } = await check(content, 'the-alarm-nobody-tested.mdx', environment);
    assert.equal(status, 1);
    assert.equal((await check(content, 'the-alarm-nobody-tested.mdx')).status, 2);
  });

  test('lets files that are named together know each other', async () => {
    const content = makeContent('together');
    const topics = join(temporary, 'together', 'topics');
    mkdirSync(topics);
    const topic = join(topics, 'incident.mdx');
    cpSync(join(content, 'topics/incidents-and-postmortems.mdx'), topic);
    const story = join(content, 'stories/the-alarm-nobody-tested.mdx');
    assert.equal((await check(content, story)).status, 1);
    assert.equal((await check(content, story, topic)).status, 0);
  });

  test('exits with 2 and a sentence on wrong use', async () => {
    const content = makeContent('wrong');
    for (const [args, sentence] of [
      [['--format', 'jsn'], /^There is no format `jsn`\. Did you mean `json`\? Choose/],
      [['--fromat', 'json'], /--fromat/],
      [[content], /^`[^`]+` is no file\. Name files of entries\.\n$/],
      [['/dev/zero'], /^`\/dev\/zero` is no file\./],
      [['nowhere.mdx'], /^`nowhere\.mdx` can’t be read\. Check its name and path\.\n$/],
    ] as const) {
      const { status, stdout, stderr } = await check(content, ...args);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, sentence);
    }
  });

  test('exits with 2 where there is no content folder', async () => {
    const { status, stderr } = await check(join(temporary, 'nowhere'));
    assert.equal(status, 2);
    assert.match(stderr, /There is no content folder at /);
  });

  test('shows how it is used on request', async () => {
    const { status, stdout } = await check(makeContent('help'), '--help');
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: npm run check/);
  });
});
