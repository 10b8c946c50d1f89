import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeAsBibtex, citeAsText, type Cited, toldBy } from '#domain/cite.ts';

const alarm: Cited = {
  slug: 'the-alarm-nobody-tested',
  title: 'The alarm nobody tested',
  told: 'As told by Zoë Example, retold from its sources',
  library: 'Hindsight',
  added: '2026-11-01',
  url: 'https://casebook.example/stories/the-alarm-nobody-tested/',
  licence: 'CC BY 4.0',
};
const lesson = { id: 'test-the-alarm', title: 'Test the alarm' };

test('cites a story in plain text, its address at the end', () => {
  assert.equal(
    citeAsText(alarm),
    '“The alarm nobody tested”. As told by Zoë Example, retold from its sources. Hindsight, 2026-11-01 (CC BY 4.0). https://casebook.example/stories/the-alarm-nobody-tested/',
  );
});

test('cites a lesson with its own address and the story it is of', () => {
  assert.equal(
    citeAsText({ ...alarm, licence: undefined, lesson }),
    '“Test the alarm”, a lesson of “The alarm nobody tested”. As told by Zoë Example, retold from its sources. Hindsight, 2026-11-01. https://casebook.example/stories/the-alarm-nobody-tested/#test-the-alarm',
  );
});

test('cites a story in BibTeX, without an author', () => {
  assert.equal(
    citeAsBibtex(alarm),
    `@misc{the-alarm-nobody-tested,
  title = {{The alarm nobody tested}},
  howpublished = {Hindsight},
  publisher = {Hindsight},
  year = {2026},
  month = nov,
  day = {01},
  note = {As told by Zoë Example, retold from its sources. CC BY 4.0},
  url = {https://casebook.example/stories/the-alarm-nobody-tested/}
}`,
  );
});

test('cites a lesson in BibTeX under a key of its own', () => {
  const entry = citeAsBibtex({ ...alarm, lesson });
  assert.match(entry, /^@misc\{the-alarm-nobody-tested:test-the-alarm,$/m);
  assert.match(entry, /^ {2}title = \{\{Test the alarm\}\},$/m);
  assert.match(entry, /^ {2}note = \{A lesson of “The alarm nobody tested”\. As told by /m);
  assert.match(entry, /tested\/#test-the-alarm\}$/m);
});

test('escapes what BibTeX would read as a command, and leaves every brace in a pair', () => {
  const title = String.raw`50% of {A & B} _cost_ $5 #1 ~ ^ \end <x> | 100`;
  const entry = citeAsBibtex({ ...alarm, title });
  assert.ok(
    entry.includes(
      String.raw`{{50\% of {\textbraceleft}A \& B{\textbraceright} \_cost\_ \$5 \#1 {\textasciitilde} {\textasciicircum} {\textbackslash}end {\textless}x{\textgreater} {\textbar} 100}}`,
    ),
    entry,
  );
  assert.equal(entry.split('{').length, entry.split('}').length);
});

test('keeps letters of every script in titles, and encodes them in addresses', () => {
  const cafe = { id: 'keep-the-café-hour', title: 'Keep the café hour, يوميًا' };
  const entry = citeAsBibtex({ ...alarm, lesson: cafe });
  assert.ok(entry.includes('Keep the café hour, يوميًا'));
  assert.ok(entry.includes('tested/#keep-the-caf%C3%A9-hour}'));
});

test('gives a key of plain letters to every lesson, and no two the same', () => {
  const ids = ['café', 'cafe', 'caf_e9_', 'caf-e9-', 'caf', 'a_b', 'a-b', 'ab', '𝒂b'];
  const keys = ids.map(
    (id) => /^@misc\{(.+),$/m.exec(citeAsBibtex({ ...alarm, lesson: { id, title: 'x' } }))?.[1],
  );
  assert.equal(new Set(keys).size, ids.length);
  for (const key of keys) assert.match(key ?? '', /^[a-z\d:_-]+$/);
});

test('says who told a story, else whom it is about, and whether it is retold', () => {
  const person = (name: string, part: 'teller' | 'protagonist') => ({ name, as: { part } });
  const people = [person('A', 'teller'), person('B', 'protagonist'), person('C', 'teller')];
  assert.equal(toldBy(people, true), 'As told by A and C, retold from its sources');
  assert.equal(toldBy(people.slice(1, 2), true), 'About B, retold from its sources');
  assert.equal(toldBy([], false), 'An anonymous account, first-hand');
});
