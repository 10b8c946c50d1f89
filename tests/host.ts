import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { binaryTypes, headersFor, textTypes } from '../src/site/headers.ts';
import { casebook, outputOf } from './build.ts';

/** Where the tiny library stands as a host serves it that sends every header. */
export const hostOrigin = 'http://127.0.0.1:4783';

// Run by itself it is that host.
if (import.meta.main) {
  const { base } = casebook;
  const types = new Map([
    ...Object.entries(textTypes).map(
      ([ending, type]) => [ending, `${type}; charset=utf-8`] as const,
    ),
    ...Object.entries(binaryTypes),
  ]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', hostOrigin);
    const send = async (status: number, path: string) => {
      const body = await readFile(join(outputOf(casebook), path.slice(base.length)));
      const type = types.get(extname(path).slice(1));
      response.writeHead(status, {
        ...headersFor(path, base),
        'Content-Type': type ?? 'application/octet-stream',
      });
      response.end(body);
    };
    send(200, pathname.replace(/\/$/, '/index.html')).catch(() => send(404, `${base}404.html`));
  });
  server.listen(Number(new URL(hostOrigin).port), '127.0.0.1');
}
