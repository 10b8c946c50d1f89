import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { root } from './build.ts';

/**
 * What each colour is for, and so what it must stand out from, by how much: text 4.5 (WCAG 2.2, 1.4.3), the edge of
 * a control and a line that says something 3 (1.4.11). A colour that is not listed fails, so that each new one is
 * thought of.
 */
const uses: Readonly<Record<string, { on: readonly string[]; least: number }>> = {
  paper: { on: ['ink'], least: 4.5 },
  ink: { on: ['paper', 'mark'], least: 4.5 },
  'ink-2': { on: ['paper', 'mark'], least: 4.5 },
  problem: { on: ['paper'], least: 4.5 },
  actions: { on: ['paper'], least: 4.5 },
  lessons: { on: ['paper'], least: 4.5 },
  notice: { on: ['paper'], least: 4.5 },
  edge: { on: ['paper'], least: 3 },
  rule: { on: ['paper'], least: 3 },
  // Ornament between rows, and the ground of matched words, which are bold as well: they need not stand out.
  hair: { on: [], least: 1 },
  mark: { on: [], least: 1 },
};

/** The colours of both themes, by token. */
const colours = readColours(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'));

test('every colour says what it is for', () => {
  assert.deepEqual([...colours.keys()].sort(), Object.keys(uses).sort());
});

for (const theme of ['light', 'dark'] as const) {
  suite(`in the ${theme} theme`, () => {
    for (const [name, { on, least }] of Object.entries(uses)) {
      for (const ground of on) {
        test(`${name} on ${ground} has a contrast of ${least.toString()} or more`, () => {
          const found = contrast(colourOf(name)[theme], colourOf(ground)[theme]);
          assert.ok(found >= least, `It is ${found.toFixed(2)}.`);
        });
      }
    }
  });
}

test('body text in the dark is neither faint nor harsh', () => {
  const found = contrast(colourOf('ink').dark, colourOf('paper').dark);
  assert.ok(found >= 13 && found <= 15, `It is ${found.toFixed(2)}, and should be from 13 to 15.`);
});

suite('the measure of contrast', () => {
  test('goes from 1 to 21', () => {
    assert.equal(contrast('#abcdef', '#abcdef'), 1);
    assert.equal(contrast('#000000', '#ffffff'), 21);
  });

  test('is what WCAG counts', () => {
    // The lightest grey that passes on white, as WebAIM gives it: https://webaim.org/articles/contrast/
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  });

  test('does not overlook a colour that is written otherwise', () => {
    assert.throws(() => readColours('--color-new: oklch(50% 0.1 200);'), /--color-new/);
  });
});

function readColours(css: string): Map<string, { light: string; dark: string }> {
  const tokens = [...css.matchAll(/--color-([\w-]+):\s*([^;]+);/g)];
  return new Map(
    tokens.map(([, name = '', value = '']) => {
      const [, light, dark] = /^light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)$/.exec(value) ?? [];
      assert.ok(light && dark, `--color-${name} is \`${value}\`, not light-dark(#…, #…).`);
      return [name, { light, dark }];
    }),
  );
}

function colourOf(name: string): { light: string; dark: string } {
  const colour = colours.get(name);
  assert.ok(colour, `There is no --color-${name}.`);
  return colour;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
