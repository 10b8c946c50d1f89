import { createReadStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '#domain/search-records.ts';

/**
 * Hands what can be found to Pagefind after the build; fails the build when Pagefind reports an error. The dev
 * server serves the index of the last build.
 */
export function searchIndex(): AstroIntegration {
  let lastIndex: URL | undefined;
  return {
    name: 'hindsight-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        lastIndex = new URL('pagefind/', config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /\/pagefind\/([\w./-]+)/.exec(request.url ?? '')?.[1];
          if (name === undefined || name.includes('..') || lastIndex === undefined) {
            next();
            return;
          }
          if (name.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
          createReadStream(new URL(name, lastIndex))
            .on('error', () => next())
            .pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const file = new URL('search-records.json', dir);
        const { language, records } = JSON.parse(await readFile(file, 'utf8')) as {
          language: string;
          records: SearchRecord[];
        };
        await rm(file);
        const { index, errors } = await pagefind.createIndex();
        if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        try {
          for (const record of records) {
            orThrow(await index.addCustomRecord(pagefindRecord(record, language)), record.url);
          }
          const outputPath = new URL('pagefind/', dir);
          orThrow(
            await index.writeFiles({ outputPath: decodeURIComponent(outputPath.pathname) }),
            'the index',
          );
          logger.info(`${records.length.toString()} records can be searched`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

/**
 * What is searched beside the text is what Pagefind calls meta. It finds a record by each of them, however little
 * it weighs, so what is only shown travels with the filters: numbers, and what kind of thing it is.
 */
function pagefindRecord(record: SearchRecord, language: string) {
  const { kind: _, url, content, numbers, filters, ...meta } = record;
  const shown = Object.entries(numbers).map(([of, number]) => [`number of ${of}`, [`${number}`]]);
  return {
    url,
    content,
    language,
    meta,
    filters: { ...filters, ...(Object.fromEntries(shown) as Record<string, string[]>) },
  };
}

function orThrow({ errors }: { errors: string[] }, what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not take ${what}: ${errors.join('; ')}`);
}
