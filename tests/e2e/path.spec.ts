import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const steps = (page: Page) => page.getByRole('main').locator('li[data-story]');
const boxes = (page: Page) => page.getByRole('checkbox', { name: /^I have read step \d$/ });
const forget = (page: Page) => page.getByRole('button', { name: 'Forget what I read' });

test.beforeEach(async ({ page }) => {
  await page.goto('paths/a-first-example/');
});

test('keeps which steps were read, and leads on to the next', async ({ page }) => {
  await expect(page.getByRole('status')).toHaveText('0 of 3 read');
  await expect(page.getByRole('link', { name: /^Go on/ })).toBeHidden();
  await boxes(page).nth(0).check();
  await boxes(page).nth(2).check();
  await expect(page.getByRole('status')).toHaveText('2 of 3 read');

  await page.reload();
  await expect(page.getByRole('status')).toHaveText('2 of 3 read');
  await expect(boxes(page).nth(0)).toBeChecked();
  await expect(boxes(page).nth(1)).not.toBeChecked();
  await page.getByRole('link', { name: 'Go on with step 2' }).click();
  await expect(page).toHaveURL(/\/the-weekly-talk-that-came-back\/\?path=a-first-example$/);

  await page.goBack();
  await boxes(page).nth(1).check();
  await expect(page.getByRole('status')).toHaveText('3 of 3 read');
  await expect(page.getByRole('link', { name: /^Go on/ })).toBeHidden();
});

test('forgets everything on a wish, and goes on by keyboard from there', async ({ page }) => {
  await expect(forget(page)).toBeHidden();
  await boxes(page).nth(1).check();
  await forget(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('0 of 3 read');
  await expect(boxes(page).nth(0)).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('0 of 3 read');
});

test('shows in one tab what was read in another', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(page.url());
  await boxes(other).nth(0).check();
  await expect(page.getByRole('status')).toHaveText('1 of 3 read');
  await expect(boxes(page).nth(0)).toBeChecked();
});

test('takes nothing for read that is no step of the path', async ({ page }) => {
  await page.evaluate(() => {
    localStorage.setItem(`hindsight:read:${location.pathname}`, 'constructor nowhere {"a":1}');
  });
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('0 of 3 read');
});

test.describe('where the browser keeps nothing', () => {
  test('shows the steps without anything to check', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.reload();
    await expect(steps(page)).toHaveCount(3);
    await expect(boxes(page)).toHaveCount(0);
    await expect(page.getByText('Kept on this device')).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the steps without anything to check', async ({ page }) => {
    await expect(steps(page)).toHaveCount(3);
    await expect(boxes(page)).toHaveCount(0);
    await expect(page.getByText('Kept on this device')).toBeHidden();
    await page.getByRole('link', { name: 'The form nobody read' }).click();
    await expect(page).toHaveURL(/\/the-form-nobody-read\/\?path=a-first-example$/);
  });
});
