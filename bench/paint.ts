import type { Page } from 'playwright';
import { percentile, table } from './report.ts';
import { pagesOf } from './sample.ts';
import { visitSite } from './visit.ts';

const visits = 5;

/** What a visit showed: milliseconds, and the layout shift as browsers score it. */
type Paint = { first: number; largest: number; shift: number; element: string };

/** When pages are painted on a slow phone, and whether anything moves: medians of some visits, the worst shift. */
export function measurePaint(output: string): Promise<string> {
  return visitSite(output, async ({ setting, open, take }) => {
    const rows: string[][] = [];
    for (const [kind, path] of pagesOf(output)) {
      const paints: Paint[] = [];
      let loaded = { bytes: 0, requests: 0 };
      for (let visit = 0; visit < visits; visit += 1) {
        const page = await open(path);
        paints.push(await readPaint(page));
        loaded = take();
        await page.close();
      }
      const median = (of: (paint: Paint) => number) =>
        `${percentile(paints.map(of), 0.5).toFixed(0)} ms`;
      rows.push([
        kind,
        median(({ first }) => first),
        median(({ largest }) => largest),
        Math.max(...paints.map(({ shift }) => shift)).toFixed(4),
        paints[0]?.element ?? '',
        `${(loaded.bytes / 1000).toFixed(1)} kB`,
        loaded.requests.toString(),
        path,
      ]);
    }
    const head = [
      '',
      'first paint',
      'largest',
      'shift',
      'largest is',
      'loaded',
      'requests',
      'which',
    ];
    return `${table([head, ...rows])}\n\n${setting}, ${visits.toString()} visits with nothing kept.`;
  });
}

/** What the browser has written down of a page by now. */
function readPaint(page: Page): Promise<Paint> {
  return page.evaluate(async () => {
    const entriesOf = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        const found: PerformanceEntry[] = [];
        const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
        observer.observe({ type, buffered: true });
        setTimeout(() => resolve(found), 200);
      });
    const largest = (await entriesOf('largest-contentful-paint')).at(-1) as
      (PerformanceEntry & { element: Element | null }) | undefined;
    const shifts = (await entriesOf('layout-shift')) as (PerformanceEntry & { value: number })[];
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return {
      first: first?.startTime ?? Number.NaN,
      largest: largest?.startTime ?? Number.NaN,
      shift: shifts.reduce((total, { value }) => total + value, 0),
      element: largest?.element?.localName ?? 'nothing',
    };
  });
}
