import { facetValueName, type Outcome, outcomes } from '#domain/facets.ts';
import type { Settings } from '#domain/settings.ts';
import type { Story } from '#domain/story.ts';
import type { CanDraw } from './faces.ts';

/** What a share image says: the words that it is drawn from, and nothing that the faces can’t draw. */
export type ShareCard = StoryCard | LibraryCard;

export type StoryCard = {
  of: 'story';
  library: string | undefined;
  title: string;
  outcome: Outcome;
  after: string | undefined;
  /** The first lesson that can be drawn, with its number. */
  lesson: { number: number; title: string } | undefined;
};

export type LibraryCard = {
  of: 'library';
  library: string | undefined;
  description: string | undefined;
};

/** The outcomes whose marks stand on the library's own image. */
export const shownOutcomes = ['worked', 'partly', 'did-not-work', 'backfired'] as const;

/** The card of a story; the library's own where the title can't be drawn. */
export function cardOfStory(story: Story, settings: Settings, canDraw: CanDraw): ShareCard {
  if (!canDraw('Literata', story.title)) return cardOfLibrary(settings, canDraw);
  const lesson = story.lessons.findIndex(({ title }) => canDraw('Literata', title));
  return {
    of: 'story',
    library: drawable(settings.name, canDraw('Literata', settings.name)),
    title: story.title,
    // A word of any other kind has no mark.
    outcome: outcomes.find((outcome) => outcome === story.outcome) ?? 'unknown',
    after: story.after && drawable(story.after, canDraw('Spline Sans Mono', story.after)),
    lesson:
      lesson < 0 ? undefined : { number: lesson + 1, title: story.lessons[lesson]?.title ?? '' },
  };
}

/** The card of every page that is no story. */
export function cardOfLibrary({ name, description }: Settings, canDraw: CanDraw): LibraryCard {
  return {
    of: 'library',
    library: drawable(name, canDraw('Literata', name)),
    description: drawable(description, canDraw('Literata', description)),
  };
}

/** What an image says, for those who don't see it. */
export function describeCard(card: ShareCard): string {
  const library = card.library === undefined ? [] : [card.library];
  if (card.of === 'library') {
    const outcomes = shownOutcomes.map((outcome) => outcomeWords(outcome)).join(', ');
    return [...library, ...(card.description ? [card.description] : []), outcomes].join(' – ');
  }
  const outcome = outcomeWords(card.outcome) + (card.after ? ` after ${card.after}` : '');
  const lesson = card.lesson && `Lesson ${card.lesson.number.toString()}: ${card.lesson.title}`;
  return [...library, card.title, outcome, ...(lesson ? [lesson] : [])].join(' – ');
}

/** The words of a stamp. */
export function outcomeWords(outcome: Outcome): string {
  return outcome === 'unknown' ? 'Outcome unknown' : facetValueName('outcome', outcome);
}

function drawable(text: string, isDrawable: boolean): string | undefined {
  return isDrawable ? text : undefined;
}
