import type { Root } from 'hast';

/** A node of what the compiler makes of MDX. */
export type MdxNode = {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  attributes?: unknown[];
  children?: MdxNode[];
};

// By a name that TypeScript does not follow: the package's types would add kinds of nodes to those of our tree.
const name = 'satteri';

/** The parsers of the compiler that Astro brings for MDX: none of our code, and none that ours is built on. */
export const { mdxToMdast, htmlToHast } = (await import(name)) as {
  mdxToMdast: (source: string, options: { position: boolean }) => MdxNode;
  htmlToHast: (html: string, options: { fragment: boolean }) => Root;
};
