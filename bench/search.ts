import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchRecords } from '#domain/search-records.ts';
import { readOwnLibrary } from '../tests/search/library-finder.ts';
import { installPeers } from './install-peers.ts';
import { miniSearch, orama, writePeerPage } from './peer-engines.ts';
import { measureQuality } from './quality.ts';
import { kilobytes, milliseconds, percentile, table } from './report.ts';
import { answered, timeToPaint, type Visits, visitSite } from './visit.ts';

/** Words that any library of the kind has, for the first result. */
const commonWords = ['team', 'feedback', 'hiring', 'decision', 'technical debt'];

/** How many of the questions are typed letter by letter. */
const typedQuestions = 4;

/** Milliseconds from letter to letter: some 80 words a minute. */
const pace = 150;

const control = 'site-search input[type=search]';
const result = 'site-search[data-state=done] li[data-kind]';

/** How the search page answers on a slow phone, beside Pagefind's own interface; and what it can't answer. */
export async function measureSearch(output: string, isOwnLibrary: boolean): Promise<string> {
  const file = join(import.meta.dirname, 'questions.txt');
  const questions = readFileSync(file, 'utf8').trim().split('\n');
  const peer = writePeer(output);
  const own = isOwnLibrary ? await prepareQuality() : undefined;
  const pages = own?.engines.map((engine) => ({ engine, path: writePeerPage(output, engine) }));
  return visitSite(output, async (visits) => {
    const first = [['search page', ...(await findFirst(visits, '/search/', control, result))]];
    if (peer !== undefined) {
      const { path, field, link } = peer;
      first.push(['Pagefind’s own interface', ...(await findFirst(visits, path, field, link))]);
    }
    for (const { engine, path } of pages ?? [])
      first.push([engine.name, ...(await findFirst(visits, path, 'input', 'li'))]);
    const typed = questions.slice(0, typedQuestions);
    return [
      visits.setting,
      table([
        ['First result, median of 5', 'page', 'then', 'requests', 'time', 'from', 'to'],
        ...first,
      ]),
      table([
        [
          `Letter to painted results, one every ${pace.toString()} ms`,
          'letters',
          'p50',
          'p95',
          'bytes',
        ],
        ['as it is', ...(await typeLetters(visits, typed, true))],
        ['without workers, all slowed', ...(await typeLetters(visits, typed, false))],
      ]),
      await countSilent(visits, 'Questions', questions),
      await countSilent(visits, 'The same with a slip each', questions.map(withSlip)),
      ...(own ? [await measureQuality(visits, own.library, own.engines)] : []),
    ].join('\n\n');
  });
}

/** The library as it is, and other engines with the records of its lessons. */
async function prepareQuality() {
  installPeers();
  const library = await readOwnLibrary();
  const records = searchRecords(library).filter(({ kind }) => kind === 'lesson');
  return { library, engines: [await miniSearch(records), await orama(records)] };
}

/** Adds a page with nothing but the interface that Pagefind brings, as it comes; not where it brings none. */
function writePeer(output: string) {
  if (!existsSync(join(output, 'pagefind/pagefind-ui.js'))) return undefined;
  mkdirSync(join(output, 'bench-peer'));
  writeFileSync(
    join(output, 'bench-peer/index.html'),
    `<!doctype html><meta name="viewport" content="width=device-width"><title>Peer</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><div id="search"></div>
<script src="/pagefind/pagefind-ui.js"></script><script>new PagefindUI({ element: '#search' })</script>`,
  );
  const [field, link] = ['.pagefind-ui__search-input', '.pagefind-ui__result-link'];
  return { path: '/bench-peer/', field, link };
}

/** The page is there and at rest; then somebody types a word. */
async function findFirst(visits: Visits, path: string, field: string, shown: string) {
  const runs: { time: number; page: number; bytes: number; requests: number }[] = [];
  for (const value of commonWords) {
    const page = await visits.open(path);
    await page.waitForSelector(field);
    const { bytes } = visits.take();
    const from = Date.now();
    const time = await timeToPaint(page, { control: field, value, shown });
    // What is fetched once there is a result is for the next one.
    runs.push({ time, page: bytes, ...visits.take(from + time) });
    await page.close();
  }
  const middle = (key: 'time' | 'page' | 'bytes' | 'requests', share = 0.5) =>
    percentile(
      runs.map((run) => run[key]),
      share,
    );
  return [
    kilobytes(middle('page')),
    kilobytes(middle('bytes')),
    middle('requests').toString(),
    ...[0.5, 0, 1].map((share) => milliseconds(middle('time', share))),
  ];
}

/** Letters are typed at a pace, and none before the answer to the last; they count from the first result on. */
async function typeLetters(visits: Visits, questions: readonly string[], hasWorkers: boolean) {
  const page = await visits.open('/search/', { hasWorkers });
  visits.take();
  const times: number[] = [];
  let hasResult = false;
  for (const question of questions) {
    for (const [index, letter] of [...question].entries()) {
      // A blank asks nothing that was not asked before.
      if (letter === ' ') continue;
      const value = question.slice(0, index + 1);
      const time = await timeToPaint(page, { control, value, shown: answered });
      if (hasResult) times.push(time);
      else hasResult = (await page.locator(result).count()) > 0;
      await page.waitForTimeout(Math.max(0, pace - time));
    }
  }
  await page.close();
  const shares = [0.5, 0.95].map((share) => milliseconds(percentile(times, share)));
  return [times.length.toString(), ...shares, kilobytes(visits.take().bytes)];
}

async function countSilent(visits: Visits, name: string, questions: readonly string[]) {
  const page = await visits.open('/search/', { isFast: true });
  const silent: string[] = [];
  for (const value of questions) {
    await timeToPaint(page, { control, value, shown: answered });
    if ((await page.locator(result).count()) === 0) silent.push(value);
  }
  await page.close();
  const [none, all] = [silent.length.toString(), questions.length.toString()];
  return [`${name}: ${none} of ${all} without any result`, ...silent].join('\n  ');
}

/** Swaps two letters in the middle of the longest word. */
function withSlip(question: string): string {
  const longest = question.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  const middle = Math.floor(longest.length / 2);
  const [one = '', two = '', ...rest] = longest.slice(middle - 1);
  return question.replace(longest, `${longest.slice(0, middle - 1)}${two}${one}${rest.join('')}`);
}
