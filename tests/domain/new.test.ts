import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'hindsight new-'));
after(() => {
  rmSync(temporary, { recursive: true });
});
const content = join(temporary, 'content');
cpSync(join(root, 'tests/fixtures/content'), content, { recursive: true });

/** Runs a command of the contributor's desk, without a terminal. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/main.ts'), ...args],
    { cwd: root, env: { ...process.env, HINDSIGHT_CONTENT: content }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const answers = [
  ...['--title', 'The quiet outage: a "test"', '--topics', 'feedback, incidents'],
  ...['--summary', 'Nobody noticed for a day that orders had stopped; then somebody did.'],
  ...['--result', 'The alarm is tested every month since.'],
];

suite('a new story', () => {
  test('is a file that the check accepts, named after its headline', () => {
    const { status, stdout } = run('new', ...answers, '--source', 'https://example.org/talk');
    assert.equal(status, 0);
    assert.match(stdout, /^Wrote .*the-quiet-outage-a-test\.mdx\.\n/);
    const story = join(content, 'stories/the-quiet-outage-a-test.mdx');
    assert.match(readFileSync(story, 'utf8'), /^role: unknown$/m);
    assert.equal(run('check', story).stdout, 'No problems in 1 file.\n');
  });

  test('can be told first-hand, with nobody named', () => {
    assert.equal(run('new', ...answers, '--slug', 'told-first-hand').status, 0);
    assert.equal(run('check', join(content, 'stories/told-first-hand.mdx')).status, 0);
  });

  test('never takes the place of another one', () => {
    const slug = 'the-form-nobody-read';
    const before = readFileSync(join(content, `stories/${slug}.mdx`));
    const { status, stderr } = run('new', ...answers, '--slug', slug);
    assert.equal(status, 2);
    assert.match(stderr, /There is a `the-form-nobody-read` already\. Choose another name\./);
    assert.deepEqual(readFileSync(join(content, `stories/${slug}.mdx`)), before);
  });

  test('says what is missing or wrong, and writes nothing', () => {
    for (const [args, sentence] of [
      [['--title', 'The quiet outage'], /^--summary is needed\./],
      [['--titel', 'x'], /There is no option `--titel`\. Did you mean `--title`\?/],
      [
        [...answers, '--topics', 'feedbak'],
        /`feedbak` is not in the list\. Did you mean `feedback`/,
      ],
      [[...answers, '--slug', '../evil'], /`\.\.\/evil` can’t be a file name/],
      [[...answers, '--happened', '2019/03'], /Did you mean `2019-03`\?/],
    ] as const) {
      const { status, stdout, stderr } = run('new', ...args);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' }, stderr);
      assert.match(stderr, sentence);
    }
  });
});
