import { kilobytes, milliseconds, percentile, table } from './report.ts';
import { answered, timeToPaint, type Visits, visitSite } from './visit.ts';

/** How many topics are chosen, each alone and then with a value of another facet. */
const rounds = 12;

const boxes = 'site-search input[type=checkbox]';

/** How the search page answers a click on a facet on a slow phone. */
export async function measureFilter(output: string): Promise<string> {
  return visitSite(output, async (visits) => {
    const head = ['first', 'one: p50', 'p95', 'two: p50', 'p95', 'page', 'first click', 'the rest'];
    return [
      visits.setting,
      table([
        ['Click to painted results', ...head],
        ['as it is', ...(await clickFacets(visits, true))],
        ['without workers, all slowed', ...(await clickFacets(visits, false))],
      ]),
    ].join('\n\n');
  });
}

async function clickFacets(visits: Visits, hasWorkers: boolean): Promise<string[]> {
  const page = await visits.open('/search/', { hasWorkers });
  const loaded = visits.take().bytes;
  const controls = await page.$$eval(boxes, (found) =>
    found.map((box) => ({
      isTopic: box.getAttribute('name') === 'topic',
      control: `site-search input[name="${box.getAttribute('name') ?? ''}"][value="${box.getAttribute('value') ?? ''}"]`,
    })),
  );
  const topics = controls.filter(({ isTopic }) => isTopic);
  const others = controls.filter(({ isTopic }) => !isTopic);
  const click = (control: string) => timeToPaint(page, { control, shown: answered });
  const one: number[] = [];
  const two: number[] = [];
  let firstBytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const topic = topics[round % topics.length]?.control ?? boxes;
    // Steps of four reach every facet.
    const other = others[(round * 4) % others.length]?.control ?? boxes;
    one.push(await click(topic));
    if (round === 0) firstBytes = visits.take().bytes;
    two.push(await click(other));
    for (const chosen of [topic, other]) await click(chosen);
  }
  await page.close();
  const [first = Number.NaN, ...later] = one;
  const shares = [later, two].flatMap((times) => [percentile(times, 0.5), percentile(times, 0.95)]);
  const bytes = [loaded, firstBytes, visits.take().bytes];
  return [...[first, ...shares].map(milliseconds), ...bytes.map(kilobytes)];
}
