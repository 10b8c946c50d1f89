import { type Library, peopleIn, relationsOf } from '#domain/library.ts';
import type { Story } from '#domain/story.ts';
import { absoluteUrl, paths } from './site.ts';

/** The whole library as data for others to use. */
export function openData(library: Library) {
  const { settings } = library;
  return {
    name: settings.name,
    description: settings.description,
    language: settings.language,
    licence: settings.licence ?? null,
    url: absoluteUrl(paths.home),
    stories: library.stories.map((story) => ({
      ...identify(library, story),
      summary: story.summary,
      result: story.result,
      after: story.after ?? null,
      care: story.care,
      happened: story.happened,
      added: story.added,
      minutes: story.minutes,
      sources: story.sources,
      furtherReading: story.furtherReading,
      related: relationsOf(library, story).map((related) => ({
        story: related.story.slug,
        relation: related.relation,
        direction: related.isIncoming ? 'from' : 'to',
        because: related.because,
        lesson: related.ours?.id ?? null,
        theirs: related.theirs?.id ?? null,
      })),
      problem: story.problem.text,
      actions: story.actions.text,
      lessons: story.lessons.map(({ id, title, text }) => ({ id, title, text })),
      next: story.next.map(({ date, plainHtml }) => ({ date, html: plainHtml })),
    })),
  };
}

/** Every lesson by itself, with what a reader needs to judge it by. */
export function openLessons(library: Library) {
  return library.stories.flatMap((story) =>
    story.lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      text: lesson.text,
      url: absoluteUrl(paths.lesson(story.slug, lesson.id)),
      story: identify(library, story),
    })),
  );
}

function identify(library: Library, story: Story) {
  const { slug, title, topics, role, scope, stage, size, outcome, source } = story;
  return {
    slug,
    title,
    url: absoluteUrl(paths.story(slug)),
    people: peopleIn(library, story).map(({ name, slug: person, as }) => ({
      name,
      person: person ?? null,
      role: as.role ?? null,
      organisation: as.organisation ?? null,
      part: as.part,
    })),
    ...{ topics, role, scope, stage, size, outcome, source },
  };
}
