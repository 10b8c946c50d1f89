import { z } from 'zod';
import { addressField, line, listOf } from './fields.ts';
import { limits } from './limits.ts';
import type { Reference } from './slug.ts';
import type { Section } from './story.ts';

/** The frontmatter of a person. */
export function personFrontmatter() {
  return z.strictObject({
    name: line(limits.name).describe('Give the person’s name.'),
    links: listOf(
      z.strictObject({
        title: line(limits.phrase).describe('Say where the link leads.'),
        url: addressField({ allowHttp: false }).describe('Give the address.'),
      }),
      { most: limits.furtherReading, noun: 'link' },
      (link) => link.url,
    )
      .optional()
      .describe('List where the person can be read or heard.'),
  });
}

/** Someone who lived or told a story. The role *then* stands in the story, never here. */
export type Person = {
  slug: string;
  name: string;
  links: { title: string; url: string }[];
  biography: Section;
  references: Reference[];
};
