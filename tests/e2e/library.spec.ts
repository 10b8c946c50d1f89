// What must hold for any library; the other files look at the tiny one only.
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { everywhere, inAnyLibrary, inTheCasebook } from './layouts.ts';
import { answered, expect, test } from './test.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the front page leads to a topic, a story and a lesson', async ({ page }) => {
      await page.goto('');
      await page.getByRole('main').getByRole('link', { name: 'One-on-ones' }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: 'One-on-ones' })).toBeVisible();
      await followStory(page);
      const lesson = page.getByRole('article').locator('section[data-lesson]').last();
      const id = (await lesson.getAttribute('id')) ?? '';
      await page.locator('ol').locator(`a[href="#${id}"]`).click();
      await expect(page).toHaveURL(new RegExp(`#${encodeURI(id)}$`));
      await expect(lesson.getByRole('heading', { level: 3 })).toBeInViewport();
    });
  });
}

for (const path of inAnyLibrary) {
  test(`/${path} is accessible, light and dark`, async ({ page }) => {
    await page.goto(path);
    if (path.startsWith('search/')) await answered(page);
    await expectAccessible(page);
  });
}

test('a story is accessible, light and dark', async ({ page }) => {
  await page.goto('topics/one-on-ones/');
  await followStory(page);
  await expectAccessible(page);
});

test('no page has an error or scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const inThisLibrary = test.info().project.name === 'casebook' ? inTheCasebook : [];
  const wide: string[] = [];
  for (const path of [...inAnyLibrary, ...everywhere, ...inThisLibrary]) {
    await page.goto(path);
    if (path.startsWith('search/')) await answered(page);
    if (await isWide(page)) wide.push(path);
  }
  expect(wide).toEqual([]);
  await page.goto('topics/one-on-ones/');
  await followStory(page);
  expect(await isWide(page)).toBe(false);
});

async function followStory(page: Page): Promise<void> {
  await page.locator('[data-story]').getByRole('link').last().click();
  await expect(page.getByRole('article')).toBeVisible();
}

async function isWide(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}
