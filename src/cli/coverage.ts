import { parseArgs } from 'node:util';
import { contentFolder, readContentFiles } from '#content-files';
import { aims, type Coverage, coverageOf } from '#domain/coverage.ts';
import { facetNames, facetValueName, type ListFacet, outcomes } from '#domain/facets.ts';
import { makeLibrary } from '#domain/library.ts';
import { count } from '#domain/problem.ts';
import { readLibrary } from '#domain/read-library.ts';
import { relationWords } from '#domain/relation-words.ts';
import type { TopicSymptom } from '#domain/symptoms.ts';
import { formatReport } from './report.ts';
import { WrongUse } from './wrong-use.ts';

const usage = `Usage: npm run coverage

Prints what the library covers: its stories by topic and outcome, by role, stage and the other facets, by
publisher, and its relations; then what is missing. A gap is no problem: it says what to look for next.
The site shows the table of topics at /contribute/wanted/.

HINDSIGHT_CONTENT names another content folder. Exit: 0 done, 1 problems in the content, 2 wrong use.
`;

/** Publishers beyond these many are only counted. */
const publishersShown = 10;

/** Prints what the library covers; gives the exit code. */
export async function coverage(args: readonly string[], today: string): Promise<0 | 1> {
  if (wantsHelp(args)) {
    process.stdout.write(usage);
    return 0;
  }
  const content = await readContentFiles(contentFolder());
  const { entries, problems } = readLibrary(content, { base: '/', today });
  if (entries === undefined || problems.length > 0) {
    const report = formatReport(problems, content.files.length + 1, 'text');
    process.stderr.write(
      `${report}What a faulty library covers can’t be counted: mend these first.\n`,
    );
    return 1;
  }
  process.stdout.write(formatCoverage(coverageOf(makeLibrary(entries))));
  return 0;
}

function formatCoverage(found: Coverage): string {
  const related = found.relations.reduce((sum, { count: number }) => sum + number, 0);
  return [
    `${count(found.stories, 'story', 'stories')}, ${count(found.lessons, 'lesson')}, ${count(related, 'relation')}.`,
    formatTopics(found),
    [...found.facets.map(formatFacet), formatPublishers(found), formatRelations(found)].join('\n'),
    formatGaps(found),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function formatTopics({ topics }: Coverage): string {
  const outcomeNames = outcomes.map((outcome) => facetValueName('outcome', outcome));
  const head = ['Topic', 'Stories', ...outcomeNames, 'Symptoms', 'Leading nowhere'];
  const rows = topics.map(({ topic, stories, byOutcome, symptoms, leadNowhere }) => [
    topic.name,
    ...[stories, ...outcomes.map((outcome) => byOutcome[outcome]), symptoms, leadNowhere].map(
      (number) => number.toString(),
    ),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function formatFacet({ facet, values }: { facet: ListFacet; values: Counted<'value'>[] }): string {
  const words = values.map(
    ({ value, count: number }) => `${facetValueName(facet, value)} ${number.toString()}`,
  );
  return `${facetNames[facet]}: ${words.join('; ')}.`;
}

function formatPublishers({ publishers }: Coverage): string {
  const words = publishers
    .slice(0, publishersShown)
    .map(({ publisher, count: number }) => `${publisher} ${number.toString()}`);
  const more = publishers.length - publishersShown;
  return `Publishers: ${words.join('; ')}${more > 0 ? `; and ${more.toString()} more` : ''}.`;
}

function formatRelations({ relations }: Coverage): string {
  const words = relations.map(
    ({ kind, count: number }) => `${relationWords(kind, false)} ${number.toString()}`,
  );
  return `Relations: ${words.join('; ')}.`;
}

function formatGaps({ gaps }: Coverage): string {
  const says = (list: readonly TopicSymptom[]) =>
    list.map(({ topic, says: words }) => `${topic.name}: ${words}`);
  const topicNames = (list: Coverage['topics']) => list.map(({ topic }) => topic.name);
  const kinds: [string, readonly string[]][] = [
    [
      `Topics with fewer than ${count(aims.storiesOnTopic, 'story', 'stories')}`,
      topicNames(gaps.thinTopics),
    ],
    [
      `Topics with fewer than ${count(aims.symptomsOfTopic, 'symptom')}`,
      topicNames(gaps.mutedTopics),
    ],
    ['Topics without an introduction', topicNames(gaps.topicsWithoutIntroduction)],
    ['Symptoms that lead nowhere', says(gaps.symptomsThatLeadNowhere)],
    [
      `Symptoms that lead to fewer than ${count(aims.leadsOfSymptom, 'lesson')}`,
      says(gaps.thinSymptoms),
    ],
    ['Stories that no relation ties to another', gaps.unrelatedStories.map(({ slug }) => slug)],
    [
      `Publishers with more than ${(aims.shareOfPublisher * 100).toString()} % of the stories`,
      gaps.heavyPublishers.map(
        ({ publisher, count: number }) => `${publisher} (${number.toString()})`,
      ),
    ],
  ];
  const open = kinds.filter(([, missing]) => missing.length > 0);
  if (open.length === 0) return 'Nothing is missing by the library’s own aims.';
  return open
    .map(([gap, missing]) => [`${gap}:`, ...missing.map((entry) => `  ${entry}`)].join('\n'))
    .join('\n');
}

type Counted<Key extends string> = Record<Key, string> & { count: number };

function wantsHelp(args: readonly string[]): boolean {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' } },
    });
    return values.help === true;
  } catch (error) {
    throw new WrongUse(
      `\`npm run coverage\` takes no \`${args[0] ?? ''}\`. \`npm run coverage -- --help\` says what it prints.`,
      { cause: error },
    );
  }
}
