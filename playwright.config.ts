import { defineConfig, type PlaywrightTestProject } from '@playwright/test';
import { chromiumArguments, findChromium } from './tests/browser.ts';
import { casebook, outputOf, real, type TestSite, testEnvironment } from './tests/build.ts';
import { hostOrigin } from './tests/host.ts';

const executablePath = findChromium();

/** The library of this repository changes daily: its own project holds only what must hold for any library. */
const anyLibrary = /(?:library|search)\.spec\.ts/;

/** `astro preview` sends no headers, so elsewhere pages have their policy from the meta element alone. */
const headers: PlaywrightTestProject = {
  name: 'headers',
  testMatch: /policy\.spec\.ts/,
  use: { baseURL: `${hostOrigin}${casebook.base}` },
};

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: {
      args: chromiumArguments,
      ...(executablePath !== undefined && { executablePath }),
    },
  },
  projects: [projectOf(casebook), { ...projectOf(real), testMatch: anyLibrary }, headers],
  webServer: [
    ...[casebook, real].map(serverOf),
    { command: 'node tests/host.ts', url: `${hostOrigin}${casebook.base}` },
  ],
});

function projectOf({ name, origin, base }: TestSite): PlaywrightTestProject {
  return { name, use: { baseURL: `${origin}${base}` } };
}

/** Serves what `node tests/build.ts` has built, beside any preview that already runs. */
function serverOf(site: TestSite) {
  const { hostname, port } = new URL(site.origin);
  return {
    command: `astro preview --ignore-lock --outDir ${JSON.stringify(outputOf(site))} --host ${hostname} --port ${port}`,
    url: `${site.origin}${site.base}`,
    env: environmentOf(site),
    reuseExistingServer: false,
  };
}

function environmentOf(site: TestSite): Record<string, string> {
  const environment = testEnvironment({ SITE_URL: site.origin, BASE_PATH: site.base });
  const entries = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries(entries) as Record<string, string>;
}
