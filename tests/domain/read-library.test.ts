import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '#domain/problem.ts';
import type { ContentFiles } from '#domain/content.ts';
import { readLibrary } from '#domain/read-library.ts';
import type { EntryFile } from '#domain/slug.ts';

const story = `---
title: The alarm nobody tested
summary: An alert was switched off for one night and stayed off for a year, until a disk filled up.
people: []
topics: [incidents]
role: manager
scope: one-team
stage: start-up
size: 11-50
outcome: worked
result: The alert is tested every month.
happened: 2019
added: 2026-11-01
sources: []
---

## Problem

A disk filled up.

## Actions

They looked.

## Lessons

### Test the alarm

It fires.
`;
const topic = '---\nname: Incidents\ngroup: delivery-and-quality\nscope: Outages and more.\n---\n';
const settings = 'name: Library\ndescription: A library for a test.\nlanguage: en\n';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (collection: EntryFile['collection'], slug: string, text: string): EntryFile => ({
  collection,
  slug,
  path: `content/${collection}/${slug}.mdx`,
  bytes: bytesOf(text),
});

/** Two stories, of which the second links to a lesson of the first. */
function contentWith(first: string, changes: Partial<ContentFiles> = {}): ContentFiles {
  const second = story.replace('They looked.', 'As [there](/stories/first/#test-the-alarm).');
  return {
    files: [
      file('stories', 'first', first),
      file('stories', 'second', second),
      file('topics', 'incidents', topic),
    ],
    known: { stories: ['first', 'second'], topics: ['incidents'], people: [], paths: [] },
    settings: { path: 'content/site.yaml', bytes: bytesOf(settings) },
    questions: undefined,
    ledger: undefined,
    problems: [],
    ...changes,
  };
}

const read = (content: ContentFiles) => readLibrary(content, { base: '/', today: '2026-11-21' });
const told = (problems: readonly Problem[]) =>
  problems.map(({ file: path, line, rule }) => `${path}:${line} ${rule}`);

test('gives every entry of a library without problems', () => {
  const { entries, problems } = read(contentWith(story));
  assert.deepEqual(told(problems), []);
  assert.deepEqual(
    entries?.stories.map(({ slug }) => slug),
    ['first', 'second'],
  );
  assert.deepEqual(entries.ledger, []);
});

test('leaves an entry with problems out, and does not blame those that refer to it', () => {
  const { entries, problems } = read(contentWith(story.replace('role: manager', 'role: maneger')));
  assert.deepEqual(told(problems), ['content/stories/first.mdx:6 field-choice']);
  assert.deepEqual(
    entries?.stories.map(({ slug }) => slug),
    ['second'],
  );
});

test('tells what an entry refers to in vain together with its other problems', () => {
  const text = story
    .replace('role: manager', 'role: maneger')
    .replace('[incidents]', '[incident]')
    .replace('They looked.', 'They [looked](/stories/third/).');
  assert.deepEqual(told(read(contentWith(text)).problems), [
    'content/stories/first.mdx:5 unknown-reference',
    'content/stories/first.mdx:6 field-choice',
    'content/stories/first.mdx:23 unknown-reference',
  ]);
});

test('says nothing about the published lessons of a story that could not be read', () => {
  const ledger = {
    path: 'content/permalinks.txt',
    bytes: bytesOf(
      '/stories/first/#test-the-alarm\n/stories/first/#test-it /stories/first/#test-the-alarm\n',
    ),
  };
  const broken = story.replace('role: manager', 'role: maneger');
  assert.deepEqual(told(read(contentWith(broken, { ledger })).problems), [
    'content/stories/first.mdx:6 field-choice',
  ]);
});

test('reports a lesson that is gone where it is linked to, and where it was published', () => {
  const ledger = {
    path: 'content/permalinks.txt',
    bytes: bytesOf('/stories/first/#test-the-alarm\n'),
  };
  const renamed = story.replace('### Test the alarm', '### Test every alarm');
  assert.deepEqual(told(read(contentWith(renamed, { ledger })).problems), [
    'content/permalinks.txt:1 lost-address',
    'content/stories/second.mdx:23 unknown-reference',
  ]);
});

test('takes a moved lesson for kept', () => {
  const ledger = {
    path: 'content/permalinks.txt',
    bytes: bytesOf('/stories/first/#test-it /stories/first/#test-the-alarm\n/stories/gone/ gone\n'),
  };
  assert.deepEqual(told(read(contentWith(story, { ledger })).problems), []);
});

test('says of a story that still exists that it can’t lead elsewhere, and nothing of its lessons', () => {
  const ledger = {
    path: 'content/permalinks.txt',
    bytes: bytesOf('/stories/first/ /stories/second/\n/stories/first/#buy-disks\n'),
  };
  const longer = `${story}\n### Buy disks\n\nThey are cheap.\n`;
  assert.deepEqual(told(read(contentWith(longer, { ledger })).problems), [
    'content/permalinks.txt:1 permalink-line',
  ]);
});

test('gives no entries without settings, and still checks the rest', () => {
  const { entries, problems } = read(
    contentWith(story.replace('role: manager', 'role: maneger'), {
      settings: { path: 'content/site.yaml', bytes: undefined },
    }),
  );
  assert.equal(entries, undefined);
  assert.deepEqual(told(problems), [
    'content/site.yaml:1 missing-file',
    'content/stories/first.mdx:6 field-choice',
  ]);
});

test('keeps what was found while listing files, in its place', () => {
  const problem: Problem = {
    rule: 'unexpected-file',
    file: 'content/stories/notes.txt',
    line: 1,
    column: 1,
    message: 'It lies there.',
  };
  const { problems } = read(
    contentWith(story.replace('role: manager', 'role: maneger'), { problems: [problem] }),
  );
  assert.deepEqual(told(problems), [
    'content/stories/first.mdx:6 field-choice',
    'content/stories/notes.txt:1 unexpected-file',
  ]);
});

test('takes a name of a prototype for what nobody wrote', () => {
  const text = story
    .replace('[incidents]', '[constructor]')
    .replace('A disk', 'A [disk](/stories/first/#constructor)');
  assert.deepEqual(told(read(contentWith(text)).problems), [
    'content/stories/first.mdx:5 unknown-reference',
    'content/stories/first.mdx:19 unknown-reference',
  ]);
});

test('allows two relations between the same stories about different things', () => {
  const relate = (story_: string, to: string, relation: string) =>
    story_.replace(
      'sources: []',
      `related: [{ story: ${to}, relation: ${relation}, because: They were alike. }]\nsources: []`,
    );
  const content = (relation: string) => ({
    ...contentWith(story),
    files: [
      file('stories', 'first', relate(story, 'second', 'supports')),
      file('stories', 'second', relate(story, 'first', relation)),
      file('topics', 'incidents', topic),
    ],
  });
  assert.deepEqual(told(read(content('contradicts')).problems), []);
  assert.deepEqual(told(read(content('supports')).problems), [
    'content/stories/second.mdx:14 relation-once',
  ]);
});
