import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'hindsight permalinks-'));
after(() => rmSync(temporary, { recursive: true }));

/** A copy of the tiny library, whose ledger is whole. */
function makeContent(name: string): { content: string; ledger: string } {
  const content = join(temporary, name, 'content');
  cpSync(join(root, 'tests/fixtures/content'), content, { recursive: true });
  return { content, ledger: join(content, 'permalinks.txt') };
}

type Result = { status: number | string | null | undefined; stdout: string; stderr: string };

function run(content: string, command: string, ...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'src/cli/main.ts'), command, ...args],
      { cwd: root, env: { ...process.env, HINDSIGHT_CONTENT: content } },
      (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : error.code, stdout, stderr });
      },
    );
  });
}

const withoutLines = (text: string, pattern: RegExp) =>
  text
    .split('\n')
    .filter((line) => !pattern.test(line))
    .join('\n');

suite('npm run permalinks', { concurrency: 2 }, () => {
  test('says that nothing is missing where every address is listed', async () => {
    const { content, ledger } = makeContent('whole');
    const before = readFileSync(ledger, 'utf8');
    for (const args of [[], ['--write']]) {
      assert.deepEqual(await run(content, 'permalinks', ...args), {
        status: 0,
        stdout: '',
        stderr: '`content/permalinks.txt` lists every address.\n',
      });
    }
    assert.equal(readFileSync(ledger, 'utf8'), before);
  });

  test('prints what is missing, and changes nothing', async () => {
    const { content, ledger } = makeContent('missing');
    const before = withoutLines(
      readFileSync(ledger, 'utf8'),
      /^\S+#constructor$|^\/topics\/incidents/,
    );
    writeFileSync(ledger, before);
    // The lines that lead to the lesson stand as they are: one address is missing, and a topic.
    const { status, stdout, stderr } = await run(content, 'permalinks');
    assert.equal(status, 0);
    assert.equal(
      stdout,
      '/stories/the-weekly-talk-that-came-back/#constructor\n/topics/incidents/\n',
    );
    assert.equal(
      stderr,
      '`content/permalinks.txt` does not list 2 addresses yet. `npm run permalinks -- --write` adds them.\n',
    );
    assert.equal(readFileSync(ledger, 'utf8'), before);
  });

  test('adds what is missing on request, says so, and is content afterwards', async () => {
    const { content, ledger } = makeContent('write');
    const before = readFileSync(ledger, 'utf8');
    writeFileSync(ledger, withoutLines(before, /^\/topics\/incidents\/$/));
    assert.deepEqual(await run(content, 'permalinks', '--write'), {
      status: 0,
      stdout: '/topics/incidents/\n',
      stderr: 'Added 1 address to `content/permalinks.txt`.\n',
    });
    const sorted = (text: string) => text.trim().split('\n').sort();
    assert.deepEqual(sorted(readFileSync(ledger, 'utf8')), sorted(before));
    const { status, stdout } = await run(content, 'check');
    assert.deepEqual({ status, stdout }, { status: 0, stdout: 'No problems in 16 files.\n' });
  });

  test('begins a ledger where there is none, and leaves nothing beside it', async () => {
    const { content, ledger } = makeContent('new');
    rmSync(ledger);
    const names = readdirSync(content);
    const { status, stdout } = await run(content, 'permalinks', '--write');
    assert.equal(status, 0);
    const written = readFileSync(ledger, 'utf8');
    assert.equal(withoutLines(written, /^#/), stdout);
    assert.match(stdout, /^\/stories\/the-form-nobody-read\/#a-form-is-no-conversation$/m);
    assert.match(stdout, /^\/paths\/a-first-example\/$/m);
    assert.deepEqual(readdirSync(content), [...names, 'permalinks.txt'].sort());
    assert.equal((await run(content, 'check')).status, 0);
  });

  test('refuses over problems in the content, and shows them', async () => {
    const { content, ledger } = makeContent('faulty');
    appendFileSync(ledger, '/stories/once-published/\n');
    const before = readFileSync(ledger, 'utf8');
    rmSync(join(content, 'paths/a-first-example.mdx'));
    const { status, stdout, stderr } = await run(content, 'permalinks', '--write');
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
    assert.match(stderr, /`\/stories\/once-published\/` leads nowhere any more/);
    assert.match(stderr, /\nThe ledger was left as it is: mend these first\.\n$/);
    assert.equal(readFileSync(ledger, 'utf8'), before);
  });

  test('exits with 2 and a sentence on wrong use', async () => {
    const { content } = makeContent('wrong');
    for (const [args, sentence] of [
      [['--wirte'], /^There is no option `--wirte`\. /],
      [['all'], /^There is no option `all`\. /],
    ] as const) {
      const { status, stdout, stderr } = await run(content, 'permalinks', ...args);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, sentence);
    }
    const { status, stderr } = await run(join(temporary, 'nowhere'), 'permalinks');
    assert.equal(status, 2);
    assert.match(stderr, /There is no content folder at /);
  });

  test('shows how it is used on request', async () => {
    const { status, stdout } = await run(makeContent('help').content, 'permalinks', '--help');
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: npm run permalinks/);
  });
});

suite('the check of a library with a ledger', { concurrency: 2 }, () => {
  const sentence =
    '`content/permalinks.txt` does not list 1 address yet. That is no problem; once they are published, maintainers add them with `npm run permalinks -- --write`.\n';
  const shorten = (name: string) => {
    const { content, ledger } = makeContent(name);
    writeFileSync(ledger, withoutLines(readFileSync(ledger, 'utf8'), /^\/topics\/incidents\/$/));
    return { content, ledger };
  };

  test('ends with a sentence where addresses are not listed, and is content', async () => {
    const { content } = shorten('reminder');
    assert.deepEqual(await run(content, 'check'), {
      status: 0,
      stdout: `No problems in 16 files.\n${sentence}`,
      stderr: '',
    });
  });

  test('says nothing of it to tools, of single files, or where there is no ledger', async () => {
    const { content, ledger } = shorten('silent');
    assert.equal((await run(content, 'check', '--format', 'json')).stdout, '[]\n');
    assert.equal((await run(content, 'check', '--format', 'github')).stdout, '');
    const one = await run(content, 'check', join(content, 'topics/incidents.mdx'));
    assert.equal(one.stdout, 'No problems in 1 file.\n');
    rmSync(ledger);
    assert.ok(!existsSync(ledger));
    assert.equal((await run(content, 'check')).stdout, 'No problems in 16 files.\n');
  });
});
