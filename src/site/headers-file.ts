import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { hostFiles } from './host-files.ts';

/** Puts `_headers` into the output, for the hosts that read it there; others serve it as one more text. */
export function headersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'hindsight-headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), hostFiles.netlify(base));
      },
    },
  };
}
