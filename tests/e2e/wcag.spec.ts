// What axe can't see of WCAG 2.2 AA, and a machine can; the numbers are those of its criteria.
import { everywhere, inAnyLibrary, inTheCasebook } from './layouts.ts';
import { findCrampedText, findSmallTargets, findUnringed, findVanished } from './looks.ts';
import { answered, expect, test } from './test.ts';

const paths = [
  ...inAnyLibrary,
  ...everywhere,
  ...inTheCasebook,
  'search/',
  'search/?q=outage&stage=start-up&outcome=backfired',
];

for (const path of paths) {
  test(`/${path} can be reached, read and seen by everyone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    if (path.startsWith('search/?')) await answered(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const find = async (look: () => string[]) => [...new Set(await page.evaluate(look))];
    expect.soft(await find(findUnringed), 'has no ring in focus (2.4.7)').toEqual([]);
    expect.soft(await find(findSmallTargets), 'is too small a target (2.5.8)').toEqual([]);

    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await find(findVanished), 'vanishes in forced colours (1.4.11)').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });

    await page.setViewportSize({ width: 320, height: 640 });
    const cramped = await find(findCrampedText);
    expect
      .soft(cramped, 'does not fit at 320 pixels with wide spacing (1.4.10, 1.4.12)')
      .toEqual([]);
  });
}
