import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchRecord } from '#domain/search-records.ts';
import { peers } from './install-peers.ts';

/** Something that finds lessons, by addresses `story#lesson`. */
export type Engine = { name: string; find: (query: string) => Promise<readonly string[]> };

/** Such a library, its index as a browser would fetch it, and how a page uses both. */
export type PeerEngine = Engine & {
  /** The folder of its modules in `peers/node_modules`. */
  modules: string;
  index: string;
  /** Gives `find(text)`, a promise of addresses, from `load()`, which fetches the index. */
  script: string;
};

/** The address of a lesson as the golden questions name it. */
export const addressOf = (url: string) => url.replace(/^\/stories\//, '').replace('/#', '#');

const fields = ['title', 'content', 'aliases', 'alsoAbout'] as const;
const boost = { title: 5, aliases: 2, alsoAbout: 0.5 };

/** With prefixes and slips, as its documentation suggests for search while typing. */
export async function miniSearch(records: readonly SearchRecord[]): Promise<PeerEngine> {
  type Mini = { addAll(all: unknown[]): void; search(query: string): { url: string }[] };
  const modules = 'minisearch/dist/es';
  const { default: MiniSearch } = await importPeer<{ default: new (options: unknown) => Mini }>(
    `${modules}/index.js`,
  );
  const searchOptions = { boost, prefix: true, fuzzy: 0.2 };
  const options = { fields, storeFields: ['url'], searchOptions };
  const engine = new MiniSearch(options);
  engine.addAll(
    records.map(({ title, content, aliases, alsoAbout, url }, id) => ({
      ...{ id, title, content, aliases, alsoAbout, url },
    })),
  );
  return {
    name: `MiniSearch ${versionOf('minisearch')}`,
    find: (query) => Promise.resolve(engine.search(query).map(({ url }) => addressOf(url))),
    modules,
    index: JSON.stringify(engine),
    script: `import MiniSearch from './modules/index.js';
let engine;
const find = async (text) => {
  engine ??= load().then((index) => MiniSearch.loadJSON(index, ${JSON.stringify(options)}));
  return (await engine).search(text).map(({ url }) => url);
};`,
  };
}

/** With English stems and one slip a word. */
export async function orama(records: readonly SearchRecord[]): Promise<PeerEngine> {
  type Orama = {
    create(options: unknown): unknown;
    insert(index: unknown, record: unknown): unknown;
    save(index: unknown): unknown;
    search(index: unknown, query: unknown): Promise<{ hits: { document: { url: string } }[] }>;
  };
  const modules = '@orama/orama/dist/esm';
  const engine = await importPeer<Orama>(`${modules}/index.js`);
  const options = {
    schema: Object.fromEntries([...fields, 'url'].map((name) => [name, 'string'])),
    components: { tokenizer: { stemming: true, language: 'english' } },
  };
  const index = engine.create(options);
  for (const { title, content, aliases, alsoAbout, url } of records)
    engine.insert(index, { title, content, aliases, alsoAbout, url });
  const query = { properties: fields, boost, tolerance: 1, limit: 10 };
  return {
    name: `Orama ${versionOf('@orama/orama')}`,
    find: async (term) => {
      const { hits } = await engine.search(index, { term, ...query });
      return hits.map(({ document: { url } }) => addressOf(url));
    },
    modules,
    index: JSON.stringify(engine.save(index)),
    script: `import { create, load as fill, search } from './modules/index.js';
let engine;
const find = async (term) => {
  engine ??= load().then((index) => {
    const made = create(${JSON.stringify(options)});
    fill(made, JSON.parse(index));
    return made;
  });
  const { hits } = await search(await engine, { term, ...${JSON.stringify(query)} });
  return hits.map(({ document }) => document.url);
};`,
  };
}

/** Adds a page to a built site with a field and what such a library finds; gives its path. */
export function writePeerPage(
  output: string,
  { name, modules, index, script }: PeerEngine,
): string {
  const folder = `bench-${name.split(' ')[0]?.toLowerCase() ?? ''}`;
  mkdirSync(join(output, folder));
  const from = join(peers, 'node_modules', modules);
  cpSync(from, join(output, folder, 'modules'), { recursive: true });
  writeFileSync(join(output, folder, 'index.json'), index);
  writeFileSync(
    join(output, folder, 'index.html'),
    `<!doctype html><meta name="viewport" content="width=device-width"><title>${name}</title>
<input type="search"><ul></ul><script type="module">
${script}
async function load() {
  return (await fetch('./index.json')).text();
}
document.querySelector('input').addEventListener('input', async ({ target }) => {
  const found = await find(target.value);
  document.querySelector('ul').innerHTML = found.slice(0, 10).map((url) => '<li>' + url).join('');
});</script>`,
  );
  return `/${folder}/`;
}

async function importPeer<Module>(path: string): Promise<Module> {
  const file = pathToFileURL(join(peers, 'node_modules', path)).href;
  return (await import(file)) as Module;
}

function versionOf(name: string): string {
  const file = join(peers, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
