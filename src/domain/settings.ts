import { z } from 'zod';
import { addressField, line } from './fields.ts';
import { limits } from './limits.ts';

/** What `site.yaml` may say of the library itself. What is left out is not shown. */
export function settingsSchema() {
  return z.strictObject({
    name: line(limits.name).describe('Give the library a name.'),
    description: line(limits.sentence).describe('Say in one sentence what the library is.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/)
      .describe('Give the language of the stories, such as `en` or `en-GB`.'),
    repository: addressField({ allowHttp: false })
      .optional()
      .describe('Give the address of the repository.'),
    mail: z.email().optional().describe('Give a mail address for corrections.'),
    licence: line(limits.phrase).optional().describe('Give the licence of the stories.'),
  });
}

/** The library's own name, description, language, repository, mail address and licence. */
export type Settings = z.output<ReturnType<typeof settingsSchema>>;

/**
 * Where a reader can ask for a story that is missing: an address that ends where its subject goes on, so that what
 * was searched can be added. Nothing where the settings name no place.
 */
export function askAddress({ mail, repository }: Settings): string | undefined {
  const subject = encodeURIComponent('A story I looked for: ');
  if (repository !== undefined)
    return `${repository.replace(/\/$/, '')}/issues/new?title=${subject}`;
  return mail === undefined ? undefined : `mailto:${mail}?subject=${subject}`;
}
