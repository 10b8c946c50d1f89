import type { LessonOf, Library } from './library.ts';
import type { Relation, Story } from './story.ts';

/** Two stories that chose or concluded differently, and why they belong together. */
export type Contrast = {
  /** The one that says so first; each with the lesson the relation is about, or its first. */
  sides: readonly [LessonOf, LessonOf];
  relation: 'different-choice' | 'contradicts';
  because: string;
};

/**
 * The two stories to lay side by side: one worked and one did not. A different choice goes before a mere
 * contradiction, and the more topics they share the nearer they are to one problem; then the newest relation.
 */
export function findPair(library: Library): Contrast | undefined {
  return contrastsIn(library)
    .filter(({ sides: [a, b] }) => isOpposite(a.story, b.story))
    .sort(
      (a, b) =>
        Number(b.relation === 'different-choice') - Number(a.relation === 'different-choice') ||
        sharedTopics(b) - sharedTopics(a),
    )[0];
}

/** The pairs of stories on a topic that chose or concluded differently, newest first. */
export function contrastsOn(library: Library, topic: string): Contrast[] {
  return contrastsIn(library).filter(({ sides }) =>
    sides.every(({ story }) => story.topics.includes(topic)),
  );
}

/** Each pair once, even where both stories name the other. */
function contrastsIn(library: Library): Contrast[] {
  const pairs = new Map<string, Contrast>();
  for (const story of library.stories) {
    for (const related of story.related) {
      const contrast = contrastOf(library, story, related);
      const pair = [story.slug, related.story].sort().join(' ');
      if (contrast !== undefined && !pairs.has(pair)) pairs.set(pair, contrast);
    }
  }
  return [...pairs.values()];
}

function contrastOf(library: Library, story: Story, related: Relation): Contrast | undefined {
  const { relation, because } = related;
  const other = library.storyBySlug.get(related.story);
  if (other === undefined || (relation !== 'different-choice' && relation !== 'contradicts'))
    return undefined;
  const ours = lessonOf(story, related.lesson);
  const theirs = lessonOf(other, related.theirs);
  return ours && theirs && { sides: [ours, theirs], relation, because };
}

function lessonOf(story: Story, id: string | undefined): LessonOf | undefined {
  const lesson = story.lessons.find((candidate) => candidate.id === id) ?? story.lessons[0];
  return lesson && { lesson, story };
}

/** Whether one worked and the other did not. */
function isOpposite(a: Story, b: Story): boolean {
  const isBad = ({ outcome }: Story) => outcome === 'did-not-work' || outcome === 'backfired';
  return (a.outcome === 'worked' && isBad(b)) || (isBad(a) && b.outcome === 'worked');
}

function sharedTopics({ sides: [a, b] }: Contrast): number {
  return a.story.topics.filter((topic) => b.story.topics.includes(topic)).length;
}
