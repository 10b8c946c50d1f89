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
  const reasons = page.locator('li[data-kind] [data-part=why]');
  await expect(reasons.first()).toBeVisible();
  for (const reason of await reasons.all()) await expect(reason).toHaveText(/^Matched ./);
  await searchFor(page, 'weeekly talks');
  await expect(page.getByText(/No story has “weeekly”; shown is what has “weekly”/)).toBeVisible();
  await expect(page.locator('li[data-kind]').first()).toBeVisible();
});

test('counts beside each filter how many stories it leaves', async ({ page }) => {
  await page.goto('search/');
  await searchFor(page, 'weekly');
  const worked = page.locator('label:has(input[name=outcome][value=worked])');
  await worked.click();
  await expect(page).toHaveURL(/outcome=worked/);
  await answered(page);
  const stories = page.locator('[data-group=story] [data-part=count]');
  const outcomes = page.locator('[data-group=story] li[data-kind] [data-part=outcome]');
  await expect(outcomes.first()).toHaveText(/Worked/);
  const sameCounts = async () =>
    (await stories.textContent()) === (await worked.locator('[data-count]').textContent());
  await expect.poll(sameCounts).toBe(true);
  const partly = page.locator('label:has(input[name=outcome][value=partly]) [data-count]');
  const more = Number(await partly.textContent());
  await page.locator('label:has(input[name=outcome][value=partly])').click();
  const both = Number(await worked.locator('[data-count]').textContent()) + more;
  await expect(stories).toHaveText(both.toString());
});

test('shows more where there is more, and keeps that in the address', async ({ page }) => {
  await page.goto('search/?q=team');
  await answered(page);
  const lessons = page.locator('[data-group=lesson]');
  const more = lessons.getByRole('button', { name: /^Show more of the other \d+/ });
  const before = await lessons.locator('li[data-kind]').count();
  if ((await lessons.locator('[data-part=count]').textContent()) === before.toString()) {
    await expect(more).toBeHidden();
    return;
  }
  await more.click();
  await expect(lessons.locator('li[data-kind]').nth(before).getByRole('link')).toBeFocused();
  expect(new URL(page.url()).searchParams.get('page')).toBe('2');
  await page.reload();
  await answered(page);
  expect(await lessons.locator('li[data-kind]').count()).toBeGreaterThan(before);
});

test('combines filters of the list of stories, also from its address', async ({ page }) => {
  await page.goto('stories/');
  await page.getByRole('link', { name: 'Combine filters' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
  await page.goto('stories/?outcome=worked&role=unknown');
  await expect(page).toHaveURL(/\/search\/\?outcome=worked&role=unknown$/);
  await answered(page);
  await expect(page.locator('input[name=outcome][value=worked]')).toBeChecked();
  await expect(page.locator('input[name=role][value=unknown]')).toBeChecked();
});

test('leads from one value of a facet to several', async ({ page }) => {
  await page.goto('stories/outcome/worked/');
  await page.getByRole('link', { name: 'Combine filters' }).click();
  await answered(page);
  const worked = page.locator('input[name=outcome][value=worked]');
  await expect(worked).toBeChecked();
  const stories = page.locator('[data-group=story] [data-part=count]');
  const before = Number(await stories.textContent());
  await page.locator('input[name=outcome][value=partly]').check();
  await expect.poll(async () => Number(await stories.textContent())).toBeGreaterThan(before);
  await page.goBack();
  await expect.poll(async () => Number(await stories.textContent())).toBe(before);
  await expect(page.locator('input[name=outcome][value=partly]')).not.toBeChecked();
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
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await searchFor(page, '"one-on-one"');
  expect(asked.filter((path) => path.includes('/pagefind/')).length).toBeGreaterThan(0);
});

test('says that nothing was found, and what to do', async ({ page }) => {
  await page.goto('search/');
  // No word of the library begins with this letter: Pagefind shortens a word until one fits.
  await searchFor(page, 'ъыщ');
  await expect(page.getByRole('status')).toHaveText('Nothing found.');
  await expect(page.getByText(/Nothing has “ъыщ” in it/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Lessons' })).toBeHidden();
});

test('says so where no word tells anything', async ({ page }) => {
  await page.goto('search/?q=how+to');
  await answered(page);
  await expect(page.getByText(/Not searched for.*“how” and “to”/)).toBeVisible();
  await expect(page.getByText(/Add what it is about/)).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Nothing found.');
});

test('mends a slip once the reader pauses, and not while a word may still grow', async ({
  page,
}) => {
  await page.goto('search/');
  await page.getByRole('searchbox').pressSequentially('weeekly', { delay: 50 });
  await expect(page.getByText(/No story has “weeekly”; shown is what has “weekly”/)).toBeVisible();
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
