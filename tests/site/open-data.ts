import type { BuiltSite } from './built-site.ts';

/** A story as `/data/stories.json` tells it; what tests look at. */
export type OpenStory = {
  slug: string;
  title: string;
  url: string;
  added: string;
  summary: string;
  result: string;
  topics: string[];
  role: string;
  scope: string;
  stage: string;
  size: string;
  outcome: string;
  source: string;
  people: { name: string; person: string | null }[];
  related: { story: string; relation: string; direction: 'to' | 'from'; because: string }[];
  lessons: { id: string; title: string; text: string }[];
};

/** A lesson as a line of `/data/lessons.ndjson` tells it. */
export type OpenLesson = {
  id: string;
  title: string;
  text: string;
  url: string;
  story: { slug: string };
};

/** The stories of a site, as it gives them away. */
export function openStories(site: BuiltSite): OpenStory[] {
  return (JSON.parse(site.file('data/stories.json')) as { stories: OpenStory[] }).stories;
}
