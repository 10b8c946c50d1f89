import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** A Chromium that is there: the one named in `CHROMIUM_PATH`, one on the path, or Playwright's own. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = environment;
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : undefined;
  const candidates = PATH.split(delimiter).flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
  return [...candidates, chromium.executablePath()].find((path) => existsSync(path));
}

/** Settings with which Chromium starts as root and keeps quiet without a network. */
export const chromiumArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

// Run by itself it says whether there is one.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = findChromium() === undefined ? 1 : 0;
}
