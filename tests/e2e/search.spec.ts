import { answered, expect, searchFor, test } from './test.ts';

// These hold for any library that has a lesson on one-on-ones, so they run on both.

for (const words of ['one-on-one', '1:1', '1-on-1']) {
  test(`finds a lesson for “${words}” and opens its story at that lesson`, async ({ page }) => {
    await page.goto('search/');
    await searchFor(page, words);
    const lesson = page.getByRole('region', { name: 'Lessons' }).getByRole('listitem').first();
    const address = await lesson.getAttribute('data-url');
    expect(address).toMatch(/^\/stories\/[^/]+\/#.+/);
    const link = lesson.getByRole('link');
    const title = await link.innerText();
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${encodeURI(address ?? '')}$`));
    await expect(page.getByRole('heading', { level: 3, name: title })).toBeInViewport();
  });
}

test('says how many it found, in groups by kind', async ({ page }) => {
  await page.goto('search/?q=team');
  const search = await answered(page);
  const results = search.locator('[data-kind]');
  const count = await results.count();
  expect(count).toBeGreaterThan(0);
  await expect(page.getByRole('status')).toHaveText(/^\d+ lessons?(?:, | and |$)/);
  for (const result of await results.all()) {
    const kind = (await result.getAttribute('data-kind')) ?? '';
    const folder = { lesson: 'stories', story: 'stories', topic: 'topics', person: 'people' }[kind];
    expect(await result.getAttribute('data-url')).toMatch(new RegExp(`^/${folder ?? '?'}/`));
  }
});

test('says that nothing was found, and what to do', async ({ page }) => {
  await page.goto('search/');
  // No word of the library begins with this letter: Pagefind shortens a word until one fits.
  await searchFor(page, 'ъыщ');
  await expect(page.getByRole('status')).toHaveText('Nothing found.');
  await expect(page.getByText(/Nothing has “ъыщ” in it/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Lessons' })).toBeHidden();
});

test.describe('without its index', () => {
  test.use({
    expectedTrouble: /^console: .*pagefind|^console: Search is unavailable|Pagefind WASM/s,
  });

  test('says so and offers the topics', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/?q=team');
    await expect(page.locator('site-search')).toHaveAttribute('data-state', 'unavailable');
    await expect(page.getByText(/Search is away/)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'topic', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
  });

  test('answers again as soon as the index is there', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/?q=team');
    await expect(page.locator('site-search')).toHaveAttribute('data-state', 'unavailable');
    await page.unroute('**/pagefind/**');
    await searchFor(page, 'one-on-one');
    await expect(page.getByText(/Search is away/)).toBeHidden();
  });

  test('says so where only WebAssembly can’t be had', async ({ page }) => {
    await page.route('**/pagefind/wasm*', (route) => route.abort());
    await page.goto('search/?q=team');
    await expect(page.locator('site-search')).toHaveAttribute('data-state', 'unavailable');
  });
});
