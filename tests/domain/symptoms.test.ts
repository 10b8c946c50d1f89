import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseSymptoms, symptomsOf } from '#domain/symptoms.ts';
import type { Topic } from '#domain/topic.ts';
import { libraryOf, story } from './small-library.ts';

/** What a symptom leads to: so many of the lessons there are, at most four. */
const leads = (number: number) =>
  [
    '{ story: a, lesson: test-the-alarm }',
    '{ story: a, lesson: buy-larger-disks }',
    '{ story: b, lesson: test-the-alarm }',
    '{ story: b }',
  ].slice(0, number);

/** A topic with symptoms, each with the number of what it leads to. */
function topic(group: string, symptoms: readonly (readonly [says: string, leads: number])[]) {
  const lines = symptoms.map(
    ([says, number]) =>
      `  - { says: ${JSON.stringify(says)}, leadsTo: [${leads(number).join(', ')}] }\n`,
  );
  return `---\nname: A topic\ngroup: ${group}\nscope: A topic for a test.\nsymptoms:\n${lines.join('')}---\n`;
}

/** A library whose topics have these symptoms; two stories, on the first of the topics. */
function libraryWith(topics: Record<string, ReturnType<typeof topic>>) {
  const [first = ''] = Object.keys(topics);
  const on = story.replace('[incidents]', `[${first}]`);
  return libraryOf({
    ...Object.fromEntries(Object.entries(topics).map(([slug, text]) => [`topics/${slug}`, text])),
    'stories/a': on,
    'stories/b': on,
  });
}

/** The words of the symptoms that are chosen, and how many there are. */
function chosen(topics: Record<string, ReturnType<typeof topic>>, most: number) {
  const { shown, total } = chooseSymptoms(libraryWith(topics), most);
  return [...shown.map(({ says }) => says), `of ${total.toString()}`];
}

test('gives each symptom of a topic an id of its own, in any script', () => {
  const library = libraryWith({
    one: topic('team-health', [
      ['Nobody says a word', 1],
      ['Nobody says a word.', 0],
      ['لا أحد يتكلم', 0],
      ['Constructor', 0],
    ]),
  });
  const symptoms = symptomsOf(library, library.topicBySlug.get('one') as Topic);
  assert.deepEqual(
    symptoms.map(({ id, leads: to }) => [id, to.length]),
    [
      ['symptom:nobody-says-a-word', 1],
      ['symptom:nobody-says-a-word-1', 0],
      ['symptom:لا-أحد-يتكلم', 0],
      ['symptom:constructor', 0],
    ],
  );
});

test('chooses of each topic the symptom that leads to most, of several the first', () => {
  const topics = {
    one: topic('team-health', [
      ['Leads to one', 1],
      ['Leads to two', 2],
      ['Leads to two as well', 2],
    ]),
    two: topic('team-health', [['Leads nowhere', 0]]),
  };
  assert.deepEqual(chosen(topics, 9), ['Leads to two', 'of 3']);
});

test('gives each group its turn before one has a second, however much that leads to', () => {
  const topics = {
    a: topic('growing-people', [['Growing, four', 4]]),
    b: topic('growing-people', [['Growing, two', 2]]),
    c: topic('team-health', [['Health, three', 3]]),
    d: topic('team-health', [['Health, four', 4]]),
    e: topic('across-the-company', [['Across, one', 1]]),
  };
  assert.deepEqual(chosen(topics, 3), ['Growing, four', 'Health, four', 'Across, one', 'of 5']);
  // In the second turn there is room for one, and three goes before two.
  assert.deepEqual(chosen(topics, 4), [
    'Growing, four',
    'Health, three',
    'Health, four',
    'Across, one',
    'of 5',
  ]);
});

test('shows related symptoms next to each other, in the order of the topics', () => {
  const topics = {
    z: topic('growing-people', [['Growing, last slug', 1]]),
    a: topic('across-the-company', [['Across', 4]]),
    b: topic('growing-people', [['Growing, first slug', 1]]),
  };
  const order = ['Growing, first slug', 'Growing, last slug', 'Across', 'of 3'];
  assert.deepEqual(chosen(topics, 9), order);
  assert.deepEqual(chosen(Object.fromEntries(Object.entries(topics).reverse()), 9), order);
});

test('has nothing to show where there are no symptoms', () => {
  assert.deepEqual(chooseSymptoms(libraryOf({}), 24), { shown: [], total: 0 });
});
