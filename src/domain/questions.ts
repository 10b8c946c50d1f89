import { fillWords, wordsOf } from './find-words.ts';
import { limits } from './limits.ts';
import { findOddLine, type LineFault, type ListKind, readListLines } from './list-file.ts';
import { collectProblems, count, type Problem, quote } from './problem.ts';
import type { Reference } from './slug.ts';

/** What people type who look for some lessons, and the lessons that answer it, best first: it teaches the search. */
export type Question = { asks: string; leadsTo: { story: string; lesson: string }[] };

/** The questions whose lines can be read, what is wrong with the others, and the lessons that are named. */
export type QuestionsReading = {
  questions: Question[];
  problems: Problem[];
  references: Reference[];
};

const wayOut =
  'Write what people type, `|` and the lessons that answer it, such as `tests that nobody trusts | the-quiet-outage#say-no-date`.';

const list: ListKind = {
  noun: 'list of questions',
  oneEach: 'every question takes one line',
  longest: limits.lineLength,
  wayOut,
};

/**
 * Reads `questions.txt`: one question a line, as `what people type | story#lesson story#lesson`. Whether there are such
 * lessons is for the library. What is no text that can be seen has no questions.
 */
export function readQuestions(bytes: Uint8Array, path: string): QuestionsReading {
  const { problems, report } = collectProblems(path);
  const questions: Question[] = [];
  const references: Reference[] = [];
  const seen = new Map<string, number>();
  for (const { content, line } of readListLines(bytes, list, report)) {
    const { asks, leads } = partsOf(content);
    const key = wordsOf(asks).join(' ');
    const before = seen.get(key);
    const fault = findOddLine(content, list) ?? findFault(content, asks, leads);
    if (fault !== undefined) {
      report('question-line', { line, column: fault.column }, fault.message);
    } else if (before !== undefined) {
      const message = `${quote(asks)} stands on line ${before.toString()} already. Keep one of the two, with the lessons of both.`;
      report('question-line', { line, column: 1 }, message);
    } else {
      seen.set(key, line);
      const leadsTo = leads.map(({ name }) => splitLessonName(name));
      questions.push({ asks, leadsTo });
      references.push(
        ...leadsTo.map(({ story, lesson }, index): Reference => {
          const place = { line, column: leads[index]?.column ?? 1 };
          return { kind: 'stories', slug: story, lesson, field: 'The link of this line', ...place };
        }),
      );
    }
  }
  return { questions, problems, references };
}

type Lead = { name: string; column: number };

function partsOf(content: string): { asks: string; leads: Lead[] } {
  const bar = content.indexOf('|');
  if (bar < 0) return { asks: content.trim(), leads: [] };
  const leads = [...content.slice(bar + 1).matchAll(/[^ \t]+/g)].map((match) => ({
    name: match[0],
    column: bar + match.index + 2,
  }));
  return { asks: content.slice(0, bar).trim(), leads };
}

/** What is wrong with a line by itself, or nothing. */
function findFault(content: string, asks: string, leads: readonly Lead[]): LineFault | undefined {
  const refuse = (message: string, column = 1) => ({ column, message });
  if (!content.includes('|')) return refuse(`There is no \`|\` in this line. ${wayOut}`);
  if (asks === '') return refuse(`Nothing stands before the \`|\`. ${wayOut}`);
  if (asks.length > limits.phrase.most) {
    return refuse(
      `The question has ${count(asks.length, 'character')}; at most ${limits.phrase.most.toString()} are read. Say it as people type it.`,
    );
  }
  if (wordsOf(asks).every((word) => fillWords.has(word))) {
    return refuse(
      `No word of ${quote(asks)} tells what it is about. Add one, or take the line away.`,
    );
  }
  if (leads.length === 0)
    return refuse(`Nothing stands behind the \`|\`. ${wayOut}`, content.length);
  const odd = leads.find(({ name }) => !lessonName.test(name));
  if (odd !== undefined) {
    return refuse(
      `${quote(odd.name)} is no lesson. Write the story, \`#\` and the id of its lesson, such as \`the-quiet-outage#say-no-date\`.`,
      odd.column,
    );
  }
  const names = leads.map(({ name }) => name);
  const again = leads.find(({ name }, index) => names.indexOf(name) < index);
  if (again !== undefined)
    return refuse(`${quote(again.name)} stands here twice. Keep one of the two.`, again.column);
  const tooMany = leads[limits.leads];
  if (tooMany === undefined) return undefined;
  return refuse(
    `The question leads to ${count(leads.length, 'lesson')}; at most ${limits.leads.toString()} are read. Keep the best.`,
    tooMany.column,
  );
}

/** A lesson as `story#lesson`. */
const lessonName = /^[a-z0-9]+(?:-[a-z0-9]+)*#[\p{L}\p{N}_-]+$/u;

function splitLessonName(name: string): Question['leadsTo'][number] {
  const [story = '', lesson = ''] = name.split('#', 2);
  return { story, lesson };
}
