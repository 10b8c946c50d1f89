import type { Page } from '@playwright/test';
import { answered, expect, test } from './test.ts';

test('the first stop of the tab key skips to the text', async ({ page }) => {
  await page.goto('stories/the-form-nobody-read/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('every stop of the tab key can be seen', async ({ page }) => {
  await page.goto('stories/the-form-nobody-read/');
  const unseen: string[] = [];
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const { width, height } = focused.getBoundingClientRect();
      const isSeen = outlineStyle !== 'none' && outlineWidth !== '0px' && width * height > 0;
      return isSeen ? undefined : focused.outerHTML.slice(0, 100);
    });
    if (fault !== undefined) unseen.push(fault);
  }
  expect(unseen).toEqual([]);
});

test('a story is found and read by keyboard alone', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('shared list');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=shared\+list$/);
  await answered(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await tabTo(page, 'The weekly talk that came back');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await tabTo(page, 'Constructor');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: 'Constructor' })).toBeInViewport();
});

test('a filter is opened and chosen by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('search/');
  await page.getByRole('searchbox').focus();
  await tabTo(page, 'Narrow by');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Worked', exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?outcome=worked$/);
  await answered(page);
});

for (const keys of ['/', 'Control+K', 'Meta+K']) {
  test(`${keys} leads from a story to the search`, async ({ page }) => {
    await page.goto('stories/the-form-nobody-read/');
    await page.keyboard.press(keys);
    await expect(page).toHaveURL(/\/casebook\/search\//);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test(`${keys} leads to the field where the page has one`, async ({ page }) => {
    await page.goto('');
    await page.keyboard.press(keys);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page).toHaveURL(/\/casebook\/$/);
  });
}

test('a slash typed into the field stays text', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('a/b');
  await expect(page.getByRole('searchbox')).toHaveValue('a/b');
});

/** Presses the tab key until something of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => document.activeElement?.textContent.trim());
    if (words === name) return;
  }
  throw new Error(`The tab key does not lead to “${name}”.`);
}
