import rss from '@astrojs/rss';
import { facetValueName } from '#domain/facets.ts';
import { type Library, type Named, peopleIn } from '#domain/library.ts';
import type { Section, Story } from '#domain/story.ts';
import { absoluteUrl, base, paths } from './site.ts';

/** What a feed tells of itself. */
export type FeedOf = {
  title: string;
  description: string;
  /** The page the feed belongs to. */
  path: string;
  stories: readonly Story[];
};

/** The formats a feed comes in, as the ends of their file names. */
export const feedFormats = ['xml', 'json'] as const;

/** A feed in one of the formats, each story whole. */
export function makeFeed(
  format: (typeof feedFormats)[number],
  library: Library,
  feed: FeedOf,
): Promise<Response> | Response {
  return format === 'xml' ? rssFeed(library, feed) : jsonFeed(library, feed);
}

/** How many stories a feed holds: the newest. */
const longestFeed = 50;

/** As RSS 2.0. */
function rssFeed(library: Library, feed: FeedOf): Promise<Response> {
  return rss({
    title: feed.title,
    description: feed.description,
    site: absoluteUrl(feed.path),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${escapeHtml(library.settings.language)}</language><atom:link href="${absoluteUrl(`${feed.path}feed.xml`)}" rel="self" type="application/rss+xml"/>`,
    items: feed.stories.slice(0, longestFeed).map((story) => ({
      title: story.title,
      description: story.summary,
      link: absoluteUrl(paths.story(story.slug)),
      pubDate: new Date(`${story.added}T00:00:00Z`),
      categories: topicNames(library, story),
      content: wholeStory(library, story),
    })),
  });
}

/** After https://www.jsonfeed.org/version/1.1/. */
function jsonFeed(library: Library, feed: FeedOf): Response {
  const body = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: absoluteUrl(feed.path),
    feed_url: absoluteUrl(`${feed.path}feed.json`),
    language: library.settings.language,
    items: feed.stories.slice(0, longestFeed).map((story) => ({
      id: absoluteUrl(paths.story(story.slug)),
      url: absoluteUrl(paths.story(story.slug)),
      title: story.title,
      summary: story.summary,
      content_html: wholeStory(library, story),
      date_published: `${story.added}T00:00:00Z`,
      authors: authorsOf(library, story),
      tags: topicNames(library, story),
    })),
  };
  return new Response(JSON.stringify(body, null, 2), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}

/** Who lived a story wrote it only where it is first-hand; what is retold is the library's. */
function authorsOf(library: Library, story: Story): { name: string; url?: string }[] {
  if (story.source !== 'first-hand') {
    return [{ name: library.settings.name, url: absoluteUrl(paths.home) }];
  }
  return peopleIn(library, story).map(({ name, slug }) => ({
    name,
    ...(slug !== undefined && { url: absoluteUrl(paths.person(slug)) }),
  }));
}

function topicNames(library: Library, story: Story): string[] {
  return story.topics.map((slug) => library.topicBySlug.get(slug)?.name ?? slug);
}

/** The story as one piece of HTML that stands by itself, with whole addresses. */
function wholeStory(library: Library, story: Story): string {
  const part = (heading: string, section: Section) => `<h2>${heading}</h2>${section.plainHtml}`;
  const lessons = story.lessons.map(
    (lesson) => `<h3>${escapeHtml(lesson.title)}</h3>${lesson.plainHtml}`,
  );
  const next = story.next.map(
    ({ date, plainHtml }) => `<li>${escapeHtml(date)}: ${plainHtml}</li>`,
  );
  const sources = story.sources.map(({ title, publisher, url }) => {
    const name = `${escapeHtml(title)} (${escapeHtml(publisher)})`;
    return `<li>${url === undefined ? name : `<a href="${escapeHtml(url)}">${name}</a>`}</li>`;
  });
  return withWholeAddresses(
    [
      `<p>${escapeHtml(people(peopleIn(library, story)))}</p>`,
      ...(story.care.length > 0
        ? [`<p>This story tells of ${escapeHtml(story.care.join(', '))}.</p>`]
        : []),
      `<p><strong>${escapeHtml(facetValueName('outcome', story.outcome))}.</strong> ${escapeHtml(story.result)}</p>`,
      part('Problem', story.problem),
      part('Actions', story.actions),
      `<h2>Lessons</h2>${lessons.join('')}`,
      ...(next.length > 0 ? [`<h2>What happened next</h2><ul>${next.join('')}</ul>`] : []),
      ...(sources.length > 0 ? [`<h2>Sources</h2><ul>${sources.join('')}</ul>`] : []),
    ].join(''),
  );
}

function people(named: readonly Named[]): string {
  if (named.length === 0) return 'An anonymous account.';
  const words = named.map(({ name, as }) =>
    [name, as.role, as.organisation].filter(Boolean).join(', '),
  );
  return `${words.join('; ')}.`;
}

/** Links inside the site begin with the base path; a feed is read elsewhere. */
function withWholeAddresses(html: string): string {
  return html.replaceAll(`<a href="${base}`, `<a href="${absoluteUrl(base)}`);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
