import type { Page } from '@playwright/test';
import { everywhere, inAnyLibrary, inTheCasebook } from './layouts.ts';
import { answered, expect, test } from './test.ts';

test('no page of any layout has an error or scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const inThisLibrary = test.info().project.name === 'casebook' ? inTheCasebook : [];
  const wide: string[] = [];
  for (const path of [...inAnyLibrary, ...everywhere, ...inThisLibrary]) {
    await page.goto(path);
    if (path.startsWith('search/')) await answered(page);
    if (await isWide(page)) wide.push(path);
  }
  expect(wide).toEqual([]);
});

test('the newest story of the library does neither, with all its parts', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('');
  await page.locator('[data-story]').last().getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
  expect(await isWide(page)).toBe(false);
});

async function isWide(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}
