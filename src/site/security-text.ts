import type { Library } from '#domain/library.ts';
import { absoluteUrl, base, paths } from './site.ts';

/**
 * `/.well-known/security.txt`, after RFC 9116: where to report a weakness. Nothing where the settings name no
 * address, and below another path than the root, where nobody looks for it. It is good for a year after the
 * newest story: that is when somebody last looked after the library, and no build depends on its day.
 */
export function securityText({ settings, stories }: Library): string | undefined {
  const { mail, repository, language } = settings;
  const contacts = [...(mail ? [`mailto:${mail}`] : []), ...(repository ? [repository] : [])];
  const newest = stories[0]?.added;
  if (base !== '/' || contacts.length === 0 || newest === undefined) return undefined;
  const expires = new Date(`${newest}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${absoluteUrl(paths.file('.well-known/security.txt'))}`,
    '',
  ].join('\n');
}
