import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

const phone = { width: 390, height: 844 };
const paper = { light: 'rgb(247, 248, 250)', dark: 'rgb(16, 20, 27)' };

test('a theme is chosen, kept on the device, and given up again', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('topics/');
  expect(await groundOf(page)).toBe(paper.light);
  await choose(page, 'Dark');
  expect(await groundOf(page)).toBe(paper.dark);
  await page.goto('lessons/');
  expect(await groundOf(page)).toBe(paper.dark);
  await choose(page, 'As the system');
  expect(await groundOf(page)).toBe(paper.light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await groundOf(page)).toBe(paper.dark);
});

test.describe('before the modules come', () => {
  test.use({ expectedTrouble: /ERR_FAILED/ });

  test('a stored theme stands before anything is painted', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('topics/');
    await choose(page, 'Dark');
    // Without the modules, which come late, only the script that blocks can have set it.
    await page.route(/\.js$/, (route) =>
      route.request().url().includes('stored-theme') ? route.continue() : route.abort(),
    );
    await page.goto('lessons/', { waitUntil: 'commit' });
    await page.locator('body').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });
});

test('other open pages follow the choice', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('topics/');
  const other = await context.newPage();
  await other.emulateMedia({ colorScheme: 'light' });
  await other.goto(page.url());
  await choose(other, 'Dark');
  await expect.poll(() => groundOf(page)).toBe(paper.dark);
});

test('paper is white, whatever the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('topics/');
  await choose(page, 'Dark');
  await page.emulateMedia({ media: 'print' });
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(
    ink
      .match(/\d+/g)
      ?.map(Number)
      .every((part) => part < 64),
  ).toBe(true);
});

test('the menu of a phone opens and closes by keyboard', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('stories/');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu).toBeHidden();
  const button = page.getByRole('button', { name: 'Menu' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('link', { name: 'Stories' })).toHaveAttribute('aria-current', 'page');
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link', { name: 'Stories' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test('the menu of a phone leads on, and offers no theme', async ({ page }) => {
    await page.goto('');
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.getByRole('link', { name: 'Paths' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Reading paths' })).toBeVisible();
  });
});

async function choose(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('radio', { name: theme }).check();
}

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
