import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { casebook, outputOf, paged } from '../build.ts';
import { readSite } from './built-site.ts';
import { openStories } from './open-data.ts';

const file = '.well-known/security.txt';

test('says where to report a weakness, for a year after the newest story', () => {
  const site = readSite(paged);
  const newest = openStories(site)
    .map(({ added }) => added)
    .sort()
    .at(-1);
  const [year = '', ...rest] = (newest ?? '').split('-');
  assert.equal(
    site.file(file),
    `Contact: mailto:casebook@example.org
Contact: https://example.org/example/casebook
Expires: ${[Number(year) + 1, ...rest].join('-')}T00:00:00Z
Preferred-Languages: en-GB
Canonical: https://paged.example/.well-known/security.txt
`,
  );
});

test('is left out below a path, where nobody looks for it', () => {
  assert.ok(!existsSync(join(outputOf(casebook), file)));
});
