import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { suite, test } from 'node:test';
import { readFiles } from '#cli/read-files.ts';
import { readContentFiles } from '#content-files';
import { type Problem, problemLine } from '#domain/problem.ts';
import { type ReadContext, readSettings } from '#domain/read.ts';
import { readers, readLibrary } from '#domain/read-library.ts';
import { type RuleName, rules } from '#domain/rules.ts';
import type { Collection, EntryFile } from '#domain/slug.ts';

/**
 * `tests/fixtures/rules/<rule>/` holds cases that break a rule, and beside each its report:
 * `case.mdx` is a story read alone; `topic.case.mdx`, `person.case.mdx`, `path.case.mdx` and
 * `site.case.yaml` are what they say; `case/content/` is a whole library. A case that breaks its rule
 * more than once begins with the number: `2-…`. `look-alikes/` holds what must not be refused.
 */
const folder = join(import.meta.dirname, '../fixtures/rules');
const context: ReadContext = { base: '/', today: '2026-11-21' };

const kinds: Record<string, Collection> = { topic: 'topics', person: 'people', path: 'paths' };

function readCase(bytes: Uint8Array, name: string): readonly Problem[] {
  if (name.endsWith('.yaml')) return readSettings(bytes, name).problems;
  const [, kind = '', slug = ''] = /^(?:(topic|person|path)\.)?([^]+?)(?:\.mdx)?$/.exec(name) ?? [];
  const collection = kinds[kind] ?? 'stories';
  return readers[collection]({ collection, slug, path: name, bytes }, context).problems;
}

async function readLibraryCase(content: string): Promise<readonly Problem[]> {
  return readLibrary(await readContentFiles(content), context).problems;
}

/** Cases that no file can hold: too big, or of a name that some systems can't check out. */
const story = readFileSync(join(folder, 'look-alikes/a-bare-year.mdx'));
const made: Record<string, () => readonly Problem[] | Promise<readonly Problem[]>> = {
  'file-size/too-many-bytes': () =>
    readCase(Buffer.concat([story, Buffer.alloc(40_000, 'word\n\n')]), 'too-many-bytes.mdx'),
  'file-size/too-many-lines': () =>
    readCase(Buffer.concat([story, Buffer.alloc(1_000, '\n')]), 'too-many-lines.mdx'),
  'reading-limit/too-slow': async () => {
    const script = new URL('../fixtures/readers/hostile.ts', import.meta.url);
    const path = 'content/stories/endless.mdx';
    const file: EntryFile = { collection: 'stories', slug: 'endless', path, bytes: story };
    return (await readFiles([file], context, { script })).flatMap(({ problems }) => problems);
  },
  'file-name/a-device': () => readCase(story, 'con.mdx'),
  'file-name/another-ending': () => readCase(story, 'the-quiet-outage.md'),
  'file-name/two-endings': () => readCase(story, 'the-quiet-outage.mdx.txt'),
  'file-name/letters-that-look-alike': () => readCase(story, 'ｔhe-quiet-outage.mdx'),
  'file-name/an-emoji': () => readCase(story, '🔥.mdx'),
  'file-name/a-command': () => readCase(story, 'x\n::error::$(rm -rf ~)`.mdx'),
  'file-name/names-that-are-one-on-some-systems': () =>
    withLibrary((content) => {
      writeFileSync(join(content, 'stories/a-bare-year.mdx'), story);
      writeFileSync(join(content, 'stories/A-bare-year.mdx'), story);
    }),
  'unexpected-file/a-misspelt-folder': () =>
    withLibrary((content) => {
      mkdirSync(join(content, 'storeis'));
    }),
  'unexpected-file/a-misspelt-ledger': () =>
    withLibrary((content) => {
      writeFileSync(join(content, 'permalink.txt'), '');
    }),
  'file-size/a-ledger-of-many-bytes': () =>
    withLibrary((content) => {
      writeFileSync(join(content, 'permalinks.txt'), Buffer.alloc(10_000_001, 'x'));
    }),
  'file-size/questions-of-many-bytes': () => withQuestions('x'.repeat(10_000_001)),
  'question-line/no-lesson': () => withQuestions('the alarm that nobody heard'),
  'question-line/nothing-behind-the-bar': () => withQuestions('the alarm that nobody heard |'),
  'question-line/nothing-before-the-bar': () => withQuestions(`| ${alarm}`),
  'question-line/a-lesson-without-its-story': () =>
    withQuestions('the alarm that nobody heard | test-the-alarm-itself'),
  'question-line/commas-between-lessons': () =>
    withQuestions(`the alarm that nobody heard | ${alarm}, ${alarm}`),
  'question-line/words-that-tell-nothing': () => withQuestions(`how do I do it? | ${alarm}`),
  'question-line/two-bars': () => withQuestions(`the alarm | that nobody heard | ${alarm}`),
  'question-line/the-same-lesson-twice': () =>
    withQuestions(`the alarm that nobody heard | ${alarm} ${alarm}`),
  'question-line/too-many-lessons': () => {
    const lessons = Array.from({ length: 11 }, (_, index) => `${alarm}-${index.toString()}`);
    return withQuestions(`the alarm that nobody heard | ${lessons.join(' ')}`);
  },
  'question-line/asked-twice': () =>
    withQuestions(`the silent alarm | ${alarm}\n# More\nThe  silent “alarm” | ${alarm}`),
  'question-line/too-many-letters': () => withQuestions(`${'alarm '.repeat(40)}| ${alarm}`),
  'question-line/a-line-without-an-end': () =>
    withQuestions(`the alarm | ${`${alarm} `.repeat(60)}`),
  'question-line/a-blank-of-another-kind': () => withQuestions(`the alarm |\u00A0${alarm}`),
  'unexpected-file/a-name-in-another-encoding': () =>
    withLibrary((content) => {
      const name = Buffer.from([...Buffer.from('/stories/'), 0xe9, ...Buffer.from('tude.mdx')]);
      writeFileSync(Buffer.concat([Buffer.from(content), name]), story);
    }),
  'unexpected-file/a-linked-folder': () =>
    withLibrary((content) => {
      symlinkSync(tmpdir(), join(content, 'people'));
    }),
  'unexpected-file/a-file-for-a-folder': () =>
    withLibrary((content) => {
      writeFileSync(join(content, 'paths'), '');
    }),
  'unexpected-file/a-folder-for-the-ledger': () =>
    withLibrary((content) => {
      mkdirSync(join(content, 'permalinks.txt'));
    }),
  'unexpected-file/a-link': () =>
    withLibrary((content) => {
      symlinkSync('/etc/passwd', join(content, 'stories/the-quiet-outage.mdx'));
    }),
};

async function withLibrary(change: (content: string) => void): Promise<readonly Problem[]> {
  const temporary = mkdtempSync(join(tmpdir(), 'hindsight-rules-'));
  try {
    const content = join(temporary, 'content');
    await cp(join(folder, 'lost-address/a-topic/content'), content, { recursive: true });
    await rm(join(content, 'permalinks.txt'));
    change(content);
    return await readLibraryCase(content);
  } finally {
    await rm(temporary, { recursive: true });
  }
}

/** A lesson of that library. */
const alarm = 'the-alarm-nobody-tested#test-the-alarm-itself';

function withQuestions(text: string): Promise<readonly Problem[]> {
  return withLibrary((content) => {
    writeFileSync(join(content, 'questions.txt'), text);
  });
}

type Case = { name: string; read: () => readonly Problem[] | Promise<readonly Problem[]> };

function listCases(rule: string): Case[] {
  const inside = join(folder, rule);
  const found = existsSync(inside) ? readdirSync(inside, { withFileTypes: true }) : [];
  const committed = found.flatMap((item): Case[] => {
    const path = join(inside, item.name);
    if (item.isDirectory()) {
      return [{ name: item.name, read: () => readLibraryCase(join(path, 'content')) }];
    }
    if (item.name.endsWith('.txt')) return [];
    const name = item.name.replace(/\.(?:mdx|yaml)$/, '');
    return [{ name, read: () => readCase(readFileSync(path), item.name) }];
  });
  const generated = Object.entries(made)
    .filter(([path]) => path.startsWith(`${rule}/`))
    .map(([path, read]) => ({ name: basename(path), read }));
  return [...committed, ...generated];
}

/** How many problems a case is for: one, unless its name begins with another number. */
function slipsOf(name: string): number {
  return Number(/^(\d+)-/.exec(name)?.[1] ?? 1);
}

for (const rule of Object.keys(rules) as RuleName[]) {
  suite(`the rule ${rule}`, () => {
    const cases = listCases(rule);

    test('has a case that breaks it', () => {
      assert.notEqual(cases.length, 0);
    });

    for (const { name, read } of cases) {
      test(`refuses ${name}`, async (t) => {
        const problems = await read();
        const report = problems.map((problem) => `${problemLine(problem)}\n`).join('');
        t.assert.fileSnapshot(report, join(folder, rule, `${name}.txt`), { serializers: [String] });
        assert.deepEqual(
          problems.map((problem) => problem.rule),
          Array.from({ length: slipsOf(name) }, () => rule),
        );
      });
    }

    test('has no report without a case', () => {
      const reports = readdirSync(join(folder, rule)).filter((name) => name.endsWith('.txt'));
      const expected = cases.map(({ name }) => `${name}.txt`);
      assert.deepEqual(
        reports.filter((name) => !expected.includes(name)),
        [],
      );
    });
  });
}

test('every folder of cases is the name of a rule', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((item) => item.isDirectory());
  const unknown = folders.filter(
    ({ name }) => name !== 'look-alikes' && !Object.hasOwn(rules, name),
  );
  assert.deepEqual(unknown, []);
});

suite('what only looks like a problem passes', () => {
  for (const { name, read } of listCases('look-alikes')) {
    test(name, async () => {
      assert.deepEqual((await read()).map(problemLine), []);
    });
  }
});

test('every report says where, and ends in a sentence that says what to do', () => {
  const reports = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  const lines = reports
    .filter((name) => !name.includes('content/'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'));
  const odd = lines.filter(
    (line) => !/^.+?:\d+:\d+ {2}[A-Z\d`].*\. .*[.?] {2}\([a-z-]+\)$/.test(line),
  );
  assert.deepEqual(odd, []);
});
