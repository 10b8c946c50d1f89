import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const talk = 'stories/the-weekly-talk-that-came-back/';
const stories = [
  talk,
  'stories/the-form-nobody-read/',
  'stories/the-warning-that-came-too-late/',
  'stories/the-outage-that-taught-us-little/',
  'stories/a-headline-with-markup/',
  'stories/nobody-says-how-it-ended/',
];
const screens = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

for (const screen of screens) {
  test(`the first screen shows outcome, lessons and problem at ${screen.width.toString()} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(screen);
    for (const story of stories) {
      await page.goto(story);
      const lines = await page.evaluate(() => {
        const problem = document.createRange();
        problem.selectNodeContents(document.querySelector('#problem p') ?? document.body);
        const lessons = [...document.querySelectorAll('article ol')][0];
        return {
          outcome: document.querySelector('.stamp')?.getBoundingClientRect().bottom,
          lessons: lessons?.getBoundingClientRect().bottom,
          problem: problem.getClientRects()[0]?.bottom,
        };
      });
      for (const [name, bottom] of Object.entries(lines)) {
        expect(bottom, `${story} ${name}`).toBeLessThanOrEqual(screen.height);
      }
    }
  });

  test(`nothing moves when the faces come late at ${screen.width.toString()} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(screen);
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          document.documentElement.dataset['shift'] = (
            Number(document.documentElement.dataset['shift'] ?? 0) +
            (entry as PerformanceEntry & { value: number }).value
          ).toString();
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let release: () => void = () => undefined;
    const painted = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.woff2', async (route) => {
      await painted;
      await route.continue();
    });
    await page.goto(`${talk}?path=a-first-example`, { waitUntil: 'domcontentloaded' });
    await expect(page.getByText('Step 2 of 3 in A first example').first()).toBeVisible();
    release();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const shift = await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0');
    expect(Number(shift)).toBeLessThan(0.005);
  });
}

test('the lessons at the head lead to where they are told', async ({ page }) => {
  await page.goto(talk);
  const name = 'Keep the café hour & the list';
  await page.getByRole('article').getByRole('link', { name, exact: true }).click();
  await expect(page).toHaveURL(/#keep-the-caf%C3%A9-hour--the-list$/);
  const heading = page.getByRole('heading', { level: 3, name });
  await expect(heading).toBeInViewport({ ratio: 1 });
  const isOnTop = await heading.evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 60, top + height / 2));
  });
  expect(isOnTop).toBe(true);
});

test('copies the link to a lesson', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${talk}?path=a-first-example`);
  const lesson = page.locator('#constructor');
  await lesson.getByRole('button', { name: 'Copy link' }).click();
  await expect(lesson.getByRole('status')).toHaveText('Copied');
  expect(await copied(page)).toBe(`${baseURL ?? ''}${talk}#constructor`);
});

test('keeps the tools of a lesson back until a pointer or the tab key asks for them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(talk);
  const lesson = page.locator('#constructor');
  const tools = lesson.getByRole('link', { name: 'Cite' }).locator('..');
  await expect(tools).toHaveCSS('opacity', '0');
  await lesson.getByRole('link', { name: 'Link to the lesson' }).focus();
  await expect(tools).toHaveCSS('opacity', '1');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('heading', { level: 1 }).click();
  await expect(tools).toHaveCSS('opacity', '1');
});

test('cites a lesson, copies that, and cites the story again', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(talk);
  await page.locator('#constructor').getByRole('link', { name: 'Cite' }).click();
  const cite = page.locator('cite-story');
  await expect(cite.getByText('Cite the lesson “Constructor”')).toBeFocused();
  await expect(cite).toContainText('“Constructor”, a lesson of “The weekly talk that came back”. ');
  await cite.getByRole('button', { name: 'Copy as BibTeX' }).click();
  await expect(cite.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const entry = await copied(page);
  expect(entry).toMatch(/^@misc\{the-weekly-talk-that-came-back:constructor,\n {2}title = /);
  expect(entry).toContain(`url = {${baseURL ?? ''}${talk}#constructor}`);

  await cite.getByRole('button', { name: 'Cite the whole story' }).click();
  await expect(cite.getByText('Cite this story')).toBeFocused();
  await cite.getByRole('button', { name: 'Copy as text' }).click();
  await expect(cite.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await copied(page)).toMatch(/^“The weekly talk that came back”\. As told by /);
});

test('leads a reader along a path they came on, and nobody else', async ({ page, baseURL }) => {
  const atTheHead = page.locator('path-steps');
  await page.goto('stories/the-form-nobody-read/?path=a-first-example');
  await expect(atTheHead).toContainText('Step 1 of 3 in A first example');
  await expect(atTheHead.getByRole('link', { name: 'Previous' })).toHaveCount(0);
  await atTheHead.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(`${talk}?path=a-first-example`);
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveAttribute('href', `${baseURL ?? ''}${talk}`);
  await atTheHead.getByRole('link', { name: 'A first example' }).click();
  await expect(page).toHaveURL(/\/paths\/a-first-example\/$/);

  for (const address of [talk, `${talk}?path=another`, `${talk}?path=`]) {
    await page.goto(address);
    await expect(page.locator('nav[data-path]')).toBeVisible();
    await expect(atTheHead).toBeHidden();
  }
});

test('prints black on white in the dark too, with nothing to press', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto(talk);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('article p').first()).toHaveCSS('color', /^rgb\((\d+), \1, \1\)$/);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const source = page.getByRole('link', { name: 'Example Hour 12' });
  const address = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toBe('"https://www.youtube.com/watch?v=example"');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson leads to the citation of its story, and a step to the next', async ({ page }) => {
    await page.goto(talk);
    await page.locator('#constructor').getByRole('link', { name: 'Cite' }).click();
    await expect(page.getByText('“The weekly talk that came back”. As told by')).toBeVisible();
    await page.getByRole('link', { name: 'Next: The outage that taught us little' }).click();
    await expect(page).toHaveURL(/the-outage-that-taught-us-little\/\?path=a-first-example$/);
    await expect(page.locator('path-steps')).toBeHidden();
    await expect(page.getByText('Step 3 of 3 in A first example')).toBeVisible();
  });
});

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
