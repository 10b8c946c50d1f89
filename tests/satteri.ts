import type { Nodes } from 'hast';

/** A node of a Markdown tree, as far as tests look at it. */
export type MarkdownNode = {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  attributes?: unknown[];
  children?: MarkdownNode[];
};

type Parsers = {
  /** Parses HTML as a browser does. */
  htmlToHast(html: string, options?: { fragment: boolean }): Nodes;
  /** Parses MDX as Astro's compiler does; throws where it can’t. */
  mdxToMdast(mdx: string, options: { position: boolean }): MarkdownNode;
};

// Named where the type checker does not look: its types would widen those of Markdown trees for the whole project.
const name = 'satteri' as string;

/** Parsers that share nothing with those of the reader and its renderer. */
export const { htmlToHast, mdxToMdast } = (await import(name)) as Parsers;
