import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from 'unist-util-visit';
import { findFencedLines } from '#domain/fences.ts';
import { treeOf } from '#domain/markdown.ts';

const marks = '> > > > > > text';

/** How many lines with marks would be counted in a text, and how many are hidden by fences. */
function marksIn(text: string): { counted: number; hidden: number } {
  const lines = text.split('\n');
  const isFenced = findFencedLines(lines, 0);
  const marked = [...lines.keys()].filter((index) => lines[index]?.includes(marks));
  const hidden = marked.filter((index) => isFenced[index]).length;
  return { counted: marked.length - hidden, hidden };
}

/** Whether the parser takes the marks of a text for code. */
function isCode(text: string): boolean {
  const found: string[] = [];
  visit(treeOf(text), 'code', ({ value }) => void found.push(value));
  return found.some((value) => value.includes(marks));
}

const code = `\`\`\`\n${marks}\n\`\`\``;

suite('marks in code are no marks', () => {
  for (const [where, text] of [
    ['at the start of a line', code],
    ['in a fence that is never closed', code.slice(0, -4)],
    ['in a list', `- a\n\n${code.replace(/^/gm, '  ')}`],
    ['behind a comment and a component', `{/* a */}\n\n<Aside>Text.</Aside>\n\n${code}`],
    ['behind code in a quotation', `> \`\`\`\n> text\n\n${code}`],
    ['of a longer fence', code.replaceAll('```', '~~~~').replace('text', 'text\n~~~')],
  ] as const)
    test(where, () => {
      assert.deepEqual(marksIn(text), { counted: 0, hidden: 1 });
      assert.ok(isCode(text));
    });
});

suite('marks count where the parser sees no code, or might see none', () => {
  for (const [what, text] of [
    ['a fence in an expression', `{\n\`\`\`\n}\n\n> > > > > > text\n\n\`\`\``],
    ['a fence in an attribute', `<Aside a="\n\`\`\`\n" />\n\n> > > > > > text\n\n\`\`\``],
    ['a fence behind another on the line', '- ```\n  ```\n  > > > > > > text\n  ```'],
    ['a fence in a note', '[^1]: ```\n    ```\n    > > > > > > text\n    ```'],
    ['a fence that is words', '2. a\n\n``` b` c\n> > > > > > text\n```'],
    ['a fence that ends with its list', '- ```\n  text\n> > > > > > text\n```'],
    ['a fence indented by a tab', '- a\n\n\t```\n  > > > > > > text\n\t```'],
    ['a closed fence', '```\ntext\n```\n\n> > > > > > text'],
    ['a fence that closes late', '````\n```\n````\n> > > > > > text'],
    ['a fence with words behind it', '```\n``` a\n```\n> > > > > > text'],
  ] as const)
    test(what, () => {
      assert.deepEqual(marksIn(text), { counted: 1, hidden: 0 });
    });
});

test('hides nothing that the parser does not take for code', () => {
  const pieces = [
    ...['```', '````', '~~~', '  ```', '\t~~~', '- ```', '> ```', '2. ```', '[^1]: ```', '``` a`b'],
    ...[
      '- a',
      '  b',
      '',
      marks,
      `  ${marks}`,
      '{',
      '}',
      '<Aside a="',
      '">',
      '{/* a */}',
      '<Aside>',
    ],
  ];
  let hidden = 0;
  for (const text of textsOf(pieces, 20_000)) {
    const lines = text.split('\n');
    const isFenced = findFencedLines(lines, 0);
    const root = isFenced.includes(true) ? treeIfRead(text) : undefined;
    if (root === undefined) continue;
    const code = new Set<number>();
    visit(root, 'code', ({ position }) => {
      const { start, end } = position ?? assert.fail();
      for (let line = start.line + 1; line <= end.line; line += 1) code.add(line);
    });
    for (const [index, line] of lines.entries()) {
      if (!isFenced[index] || line.trim() === '') continue;
      hidden += 1;
      assert.ok(code.has(index + 1), `line ${(index + 1).toString()} of ${JSON.stringify(lines)}`);
    }
  }
  assert.ok(hidden > 1_000);
});

function treeIfRead(text: string): ReturnType<typeof treeOf> | undefined {
  try {
    return treeOf(text);
  } catch {
    return undefined;
  }
}

/** Texts of two to eight of these lines, always the same: the generator is Park and Miller's. */
function* textsOf(pieces: readonly string[], count: number): Generator<string> {
  let seed = 1;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let text = 0; text < count; text += 1) {
    yield Array.from({ length: 2 + next(7) }, () => pieces[next(pieces.length)]).join('\n');
  }
}
