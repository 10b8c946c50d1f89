import assert from 'node:assert/strict';
import { type Library, makeLibrary } from '#domain/library.ts';
import { problemLine } from '#domain/problem.ts';
import { readLibrary } from '#domain/read-library.ts';
import { collections, type Collection } from '#domain/slug.ts';

/** A story without people, sources and relations. */
export const story = `---
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

### Buy larger disks

They cost little.
`;

/** A story that differs from the one above in some fields. */
export function vary(fields: Record<string, string>, text = 'A disk filled up.'): string {
  return Object.entries(fields).reduce(
    (made, [field, value]) =>
      made.includes(`\n${field}: `)
        ? made.replace(new RegExp(`\\n${field}: .*`), () => `\n${field}: ${value}`)
        : made.replace('\nsources:', () => `\n${field}: ${value}\nsources:`),
    story.replace('A disk filled up.', () => text),
  );
}

/** The library of some texts by their paths; fails with its problems. */
export function libraryOf(texts: Record<string, string>): Library {
  const files = Object.entries(texts).flatMap(([path, text]) => {
    const [folder, slug = ''] = path.split('/');
    const collection = collections.find((name) => name === folder);
    const bytes = new TextEncoder().encode(text);
    return collection === undefined ? [] : [{ collection, slug, path: `${path}.mdx`, bytes }];
  });
  const slugsOf = (wanted: Collection) =>
    files.filter(({ collection }) => collection === wanted).map(({ slug }) => slug);
  const settings = 'name: Library\ndescription: A library for a test.\nlanguage: en\n';
  const { entries, problems } = readLibrary(
    {
      files,
      known: {
        stories: slugsOf('stories'),
        topics: slugsOf('topics'),
        people: slugsOf('people'),
        paths: slugsOf('paths'),
      },
      settings: { path: 'site.yaml', bytes: new TextEncoder().encode(settings) },
      questions: {
        path: 'questions.txt',
        bytes: new TextEncoder().encode(texts['questions.txt'] ?? ''),
      },
      ledger: {
        path: 'permalinks.txt',
        bytes: new TextEncoder().encode(texts['permalinks.txt'] ?? ''),
      },
      problems: [],
    },
    { base: '/', today: '2026-11-21' },
  );
  assert.deepEqual(problems.map(problemLine), []);
  return makeLibrary(entries ?? assert.fail());
}

/** A topic of a group. */
export const topic = (name: string, group: string) =>
  `---\nname: ${name}\ngroup: ${group}\nscope: A topic for a test.\n---\n`;
/** Three topics in two groups. */
export const topics = {
  'topics/incidents': topic('Incidents', 'delivery-and-quality'),
  'topics/feedback': topic('Feedback', 'growing-people'),
  'topics/debt': topic('Technical debt', 'delivery-and-quality'),
};

export const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);

/** The story of a slug that the library of a test has. */
export function get(library: Library, slug: string) {
  return library.storyBySlug.get(slug) ?? assert.fail(`no story ${slug}`);
}
