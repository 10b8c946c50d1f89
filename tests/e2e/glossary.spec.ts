import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

const story = 'stories/the-outage-that-taught-us-little/';
const topic = 'topics/incidents/';
const button = (page: Page, word: string) =>
  page.getByRole('button', { name: `Meaning of ${word}`, exact: true });
const meaning = (page: Page) => page.getByText('A meeting in which a team looks back at its work');

for (const path of [story, topic]) {
  test(`a word is explained by keyboard at /${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(meaning(page)).toBeHidden();
    await tabTo(page, 'Meaning of retrospective');
    await expect(button(page, 'retrospective')).toHaveAccessibleName('Meaning of retrospective');
    await page.keyboard.press('Enter');
    await expect(meaning(page)).toBeVisible();
    await expect(meaning(page)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(meaning(page)).toBeHidden();
    await expect(button(page, 'retrospective')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(meaning(page)).toBeVisible();
    await page.keyboard.press('Space');
    await expect(meaning(page)).toBeHidden();
  });
}

test('says to those who can’t see it whether a meaning is open', async ({ page }) => {
  await page.goto(story);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - text: Our CTO
    - button "Meaning of CTO"
    - text: asked for a retrospective
    - button "Meaning of retrospective"
  `);
  const client = await page.context().newCDPSession(page);
  const expanded = async () => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const found = nodes.find(({ name }) => name?.value === 'Meaning of retrospective');
    return found?.properties?.find(({ name }) => name === 'expanded')?.value.value as unknown;
  };
  expect(await expanded()).toBe(false);
  await button(page, 'retrospective').press('Enter');
  expect(await expanded()).toBe(true);
});

test('opens beside the word and shows one meaning at a time', async ({ page }) => {
  await page.goto(story);
  await button(page, 'on call').click();
  await expect(page.getByText('On duty to mend the software')).toBeVisible();
  await button(page, 'retrospective').press('Enter');
  await expect(page.getByText('On duty to mend the software')).toBeHidden();
  const [word, box] = await Promise.all([
    button(page, 'retrospective').boundingBox(),
    meaning(page).boundingBox(),
  ]);
  const below = (box?.y ?? 0) - ((word?.y ?? 0) + (word?.height ?? 0));
  expect(below).toBeGreaterThanOrEqual(0);
  expect(below).toBeLessThan(24);
  expect(box?.x).toBeCloseTo(word?.x ?? 0, 0);
});

test.describe('by touch, without JavaScript, on a narrow screen', () => {
  test.use({ javaScriptEnabled: false, hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a tap on the word opens it, a tap on it or elsewhere closes it', async ({ page }) => {
    await page.goto(story);
    await button(page, 'retrospective').tap();
    await expect(meaning(page)).toBeInViewport({ ratio: 1 });
    await button(page, 'retrospective').tap();
    await expect(meaning(page)).toBeHidden();
    await button(page, 'retrospective').tap();
    await expect(meaning(page)).toBeVisible();
    await page.getByRole('heading', { level: 3 }).first().tap();
    await expect(meaning(page)).toBeHidden();
  });
});

test('is accessible while it is open, light and dark', async ({ page }) => {
  await page.goto(story);
  await button(page, 'retrospective').press('Enter');
  await expect(meaning(page)).toBeVisible();
  await expectAccessible(page);
});

test('is selected, searched and printed as the sentence it stands in', async ({ page }) => {
  await page.goto(story);
  const sentence = 'Our CTO asked for a retrospective, and we wrote it all down:';
  const selected = await page.evaluate(() => {
    const paragraph = document.querySelector('#actions p');
    if (paragraph !== null) getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString().trim();
  });
  expect(selected).toBe(sentence);
  await button(page, 'retrospective').press('Enter');
  await page.emulateMedia({ media: 'print' });
  await expect(meaning(page)).toBeHidden();
  await expect(page.locator('#actions p').first()).toHaveText(sentence, { useInnerText: true });
});

/** Presses the tab key until something of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    if (label === name) return;
  }
  throw new Error(`The tab key does not lead to “${name}”.`);
}
