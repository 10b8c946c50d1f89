import { stringify } from 'yaml';

/** The file of a story yet to be told: its fields as answered, and what to write under each heading. */
export function storyFile(
  answers: Readonly<Record<string, string>>,
  topics: readonly string[],
  today: string,
): string {
  const { title, summary, name, role, scope, stage, size, outcome, result, happened, source } =
    answers;
  const isFirstHand = source === undefined || source === '';
  const part = isFirstHand ? 'teller' : 'protagonist';
  const frontmatter = stringify(
    {
      title,
      summary,
      people: name === undefined || name === '' ? [] : [{ name, part }],
      topics,
      ...{ role, scope, stage, size, outcome, result, happened },
      added: today,
      sources: isFirstHand
        ? []
        : [
            {
              id: 'source',
              title: 'The title of the source',
              publisher: 'Who published it',
              kind: 'blog-post',
              url: source,
              date: 'unknown',
              read: today,
            },
          ],
    },
    { lineWidth: 0 },
  );
  const mark = isFirstHand ? '' : '[^1]';
  const note = isFirstHand ? '' : '\n[^1]: source, paragraph 1\n';
  return `---
${frontmatter}---

## Problem

Who was there, what the matter was, and enough of the setting for a reader to judge whether theirs is alike.${mark}

## Actions

What was done, in order, closed by what came of it.${mark}

## Lessons

### Say the lesson here in a few words

What happened that shows it.${mark}
${note}`;
}
