import assert from 'node:assert/strict';
import type { RootContent } from 'mdast';
import { suite, test } from 'node:test';
import { sectionRenderer } from '#domain/render.ts';

const render = (...nodes: unknown[]) =>
  sectionRenderer({ base: '/', citations: new Map(), body: { type: 'root', children: [] } })(
    nodes as RootContent[],
  );

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

test('escapes what text holds', () => {
  const { html } = render(paragraph(text('<script>&"')));
  assert.equal(html, '<p>&#x3C;script>&#x26;"</p>');
});

suite('a tree that was not checked is not rendered', () => {
  const program = { body: [{ type: 'ExpressionStatement' }] };
  for (const [what, node] of [
    ['raw HTML', { type: 'html', value: '<script>alert(1)</script>' }],
    ['a heading', { type: 'heading', depth: 2, children: [text('x')] }],
    ['YAML', { type: 'yaml', value: 'x' }],
    ['an import', { type: 'mdxjsEsm', value: "import 'x'" }],
    ['an expression', { type: 'mdxFlowExpression', value: 'x', data: { estree: program } }],
    ['an expression nobody parsed', { type: 'mdxFlowExpression', value: 'x' }],
    [
      'a component nobody knows',
      { type: 'mdxJsxFlowElement', name: 'script', children: [], attributes: [] },
    ],
    [
      'a component without a name',
      { type: 'mdxJsxFlowElement', name: null, children: [], attributes: [] },
    ],
    [
      'a component of a prototype',
      { type: 'mdxJsxFlowElement', name: 'constructor', children: [], attributes: [] },
    ],
    ['a kind of node nobody knows', { type: 'toml', value: 'x' }],
  ] as const)
    test(`it throws on ${what}`, () => {
      assert.throws(() => render(node), Error);
    });

  for (const [what, node] of [
    [
      'an expression in a line',
      { type: 'mdxTextExpression', value: 'x', data: { estree: program } },
    ],
    [
      'an element in a line',
      { type: 'mdxJsxTextElement', name: 'b', children: [], attributes: [] },
    ],
    ['a picture', { type: 'image', url: 'https://example.org/x.png' }],
    ['a picture by reference', { type: 'imageReference', identifier: 'x' }],
    ['HTML in a line', { type: 'html', value: '<b>' }],
    ['struck text', { type: 'delete', children: [text('x')] }],
    ['a link to a script', { type: 'link', url: 'javascript:alert(1)', children: [text('x')] }],
    [
      'a link by reference to nothing',
      { type: 'linkReference', identifier: 'x', children: [text('x')] },
    ],
  ] as const)
    test(`it throws on ${what}`, () => {
      assert.throws(() => render(paragraph(node)), Error);
    });
});

test('leaves the attributes of a component out, whatever they say', () => {
  const attributes = [{ type: 'mdxJsxAttribute', name: 'onclick', value: 'alert(1)' }];
  const { html } = render({
    type: 'mdxJsxFlowElement',
    name: 'Aside',
    attributes,
    children: [paragraph(text('x'))],
  });
  assert.match(html, /^<div[^>]*>[^]*<p>x<\/p><\/div>$/);
  assert.doesNotMatch(html, /onclick|alert/);
});

test('shows nothing where a mark has no note to lead to', () => {
  const mark = { type: 'footnoteReference', identifier: '1' };
  assert.equal(render(paragraph(text('x'), mark)).html, '<p>x</p>');
});
