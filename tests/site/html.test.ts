import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { sites } from '../build.ts';
import { readSite } from './built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A colon is allowed in an id; it keeps the page's own apart from those of lessons.
      'valid-id': ['error', { relaxed: true }],
      // The title of a story may have 90 characters, and the name of the library follows it.
      'long-title': 'off',
    },
  }),
);

for (const site of sites.map(readSite)) {
  test(`each page of ${site.name} is valid HTML`, async () => {
    const faults: string[] = [];
    for (const { path, html } of [...site.pages, ...site.samples]) {
      const { results } = await validator.validateString(html, path);
      for (const { ruleId, line, column, message } of results.flatMap(({ messages }) => messages)) {
        faults.push(`${path}:${line.toString()}:${column.toString()} ${message} (${ruleId})`);
      }
    }
    assert.deepEqual(faults, []);
  });
}

suite('the judge of HTML', () => {
  test('finds what is wrong', async () => {
    const { valid } = await validator.validateString('<p id="a"><div id="a"></p>');
    assert.equal(valid, false);
  });
});
