import type { Facet, ListFacet } from './facets.ts';
import type { Collection } from './slug.ts';

/**
 * Every path on the site, in one place, for a base path such as `/` or `/casebook/`. A path begins with
 * the base and ends with a slash, an extension or the id of a lesson.
 */
export function permalinks(base: string) {
  const from = (path: string) => `${base}${path}`;
  const withPage = (path: string, page: number) =>
    from(page > 1 ? `${path}page/${page.toString()}/` : path);
  return {
    /** A path of the site written from its root, such as `/about/`. */
    page: (path: string) => from(path.replace(/^\//, '')),
    home: from(''),
    entry: (collection: Collection, slug: string, id?: string) =>
      from(`${collection}/${slug}/${id === undefined ? '' : `#${id}`}`),
    story: (slug: string) => from(`stories/${slug}/`),
    lesson: (slug: string, id: string) => from(`stories/${slug}/#${id}`),
    stories: (page = 1) => withPage('stories/', page),
    facet: (facet: ListFacet, value: string, page = 1) =>
      withPage(`stories/${facet}/${value}/`, page),
    topics: from('topics/'),
    topic: (slug: string, page = 1) => withPage(`topics/${slug}/`, page),
    lessons: from('lessons/'),
    lessonsOn: (topic: string, page = 1) => withPage(`lessons/${topic}/`, page),
    people: from('people/'),
    peoplePage: (page: number) => withPage('people/', page),
    person: (slug: string) => from(`people/${slug}/`),
    paths: from('paths/'),
    pathsPage: (page: number) => withPage('paths/', page),
    path: (slug: string) => from(`paths/${slug}/`),
    components: from('components/'),
    /** A story, or a lesson of it, read as a step of a reading path. */
    step: (path: string, slug: string, id?: string) =>
      from(`stories/${slug}/?path=${path}${id === undefined ? '' : `#${id}`}`),
    search: (query: Partial<Record<Facet | 'q', string>> = {}) => {
      const state = new URLSearchParams(query).toString();
      return from(`search/${state === '' ? '' : `?${state}`}`);
    },
    /** The folder of what is searched, named by what it holds. */
    find: (digest: string) => from(`find/${digest}/`),
    follow: from('follow/'),
    about: from('about/'),
    policy: from('policy/'),
    contribute: from('contribute/'),
    wanted: from('contribute/wanted/'),
    rules: (rule?: string) => from(`contribute/rules/${rule === undefined ? '' : `#${rule}`}`),
    feed: (format: 'xml' | 'json', of = '') => from(`${of}feed.${format}`),
    data: (file: 'stories.json' | 'lessons.ndjson') => from(`data/${file}`),
    /** The picture that stands for a story where its link is shared; without a slug, for every other page. */
    shareImage: (slug?: string) =>
      from(slug === undefined ? 'share.png' : `stories/${slug}/share.png`),
    file: (path: string) => from(path),
  };
}

export type Permalinks = ReturnType<typeof permalinks>;
