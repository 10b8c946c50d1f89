import { answered, expect, openFilters, searchFor, test } from './test.ts';

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

test('answers whatever way a topic is written, with the topic as the best answer', async ({
  page,
}) => {
  await page.goto('search/');
  for (const words of ['1:1', 'One on one', 'skip level']) {
    await searchFor(page, words);
    const best = page.getByRole('region', { name: 'Best answer' });
    await expect(best.getByRole('link')).toHaveText('One-on-ones');
    await expect(best.getByRole('link')).toHaveAttribute('href', /topics\/one-on-ones\/$/);
    await expect(page.getByRole('region', { name: 'Lessons' })).toBeVisible();
  }
});

test('says of every result why it is there, and of words what became of them', async ({ page }) => {
  await page.goto('search/');
  await searchFor(page, 'how do I run a one on one');
  await expect(page.getByText(/Not searched for.*“how”/)).toBeVisible();
  for (const result of await page.locator('li[data-kind] [data-part=why]').all())
    await expect(result).toHaveText(/^Matched ./);
  await searchFor(page, 'weeekly talks');
  await expect(page.getByText(/No story has “weeekly”; shown is what has “weekly”/)).toBeVisible();
  await expect(page.locator('li[data-kind]').first()).toBeVisible();
});

test('counts beside each filter how many stories it leaves', async ({ page }) => {
  await page.goto('search/');
  await searchFor(page, 'weekly');
  const worked = page.locator('label:has(input[name=outcome][value=worked])');
  await worked.click();
  const stories = page.locator('[data-group=story] [data-part=count]');
  const outcomes = page.locator('[data-group=story] li[data-kind] [data-part=outcome]');
  await expect(outcomes.first()).toHaveText(/Worked/);
  await expect
    .poll(async () => await stories.textContent())
    .toBe(await worked.locator('[data-count]').textContent());
  const partly = page.locator('label:has(input[name=outcome][value=partly]) [data-count]');
  const more = Number(await partly.textContent());
  await page.locator('label:has(input[name=outcome][value=partly])').click();
  const both = Number(await worked.locator('[data-count]').textContent()) + more;
  await expect(stories).toHaveText(both.toString());
});

test('shows more of what it found, and keeps that in the address', async ({ page }) => {
  await page.goto('search/?q=team');
  await answered(page);
  const lessons = page.locator('[data-group=lesson]');
  const more = lessons.getByRole('button', { name: /^Show more of the other \d+/ });
  const before = await lessons.locator('li[data-kind]').count();
  test.skip(!(await more.isVisible()), 'this library has no more');
  await more.click();
  await expect(lessons.locator('li[data-kind]').nth(before).getByRole('link')).toBeFocused();
  expect(new URL(page.url()).searchParams.get('page')).toBe('2');
  await page.reload();
  await answered(page);
  expect(await lessons.locator('li[data-kind]').count()).toBeGreaterThan(before);
});

test('narrows the list of stories by several facets, and back', async ({ page }) => {
  await page.goto('stories/');
  const entries = page.locator('li[data-story]');
  const first = await entries.first().getAttribute('data-story');
  const count = page.locator('label:has(input[name=outcome][value=worked]) [data-count]');
  const worked = Number(await count.textContent());
  await openFilters(page);
  await page.locator('input[name=outcome][value=worked]').check();
  await answered(page);
  await expect(page).toHaveURL(/\/stories\/\?outcome=worked$/);
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${worked.toString()} stor`));
  for (const entry of await page.locator('li[data-story]:visible').all())
    await expect(entry.locator('[data-part=outcome]')).toHaveText(/Worked/);
  await page.locator('input[name=role][value=unknown]').check();
  await expect(page).toHaveURL(/outcome=worked&role=unknown|role=unknown&outcome=worked/);
  await page.goBack();
  await expect(page).toHaveURL(/\/stories\/\?outcome=worked$/);
  await expect(page.locator('input[name=role][value=unknown]')).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\/stories\/$/);
  await expect(page.locator('li[data-story]:visible').first()).toHaveAttribute(
    'data-story',
    first ?? '',
  );
});

test('opens a list of stories that is narrowed by its address', async ({ page }) => {
  await page.goto('stories/?outcome=worked&q=team');
  await answered(page);
  await expect(page.locator('input[name=outcome][value=worked]')).toBeChecked();
  await expect(page.getByRole('searchbox')).toHaveValue('team');
  await expect(page.locator('[data-group=story] li[data-story]').first()).toBeVisible();
  await expect(page.locator('[data-part=idle]')).toBeHidden();
});

test('answers without Pagefind, which is asked for phrases and where little is found', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('search/');
  await searchFor(page, 'feedback');
  await expect(page.locator('li[data-kind]').first()).toBeVisible();
  expect(asked.filter((path) => path.includes('/find/')).length).toBeGreaterThan(0);
});

test('says that nothing was found, and what to do', async ({ page }) => {
  await page.goto('search/');
  // No word of the library begins with this letter: Pagefind shortens a word until one fits.
  await searchFor(page, 'ъыщ');
  await expect(page.getByRole('status')).toHaveText('Nothing found.');
  await expect(page.getByText(/Nothing has “ъыщ” in it/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Lessons' })).toBeHidden();
});

/** Everything a search fetches. */
const everyIndex = /\/(?:find|pagefind)\//;

test.describe('without its index', () => {
  test.use({
    expectedTrouble:
      /^console: .*(?:pagefind|\/find\/)|^console: (?:Search is unavailable|Searching the full texts)|Pagefind (?:WASM|metadata)/s,
  });

  test('says so and offers the topics', async ({ page }) => {
    await page.route(everyIndex, (route) => route.abort());
    await page.goto('search/?q=team');
    await expect(page.locator('site-search')).toHaveAttribute('data-state', 'unavailable');
    await expect(page.getByText(/Search is away/)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'topic', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
  });

  test('answers again as soon as the index is there', async ({ page }) => {
    await page.route(everyIndex, (route) => route.abort());
    await page.goto('search/?q=team');
    await expect(page.locator('site-search')).toHaveAttribute('data-state', 'unavailable');
    await page.unroute(everyIndex);
    await searchFor(page, 'one-on-one');
    await expect(page.getByText(/Search is away/)).toBeHidden();
  });

  test('says so where a phrase is wanted and only WebAssembly can’t be had', async ({ page }) => {
    await page.route('**/pagefind/wasm*', (route) => route.abort());
    await page.goto('search/?q=%22team%22');
    await expect(page.locator('site-search')).toHaveAttribute('data-state', 'unavailable');
  });
});
