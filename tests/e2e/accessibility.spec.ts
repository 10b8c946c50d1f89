import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everywhere, inAnyLibrary, inTheCasebook } from './layouts.ts';
import { answered, expect, open, test } from './test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of inAnyLibrary) {
  test(`/${path} is accessible, light and dark`, async ({ page }) => {
    await page.goto(path);
    if (path.startsWith('search/')) await answered(page);
    await expectAccessible(page);
  });
}

test('the first story of the list is accessible, light and dark', async ({ page }) => {
  await page.goto('stories/');
  await page.getByRole('main').locator('[data-story]').first().getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
  await expectAccessible(page);
});

test.describe('of the tiny library', () => {
  test.skip(
    () => test.info().project.name !== 'casebook',
    'the guides are the same in any library',
  );

  for (const path of [...everywhere, ...inTheCasebook]) {
    test(`/${path} is accessible, light and dark`, async ({ page }) => {
      await page.goto(path);
      await expectAccessible(page);
    });
  }

  test('open filters are accessible, light and dark', async ({ page }) => {
    for (const path of ['search/', 'stories/']) {
      await page.goto(path);
      await open(page, 'Outcome');
      await expectAccessible(page);
    }
  });
});

/** Looks at the page once for everything, and once more, in the dark, for colours. */
async function expectAccessible(page: Page): Promise<void> {
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
