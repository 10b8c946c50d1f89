import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { suite, test } from 'node:test';
import { exceptions, type Headers, headersFor, patternOf } from '../../src/site/headers.ts';
import { sites } from '../build.ts';
import { readSite } from './built-site.ts';

/** A block of `_headers`: where it applies, what it takes back and what it says. */
type Block = { path: string; takesBack: string[]; says: [name: string, value: string][] };

for (const site of sites.map(readSite)) {
  const text = site.file('_headers');
  const paths = globSync('**/*.*', { cwd: site.folder })
    .map((name) => `${site.base}${name.split(sep).join('/')}`)
    .map((path) => path.replace(/\/index\.html$/, '/'));

  suite(`the file _headers of ${site.name}`, () => {
    for (const [reader, read] of [
      ['Cloudflare', readAsCloudflare],
      ['Netlify', readAsNetlify],
    ] as const) {
      test(`gives every file its headers, as ${reader} reads it`, () => {
        for (const path of [...paths, `${site.base}nothing/`]) {
          assert.deepEqual(read(parseBlocks(text), path), headersFor(path, site.base), path);
        }
      });
    }

    test('has at most 100 blocks and 2,000 characters a line', () => {
      assert.ok(parseBlocks(text).length <= 100);
      for (const line of text.split('\n')) assert.ok(line.length <= 2000);
    });
  });

  test(`every exception is of some file of ${site.name}, and no file is of two`, () => {
    const groups = exceptions.map((exception) => new RegExp(patternOf(exception.paths, site.base)));
    for (const group of groups) assert.ok(paths.some((path) => group.test(path)));
    const twice = paths.filter((path) => groups.filter((group) => group.test(path)).length > 1);
    assert.deepEqual(twice, []);
  });

  test(`only what is named after its content may be kept for long in ${site.name}`, () => {
    const isKept = (path: string) =>
      headersFor(path, site.base)['Cache-Control']?.includes('immutable') === true;
    const unnamed = paths.filter(isKept).filter((path) => !/[._][\w-]{7,}\.\w+$/.test(path));
    assert.deepEqual(unnamed, []);
  });
}

/** https://developers.cloudflare.com/pages/configuration/headers/: in order, and joined by commas. */
function readAsCloudflare(blocks: Block[], path: string): Headers {
  const sent = new Map<string, string>();
  for (const { takesBack, says } of blocks.filter((block) => isIn(block, path))) {
    for (const name of takesBack) sent.delete(name);
    for (const [name, value] of says) {
      const before = sent.get(name);
      sent.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return Object.fromEntries(sent);
}

/** As `netlify dev` does, https://github.com/netlify/cli: no line takes anything back, the last one counts. */
function readAsNetlify(blocks: Block[], path: string): Headers {
  return Object.fromEntries(
    blocks.filter((block) => isIn(block, path)).flatMap(({ says }) => says),
  );
}

function isIn({ path: pattern }: Block, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

function parseBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    if (!line.startsWith(' ')) {
      blocks.push({ path: line, takesBack: [], says: [] });
      continue;
    }
    const [, takenBack] = /^ {2}! ([\w-]+)$/.exec(line) ?? [];
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    const block = blocks.at(-1);
    assert.ok(block, 'a path comes first');
    if (takenBack !== undefined) block.takesBack.push(takenBack);
    else {
      assert.ok(name !== undefined && value !== undefined, line);
      block.says.push([name, value]);
    }
  }
  return blocks;
}
