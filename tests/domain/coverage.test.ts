import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { after, suite, test } from 'node:test';
import { aims, coverageOf } from '#domain/coverage.ts';
import { libraryOf, story, topic, topics, vary } from './small-library.ts';

/** A story told from these publishers, which cites all of them everywhere. */
function toldBy(title: string, publishers: readonly string[]): string {
  const sources = publishers.map(
    (publisher, index) =>
      `\n  - { id: s${index.toString()}, title: A talk, publisher: ${publisher}, kind: talk, date: 2019, read: 2026-11-01 }`,
  );
  const notes = publishers.map((_, index) => `[^${index.toString()}]: s${index.toString()}, 3:07`);
  const marks = publishers.map((_, index) => `[^${index.toString()}]`).join('');
  const text = vary({ title, sources: sources.join('') }, `${title} failed.`);
  return `${text.replaceAll(/(?:failed|looked|fires|little)\./g, (claim) => claim + marks)}\n${notes.join('\n')}\n`;
}

test('counts the stories of each topic by outcome, on whichever of its topics they stand', () => {
  const { topics: counted } = coverageOf(
    libraryOf({
      ...topics,
      'stories/a': story,
      'stories/b': vary({ topics: '[debt, incidents]', outcome: 'backfired' }, 'A disk.'),
    }),
  );
  const counts = counted.map(({ topic: { slug }, stories, byOutcome }) => [
    slug,
    stories,
    byOutcome.worked,
    byOutcome.backfired,
    byOutcome.partly,
  ]);
  assert.deepEqual(counts, [
    ['feedback', 0, 0, 0, 0],
    ['incidents', 2, 1, 1, 0],
    ['debt', 1, 0, 1, 0],
  ]);
});

test('counts every value of a facet, also those that no story has', () => {
  const { facets } = coverageOf(libraryOf({ ...topics, 'stories/a': story }));
  const roles = facets.find(({ facet }) => facet === 'role')?.values ?? [];
  assert.deepEqual(
    roles.filter(({ count }) => count > 0),
    [{ value: 'manager', count: 1 }],
  );
  assert.ok(roles.some(({ value, count }) => value === 'vp' && count === 0));
});

test('calls a topic thin until it has as many stories as it should', () => {
  const thinWith = (stories: number) => {
    const texts = Array.from({ length: stories }, (_, index): [string, string] => [
      `stories/s${index.toString()}`,
      vary({ title: `The alarm number ${index.toString()}` }, `Disk ${index.toString()}.`),
    ]);
    const { gaps } = coverageOf(libraryOf({ ...topics, ...Object.fromEntries(texts) }));
    return gaps.thinTopics.map(({ topic: { slug } }) => slug);
  };
  assert.deepEqual(thinWith(aims.storiesOnTopic - 1), ['feedback', 'incidents', 'debt']);
  assert.deepEqual(thinWith(aims.storiesOnTopic), ['feedback', 'debt']);
});

test('tells symptoms that lead nowhere from those that lead to little', () => {
  const symptoms = `symptoms:
  - says: Nothing answers me
  - says: One lesson answers me
    leadsTo: [{ story: a, lesson: test-the-alarm }]
  - says: Two lessons answer me
    leadsTo: [{ story: a, lesson: test-the-alarm }, { story: a, lesson: buy-larger-disks }]
`;
  const { gaps, topics: counted } = coverageOf(
    libraryOf({
      'topics/incidents': topic('Incidents', 'delivery-and-quality').replace(
        '---\n',
        `---\n${symptoms}`,
      ),
      'stories/a': story,
    }),
  );
  assert.deepEqual(
    gaps.symptomsThatLeadNowhere.map(({ says }) => says),
    ['Nothing answers me'],
  );
  assert.deepEqual(
    gaps.thinSymptoms.map(({ says }) => says),
    ['One lesson answers me'],
  );
  assert.deepEqual(
    counted.map((one) => [one.symptoms, one.leadNowhere]),
    [[3, 1]],
  );
  assert.deepEqual(gaps.mutedTopics, []);
});

test('calls a story unrelated only where no relation begins or ends at it', () => {
  const related = `\n  - { story: b, relation: supports, because: Both tested the alarm before. }`;
  const { gaps, relations } = coverageOf(
    libraryOf({
      ...topics,
      'stories/a': vary({ related }),
      'stories/b': vary({ title: 'The alarm in the cellar' }, 'A cellar.'),
      'stories/c': vary({ title: 'The alarm in the attic' }, 'An attic.'),
    }),
  );
  assert.deepEqual(
    gaps.unrelatedStories.map(({ slug }) => slug),
    ['c'],
  );
  assert.deepEqual(
    relations.filter(({ count }) => count > 0),
    [{ kind: 'supports', count: 1 }],
  );
});

test('counts a publisher once for each story, and says which gives too many', () => {
  const { publishers, gaps } = coverageOf(
    libraryOf({
      ...topics,
      'stories/a': toldBy('The alarm in the hall', ['A show', 'A show']),
      'stories/b': toldBy('The alarm in the cellar', ['A blog']),
      'stories/c': toldBy('The alarm in the attic', ['A show']),
    }),
  );
  assert.deepEqual(publishers, [
    { publisher: 'A show', count: 2 },
    { publisher: 'A blog', count: 1 },
  ]);
  assert.deepEqual(gaps.heavyPublishers, [{ publisher: 'A show', count: 2 }]);
});

suite('npm run coverage', () => {
  const root = join(import.meta.dirname, '../..');
  const temporary = mkdtempSync(join(tmpdir(), 'hindsight coverage-'));
  after(() => rmSync(temporary, { recursive: true }));
  const run = async (content: string, ...args: string[]) => {
    const call = promisify(execFile)(
      process.execPath,
      [join(root, 'src/cli/main.ts'), 'coverage', ...args],
      { cwd: root, env: { ...process.env, HINDSIGHT_CONTENT: content } },
    );
    return call.then(
      ({ stdout }) => ({ status: 0, stdout, stderr: '' }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        status: error.code,
        stdout: error.stdout,
        stderr: error.stderr,
      }),
    );
  };
  const tiny = join(root, 'tests/fixtures/content');

  test('prints a row for each topic, every facet, and what is missing', async () => {
    const { status, stdout } = await run(tiny);
    assert.equal(status, 0);
    const lines = stdout.split('\n');
    assert.match(lines[0] ?? '', /^\d+ stories, \d+ lessons, \d+ relations?\.$/);
    const head = lines.findIndex((line) => line.startsWith('Topic '));
    const rows = lines.slice(head, lines.indexOf('', head));
    assert.equal(new Set(rows.map(({ length }) => length)).size, 1, 'the columns stand in line');
    assert.match(stdout, /^Role then: .*\bVP 0\b/m);
    assert.match(stdout, /^Topics with fewer than 3 stories:\n {2}\S/m);
  });

  test('counts nothing while the content has problems, and says which', async () => {
    const content = join(temporary, 'content');
    cpSync(tiny, content, { recursive: true });
    writeFileSync(join(content, 'stories/broken.mdx'), 'no fence\n');
    const { status, stdout, stderr } = await run(content);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /broken\.mdx:1:1/);
    assert.match(stderr, /mend these first/);
  });

  test('says what it does, and refuses what it does not know', async () => {
    assert.match((await run(tiny, '--help')).stdout, /^Usage: npm run coverage/);
    const { status, stderr } = await run(tiny, '--json');
    assert.equal(status, 2);
    assert.match(stderr, /takes no `--json`/);
  });
});
