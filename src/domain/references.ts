import type { Link, LinkReference, Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { PlaceOf } from './frontmatter.ts';
import { limits } from './limits.ts';
import { readLink } from './links.ts';
import { placeOfNode, textOf } from './markdown.ts';
import { quote } from './problem.ts';
import type { PathFrontmatter } from './reading-path.ts';
import type { Reference } from './slug.ts';
import type { StoryFrontmatter, StoryLink } from './story.ts';
import type { TopicFrontmatter } from './topic.ts';

/** What the frontmatter of a story refers to; fields with problems are left out. */
export function storyReferences(
  slug: string,
  { people, topics, related }: Partial<StoryFrontmatter>,
  placeOf: PlaceOf,
): Reference[] {
  return [
    ...(people ?? []).flatMap(({ person }, index) =>
      person === undefined
        ? []
        : [fieldReference(placeOf, 'people', ['people', index, 'person'], person)],
    ),
    ...(topics ?? []).map((topic, index) =>
      fieldReference(placeOf, 'topics', ['topics', index], topic),
    ),
    ...(related ?? []).flatMap(({ story, lesson, theirs }, index) => [
      ...lessonReferences(placeOf, ['related', index], story, theirs, 'theirs'),
      ...lessonReferences(placeOf, ['related', index], slug, lesson).slice(1),
    ]),
  ];
}

/** What the frontmatter of a topic refers to. */
export function topicReferences(
  { symptoms, notThis }: Partial<TopicFrontmatter>,
  placeOf: PlaceOf,
): Reference[] {
  return [
    ...(symptoms ?? []).flatMap(({ leadsTo }, symptom) =>
      (leadsTo ?? []).flatMap(({ story, lesson }, index) =>
        lessonReferences(placeOf, ['symptoms', symptom, 'leadsTo', index], story, lesson),
      ),
    ),
    ...(notThis ?? []).map(({ topic }, index) =>
      fieldReference(placeOf, 'topics', ['notThis', index, 'topic'], topic),
    ),
  ];
}

/** What the frontmatter of a reading path refers to. */
export function pathReferences({ steps }: Partial<PathFrontmatter>, placeOf: PlaceOf): Reference[] {
  return (steps ?? []).flatMap(({ story, lesson }, index) =>
    lessonReferences(placeOf, ['steps', index], story, lesson),
  );
}

/** The links of a text to entries: as references with places, and with the sentence around each. */
export function readLinks(root: Root): { references: Reference[]; sentences: StoryLink[] } {
  const references: Reference[] = [];
  const sentences: StoryLink[] = [];
  const addresses = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  visit(root, ['paragraph', 'tableCell'], (block) => {
    visit(block, ['link', 'linkReference'], (node) => {
      const link = node as Link | LinkReference;
      const url = link.type === 'link' ? link.url : addresses.get(link.identifier);
      const target = url === undefined ? undefined : readLink(url);
      // A text with more links is refused for that.
      if (target?.kind !== 'entry' || references.length >= limits.links) return;
      const { collection, slug, lesson } = target;
      const words = textOf(link).replace(/\s+/g, ' ').trim();
      references.push({
        kind: collection,
        slug,
        ...(lesson !== undefined && { lesson }),
        field: `The link ${quote(words)}`,
        ...placeOfNode(link),
      });
      if (collection !== 'stories') return;
      const sentence = sentenceAround(block, link);
      sentences.push({ story: slug, ...(lesson !== undefined && { lesson }), sentence });
    });
  });
  return { references, sentences };
}

function fieldReference(
  placeOf: PlaceOf,
  kind: Reference['kind'],
  path: (string | number)[],
  slug: string,
): Reference {
  return { kind, slug, field: quote(path.join('.')), ...placeOf(path) };
}

/** A story and perhaps one of its lessons, each named in a field of its own. */
function lessonReferences(
  placeOf: PlaceOf,
  path: (string | number)[],
  slug: string,
  lesson: string | undefined,
  field = 'lesson',
): Reference[] {
  const story = fieldReference(placeOf, 'stories', [...path, 'story'], slug);
  if (lesson === undefined) return [story];
  return [
    story,
    { ...fieldReference(placeOf, 'stories', [...path, field], slug), lesson, lessonOnly: true },
  ];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentence of a block in which a link stands. */
function sentenceAround(block: Node, link: Node): string {
  // A line end inside a paragraph ends no sentence.
  const text = textOf(block).replace(/\s/g, ' ');
  const at = findTextOffset(block, link) ?? 0;
  const sentence = segmenter.segment(text).containing(at)?.segment ?? text;
  return sentence.replace(/\s+/g, ' ').trim();
}

/** How many characters of text stand before a node inside another one. */
function findTextOffset(node: Node, wanted: Node): number | undefined {
  if (node === wanted) return 0;
  let before = 0;
  for (const child of 'children' in node ? (node.children as Node[]) : []) {
    const inside = findTextOffset(child, wanted);
    if (inside !== undefined) return before + inside;
    before += textOf(child).length;
  }
  return undefined;
}
