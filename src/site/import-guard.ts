import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolder } from '#content-files';

/**
 * The second wall behind the reader: throws when anything in the content folder is asked for as a module,
 * an asset or raw text. Stories are data; nothing of theirs is ever imported.
 */
export function importGuard(): Plugin {
  const folder = `${contentFolder()}${sep}`;
  const refuse = (id: string) => {
    const path = id.split('?')[0] ?? id;
    if (path.startsWith(folder)) {
      throw new Error(`Something imports ${path}. Nothing in the content folder may be imported.`);
    }
  };
  return {
    name: 'hindsight-import-guard',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      refuse(resolved?.id ?? source);
      return null;
    },
    load(id) {
      refuse(id);
      return null;
    },
  };
}
