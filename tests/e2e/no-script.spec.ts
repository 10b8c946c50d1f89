import { expect, open, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('leads from a symptom to a topic, a story and a lesson', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Our talks have become status reports' }).click();
  const stories = page.getByRole('main').getByRole('listitem');
  await stories.getByRole('link', { name: 'The weekly talk that came back' }).first().click();
  await page.getByRole('article').getByRole('link', { name: 'Constructor', exact: true }).click();
  await expect(page).toHaveURL(/the-weekly-talk-that-came-back\/#constructor$/);
  await expect(page.getByRole('heading', { level: 3, name: 'Constructor' })).toBeInViewport();
});

test('narrows the list of stories to a facet', async ({ page }) => {
  await page.goto('stories/');
  const facets = page.getByRole('navigation', { name: 'Narrow by' });
  await open(page, 'Stage');
  await facets.getByRole('link', { name: 'Start-up' }).click();
  await expect(page.getByRole('link', { name: /The outage that taught us little/ })).toBeVisible();
});

test('says on the search page what searching needs, and leads to topics and stories', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('searchbox').fill('one-on-one');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/casebook\/search\/\?q=one-on-one$/);
  await expect(page.getByText(/Searching needs JavaScript/)).toBeVisible();
  await expect(page.getByText(/Search is away/)).toBeHidden();
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'list of all stories' }).first()).toBeVisible();
  await main.getByRole('link', { name: 'One-on-ones' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'One-on-ones' })).toBeVisible();
});

test('shows no control that would do nothing', async ({ page }) => {
  await page.goto('search/');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Clear/ })).toHaveCount(0);
  await page.goto('stories/the-form-nobody-read/');
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Link to this story' })).toBeVisible();
});

test('leads from a person and a lesson list to stories', async ({ page }) => {
  await page.goto('people/');
  await page.getByRole('link', { name: 'Example Person' }).click();
  await page.getByRole('link', { name: 'The form nobody read' }).click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.goto('lessons/');
  await page.getByRole('main').getByRole('link', { name: 'Feedback' }).click();
  await page.getByRole('link', { name: 'Say it while it is small' }).click();
  await expect(page).toHaveURL(/the-warning-that-came-too-late\/#say-it-while-it-is-small$/);
});

test('leads an old address on', async ({ page }) => {
  await page.goto('topics/talks/');
  await expect(page).toHaveURL(/\/casebook\/topics\/one-on-ones\/$/);
});
