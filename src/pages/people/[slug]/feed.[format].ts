import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { storiesOf } from '#domain/library.ts';
import { feedFormats, makeFeed } from '#site/feed.ts';
import { loadLibrary } from '#site/library.ts';
import { paths } from '#site/site.ts';

export const getStaticPaths = (async () => {
  const { people } = await loadLibrary();
  return people.flatMap((person) =>
    feedFormats.map((format) => ({
      params: { slug: person.slug, format },
      props: { person, format },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const library = await loadLibrary();
  const { slug, name } = props.person;
  return makeFeed(props.format, library, {
    title: `${library.settings.name}: ${name}`,
    description: `Stories that ${name} lived or told.`,
    path: paths.person(slug),
    stories: storiesOf(library, slug).map(({ story }) => story),
  });
};
