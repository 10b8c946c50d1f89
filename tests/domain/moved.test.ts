import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLedger } from '#domain/ledger.ts';
import { findMoved, followLedger } from '#domain/moved.ts';

/** A ledger of some lines. */
function ledgerOf(...lines: string[]) {
  const { lines: read, problems } = readLedger(new TextEncoder().encode(lines.join('\n')), 'p');
  assert.deepEqual(problems, []);
  return read;
}

const chain = followLedger(
  ledgerOf(
    '/stories/a/ /stories/b/',
    '/stories/b/ /stories/c/',
    '/stories/c/',
    '/stories/x/ /stories/y/',
    '/stories/y/ gone',
  ),
);

test('leads through a chain of moves in one hop', () => {
  assert.equal(chain('/stories/a/'), '/stories/c/');
  assert.equal(chain('/stories/b/'), '/stories/c/');
  assert.equal(chain('/stories/c/'), '/stories/c/');
});

test('says that something is gone at the end of its moves', () => {
  assert.equal(chain('/stories/x/'), 'gone');
  assert.equal(chain('/stories/x/'), 'gone');
});

test('takes an address that is not listed for its own last stop', () => {
  assert.equal(chain('/stories/new/'), '/stories/new/');
});

test('leads nowhere where moves run in a circle, or to themselves', () => {
  const circle = ledgerOf(
    '/stories/a/ /stories/b/',
    '/stories/b/ /stories/a/',
    '/stories/c/ /stories/c/',
    '/stories/d/ /stories/a/',
    '/stories/a/#lesson',
  );
  const lastStop = followLedger(circle);
  for (const { address } of circle) assert.equal(lastStop(address), undefined, address);
  assert.deepEqual(findMoved(circle), { pages: [], lessons: new Map() });
});

test('lets a lesson without a second word follow its story, step by step', () => {
  const lastStop = followLedger(
    ledgerOf(
      '/stories/a/ /stories/b/',
      '/stories/a/#one',
      '/stories/a/#two /stories/other/#two',
      '/stories/a/#three',
      '/stories/b/ /stories/c/',
      '/stories/b/#three /stories/c/#drei',
      '/stories/lost/ gone',
      '/stories/lost/#one',
      '/stories/lost/#kept /stories/a/#one',
      '/stories/shut/ /topics/t/',
      '/stories/shut/#one',
      '/stories/part/ /stories/c/#part',
      '/stories/part/#one',
    ),
  );
  assert.equal(lastStop('/stories/a/#one'), '/stories/c/#one');
  assert.equal(lastStop('/stories/a/#two'), '/stories/other/#two');
  assert.equal(lastStop('/stories/a/#three'), '/stories/c/#drei');
  assert.equal(lastStop('/stories/lost/#one'), 'gone');
  assert.equal(lastStop('/stories/lost/#kept'), '/stories/c/#one');
  assert.equal(lastStop('/stories/shut/#one'), '/topics/t/');
  assert.equal(lastStop('/stories/part/#one'), '/stories/c/#part');
});

test('gives each moved page with the lessons that were published under it', () => {
  const { pages, lessons } = findMoved(
    ledgerOf(
      '/stories/a/ /stories/b/',
      '/stories/a/#one',
      '/stories/b/',
      '/stories/b/#one',
      '/stories/b/#two gone',
      '/topics/t/ /topics/u/',
      '/people/p/ gone',
    ),
  );
  assert.deepEqual(pages, [
    {
      address: '/stories/a/',
      leadsTo: '/stories/b/',
      lessons: [{ id: 'one', leadsTo: '/stories/b/#one' }],
    },
    { address: '/topics/t/', leadsTo: '/topics/u/', lessons: [] },
    { address: '/people/p/', leadsTo: 'gone', lessons: [] },
  ]);
  assert.deepEqual(lessons.get('/stories/b/'), [{ id: 'two', leadsTo: 'gone' }]);
});
