import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, sep } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { headers, headersFor } from '../../src/site/headers.ts';
import { hostFiles } from '../../src/site/host-files.ts';
import { casebook, outputOf, paged } from '../build.ts';

/** How a host is started on a folder, with the text that is made for it. */
type Host = {
  name: 'nginx' | 'caddy';
  configure: (text: string, folder: string, port: number) => string;
  start: (configuration: string) => string[];
};

const hosts: Host[] = [
  {
    name: 'nginx',
    configure: (text, folder, port) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port.toString()};
    root ${folder}/root;
    gzip on;
    gzip_types text/css text/javascript application/json image/svg+xml application/xml;
    ${text}
  }
}`,
    start: (configuration) => ['-e', 'stderr', '-c', configuration],
  },
  {
    name: 'caddy',
    configure: (text, folder, port) => `
{
  admin off
  auto_https off
}
http://127.0.0.1:${port.toString()} {
  root * ${folder}/root
  encode gzip
  ${text}
}`,
    start: (configuration) => ['run', '--adapter', 'caddyfile', '--config', configuration],
  },
];

/** Every header that any file of the site comes with. */
const names = [...Object.keys(headers), 'Access-Control-Allow-Origin'];

for (const { name, configure, start } of hosts) {
  const program = findProgram(name);
  const skip = program === undefined && `There is no ${name} on this machine.`;
  for (const site of [casebook, paged]) {
    suite(`${name}, with the headers made for it, under ${site.base}`, { skip }, () => {
      const folder = mkdtempSync(join(tmpdir(), 'hindsight-'));
      const root = join(folder, 'root', site.base);
      let server: ChildProcess;
      let ended: Promise<unknown>;
      let log = '';
      let origin = '';
      const ask = (path: string) =>
        fetch(`${origin}${site.base}${path}`, { redirect: 'manual', keepalive: false });

      before(async () => {
        mkdirSync(root, { recursive: true });
        cpSync(outputOf(site), root, { recursive: true });
        writeFileSync(join(root, 'unknown.thing'), '<script>alert(1)</script>');
        const port = await findPort();
        origin = `http://127.0.0.1:${port.toString()}`;
        const configuration = join(folder, 'configuration');
        writeFileSync(configuration, configure(hostFiles[name](site.base), folder, port));
        // Both keep what they remember below their home.
        const env = { PATH: process.env['PATH'], HOME: folder };
        server = spawn(program ?? '', start(configuration), { cwd: folder, env });
        ended = once(server, 'exit');
        server.stderr?.on('data', (data: Buffer) => (log += data.toString()));
        await untilItAnswers(origin, () => assert.equal(server.exitCode, null, log));
      });

      after(async () => {
        server.kill();
        await ended;
        rmSync(folder, { recursive: true });
      });

      test('sends with each file what the list says, and no other type than its own', async () => {
        const files = globSync('**/*.*', { cwd: outputOf(site) }).map((file) =>
          file.split(sep).join('/'),
        );
        assert.ok(files.length > 100);
        for (const file of files) {
          const path = file.replace(/(^|\/)index\.html$/, '$1');
          const response = await ask(path);
          assert.equal(response.status, 200, path);
          await response.arrayBuffer();
          assertHeaders(response, headersFor(`${site.base}${path}`, site.base));
          assert.match(
            response.headers.get('Content-Type') ?? '',
            types.get(/[^.]*$/.exec(file)?.[0] ?? '') ?? /^application\/octet-stream$/,
            path,
          );
        }
      });

      for (const path of ['nothing/', '_astro/nothing.js', 'data/nothing.json', 'pagefind/']) {
        test(`answers /${path}, where nothing stands, with the page that says so`, async () => {
          const response = await ask(path);
          assert.equal(response.status, 404);
          assert.match(await response.text(), /<h1[^>]*>There is no such page/);
          assert.equal(response.headers.get('Content-Type'), 'text/html; charset=utf-8');
          assertHeaders(response, headersFor(`${site.base}404.html`, site.base));
        });
      }

      test('leads on from a folder without its slash', async () => {
        const response = await ask('stories');
        assert.ok([301, 308].includes(response.status));
        const target = new URL(response.headers.get('Location') ?? '', response.url);
        assert.equal(target.href, `${origin}${site.base}stories/`);
        assertHeaders(response, headersFor(`${site.base}stories`, site.base));
      });

      test('offers a file of an unknown kind for nothing but a download', async () => {
        const response = await ask('unknown.thing');
        assert.equal(response.headers.get('Content-Type'), 'application/octet-stream');
        assertHeaders(response, headersFor(`${site.base}unknown.thing`, site.base));
      });
    });
  }
}

/** How hosts may name the kinds of text; JSON needs no charset, for it is always UTF-8. */
const types = new Map([
  ['html', /^text\/html; charset=utf-8$/],
  ['css', /^text\/css; charset=utf-8$/],
  ['js', /^(?:text|application)\/javascript; charset=utf-8$/],
  ['json', /^application\/json(?:; charset=utf-8)?$/],
  ['ndjson', /^application\/(?:x-ndjson(?:; charset=utf-8)?|octet-stream)$/],
  ['png', /^image\/png$/],
  ['webmanifest', /^application\/(?:manifest\+json(?:; charset=utf-8)?|octet-stream)$/],
  ['woff2', /^font\/woff2$/],
  ['svg', /^image\/svg\+xml(?:; charset=utf-8)?$/],
  ['txt', /^text\/plain; charset=utf-8$/],
  ['xml', /^(?:text|application)\/xml(?:; charset=utf-8)?$/],
]);

function assertHeaders(response: Response, wanted: Record<string, string>): void {
  const sent = names.map((name) => [name, response.headers.get(name) ?? undefined]);
  const listed = names.map((name) => [name, wanted[name]]);
  assert.deepEqual(Object.fromEntries(sent), Object.fromEntries(listed), response.url);
}

/** Servers often lie where only administrators look. */
function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      server.close(() => resolve(port));
    });
  });
}

async function untilItAnswers(origin: string, assertRunning: () => void): Promise<void> {
  for (;;) {
    const answer = await fetch(origin).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer !== undefined) return;
    assertRunning();
    await setTimeout(50);
  }
}
