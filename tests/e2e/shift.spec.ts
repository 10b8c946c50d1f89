import { setTimeout as wait } from 'node:timers/promises';
import { everywhere, inAnyLibrary, inTheCasebook } from './layouts.ts';
import { expect, test } from './test.ts';

// A page that only leads on is none to look at.
const pages = [...inAnyLibrary, ...everywhere, ...inTheCasebook].filter(
  (path) => !path.includes('#'),
);

for (const width of [390, 1280]) {
  test(`nothing moves at ${width.toString()} px when the faces come late`, async ({
    page,
    context,
    baseURL,
  }) => {
    // Kept faces would be there at once.
    const session = await context.newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.route(/\.woff2$/, async (route) => {
      await wait(250);
      await route.continue();
    });
    await page.setViewportSize({ width, height: 844 });
    const shifts: Record<string, number> = {};
    for (const path of pages) {
      await page.goto(`${baseURL ?? ''}${path}`);
      await page.evaluate(() => document.fonts.ready);
      const shift = await page.evaluate(readShift);
      if (shift >= 0.005) shifts[path] = shift;
    }
    expect(shifts).toEqual({});
  });
}

/** What has moved since the page was opened, as browsers score it: https://web.dev/articles/cls */
async function readShift(): Promise<number> {
  let total = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) total += (entry as { value?: number }).value ?? 0;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 100));
  return total;
}
