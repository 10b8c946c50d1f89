import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Problem } from '#domain/problem.ts';
import { root, testEnvironment } from './build.ts';
import { makeCase } from './fuzz/cases.ts';
import { findUnsafeEntry } from './fuzz/entry-verdict.ts';
import { findForeignHtml } from './fuzz/html-verdict.ts';
import { findForeignMdx } from './fuzz/mdx-verdict.ts';
import { canary } from './fuzz/payloads.ts';
import { findOddProblems } from './fuzz/problem-verdict.ts';
import { finds, type Kind, kindOf, nameOf, readSeeds } from './fuzz/seeds.ts';
import { shrink } from './fuzz/shrink.ts';
import { judge } from './fuzz/verdict.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

suite('every promise holds for a file', () => {
  for (const name of readdirSync(finds)) {
    const kind = kindOf(join(finds, name));
    if (kind === undefined) continue;
    test(`that once broke one: ${name}`, () => {
      assert.deepEqual(judge(kind, readFileSync(join(finds, name))).finds, []);
    });
  }

  const seeds = new Map(readSeeds().flatMap((group) => group.map((seed) => [seed.name, seed])));
  for (const { kind, name, text } of seeds.values()) {
    test(`to begin from: ${name}`, () => {
      assert.deepEqual(judge(kind, bytesOf(text)).finds, []);
    });
  }
});

suite('a broken promise is seen', () => {
  const base = '/casebook/';
  const html = (...some: string[]) => ({ html: some, plainHtml: [], lessonIds: ['a-lesson'] });
  const termOf = (id = 'term:headcount') =>
    `<span class="term">headcount<button type="button" popovertarget="${id}"></button></span>`;
  const meaningOf = (
    meaning = 'The number of people that a team has, or may hire.',
    id = 'term:headcount',
  ) => `<span class="meaning" id="${id}" popover="auto"><i> (</i>${meaning}<i>)</i></span>`;

  for (const [what, some] of [
    ['an element', '<p><script>1</script></p>'],
    ['an attribute', '<p title="a">b</p>'],
    ['a handler', '<a href="https://example.org/" onclick="1">b</a>'],
    ['a style', '<em style="color: red">b</em>'],
    ['a comment', '<p><!-- a --></p>'],
    ['a class', '<span class="sheet">a</span>'],
    ['an id', '<span id="page:main">a</span>'],
    ['an id of a lesson', '<span id="note-1"></span><span id="note-1"></span>'],
    ['a script address', '<a href="java&#10;script:1">a</a>'],
    ['a data address', '<a href="data:text/html,1">a</a>'],
    ['an address of the host', '<a href="/elsewhere/">a</a>'],
    ['an address without a scheme', '<a href="//example.org/">a</a>'],
    ['a way out of the site', '<a href="/casebook/../elsewhere/">a</a>'],
    ['an address without encryption', '<a href="http://example.org/">a</a>'],
    ['a name and a password', '<a href="https://a:b@example.org/">a</a>'],
    ['a mark that leads nowhere', '<a href="#note-1">1</a>'],
    ['what a browser has to mend', '<p>a<p>b</p></p>'],
    ['a link in a link', '<a href="https://a.org/">a<a href="https://a.org/">b</a></a>'],
    ['a word whose meaning is missing', termOf()],
    ['a meaning without a word', meaningOf()],
    ['a meaning that we did not write', `${termOf()}${meaningOf('Anything.')}`],
    ['a meaning of something else', `${termOf('term:squad')}${meaningOf(undefined, 'term:squad')}`],
    ['a meaning that is always open', `${termOf()}${meaningOf().replace('popover', 'title')}`],
  ] as const) {
    test(`in HTML: ${what}`, () => {
      assert.notDeepEqual(findForeignHtml(html(some), base), []);
    });
  }

  test('no word of the trade with its meaning is taken for foreign', () => {
    assert.deepEqual(findForeignHtml(html(`${termOf()}${meaningOf()}`), base), []);
  });

  test('in HTML without notes: a word of the trade with its meaning', () => {
    const some = { html: [], plainHtml: [`${termOf()}${meaningOf()}`], lessonIds: [] };
    assert.notDeepEqual(findForeignHtml(some, base), []);
  });

  test('in HTML without notes: an id and a link inside the page', () => {
    const plain = { html: [], plainHtml: ['<a id="ref-1" href="#note-1">1</a>'], lessonIds: [] };
    assert.equal(findForeignHtml(plain, base).length, 2);
  });

  for (const text of [
    'export\tconst a = 1',
    'export{a}',
    '<Limits>\n\nimport a from "b"\n\n</Limits>',
    '{a}',
    '{/* a */ b}',
    '<b>a</b>',
    '<Limits a="b">c</Limits>',
    '![a](b)',
    '[a](javascript:b)',
    '[a]: java&Tab;script:b',
    '<Limits>',
  ]) {
    test(`in MDX: ${JSON.stringify(text)}`, () => {
      assert.notDeepEqual(findForeignMdx(bytesOf(text)), []);
    });
  }

  test('no part of plain MDX is taken for code', () => {
    const text =
      '---\na: b\n---\n\n# a\n\n- *b* `c` [d](https://example.org/)[^1]\n\n<Limits>e</Limits> {/* f */}\n\n[^1]: g\n';
    assert.deepEqual(findForeignMdx(bytesOf(text)), []);
  });

  for (const [what, entry] of [
    ['a field', { layout: 'a' }],
    ['a field of a list', { people: [{ isAdmin: true }] }],
    ['a prototype', { title: Object.create({}) as object }],
    ['a script address', { sources: [{ url: 'javascript:a' }] }],
    ['a slug that leads out', { slug: '../a' }],
    ['what turns the text', { title: 'a\u202Eb' }],
    ['half a character', { title: 'a\uD800b' }],
  ] as const) {
    test(`in an entry: ${what}`, () => {
      assert.notDeepEqual(findUnsafeEntry('stories', entry), []);
    });
  }

  const problem: Problem = {
    rule: 'no-code',
    file: 'a.mdx',
    line: 2,
    column: 3,
    message: 'There is `code`. Delete it.',
  };
  test('in no problem that is well told', () => {
    assert.deepEqual(findOddProblems([problem], 'a.mdx', bytesOf('a\nbc\n')), []);
  });
  for (const [what, change] of [
    ['its rule', { rule: 'no-such-rule' as Problem['rule'] }],
    ['its file', { file: 'b.mdx' }],
    ['its line', { line: 4 }],
    ['its column', { column: 4 }],
    ['no column', { column: Number.NaN }],
    ['a command', { message: '::error::There is code.' }],
    ['a control character', { message: 'There is `\u001B[31m`. Delete it.' }],
    ['its end', { message: 'There is code' }],
    ['its length', { message: `There is \`${'a'.repeat(700)}\`. Delete it.` }],
    ['a library’s words', { message: 'Invalid input: expected string, received undefined.' }],
    ['a backtick', { message: 'There is `code. Delete it.' }],
  ] as const) {
    test(`in a problem: ${what}`, () => {
      const odd = findOddProblems([{ ...problem, ...change }], 'a.mdx', bytesOf('a\nbc\n'));
      assert.equal(odd.length, 1);
    });
  }

  test('in what all files share', () => {
    judge('ledger', bytesOf(''));
    Object.assign(globalThis, { [canary]: 1 });
    assert.notDeepEqual(judge('ledger', bytesOf('')).finds, []);
    Reflect.deleteProperty(globalThis, canary);
    judge('ledger', bytesOf(''));
    Object.assign(Object.prototype, { polluted: true });
    assert.notDeepEqual(judge('ledger', bytesOf('')).finds, []);
    Reflect.deleteProperty(Object.prototype, 'polluted');
  });
});

suite('the fuzzer', () => {
  test('begins from every kind of file', () => {
    const kinds = new Set(
      readSeeds()
        .flat()
        .map(({ kind }) => kind),
    );
    assert.deepEqual([...kinds].sort(), [
      ...['ledger', 'paths', 'people', 'questions', 'settings', 'stories', 'topics'],
    ]);
  });

  test('knows what it has kept by its name', () => {
    for (const kind of [
      'stories',
      'topics',
      'people',
      'paths',
      'settings',
      'questions',
      'ledger',
    ] as Kind[]) {
      assert.equal(kindOf(join(finds, nameOf(kind, '0a1b2c3d'))), kind);
    }
  });

  test('makes the same file of the same number, and another one of another', () => {
    const seeds = readSeeds();
    for (let number = 0; number < 50; number += 1) {
      assert.deepEqual(makeCase(seeds, 1, number), makeCase(seeds, 1, number));
      assert.notDeepEqual(makeCase(seeds, 1, number), makeCase(seeds, 2, number));
    }
  });

  test('judges the same files whatever the number of workers', () => {
    const [one, three] = ['1', '3'].map((workers) => {
      const args = ['--runs', '300', '--seed', '1', '--workers', workers];
      const { stdout, status } = spawnSync('node', ['tests/fuzz/main.ts', ...args], {
        cwd: root,
        encoding: 'utf8',
        env: testEnvironment(),
      });
      assert.equal(status, 0, stdout);
      return /^\d+ files accepted, \d+ refused|^Rules that no file broke: .*$/gm.exec(stdout)?.[0];
    });
    assert.ok(one);
    assert.equal(three, one);
  });

  test('says what it takes', () => {
    const { stderr, status } = spawnSync('node', ['tests/fuzz/main.ts', '--runs', 'many'], {
      cwd: root,
      encoding: 'utf8',
      env: testEnvironment(),
    });
    assert.equal(status, 2);
    assert.match(stderr, /^--runs is `many`; a whole number from 1 was expected\.\n\nUsage: /);
  });

  test('makes a file smaller as long as it stays what it is', () => {
    const smaller = shrink(bytesOf('one\ntwo xäy three\nfour\n'), (bytes) =>
      Buffer.from(bytes).toString('utf8').includes('ä'),
    );
    assert.equal(Buffer.from(smaller).toString('utf8'), 'ä');
  });
});
