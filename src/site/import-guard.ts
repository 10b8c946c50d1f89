import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { contentFolder } from '#content-files';

/**
 * The second wall behind the reader: ends a build, and refuses a request in dev, when anything in the content
 * folder is asked for as a module, a style, an asset or raw text. Stories are data; nothing of theirs is ever
 * imported.
 */
export function importGuard(): Plugin {
  // Some systems take `Content` for `content`; a folder that only looks alike holds nothing to import.
  const folders = withRealPath(contentFolder()).map((folder) => `${folder}${sep}`.toLowerCase());
  const isInside = (path: string) =>
    withRealPath(path).some((real) =>
      folders.some((folder) => real.toLowerCase().startsWith(folder)),
    );
  const refuse = (path: string) => {
    if (!isInside(path)) return;
    throw new Error(`Something imports ${path}. Nothing in the content folder may be imported.`);
  };
  let root = '';
  return {
    name: 'hindsight-import-guard',
    enforce: 'pre',
    // A worker is a bundle of its own, with plug-ins of its own.
    config: () => ({ worker: { plugins: () => [importGuard()] } }),
    configResolved(config) {
      root = config.root;
    },
    async resolveId(source, importer, options) {
      // As it is written: a link inside the folder leads out of it once it is resolved.
      pathsOf(source, root, importer).forEach(refuse);
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved !== null) pathsOf(resolved.id, root).forEach(refuse);
      return null;
    },
    load(id) {
      pathsOf(id, root).forEach(refuse);
      return null;
    },
    transform(code, id) {
      if (/\.css(?:$|\?)/.test(id)) filesOfStyle(code, id, root).forEach(refuse);
      return null;
    },
    // `url()` in a style and `new URL()` in a script take a file in without asking for a module.
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'asset') continue;
        output.originalFileNames.forEach((name) => {
          refuse(resolve(root, name));
        });
      }
    },
    configureServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const path = decode(request.url ?? '').replace(config.base, '/');
        if (!pathsOf(path, root).some(isInside)) {
          next();
          return;
        }
        response.statusCode = 403;
        response.end('Nothing in the content folder may be imported.');
      });
    },
  };
}

/** A path, and where it really lies when links are followed. */
function withRealPath(path: string): string[] {
  try {
    return [path, realpathSync(path)];
  } catch {
    // There is no such file: a name that only a plug-in knows.
    return [path];
  }
}

/** The files that the text of an import or a request may mean. */
function pathsOf(source: string, root: string, importer = ''): string[] {
  const path = (source.replace(/^\0/, '').split('?')[0] ?? '').replace(/^\/@fs(?=\/)/, '');
  if (path.startsWith('file:')) return [fileURLToPath(path)];
  if (path.startsWith('.')) return [resolve(dirname(importer.split('?')[0] ?? ''), path)];
  return path.startsWith('/') ? [resolve(path), join(root, path)] : [];
}

/**
 * Every file that a style sheet names, and those that the sheets it takes in name: Tailwind and Vite put them
 * together before anybody else sees them.
 */
function filesOfStyle(code: string, id: string, root: string, seen = new Set<string>()): string[] {
  const folder = dirname(id.split('?')[0] ?? '');
  const names = code.matchAll(/(?:url\(|@[a-z]+\s)\s*(?:url\()?["']?([^"'()\s;]+)/g);
  return [...names].flatMap(([, name = '']) => {
    const files = name.startsWith('/') ? pathsOf(name, root) : [resolve(folder, name)];
    return files.flatMap((file) => {
      if (seen.has(file)) return [];
      seen.add(file);
      const isStyle = file.endsWith('.css') && existsSync(file);
      return [file, ...(isStyle ? filesOfStyle(readFileSync(file, 'utf8'), file, root, seen) : [])];
    });
  });
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
