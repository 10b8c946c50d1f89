// Runs twice: where a page has the policy from its meta element alone, and where a host sends every header.
import { headers } from '../../src/site/headers.ts';
import { everywhere, inAnyLibrary, inTheCasebook } from './layouts.ts';
import { answered, expect, test } from './test.ts';

const pages = [...inAnyLibrary, ...everywhere, ...inTheCasebook];

test('no page and nothing it loads breaks the policy', async ({ page }, { project }) => {
  const policy = project.name === 'headers' ? headers['Content-Security-Policy'] : undefined;
  for (const path of pages) {
    const response = await page.goto(path);
    expect(response?.headers()['content-security-policy']).toBe(policy);
    if (path.startsWith('search/')) await answered(page);
  }
  await page.goto('stories/the-questionnaire/');
  await expect(page).toHaveURL(/the-form-nobody-read/);
  await page.goto('search/?q=one-on-one&topic=one-on-ones');
  await answered(page);
  await expect(page.getByRole('region', { name: 'Lessons' })).toBeVisible();
});

test.describe('what the policy is for', () => {
  test.use({ expectedTrouble: /violation: |Content Security Policy/ });

  for (const [what, directive, markup] of [
    ['a script in the page', 'script-src-elem', '<script>globalThis.ran = true</script>'],
    ['a handler', 'script-src-attr', '<p onclick="globalThis.ran = true">text</p>'],
    ['a style', 'style-src-attr', '<p style="color: red">text</p>'],
    [
      'a picture in an address',
      'img-src',
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    ],
    ['a frame', 'frame-src', '<iframe src="about/"></iframe>'],
  ] as const) {
    test(`refuses ${what}`, async ({ page }) => {
      await page.goto('about/');
      const refused = await page.evaluate(
        (html) =>
          new Promise((resolve) => {
            addEventListener('securitypolicyviolation', (violation) => {
              resolve(violation.effectiveDirective);
            });
            // Unlike with `innerHTML`, scripts in a fragment made like this run.
            document.body.append(document.createRange().createContextualFragment(html));
            document.body.lastElementChild?.dispatchEvent(new Event('click'));
          }),
        markup,
      );
      expect(refused).toBe(directive);
      expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    });
  }
});
