import { expectAccessible } from './accessible.ts';
import { everywhere, inTheCasebook } from './layouts.ts';
import { open, test } from './test.ts';

for (const path of [...everywhere, ...inTheCasebook]) {
  test(`/${path} is accessible, light and dark`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}

for (const [path, facet] of [
  ['search/?outcome=worked', 'Topic'],
  ['stories/', 'Outcome'],
] as const) {
  test(`open filters at /${path} are accessible, light and dark`, async ({ page }) => {
    await page.goto(path);
    await open(page, facet);
    await expectAccessible(page);
  });
}
