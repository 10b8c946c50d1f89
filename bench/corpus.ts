import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug as slugOfHeading } from 'github-slugger';
import { readContentFiles } from '#content-files';
import { outcomes, roles, scopes, sizes, sourceKinds, stages } from '#domain/facets.ts';
import { readLibrary } from '#domain/read-library.ts';
import { slugFor } from '#domain/slug.ts';
import { relationKinds } from '#domain/story.ts';
import { textWriter } from './text-writer.ts';

/**
 * Writes a library of so many stories into a folder, from the topics, questions and words of another library. The
 * same number gives the same bytes, and the stories of a small library are the first ones of a larger.
 */
export async function writeCorpus(folder: string, count: number, seed: string) {
  const today = new Date().toISOString().slice(0, 10);
  const { entries } = readLibrary(await readContentFiles(seed), { base: '/', today });
  if (!entries?.stories.length || entries.topics.length === 0) {
    throw new Error(`${seed} has no stories and topics to take words from.`);
  }
  const { settings, topics, stories, questions } = entries;
  const { below, pick, pickEarly, line, name, paragraph, counts } = textWriter(
    stories.flatMap(({ problem, actions, lessons }) => [problem, actions, ...lessons]),
  );
  const people: string[] = [];
  const written: { story: string; lessons: string[] }[] = [];
  /** So many stories already written, each with one of its lessons. */
  const earlier = (most: number) => {
    const found = written.length === 0 ? [] : Array.from({ length: most }, () => pick(written));
    return [...new Set(found)].map(({ story, lessons }) => ({ story, lesson: pick(lessons) }));
  };

  for (let index = 0; index < count; index += 1) {
    // One person for every two stories: some tell several.
    if (index % 2 === 0) writePerson(`${name()} ${name()}`, index);
    writeStory(index);
  }
  for (const { slug, name: words, group, scope, aliases, notThis, ...topic } of topics) {
    const symptoms = topic.symptoms.map(({ says }) => ({ says, leadsTo: earlier(1) }));
    const fields = { name: words, group, scope, aliases, symptoms, notThis };
    save('topics', slug, fields, [paragraph(80)]);
  }
  for (let index = 0; index < count / 50; index += 1) {
    const steps = earlier(6).map((step) => ({ ...step, ask: line(40, 140) }));
    const fields = { title: line(20, 60), audience: line(40, 120), steps };
    save('paths', `path-${index.toString()}`, fields, [paragraph(60)]);
  }
  const asked = questions.map(({ asks, leadsTo }) => {
    const leads = earlier(leadsTo.length).map(({ story, lesson }) => `${story}#${lesson}`);
    return `${asks} | ${leads.join(' ')}\n`;
  });
  writeFileSync(join(folder, 'questions.txt'), asked.join(''));
  writeFileSync(join(folder, 'site.yaml'), JSON.stringify(settings));
  return counts();

  function save(collection: string, slug: string, fields: object, blocks: readonly string[]): void {
    mkdirSync(join(folder, collection), { recursive: true });
    // JSON is YAML, and a field on a line of its own is as easy to read.
    const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const text = ['---', ...lines, '---', '', blocks.join('\n\n'), ''].join('\n');
    writeFileSync(join(folder, collection, `${slug}.mdx`), text);
  }

  function writePerson(words: string, index: number): void {
    const slug = `${slugFor(words)}-${index.toString()}`;
    people.push(slug);
    save('people', slug, { name: words }, [line(40, 120)]);
  }

  function writeStory(index: number): void {
    const title = line(20, 70);
    const chosen = Array.from({ length: below(3) + 1 }, () => pickEarly(topics));
    const symptoms = chosen.flatMap((topic) => topic.symptoms.map(({ says }) => `${says}. `));
    const sources = ['told', 'again'].slice(0, below(2) + 1);
    const headings = new Map<string, string>();
    while (headings.size < 4) {
      const heading = line(15, 70);
      headings.set(slugOfHeading(heading), heading);
    }
    const notes: string[] = [];
    const cited = (words: string) => {
      const number = (notes.length + 1).toString();
      notes.push(`[^${number}]: ${pick(sources)}, paragraph ${number}`);
      return `${words}[^${number}]`;
    };
    const action = () => `1. ${cited(paragraph(18))}`;
    const lesson = (heading: string) => [
      `### ${heading}`,
      cited(paragraph(35)),
      ...(below(2) === 0 ? [`<Limits>${cited(paragraph(12))}</Limits>`] : []),
    ];
    const blocks = [
      '## Problem',
      cited(`${symptoms.length > 0 ? pick(symptoms) : ''}${paragraph(30)}`),
      cited(paragraph(35)),
      cited(paragraph(35)),
      '## Actions',
      [action(), action(), action(), action(), action(), action()].join('\n'),
      cited(paragraph(35)),
      '## Lessons',
      ...[...headings.values()].flatMap(lesson),
      ...earlier(1).map(({ story }) => `${paragraph(8)} [${line(20, 50)}](/stories/${story}/).`),
      ...(below(3) === 0 ? ['## What happened next', `- 2019: ${cited(line(40, 160))}`] : []),
    ];
    const fields = {
      title,
      summary: line(60, 160),
      people: [{ person: pick(people), role: line(8, 30), part: 'teller' }],
      topics: [...new Set(chosen.map(({ slug }) => slug))],
      role: pickEarly(roles),
      scope: pickEarly(scopes),
      stage: pickEarly(stages),
      size: pickEarly(sizes),
      outcome: pickEarly(outcomes),
      result: line(40, 160),
      happened: 2000 + below(20),
      added: new Date(Date.UTC(2020, 0, 1 + ((index * 37) % 2000))).toISOString().slice(0, 10),
      sources: sources.map((id) => ({
        id,
        title: line(20, 70),
        publisher: `${name()} Review`,
        kind: pickEarly(sourceKinds),
        url: `https://example.org/${id}/${index.toString()}`,
        date: '2019-11-05',
        read: '2020-01-01',
      })),
      related: earlier(2).map(({ story, lesson: theirs }) => {
        return { story, relation: pickEarly(relationKinds), theirs, because: line(40, 180) };
      }),
    };
    // The number makes the name its own.
    const slug = slugFor(`${title.slice(0, 45)} ${index.toString()}`);
    save('stories', slug, fields, [...blocks, notes.join('\n')]);
    written.push({ story: slug, lessons: [...headings.keys()] });
  }
}
