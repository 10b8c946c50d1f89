import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromiumArguments, findChromium } from '../tests/browser.ts';
import { testEnvironment } from '../tests/build.ts';
import { installPeers, peers } from './install-peers.ts';
import { percentile, table } from './report.ts';
import { pagesOf } from './sample.ts';
import { visitSite } from './visit.ts';

const runs = 5;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The part of Lighthouse's report that is read. */
type Result = {
  lighthouseVersion: string;
  categories: Record<string, { score: number | null }>;
  audits: Record<
    string,
    { id: string; title: string; score: number | null; scoreDisplayMode: string }
  >;
};

/**
 * What Lighthouse says of one page of each kind on its mobile setting: medians of some runs, and every audit
 * that was not passed outside performance. https://developer.chrome.com/docs/lighthouse
 */
export async function measureLighthouse(output: string): Promise<string> {
  installPeers();
  return visitSite(output, async ({ origin }) => {
    const failed = new Set<string>();
    const rows: string[][] = [];
    let version = '';
    for (const [kind, path] of pagesOf(output)) {
      const scores: Result['categories'][] = [];
      for (let run = 0; run < runs; run += 1) {
        const result = await audit(`${origin}${path}`);
        version = result.lighthouseVersion;
        scores.push(result.categories);
        for (const { id, title, score, scoreDisplayMode } of Object.values(result.audits)) {
          if (scoreDisplayMode === 'binary' && score !== 1) failed.add(`${path} ${id}: ${title}`);
        }
      }
      const medians = categories.map((category) =>
        percentile(
          scores.map((found) => (found[category]?.score ?? Number.NaN) * 100),
          0.5,
        ).toFixed(0),
      );
      rows.push([kind, ...medians, path]);
    }
    const notes = failed.size === 0 ? 'No audit failed.' : ['Failed:', ...failed].join('\n  ');
    const how = `Lighthouse ${version}, mobile setting, median of ${runs.toString()} runs.`;
    return `${table([['', ...categories, 'which'], ...rows])}\n\n${notes}\n${how}`;
  });
}

async function audit(url: string): Promise<Result> {
  const flags = ['--headless=new', '--no-sandbox', '--ignore-certificate-errors'];
  const options = [
    '--quiet',
    '--output=json',
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${[...flags, ...chromiumArguments].join(' ')}`,
  ];
  const { stdout } = await promisify(execFile)(
    join(peers, 'node_modules/.bin/lighthouse'),
    [url, ...options],
    { maxBuffer: 2 ** 26, env: testEnvironment({ CHROME_PATH: findChromium() ?? '' }) },
  );
  return JSON.parse(stdout) as Result;
}
