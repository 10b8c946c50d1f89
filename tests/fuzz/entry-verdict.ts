import type { Kind } from './seeds.ts';

/** Every name a field of an entry can have, whatever its kind. */
const known: Record<Kind, readonly string[]> = {
  stories: [
    ...['slug', 'title', 'summary', 'people', 'person', 'name', 'role', 'organisation', 'part'],
    ...['topics', 'scope', 'stage', 'size', 'outcome', 'result', 'after', 'care', 'happened'],
    ...['added', 'sources', 'id', 'publisher', 'kind', 'url', 'date', 'read', 'archived'],
    ...['licence', 'related', 'story', 'relation', 'lesson', 'theirs', 'because', 'by'],
    ...['furtherReading', 'source', 'problem', 'actions', 'lessons', 'next', 'links', 'sentence'],
    ...['references', 'minutes', 'html', 'plainHtml', 'text', 'excerpt', 'field', 'line'],
    ...['column', 'lessonOnly'],
  ],
  topics: [
    ...['slug', 'name', 'group', 'scope', 'aliases', 'symptoms', 'says', 'leadsTo', 'story'],
    ...['lesson', 'notThis', 'topic', 'because', 'introduction', 'html', 'plainHtml', 'text'],
    ...['references', 'kind', 'field', 'line', 'column', 'lessonOnly'],
  ],
  people: [
    ...['slug', 'name', 'links', 'title', 'url', 'biography', 'html', 'plainHtml', 'text'],
    ...['references', 'kind', 'field', 'line', 'column', 'lesson', 'lessonOnly'],
  ],
  paths: [
    ...['slug', 'title', 'audience', 'steps', 'story', 'lesson', 'ask', 'introduction', 'html'],
    ...['plainHtml', 'text', 'references', 'kind', 'field', 'line', 'column', 'lessonOnly'],
  ],
  settings: ['name', 'description', 'language', 'repository', 'mail', 'licence'],
  questions: ['asks', 'leadsTo', 'story', 'lesson'],
  ledger: [],
};

/** What is in an accepted entry that no page should be made from. */
export function findUnsafeEntry(kind: Kind, entry: object): string[] {
  const found: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') {
      found.push(...findUnsafeText(value, path));
      return;
    }
    if (typeof value !== 'object' || value === null) {
      if (value !== undefined && typeof value !== 'number' && typeof value !== 'boolean')
        found.push(`a value of another kind at ${path}`);
      return;
    }
    if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, `${path}.${index.toString()}`));
      return;
    }
    if (![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null))
      found.push(`another prototype at ${path}`);
    for (const name of Reflect.ownKeys(value)) {
      if (!known[kind].includes(String(name))) found.push(`the field ${path}.${String(name)}`);
      walk((value as Record<PropertyKey, unknown>)[name], `${path}.${String(name)}`);
    }
  };
  walk(entry, kind);
  return found;
}

function findUnsafeText(text: string, path: string): string[] {
  const found: string[] = [];
  // The lesson that a link names has to exist, so it is nowhere shown before the library has asked.
  if (path.endsWith('.lesson')) return [];
  // Line ends and tabs stand in code and in HTML; what turns the direction of text stands nowhere.
  if (/[\0-\x08\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFEFF\p{Cs}]/u.test(text))
    found.push(`an odd character at ${path}`);
  if (/\.(?:url|archived)$/.test(path) && !isWebAddress(text)) found.push(`the address ${text}`);
  if (/\.repository$/.test(path) && !text.startsWith('https://')) found.push(`the address ${text}`);
  if (/\.mail$/.test(path) && !/^[\w.+-]+@[\w.-]+$/.test(text)) found.push(`the mail ${text}`);
  if (/\.(?:slug|person|story|topic)$/.test(path) && !/^[a-z0-9-]+$/.test(text))
    found.push(`the slug ${text}`);
  return found;
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(text) || /[\s\\]/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password, port } = new URL(text);
  return /^https?:$/.test(protocol) && `${username}${password}${port}` === '';
}
