import type { Page } from 'playwright';
import packageJson from '../package.json' with { type: 'json' };
import type { Library } from '#domain/library.ts';
import { lessonFinder } from '../tests/search/library-finder.ts';
import { type Golden, measure, readGolden } from '../tests/search/measure.ts';
import { addressOf, type Engine } from './peer-engines.ts';
import { table } from './report.ts';
import type { Visits } from './visit.ts';

/** How often the questions are drawn anew for an interval. */
const draws = 2_000;

/** How well the golden questions are answered, beside other engines that are given the same records. */
export async function measureQuality(
  visits: Visits,
  library: Library,
  engines: readonly Engine[],
): Promise<string> {
  const page = await visits.open('/search/', { isFast: true });
  const own: Engine = { name: 'this site', find: lessonFinder(library) };
  const others = [...engines, pagefind(page)];
  const golden = readGolden();
  const parts: [string, Golden[]][] = [
    ['tuned with', golden.filter(({ isHeldBack }) => isHeldBack !== true)],
    ['held back', golden.filter(({ isHeldBack }) => isHeldBack === true)],
    ['all', golden],
  ];
  const reports: string[] = [];
  for (const [part, questions] of parts) reports.push(await compare(part, questions, own, others));
  await page.close();
  return reports.join('\n\n');
}

async function compare(part: string, questions: Golden[], own: Engine, others: Engine[]) {
  const found = await Promise.all(
    [own, ...others].map(async ({ name, find }) => ({ name, ...(await measure(questions, find)) })),
  );
  const [ours, ...theirs] = found;
  const next = theirs.reduce((a, b) => (b.ndcg > a.ndcg ? b : a));
  const [low, high] = interval(ours?.each ?? [], next.each);
  const rows = found.map(({ name, ndcg, first, firstThree, silent }) => [
    name,
    ...[ndcg, first, firstThree, silent].map((value) => value.toFixed(3)),
  ]);
  const title = `${questions.length.toString()} golden questions, ${part}`;
  return `${table([[title, 'nDCG@10', 'success@1', 'success@3', 'no result'], ...rows])}
Better than ${next.name} by ${((ours?.ndcg ?? 0) - next.ndcg).toFixed(3)}; 95 % of paired bootstrap draws between ${low.toFixed(3)} and ${high.toFixed(3)}.`;
}

/** The middle 95 % of the differences when the questions are drawn anew, with a seed, so that each run says the same. */
function interval(ours: readonly number[], theirs: readonly number[]): [number, number] {
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const means = Array.from({ length: draws }, () => {
    const differences = ours.map(() => {
      const index = Math.floor(random() * ours.length);
      return (ours[index] ?? 0) - (theirs[index] ?? 0);
    });
    return differences.reduce((sum, difference) => sum + difference, 0) / ours.length;
  }).sort((a, b) => a - b);
  return [means[Math.floor(draws * 0.025)] ?? 0, means[Math.floor(draws * 0.975)] ?? 0];
}

/** As it comes, in Chromium, over the records of the site. */
function pagefind(page: Page): Engine {
  type Pagefind = {
    search(
      words: string,
      options: unknown,
    ): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>;
  };
  return {
    name: `Pagefind ${packageJson.dependencies.pagefind}`,
    find: async (query) => {
      const urls = await page.evaluate(async (words) => {
        const path = '/pagefind/pagefind.js';
        const engine = (await import(path)) as Pagefind;
        const { results } = await engine.search(words, { filters: { kind: 'lesson' } });
        const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return shown.map(({ raw_url: url }) => url);
      }, query);
      return urls.map(addressOf);
    },
  };
}
