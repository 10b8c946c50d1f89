import { expect, type Locator, type Page, test as base } from '@playwright/test';

type Options = {
  /** What a test provokes on purpose. */
  expectedTrouble: RegExp | undefined;
};

/** A test that fails when a page it visits has an error, breaks its policy, or asks another origin for anything. */
export const test = base.extend<Options & { quiet: undefined }>({
  expectedTrouble: [undefined, { option: true }],
  quiet: [
    async ({ page, baseURL, expectedTrouble }, use) => {
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        trouble.push(`console: ${message.text()} (${message.location().url})`);
      });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        const isOurs = origin === new URL(baseURL ?? '').origin;
        if (protocol.startsWith('http') && !isOurs) trouble.push(`asked ${request.url()}`);
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          console.error(`violation: ${effectiveDirective} ${blockedURI}`);
        });
      });
      await use(undefined);
      expect(trouble.filter((what) => expectedTrouble?.test(what) !== true)).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** Searches by typing, and waits for the answer to these very words. */
export async function searchFor(page: Page, words: string): Promise<Locator> {
  await page.getByRole('searchbox').fill(words);
  await expect
    .poll(() => new URL(page.url()).searchParams.get('q'), 'the words stand in the address')
    .toBe(words);
  return answered(page);
}

/** Waits until the search page has an answer; gives the element that holds it. */
export async function answered(page: Page): Promise<Locator> {
  const search = page.locator('site-search');
  await expect(search).toHaveAttribute('data-state', 'done');
  return search;
}

/** Opens the values of a facet, where they are not open from the start. */
export async function open(page: Page, facet: string): Promise<void> {
  const summary = page.locator('summary').filter({ hasText: new RegExp(`^\\s*${facet}\\s*$`) });
  if ((await summary.locator('..').getAttribute('open')) === null) await summary.click();
}
