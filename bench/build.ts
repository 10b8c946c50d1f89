import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { megabytes, percent, seconds, table } from './report.ts';
import { build, type Cost, type Site } from './site.ts';

/**
 * What a build costs: in a fresh clone, again with nothing changed, and with one story changed; before that in a
 * fresh clone without the share images of stories.
 */
export async function measureBuild(site: Site): Promise<string> {
  const plain = await build(site, { HINDSIGHT_SHARE_IMAGES: 'off' });
  rmSync(join(site.folder, 'node_modules/.cache'), { recursive: true });
  const cold = await build(site);
  const again = await build(site);
  const stories = join(site.content, 'stories');
  const story = join(stories, readdirSync(stories)[0] ?? '');
  const text = readFileSync(story, 'utf8');
  writeFileSync(story, text.replace('## Problem\n\n', '$&One sentence has changed. '));
  const changed = await build(site);

  const row = (name: string, { cpu, pagefind, wall, peak, pagefindPeak }: Cost) => [
    name,
    seconds(cpu),
    percent(cpu / cold.cpu),
    seconds(cpu - pagefind),
    percent((cpu - pagefind) / (cold.cpu - cold.pagefind)),
    seconds(pagefind),
    seconds(wall),
    megabytes(peak),
    megabytes(pagefindPeak),
  ];
  const head = [
    'CPU',
    'of cold',
    'without index',
    'of cold',
    'index',
    'wall',
    'peak',
    'index peak',
  ];
  const files = readdirSync(site.output, { recursive: true, encoding: 'utf8' });
  const images = files.filter((file) => file.endsWith('share.png'));
  const sizeOf = (list: string[]) =>
    megabytes(list.reduce((sum, file) => sum + statSync(join(site.output, file)).size, 0));
  const index = files.filter((file) => file.startsWith('pagefind'));
  return [
    table([
      ['', ...head],
      row('cold, without share images', plain),
      row('cold', cold),
      row('nothing changed', again),
      row('one story changed', changed),
    ]),
    `Output: ${sizeOf(files)} in ${files.length.toString()} files and folders, of which the index ${sizeOf(index)} in ${index.length.toString()} and share images ${sizeOf(images)} in ${images.length.toString()}.`,
  ].join('\n\n');
}
