import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at a page once for everything, and once more, in the dark, for colours. */
export async function expectAccessible(page: Page): Promise<void> {
  const scan = () => new AxeBuilder({ page }).setLegacyMode();
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await scan().withTags(standards).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await scan().withRules(['color-contrast', 'link-in-text-block']).analyze();
  const faults = [...light.violations, ...dark.violations].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, help, html, failureSummary })),
  );
  expect(faults).toEqual([]);
}
