import { z } from 'zod';
import { contentFolder, listEntries } from '#content-files';
import type { FieldContext } from '#domain/fields.ts';
import { personFrontmatter } from '#domain/person.ts';
import { didYouMean, listWords } from '#domain/problem.ts';
import { pathFrontmatter } from '#domain/reading-path.ts';
import { type Collection, collections } from '#domain/slug.ts';
import { storyFrontmatter } from '#domain/story.ts';
import { topicFrontmatter } from '#domain/topic.ts';
import { WrongUse } from './wrong-use.ts';

const schemas: Record<Collection, (context: FieldContext) => z.ZodType> = {
  stories: storyFrontmatter,
  topics: topicFrontmatter,
  people: personFrontmatter,
  paths: pathFrontmatter,
};

/** Prints the JSON Schema of a collection's frontmatter, with the entries that exist as choices. */
export async function schema(args: readonly string[], today: string): Promise<0> {
  const [wanted = ''] = args;
  const collection = collections.find((known) => known === wanted);
  if (collection === undefined || args.length !== 1) {
    throw new WrongUse(
      `Usage: npm run schema -- COLLECTION. There is no collection \`${wanted}\`.${didYouMean(wanted, collections)} Choose ${listWords(collections)}.`,
    );
  }
  const { slugs } = await listEntries(contentFolder());
  const made = z.toJSONSchema(schemas[collection]({ today, known: slugs }), { io: 'input' });
  process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
  return 0;
}
