import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '#domain/permalinks.ts';

test('begins every path with the base', () => {
  const at = permalinks('/casebook/');
  assert.deepEqual(
    [
      at.home,
      at.page('/about/'),
      at.story('the-alarm'),
      at.lesson('the-alarm', 'test-it'),
      at.entry('people', 'ada'),
      at.entry('stories', 'the-alarm', 'test-it'),
      at.topics,
      at.topic('hiring'),
      at.person('ada'),
      at.path('first-year'),
      at.step('first-year', 'the-alarm'),
      at.lessonsOn('hiring'),
      at.rules('lesson-id'),
      at.data('stories.json'),
      at.shareImage(),
      at.shareImage('the-alarm'),
      at.file('favicon.svg'),
    ],
    [
      '/casebook/',
      '/casebook/about/',
      '/casebook/stories/the-alarm/',
      '/casebook/stories/the-alarm/#test-it',
      '/casebook/people/ada/',
      '/casebook/stories/the-alarm/#test-it',
      '/casebook/topics/',
      '/casebook/topics/hiring/',
      '/casebook/people/ada/',
      '/casebook/paths/first-year/',
      '/casebook/stories/the-alarm/?path=first-year',
      '/casebook/lessons/hiring/',
      '/casebook/contribute/rules/#lesson-id',
      '/casebook/data/stories.json',
      '/casebook/share.png',
      '/casebook/stories/the-alarm/share.png',
      '/casebook/favicon.svg',
    ],
  );
});

test('gives the root without a base', () => {
  assert.equal(permalinks('/').home, '/');
  assert.equal(permalinks('/').page('/'), '/');
  assert.equal(permalinks('/').story('the-alarm'), '/stories/the-alarm/');
});

test('numbers the pages of a list from the second', () => {
  const at = permalinks('/');
  assert.equal(at.stories(), '/stories/');
  assert.equal(at.stories(2), '/stories/page/2/');
  assert.equal(at.topic('hiring', 3), '/topics/hiring/page/3/');
  assert.equal(at.facet('role', 'manager', 1), '/stories/role/manager/');
  assert.equal(at.facet('role', 'manager', 2), '/stories/role/manager/page/2/');
  assert.equal(at.peoplePage(1), at.people);
  assert.equal(at.peoplePage(2), '/people/page/2/');
  assert.equal(at.pathsPage(1), at.paths);
  assert.equal(at.pathsPage(2), '/paths/page/2/');
});

test('keeps what is searched in the query', () => {
  const at = permalinks('/casebook/');
  assert.equal(at.search(), '/casebook/search/');
  assert.equal(
    at.search({ q: 'a & b', topic: 'hiring' }),
    '/casebook/search/?q=a+%26+b&topic=hiring',
  );
});

test('carries the path with the story that is a step of it', () => {
  const at = permalinks('/casebook/');
  assert.equal(at.step('first-year', 'a'), '/casebook/stories/a/?path=first-year');
  assert.equal(at.step('first-year', 'a', 'b'), '/casebook/stories/a/?path=first-year#b');
});

test('puts feeds at the root and below what they are of', () => {
  const at = permalinks('/casebook/');
  assert.equal(at.feed('xml'), '/casebook/feed.xml');
  assert.equal(at.feed('json', 'topics/hiring/'), '/casebook/topics/hiring/feed.json');
});
