// Pictures of every component at every width in both themes, for people: they lie in test-results/look. What a
// machine can judge of them is judged; pixels are not compared, because each Chromium draws letters its own way.
import { answered, expect, test } from './test.ts';

const paths = {
  components: 'components/',
  long: 'components/everything-at-once/',
  short: 'components/as-little-as-can-be/',
  home: '',
  search: 'search/?q=outage',
};

for (const width of [390, 768, 1280, 1600]) {
  test(`what it looks like at ${width.toString()} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(path);
      if (name === 'search') await answered(page);
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        await page.screenshot({
          path: `test-results/look/${name}-${width.toString()}-${theme}.png`,
          fullPage: true,
        });
      }
      expect.soft(await page.evaluate(findSlanted), `labels of ${name} off their line`).toEqual([]);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect.soft(scroll, `${name} scrolls sideways`).toBe(client);
    }
    // A second visit has every face at hand, also the two that the first one may do without.
    await page.goto(paths.components);
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', ''));
    });
    expect(faces).toEqual(
      expect.arrayContaining(['Literata', 'Archivo Narrow', 'Spline Sans Mono']),
    );
  });
}

/** The labels in the margin that don't stand on the line of the first words beside them. */
function findSlanted(): string[] {
  const canvas = document.createElement('canvas').getContext('2d');
  const baselineOf = (element: Element | null | undefined): number | undefined => {
    const texts = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts?.nextNode(); text; text = texts?.nextNode()) {
      const parent = text.parentElement;
      const isShown = parent?.checkVisibility({ visibilityProperty: true }) === true;
      if ((text.textContent ?? '').trim() === '' || !isShown || parent.clientWidth === 1) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const [line] = range.getClientRects();
      if (line === undefined || canvas === null) continue;
      // A line's box is as high as the face's ascent and descent together.
      canvas.font = getComputedStyle(parent).font;
      const face = canvas.measureText('x');
      const ascent = face.fontBoundingBoxAscent;
      return line.top + (line.height * ascent) / (ascent + face.fontBoundingBoxDescent);
    }
    return undefined;
  };
  return [...document.querySelectorAll('.row > .side')].flatMap((label) => {
    const text = label.nextElementSibling;
    const isBeside =
      text && text.getBoundingClientRect().left >= label.getBoundingClientRect().right;
    const [a, b] = [baselineOf(label), isBeside ? baselineOf(text) : undefined];
    const isSlanted = a !== undefined && b !== undefined && Math.abs(a - b) > 3;
    return isSlanted ? [`${label.textContent.trim()}: ${(a - b).toFixed(1)} pixels`] : [];
  });
}
