// Old addresses, followed by their whole length: no server ever sees what stands behind the `#`.
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const form = 'stories/the-form-nobody-read/';
const talk = 'stories/the-weekly-talk-that-came-back/';

/** Where a reader comes to be, below the base. */
const stopOf = (page: Page, baseURL = '') => decodeURI(page.url()).slice(baseURL.length);

test.describe('with JavaScript', () => {
  for (const [address, stop] of [
    ['stories/the-form/', form],
    ['stories/the-form/#forms', `${form}#a-form-is-no-conversation`],
    ['stories/the-form/#a-form-is-no-conversation', `${form}#a-form-is-no-conversation`],
    ['stories/the-form/#über-die-liste', `${talk}#keep-the-café-hour--the-list`],
    ['stories/the-form/#an-early-name', `${talk}#constructor`],
    ['stories/the-form/#lessons', `${form}#lessons`],
    ['stories/the-questionnaire/', form],
    ['stories/a-story-that-was-withdrawn/#what-was-kept', `${talk}#constructor`],
  ] as const) {
    test(`/${address} leads to its place, in one hop`, async ({ page, baseURL }) => {
      const visited: string[] = [];
      page.on('framenavigated', (frame) => visited.push(frame.url()));
      await page.goto(address);
      await expect.poll(() => stopOf(page, baseURL)).toBe(stop);
      const id = stop.split('#')[1];
      if (id !== undefined) await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
      expect(visited).toHaveLength(2);
    });
  }

  test('going back from there leads past the old address', async ({ page, baseURL }) => {
    await page.goto('about/');
    await page.goto('stories/the-form/#forms');
    await expect.poll(() => stopOf(page, baseURL)).toBe(`${form}#a-form-is-no-conversation`);
    await page.goBack();
    await expect.poll(() => stopOf(page, baseURL)).toBe('about/');
  });

  for (const address of [
    'stories/the-form/#forty-forms',
    'stories/a-story-that-was-withdrawn/#its-lesson',
    'stories/a-story-that-was-withdrawn/',
  ]) {
    test(`/${address} stays, and says what was withdrawn`, async ({ page, baseURL }) => {
      await page.goto(address);
      await page.evaluate(() => customElements.whenDefined('moved-page'));
      await expect(page.getByRole('main').getByText('was withdrawn').first()).toBeInViewport();
      expect(stopOf(page, baseURL)).toBe(address);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an old address of a lesson shows the link to its place', async ({ page, baseURL }) => {
    await page.goto('stories/the-form/#über-die-liste');
    const lesson = page.locator('li:target');
    await expect(lesson).toBeInViewport();
    await lesson.getByRole('link', { name: 'Keep the café hour & the list' }).click();
    await expect.poll(() => stopOf(page, baseURL)).toBe(`${talk}#keep-the-café-hour--the-list`);
  });

  test('an old address of a story with lessons links to the new one', async ({ page, baseURL }) => {
    await page.goto('stories/the-form/');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { name: 'This story has moved' })).toBeVisible();
    await main.getByRole('link', { name: 'The form nobody read' }).click();
    await expect.poll(() => stopOf(page, baseURL)).toBe(form);
  });

  test('an old address without lessons leads on by itself', async ({ page, baseURL }) => {
    await page.goto('stories/the-questionnaire/');
    await expect.poll(() => stopOf(page, baseURL)).toBe(form);
  });

  test('a story says where a lesson went that it no longer tells', async ({ page, baseURL }) => {
    await page.goto(`${form}#先看-再写`);
    const lesson = page.locator('li:target');
    await expect(lesson).toBeInViewport();
    await lesson.getByRole('link', { name: 'Constructor' }).click();
    await expect.poll(() => stopOf(page, baseURL)).toBe(`${talk}#constructor`);
  });
});
