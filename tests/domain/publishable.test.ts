import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entries } from '#domain/library.ts';
import { isOwnPath, isPublishable, refuseUnpublishable } from '#domain/publishable.ts';

test('publishes addresses of the web and of mail, and no others', () => {
  for (const address of ['https://example.org/', 'http://example.org/', 'mailto:ada@example.org']) {
    assert.equal(isPublishable(address), true, address);
  }
  for (const address of [
    ...['javascript:x', ' javascript:x', 'java\nscript:x', '\u0001javascript:x', 'JAVASCRIPT:x'],
    ...[
      'data:text/html,x',
      'vbscript:x',
      'blob:https://example.org/x',
      'file:///etc/passwd',
      'x',
      '',
    ],
  ]) {
    assert.equal(isPublishable(address), false, address);
  }
});

test('tells a path of the site from the address of another one', () => {
  for (const path of ['/', '/a/b/', '/a/#b', '/casebook/a/"<b>/']) {
    assert.equal(isOwnPath(path), true, path);
  }
  for (const path of ['//example.org/', '/\\example.org/', '/\n/example.org/', 'javascript:x']) {
    assert.equal(isOwnPath(path), false, path);
  }
});

const settings = { name: 'Library', description: 'A library.', language: 'en' };
const nothing = {
  settings,
  stories: [],
  topics: [],
  people: [],
  paths: [],
  questions: [],
  ledger: [],
};
const pathOf = () => 'content/people/ada.mdx';
const lookAt = (entries: object) => () => {
  refuseUnpublishable({ ...nothing, ...entries } as Entries, pathOf);
};

test('looks at what pages are made from and says what can’t be published', () => {
  assert.doesNotThrow(
    lookAt({
      settings: { ...settings, repository: 'https://example.org/' },
      stories: [{ slug: 'a-story', sources: [{ url: 'http://example.org/' }, { url: undefined }] }],
      ledger: [
        { address: '/stories/a/#ä', leadsTo: '/stories/b/#c', line: 1 },
        { address: '/stories/c/', leadsTo: 'gone', line: 2 },
        { address: '/stories/d/', line: 3 },
        { address: '/stories/e/', leadsTo: '/', line: 4 },
      ],
    }),
  );
  for (const [entries, message] of [
    [
      { people: [{ slug: '../evil' }] },
      'content/people/ada.mdx can’t be published: it holds `../evil`.',
    ],
    [
      { stories: [{ slug: 'a', sources: [{ archived: 'javascript:x' }] }] },
      'content/people/ada.mdx can’t be published: it holds `javascript:x`.',
    ],
    [
      { settings: { ...settings, repository: 'data:x' } },
      'site.yaml can’t be published: it holds `data:x`.',
    ],
    [
      { settings: { ...settings, language: 'en"' } },
      'site.yaml can’t be published: it holds `en"`.',
    ],
    ...['/../evil/', '//example.org/', '/a', '/%2e%2e/', '/a\\/', 'javascript:x'].flatMap(
      (word) => [
        [
          { ledger: [{ address: word, line: 1 }] },
          `permalinks.txt can’t be published: it holds \`${word}\`.`,
        ] as const,
        [
          { ledger: [{ address: '/a/', leadsTo: word, line: 1 }] },
          `permalinks.txt can’t be published: it holds \`${word}\`.`,
        ] as const,
      ],
    ),
  ] as const) {
    assert.throws(lookAt(entries), { message });
  }
});
