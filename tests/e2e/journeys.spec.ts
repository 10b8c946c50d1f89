import { answered, expect, open, searchFor, test } from './test.ts';

test('leads from a symptom to a topic, a story and a lesson', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Our talks have become status reports' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'One-on-ones' })).toBeVisible();
  await expect(page.getByText('“Our talks have become status reports”')).toBeInViewport();
  const stories = page.getByRole('main').getByRole('listitem');
  await stories.getByRole('link', { name: 'The weekly talk that came back' }).first().click();
  await expect(page.getByRole('article')).toHaveAttribute(
    'data-story',
    'the-weekly-talk-that-came-back',
  );
  await page.getByRole('article').getByRole('link', { name: 'Constructor', exact: true }).click();
  await expect(page).toHaveURL(
    /\/casebook\/stories\/the-weekly-talk-that-came-back\/#constructor$/,
  );
  await expect(page.getByRole('heading', { level: 3, name: 'Constructor' })).toBeInViewport();
});

test('leads from a note to the source and back to the claim', async ({ page }) => {
  await page.goto('stories/the-weekly-talk-that-came-back/');
  await page.getByRole('link', { name: 'Note 4', exact: true }).first().click();
  await expect(page).toHaveURL(/#note-4$/);
  const note = page.locator('#note-4');
  await expect(note).toBeInViewport();
  await expect(note.getByRole('link', { name: /43:04/ })).toHaveAttribute('href', /t=2584s/);
  await note.getByRole('link', { name: 'Back to mark 4' }).click();
  await expect(page).toHaveURL(/#ref-4$/);
});

test('leads from a story to the one it relates to, and back', async ({ page }) => {
  const others = page.getByRole('region', { name: 'Others in this place' });
  await page.goto('stories/the-form-nobody-read/');
  const list = page.locator('li[data-relation=different-choice]');
  await list.getByRole('link', { name: 'The weekly talk that came back' }).click();
  await expect(page).toHaveURL(/the-weekly-talk-that-came-back\/#constructor$/);
  await list.getByRole('link', { name: 'The form nobody read' }).click();
  await expect(page).toHaveURL(/the-form-nobody-read\/#a-form-is-no-conversation$/);
  await expect(others).toHaveCount(0);
});

test('leads through a reading path', async ({ page }) => {
  await page.goto('');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Paths' }).click();
  await page.getByRole('link', { name: 'A first example' }).click();
  await expect(page.getByText('What was the form for?')).toBeVisible();
  await page.getByRole('link', { name: 'Constructor' }).click();
  await expect(page).toHaveURL(
    /the-weekly-talk-that-came-back\/\?path=a-first-example#constructor$/,
  );
});

test('narrows the list of stories to a facet, by links alone', async ({ page }) => {
  await page.goto('stories/');
  const facets = page.getByRole('navigation', { name: 'Narrow by' });
  await open(page, 'Outcome');
  await facets.getByRole('link', { name: 'Backfired' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Backfired');
  await expect(page.locator('[data-story]')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'The warning that came too late' })).toBeVisible();
});

test('lets a person be followed by feed', async ({ page }) => {
  await page.goto('stories/the-weekly-talk-that-came-back/');
  await page.getByRole('article').getByRole('link', { name: 'Example Person' }).click();
  const address = await page.getByRole('link', { name: 'RSS', exact: true }).getAttribute('href');
  const response = await page.request.get(address ?? '');
  expect(response.headers()['content-type']).toMatch(/xml/);
  expect(await response.text()).toContain('The form nobody read');
});

test('offers feeds that a browser reads as XML', async ({ page }) => {
  await page.goto('follow/');
  const links = page.getByRole('link', { name: 'RSS feed' });
  expect(await links.count()).toBeGreaterThan(5);
  for (const link of await links.all()) {
    const faults = await link.evaluate(async (anchor: HTMLAnchorElement) => {
      const text = await (await fetch(anchor.href)).text();
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return [...parsed.querySelectorAll('parsererror')].map((fault) => fault.textContent);
    });
    expect(faults).toEqual([]);
  }
});

test('copies the whole address of a story', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('stories/the-form-nobody-read/');
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL ?? ''}stories/the-form-nobody-read/`);
});

test('leads an old address on, and says when something was withdrawn', async ({ page }) => {
  await page.goto('stories/the-questionnaire/');
  await expect(page).toHaveURL(/\/casebook\/stories\/the-form-nobody-read\/$/);
  await page.goto('stories/a-story-that-was-withdrawn/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('withdrawn');
  await page.getByRole('main').getByRole('link', { name: 'the topics' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
});

test('keeps the former id of a lesson', async ({ page }) => {
  await page.goto('stories/the-weekly-talk-that-came-back/#the-builder');
  await expect(page.getByRole('heading', { level: 3, name: 'Constructor' })).toBeInViewport();
});

test.describe('where nothing stands', () => {
  test.use({ expectedTrouble: /404/ });

  test('says so, with a search', async ({ page }) => {
    const response = await page.goto('stories/never-written/');
    expect(response?.status()).toBe(404);
    await page.getByRole('searchbox').fill('outage');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/casebook\/search\/\?q=outage$/);
    await answered(page);
  });
});

test('groups what it found into lessons, stories, topics and people', async ({ page }) => {
  await page.goto('search/');
  await searchFor(page, 'invented');
  for (const name of ['Lessons', 'Stories', 'Topics', 'People']) {
    const group = page.getByRole('region', { name });
    await expect(group).toBeVisible();
    expect(await group.getByRole('listitem').count()).toBeGreaterThan(0);
  }
});

test('finds the lesson that answers what people type, though it has none of their words', async ({
  page,
}) => {
  await page.goto('search/');
  await searchFor(page, 'it went into a drawer');
  const first = page.locator('[data-group=lesson] li[data-kind]').first();
  await expect(first.getByRole('link')).toHaveText('Write less and change more');
  await expect(first).toContainText('drawer, which people ask about this');
});

test('keeps the query in the address, through a reload and back from a result', async ({
  page,
}) => {
  await page.goto('search/');
  await searchFor(page, 'outage');
  await page.getByRole('checkbox', { name: 'Partly worked' }).check();
  await expect(page).toHaveURL(/\?q=outage&outcome=partly$/);
  const results = (await answered(page)).locator('[data-kind]');
  const found = await results.allInnerTexts();
  expect(found.length).toBeGreaterThan(0);

  await page.reload();
  await answered(page);
  await expect(page.getByRole('searchbox')).toHaveValue('outage');
  expect(await results.allInnerTexts()).toEqual(found);

  await results.first().getByRole('link').click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.goBack();
  await answered(page);
  await expect(page.getByRole('searchbox')).toHaveValue('outage');
  await expect(page.getByRole('checkbox', { includeHidden: true, checked: true })).toHaveCount(1);
  expect(await results.allInnerTexts()).toEqual(found);
});

test('brings back the search before with Back, not every letter on the way', async ({ page }) => {
  await page.goto('search/');
  await searchFor(page, 'outage');
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').pressSequentially('feedback', { delay: 150 });
  await expect(page).toHaveURL(/q=feedback$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('outage');
  await expect(await answered(page)).toContainText(/outage/i);
});

test('narrows a search by facets, and widens it again', async ({ page }) => {
  await page.goto('search/');
  const search = await searchFor(page, 'invented');
  const stories = search.locator('[data-kind=story]');
  // Those in whose text the word only stands somewhere follow.
  await expect.poll(() => stories.count()).toBeGreaterThan(2);
  const all = await stories.count();
  await page.getByRole('checkbox', { name: 'Backfired' }).check();
  await expect(page).toHaveURL(/outcome=backfired/);
  await answered(page);
  await expect(stories).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'Did not work' }).check();
  await expect(page).toHaveURL(/outcome=did-not-work&outcome=backfired/);
  await answered(page);
  await expect(stories).toHaveCount(2);
  await page.getByRole('button', { name: 'Did not work, take away' }).click();
  await expect(page).toHaveURL(/\?q=invented&outcome=backfired$/);
  await expect(page.getByRole('button', { name: 'Backfired, take away' })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: 'Did not work' })).not.toBeChecked();
  await answered(page);
  await expect(stories).toHaveCount(1);
  await page.getByRole('button', { name: /Clear/ }).click();
  await expect(page).toHaveURL(/\?q=invented$/);
  await answered(page);
  await expect(stories).toHaveCount(all);
  await expect(page.getByRole('group', { name: 'Narrowed by' })).toBeHidden();
});

test('empties the field and leaves the filters', async ({ page }) => {
  await page.goto('search/?q=invented&outcome=backfired');
  await answered(page);
  await page.getByRole('button', { name: 'Empty the field' }).click();
  await expect(page).toHaveURL(/\/search\/\?outcome=backfired$/);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Empty the field' })).toBeHidden();
});

test('says which filter to take away where nothing fits, and where to ask', async ({ page }) => {
  await page.goto('search/?q=outage&stage=start-up&outcome=backfired');
  const search = await answered(page);
  await expect(page.getByRole('status')).toHaveText('Nothing found.');
  const ask = search.getByRole('link', { name: 'Ask for this story' });
  await expect(ask).toHaveAttribute('href', /title=.*outage$/);
  await search.getByRole('button', { name: /^Without “Backfired”: \d+ more$/ }).click();
  await expect(page).toHaveURL(/\?q=outage&stage=start-up$/);
  await answered(page);
  await expect(search.locator('[data-kind=story]').first()).toBeVisible();
});

test('says of a lesson its number, how it came out and who tells it', async ({ page }) => {
  await page.goto('search/?q=constructor');
  const search = await answered(page);
  const lesson = search.locator('[data-kind=lesson]').filter({ hasText: 'Constructor' });
  await expect(lesson).toContainText('Lesson 1');
  await expect(lesson).toContainText('Example Person');
  await expect(lesson.locator('mark').first()).toHaveText('Constructor');
});

test('searches by facets alone, and takes them from an address', async ({ page }) => {
  await page.goto('search/?topic=one-on-ones&nothing=else&outcome=nonsense');
  const search = await answered(page);
  await expect(search.locator('[data-kind=story]')).toHaveCount(2);
  await open(page, 'Topic');
  await expect(page.getByRole('checkbox', { name: 'One-on-ones' })).toBeChecked();
});

test('shows what it found as text, whatever it looks like', async ({ page }) => {
  await page.goto('search/');
  const search = await searchFor(page, 'headline');
  const title = 'The headline <img src=x onerror="globalThis.hacked=true"> of a page';
  await expect(search.getByRole('link', { name: title })).toBeVisible();
  await expect(search.getByText('A <mark>headline</mark> is data')).toBeVisible();
  await expect(search.locator('img, b, i')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});
