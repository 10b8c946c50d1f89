import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { FacetTable, writeFacets } from '#domain/find-facets.ts';
import { readLeads, readTerm, writeLeads, writeTerm } from '#domain/find-format.ts';
import { findIndex, indexFiles } from '#domain/find-index.ts';
import { Leads } from '#domain/find-leads.ts';
import { Wanted } from '#domain/find-why.ts';
import { isPair, pairsOf, stemOf, wordsOf } from '#domain/find-words.ts';
import { nearest } from '#domain/find-slips.ts';
import { Finder, withoutStub } from '#domain/find.ts';
import { kept } from '#domain/kept.ts';
import { readQuery } from '#domain/query.ts';
import { libraryOf, story, topic, topics, vary } from './small-library.ts';

const oneOnOnes = topic('One-on-ones', 'growing-people').replace(
  'scope:',
  'aliases: ["1:1", skip-level, one on one]\nscope:',
);
const people = { 'people/ada': '---\nname: Ada Example\n---\n\nWrites about constructors.\n' };

/** A story with one lesson in place of two. */
function withLesson(fields: Record<string, string>, heading: string, text: string): string {
  return vary(fields, `${heading}.`).replace(
    /### Test the alarm[^]*/,
    () => `### ${heading}\n\n${text}\n`,
  );
}

const files = {
  ...topics,
  ...people,
  'topics/talks': oneOnOnes,
  'stories/a': story,
  'stories/b': withLesson(
    { title: 'The dismissal on a Friday', topics: '[feedback]' },
    'Prepare the dismissal with somebody',
    'They rehearsed the words before the conversation.',
  ),
  'stories/c': withLesson(
    { title: 'The hour nobody skipped', topics: '[talks, feedback]' },
    'Hold the hour when nothing seems wrong',
    'The feedback came in the weekly hour.',
  ),
  'stories/d': withLesson(
    { title: 'The constructor that grew', topics: '[debt]' },
    'Keep a constructor small',
    'It had twenty arguments and no tests.',
  ),
};
const library = libraryOf(files);

/** Finds in the files of a library; those in `missing` can't be had. */
function finderOf({ missing = new Set<string>(), searched = library } = {}) {
  const files = indexFiles(findIndex(searched));
  const asked: string[] = [];
  const finder = new Finder((name) => {
    asked.push(name);
    if (missing.has(name)) return Promise.reject(new Error(name));
    return Promise.resolve(files.get(name) ?? assert.fail(name));
  });
  return { finder, asked };
}

const index = findIndex(library);
const { rows } = index;

/** What a query finds, as addresses: lessons with a `#`. */
async function found(query: string, isTyping = false): Promise<string[]> {
  const { hits } = await finderOf().finder.find(query, { isTyping });
  return hits.map(({ entry, part }) => {
    const row = rows[entry] ?? assert.fail();
    return part === 0 ? row.at : `${row.at}#${row.lessonTexts?.[part - 1]?.[0] ?? ''}`;
  });
}

suite('words', () => {
  test('are the same however they are written', () => {
    assert.deepEqual(wordsOf('The team’s Café, DON’T “co-found”!'), [
      'the',
      'team',
      'cafe',
      'dont',
      'co',
      'found',
    ]);
    assert.deepEqual(wordsOf('  …—  '), []);
  });

  test('share a stem with their other forms', () => {
    assert.equal(stemOf('delegating'), stemOf('delegation'));
    assert.notEqual(stemOf('team'), stemOf('tea'));
  });

  test('make a pair with their neighbours, in any order, beside the longer one', () => {
    assert.deepEqual(pairsOf(wordsOf('everything is on fire')), ['everyth+is', 'is+on', 'fire+on']);
    assert.deepEqual(pairsOf(['fire']), []);
    assert.deepEqual(pairsOf(['no', 'on']), pairsOf(['on', 'no']));
    assert.ok(pairsOf(['on', 'fires']).every(isPair));
    assert.ok(!isPair('fire'));
  });

  test('that are one or two slips away are told, the nearest first and else the most frequent', () => {
    const words = ['feedback', 'delegation', 'team', 'teams'];
    assert.equal(nearest('feedbak', words), 'feedback');
    assert.equal(nearest('fedebakc', words), 'feedback');
    assert.equal(nearest('delgaton', words), 'delegation');
    assert.equal(nearest('taem', words), 'team');
    assert.equal(nearest('teem', words), undefined, 'a short word with another letter is another');
    assert.equal(nearest('feedbock', words), 'feedback');
    assert.equal(nearest('xyz', words), undefined);
    assert.equal(nearest('tea', words), undefined, 'short words have too many neighbours');
  });
});

suite('a finder', () => {
  test('finds by any word, those with more of them first', async () => {
    const hits = await found('constructor feedback arguments');
    assert.equal(
      hits.find((hit) => hit.includes('#')),
      'd#keep-a-constructor-small',
    );
    assert.ok(hits.includes('c#hold-the-hour-when-nothing-seems-wrong'));
  });

  test('finds a story by a word of its title, and no lesson that has none', async () => {
    const hits = await found('friday');
    assert.ok(hits.includes('b'));
    assert.deepEqual(
      hits.filter((hit) => hit.includes('#')),
      [],
    );
  });

  test('takes every way to write a name of a topic for that topic', async () => {
    for (const query of ['1:1', '1-1', '1 1', '1:1s', 'ONE ON ONE', 'one-on-ones', 'skip level']) {
      const { hits, asked } = await finderOf().finder.find(query);
      assert.equal(
        asked.topic,
        library.topics.findIndex(({ slug }) => slug === 'talks'),
        query,
      );
      const lessons = hits.filter(({ part }) => part > 0);
      assert.equal(rows[lessons[0]?.entry ?? -1]?.at, 'c', query);
      assert.equal(
        lessons[0]?.reasons.some(({ as }) => as === 'One-on-ones'),
        true,
        query,
      );
    }
  });

  test('finds the lessons that answer a question, and the story of each', async () => {
    const asking =
      'calendar puzzles | c#hold-the-hour-when-nothing-seems-wrong d#keep-a-constructor-small\n';
    const searched = libraryOf({ ...files, 'questions.txt': asking });
    const { hits } = await finderOf({ searched }).finder.find('puzzles');
    assert.equal(hits.filter(({ part }) => part > 0).length, 2);
    const stories = new Set(hits.filter(({ part }) => part === 0).map(({ entry }) => entry));
    for (const { entry, part } of hits) assert.ok(part === 0 || stories.has(entry));
  });

  test('takes a topic’s name in a question for that topic, however either is written', async () => {
    const asking = 'the 1:1 went badly | b#prepare-the-dismissal-with-somebody\n';
    const searched = libraryOf({ ...files, 'questions.txt': asking });
    for (const query of ['one on one', 'skip level', '1-1s']) {
      const { hits } = await finderOf({ searched }).finder.find(query);
      const found = hits.filter(({ part }) => part > 0).map(({ entry }) => rows[entry]?.at);
      assert.ok(found.includes('b'), query);
    }
    assert.ok(!(await found('one on one')).some((address) => address.startsWith('b#')));
  });

  test('counts a pair of words once, however often it is typed', async () => {
    const asking =
      'puzzles all day | b#prepare-the-dismissal-with-somebody\nall day in a hurry | d#keep-a-constructor-small\n';
    const { finder } = finderOf({ searched: libraryOf({ ...files, 'questions.txt': asking }) });
    const once = await finder.find('puzzles all day');
    assert.notDeepEqual(once.hits, (await finder.find('puzzles day')).hits, 'the pair counts');
    assert.deepEqual((await finder.find('puzzles all day all day')).hits, once.hits);
  });

  test('finds a name in a sentence, and says which words it ignored', async () => {
    const { asked, hits } = await finderOf().finder.find('how do I run a one on one');
    assert.equal(asked.topic, undefined, 'the sentence is more than the name');
    assert.ok(asked.ignored.includes('how'));
    assert.ok(hits.some(({ entry, part }) => part > 0 && rows[entry]?.at === 'c'));
  });

  test('finds what other words for the same thing say, and says so', async () => {
    const { hits, standsFor } = await finderOf().finder.find('fire');
    const hit = hits.find(({ entry, part }) => part > 0 && rows[entry]?.at === 'b');
    assert.deepEqual(hit?.reasons, [{ typed: 'fire' }]);
    assert.ok(standsFor.get('fire')?.includes(stemOf('dismissal')));
  });

  test('takes a slip for the word it is nearest to, and never in silence', async () => {
    const { hits, asked } = await finderOf({ searched: library }).finder.find('constructr');
    assert.deepEqual(asked.respelt, [{ typed: 'constructr', as: 'constructor' }]);
    assert.equal(rows[hits.find(({ part }) => part > 0)?.entry ?? -1]?.at, 'd');
  });

  test('tells a slip also where it stands in a name', async () => {
    const { asked } = await finderOf().finder.find('feedbak for my boss');
    assert.deepEqual(asked.respelt, [{ typed: 'feedbak', as: 'feedback' }]);
  });

  test('says of a word that nothing is like it, and answers the others', async () => {
    const { hits, asked } = await finderOf().finder.find('qqqqqqqq constructor');
    assert.deepEqual(asked.unknown, ['qqqqqqqq']);
    assert.ok(hits.length > 0);
  });

  test('finds words of which only the beginning was typed yet, and only then', async () => {
    assert.ok((await found('constru', true)).includes('d#keep-a-constructor-small'));
    const { asked } = await finderOf().finder.find('constru');
    assert.deepEqual(asked.unknown, ['constru']);
    const { finder, asked: fetched } = finderOf();
    const begun = await finder.find('weekly constrx', { isTyping: true });
    assert.equal(begun.isStuck, true);
    assert.deepEqual(begun.asked.unknown, []);
    assert.ok(!fetched.includes('words.txt'));
  });

  test('finds nothing for words that tell nothing, and says which', async () => {
    const { finder, asked: fetched } = finderOf();
    const { hits, asked, isMute } = await finder.find('how to');
    assert.deepEqual(hits, []);
    assert.equal(isMute, true);
    assert.equal((await finder.find('how to fire')).isMute, false);
    assert.deepEqual(asked, { ignored: ['how', 'to'], respelt: [], unknown: [] });
    assert.ok(!fetched.includes('words.txt'));
  });

  test('finds nothing in nothing', async () => {
    for (const query of ['', '   ', '?!', '""']) {
      assert.deepEqual((await finderOf().finder.find(query)).hits, [], query);
    }
  });

  test('is no fool of names that every object has', async () => {
    for (const query of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      await finderOf().finder.find(query);
    }
    assert.ok((await found('constructor')).includes('d'));
  });

  test('finds people by name', async () => {
    assert.ok((await found('ada')).includes('ada'));
  });

  test('fetches what a query needs, once', async () => {
    const { finder, asked } = finderOf();
    await finder.find('constructor');
    await finder.find('constructor');
    assert.equal(new Set(asked).size, asked.length);
    assert.ok(!asked.includes('words.txt'), 'the words are only for slips');
  });

  test('finds beginnings at the edge of a shard', async () => {
    const { shards } = findIndex(library);
    assert.ok(shards.length > 1, 'there are several shards');
    for (const shard of shards.slice(1)) {
      const [first = ''] = /^[a-z]{5,}/m.exec(shard) ?? [];
      const { isStuck } = await finderOf().finder.find(first.slice(0, -1), { isTyping: true });
      assert.equal(isStuck, false, first);
    }
  });

  test('fetches nothing more for a word that it expects', async () => {
    const { finder, asked } = finderOf();
    await finder.warmUp();
    await finder.fetchTopics();
    for (const query of ['weekly co', 'fe', 'f', '']) await finder.expect(query);
    const before = asked.length;
    await finder.find('constructor fee', { isTyping: true });
    assert.equal(asked.length, before);
  });

  test('in haste leaves out what is not at hand, and fetches it for the next time', async () => {
    const { finder } = finderOf();
    await finder.find('weekly');
    const hasty = await finder.find('weekly constru', { isTyping: true, isHasty: true });
    assert.deepEqual(hasty.hits, (await finder.find('weekly')).hits);
    await new Promise((resolve) => setTimeout(resolve));
    const again = await finder.find('weekly constru', { isTyping: true, isHasty: true });
    assert.deepEqual(again.hits, (await finder.find('weekly constru', { isTyping: true })).hits);
    assert.notDeepEqual(again.hits, hasty.hits);
    const only = await finderOf().finder.find('constru', { isTyping: true, isHasty: true });
    assert.ok(only.hits.length > 0, 'there is nothing else to show');
  });

  test('rejects where a file is missing, and asks for it again', async () => {
    const missing = new Set(['start.txt']);
    const { finder } = finderOf({ missing });
    await assert.rejects(finder.find('constructor'), /start\.txt/);
    missing.clear();
    assert.ok((await finder.find('constructor')).hits.length > 0);
    missing.add('terms-0.txt');
    const second = finderOf({ missing });
    await assert.rejects(second.finder.find('constructor'), /terms-0\.txt/);
    missing.clear();
    assert.ok((await second.finder.find('constructor')).hits.length > 0);
  });

  test('leaves a last word alone of which too little is typed, unless a name ends with it', () => {
    const { start } = index;
    assert.equal(withoutStub('f', start), '');
    assert.equal(withoutStub('feedback fo', start), 'feedback');
    assert.equal(withoutStub('feedback for', start), 'feedback for');
    assert.equal(withoutStub('weekly 1:1', start), 'weekly 1:1');
    assert.equal(withoutStub('how to', start), '');
    assert.equal(withoutStub('how to ', start), '');
    assert.equal(withoutStub('it ', start), '');
    assert.equal(withoutStub('do qa ', start), 'do qa');
    assert.equal(withoutStub('how to fire', start), 'how to fire');
    assert.equal(withoutStub('', start), '');
  });

  test('puts nothing of one library in another order than the same library', () => {
    assert.deepEqual(findIndex(library), index);
  });
});

test('what leads to lessons is read as it was written, the best first', () => {
  for (const leads of [
    [],
    [[]],
    [[7], [], [7, 3, 5_000, 46, 300_000]],
    [[2_115, 2_116, 0, 45, 46, 47], [0]],
  ]) {
    const sorted = leads.map(([best, ...others]) =>
      best === undefined ? [] : [best, ...others.sort((a, b) => a - b)],
    );
    assert.deepEqual(readLeads(writeLeads(leads)), sorted);
  }
});

suite('leads', () => {
  const leads = new Leads(writeLeads([[1, 2], [], [2, 3], [4]]));

  test('give the lessons that answer a question, the first one most', () => {
    const [first, second] = leads.answering(0);
    assert.deepEqual(first, [1, 1]);
    assert.equal(second?.[0], 2);
    assert.ok(second[1] < 1);
    assert.deepEqual(leads.answering(1), []);
    assert.deepEqual(leads.answering(99), []);
    assert.deepEqual(leads.answering(0.5), [], 'lessons stand between the numbers of entries');
  });

  test('say which lessons answer the same, those that answer nothing else most', () => {
    const alike = new Map(leads.alike(2));
    assert.deepEqual([...alike.keys()].sort(), [1, 3]);
    assert.deepEqual(leads.alike(4), []);
    assert.deepEqual(leads.alike(99), []);
    const both = new Leads(
      writeLeads([
        [1, 2],
        [1, 2],
      ]),
    );
    assert.ok(Math.abs((new Map(both.alike(1)).get(2) ?? 0) - 1) < 1e-9);
  });
});

test('keeps what was made, and makes again what failed', async () => {
  let made = 0;
  const make = kept(() => {
    made += 1;
    return made === 1 ? Promise.reject(new Error('away')) : Promise.resolve(made);
  });
  await assert.rejects(make(), /away/);
  assert.equal(await make(), 2);
  assert.equal(await make(), 2);
});

test('writes of a term how much it counts where, and what it stands for', () => {
  const line = writeTerm(
    'quit',
    [
      [60, 99],
      [3, 0.1],
      [55, 4],
    ],
    ['leav', 'depart'],
  );
  const { postings, standsFor } = readTerm(line.slice('quit '.length));
  assert.deepEqual(
    postings.map(([id]) => id),
    [3, 55, 60],
  );
  const impacts = postings.map(([, impact]) => impact);
  assert.deepEqual(
    [...impacts].sort((a, b) => a - b),
    impacts,
  );
  assert.ok(Math.abs((impacts[1] ?? 0) - 4) < 0.4);
  assert.deepEqual(standsFor, ['leav', 'depart']);
  assert.deepEqual(readTerm(undefined), { postings: [], standsFor: [] });
  assert.deepEqual(readTerm(writeTerm('x', [[1, 1]], []).slice(2)).standsFor, []);
});

suite('a table of facets', () => {
  const slugs = library.topics.map(({ slug }) => slug);
  const table = new FacetTable(writeFacets(library.stories, slugs), slugs);
  const entries = (wanted: Iterable<number>) =>
    [...wanted].map((number) => library.stories[number]?.slug).sort();
  const filters = (address: string) => readQuery(new URLSearchParams(address), slugs).filters;

  test('finds the stories that have a value in each facet', () => {
    assert.deepEqual(entries(table.fitting(filters('topic=feedback'))), ['b', 'c']);
    assert.deepEqual(entries(table.fitting(filters('topic=feedback&topic=debt'))), ['b', 'c', 'd']);
    assert.deepEqual(entries(table.fitting(filters('topic=feedback&role=vp'))), []);
    assert.deepEqual(entries(table.fitting(filters(''))), ['a', 'b', 'c', 'd']);
  });

  test('counts the values, and can leave a facet out', () => {
    const all = table.fitting(filters(''));
    assert.deepEqual([...table.count(all, 'topic')].sort(), [
      ['debt', 1],
      ['feedback', 2],
      ['incidents', 1],
      ['talks', 1],
    ]);
    assert.deepEqual(entries(table.fitting(filters('topic=debt'), 'topic')), ['a', 'b', 'c', 'd']);
  });
});

suite('what was wanted', () => {
  const standsFor = new Map([
    ['firing', ['dismiss']],
    ['fire', ['dismiss']],
  ]);
  const marked = (query: string, text: string) =>
    new Wanted(query, standsFor)
      .mark(text)
      .filter(({ isMarked }) => isMarked)
      .map((stretch) => stretch.text);

  test('is marked in all its forms and synonyms, and the whole stays the text', () => {
    const text = 'She was dismissed; the dismissals went on, and nobody was fired up.';
    assert.deepEqual(marked('firing', text), ['dismissed', 'dismissals', 'fired']);
    assert.equal(
      new Wanted('firing', standsFor)
        .mark(text)
        .map((stretch) => stretch.text)
        .join(''),
      text,
    );
    assert.deepEqual(marked('how to', 'how to go on'), ['how', 'to']);
    assert.deepEqual(marked('how to delegate', 'how to delegate'), ['delegate']);
  });

  test('is marked by its beginning while it is typed, unless that tells nothing', () => {
    const text = 'Constructors, not deconstruction';
    const begun = new Wanted('const', new Map(), true)
      .mark(text)
      .filter(({ isMarked }) => isMarked);
    assert.deepEqual(begun, [{ text: 'Constructors', isMarked: true }]);
    assert.deepEqual(marked('const', text), []);
    const told = new Wanted('feedback the', new Map(), true).mark('Their feedback on a theory');
    assert.deepEqual(
      told.filter(({ isMarked }) => isMarked).map((stretch) => stretch.text),
      ['feedback'],
    );
  });

  test('gives the whole text back, whatever it looks like', () => {
    const text = '<b>ليلى</b> & "quotes" — a b';
    for (const query of ['', 'ليلى', '<b>', '.*', 'quotes b']) {
      const stretches = new Wanted(query).mark(text);
      assert.equal(stretches.map((stretch) => stretch.text).join(''), text);
    }
    assert.deepEqual(new Wanted(' ,.').mark('A title'), [{ text: 'A title', isMarked: false }]);
    assert.deepEqual(new Wanted('word').mark(''), []);
  });

  test('shows the place of a long text where most of it stands, cut at words', () => {
    const text = `${'Filler stands here. '.repeat(20)}They delegate the work and delegation helps.${' More filler follows.'.repeat(20)}`;
    const shown = new Wanted('delegation work')
      .excerpt(text)
      .map((stretch) => stretch.text)
      .join('');
    assert.match(shown, /^…/);
    assert.match(shown, /delegate the work and delegation helps/);
    assert.ok(shown.length < 300);
  });

  test('is told by the word that stands for it', () => {
    const wanted = new Wanted('fire feedback', standsFor);
    assert.equal(wanted.standsIn('fire', ['A dismissal it was']), 'dismissal');
    assert.equal(wanted.standsIn('feedback', ['Ask for feedback']), 'feedback');
    assert.equal(wanted.standsIn('feedback', ['Nothing here']), undefined);
  });
});
