import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { chromiumArguments, findChromium } from '../tests/browser.ts';

/** A slow phone on slow 4G: 1.6 Mbit/s, 150 ms, and a processor four times slower. */
const network = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 2e5 };
const slowdown = 4;

/** A browser, and a built site it can visit. */
export type Visits = {
  /** What a page is visited with, for the report. */
  setting: string;
  /** Where the site is served. */
  origin: string;
  /** A page of the site with nothing in any cache; without workers, which Chromium can't slow, if so wished. */
  open: (path: string, how?: { isFast?: boolean; hasWorkers?: boolean }) => Promise<Page>;
  /** What was sent, compressed, since this was last asked, and before a time in milliseconds of the epoch. */
  take: (before?: number) => { bytes: number; requests: number };
};

/**
 * Serves a folder with gzip and HTTP/2, as hosts do, and opens a browser for it. With HTTP/1.1 and its six
 * connections the first search result took 3.1 s instead of 2.3 s.
 */
export async function visitSite(output: string, work: (visits: Visits) => Promise<string>) {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('There is no Chromium. Install one, or name it in CHROMIUM_PATH.');
  }
  let sent: { path: string; bytes: number; at: number }[] = [];
  const answer: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(output, pathname.replace(/\/$/, '/index.html'));
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const type = compressed.get(extname(path));
    const body =
      type === undefined ? readFileSync(path) : gzipSync(readFileSync(path), { level: 9 });
    sent.push({ path, bytes: body.length, at: Date.now() });
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    if (type !== undefined) response.setHeader('Content-Encoding', 'gzip');
    response.end(body);
  };
  const identity = makeIdentity();
  const server = identity ? createSecureServer(identity, answer as never) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `${identity ? 'https' : 'http'}://127.0.0.1:${port.toString()}`;
  const trusted = `--ignore-certificate-errors-spki-list=${identity?.fingerprint ?? ''}`;
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments, trusted] });
  try {
    const version = `Chromium ${browser.version()}, ${identity ? 'HTTP/2' : 'HTTP/1.1, for want of openssl'}`;
    return await work({
      setting: `${version}, gzip, 1.6 Mbit/s, 150 ms, CPU slowed 4 times but for workers`,
      origin,
      open: async (path, { isFast = false, hasWorkers = true } = {}) => {
        const page = await browser.newPage();
        if (!hasWorkers) await page.addInitScript('delete globalThis.Worker');
        const session = await page.context().newCDPSession(page);
        if (!isFast) {
          await session.send('Network.emulateNetworkConditions', network);
          await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        }
        sent = [];
        await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
        return page;
      },
      take: (before = Infinity) => {
        // The tab's icon comes when the browser likes.
        const taken = sent.filter((one) => !one.path.endsWith('favicon.svg') && one.at < before);
        sent = [];
        return {
          bytes: taken.reduce((sum, { bytes }) => sum + bytes, 0),
          requests: taken.length,
        };
      },
    });
  } finally {
    await browser.close();
    server.close();
  }
}

/** What hosts compress. Pagefind compresses its index itself. */
const compressed = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.txt', 'text/plain'],
  ['.svg', 'image/svg+xml'],
]);

/** Browsers speak HTTP/2 over TLS only, so a certificate for a day; nothing where there is no openssl. */
function makeIdentity(): { key: string; cert: string; fingerprint: string } | undefined {
  const options =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost';
  const { status, stdout } = spawnSync('openssl', [...options.split(' '), '-keyout', '-'], {
    encoding: 'utf8',
  });
  if (status !== 0) return undefined;
  const cert = stdout.slice(stdout.indexOf('-----BEGIN CERTIFICATE'));
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  const fingerprint = createHash('sha256').update(publicKey).digest('base64');
  return { key: stdout, cert, fingerprint };
}

/** What a search page shows when it has answered, be it with nothing. */
export const answered = 'site-search:is([data-state=done], [data-state=idle])';

/** Types a value into a control, or clicks it without one; gives the milliseconds until `shown` is painted. */
export function timeToPaint(page: Page, act: { control: string; value?: string; shown: string }) {
  return page.evaluate(
    ({ control, value, shown }) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>(control);
        if (field === null) throw new Error(`There is no ${control} on the page.`);
        // A state that no search page has, so that the next answer shows even where it is the same.
        document.querySelector('site-search')?.setAttribute('data-state', 'asked');
        const start = performance.now();
        setTimeout(() => reject(new Error(`No ${shown} after ${value ?? control}.`)), 60_000);
        const observer = new MutationObserver(() => {
          if (document.querySelector(shown) === null) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        if (value === undefined) {
          field.click();
          return;
        }
        field.focus();
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    act,
  );
}
