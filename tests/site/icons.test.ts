import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { dark, light } from '../../src/site/colours.ts';
import { sites } from '../build.ts';
import { readPng } from '../png.ts';
import { type BuiltPage, readSite, wordsOf } from './built-site.ts';

for (const site of sites.map(readSite)) {
  const bytesOf = (path: string) => readFileSync(join(site.folder, path.slice(site.base.length)));

  suite(`the icons of ${site.name}`, () => {
    const linkOf = ({ root }: BuiltPage, kind: string) =>
      root.querySelector(`head > link[rel=${kind}]`)?.getAttribute('href') ?? '';
    const inkOf = (path: string) => {
      const picture = readPng(bytesOf(path));
      const places = Array.from({ length: picture.width * picture.height }, (_, index) => ({
        x: index % picture.width,
        y: Math.floor(index / picture.width),
      }));
      return { ...picture, ink: places.filter(({ x, y }) => picture.at(x, y) === light.ink) };
    };

    test('stand in the head of each page, with a colour for both themes', () => {
      for (const page of site.pages) {
        assert.equal(linkOf(page, 'icon'), `${site.base}favicon.svg`);
        assert.equal(linkOf(page, 'apple-touch-icon'), `${site.base}apple-touch-icon.png`);
        assert.equal(linkOf(page, 'manifest'), `${site.base}manifest.webmanifest`);
        const colours = page.root
          .querySelectorAll('meta[name=theme-color]')
          .map((meta) => [meta.getAttribute('media'), meta.getAttribute('content')]);
        assert.deepEqual(colours, [
          ['(prefers-color-scheme: light)', light.paper],
          ['(prefers-color-scheme: dark)', dark.paper],
        ]);
      }
    });

    test('are a drawing without style or script, and the same as a PNG for iOS', () => {
      const svg = site.file('favicon.svg');
      for (const colour of [light.paper, light.rule, light.ink]) assert.ok(svg.includes(colour));
      assert.doesNotMatch(svg, /style|script|href|on\w+=/);
      const icon = inkOf(linkOf(site.page(''), 'apple-touch-icon'));
      assert.deepEqual([icon.width, icon.height, icon.at(0, 0)], [180, 180, light.paper]);
      assert.ok(icon.ink.length > 1000);
    });

    test('are described by a manifest that stays below the base', () => {
      const path = linkOf(site.page(''), 'manifest');
      const manifest = JSON.parse(bytesOf(path).toString()) as Record<string, unknown> & {
        icons: { src: string; sizes: string; type: string; purpose?: string }[];
      };
      const { icons, name, short_name, description, ...rest } = manifest;
      assert.equal(name, wordsOf(site.page('').root.querySelector('title')));
      assert.equal(short_name, name);
      assert.equal(
        description,
        site.page('').root.querySelector('meta[name=description]')?.getAttribute('content'),
      );
      assert.deepEqual(rest, {
        lang: site.page('').root.querySelector('html')?.getAttribute('lang'),
        id: site.base,
        start_url: site.base,
        scope: site.base,
        display: 'minimal-ui',
        theme_color: light.paper,
        background_color: light.paper,
      });
      assert.deepEqual(
        icons.map(({ sizes, purpose }) => [sizes, purpose]),
        [
          ['any', undefined],
          ['192x192', 'any'],
          ['512x512', 'any'],
          ['512x512', 'maskable'],
        ],
      );
      for (const { src, sizes, type, purpose } of icons.filter((one) => one.sizes !== 'any')) {
        const icon = inkOf(src);
        const side = Number(sizes.split('x')[0]);
        assert.deepEqual([icon.width, icon.height, type], [side, side, 'image/png']);
        assert.ok(icon.ink.length > 1000);
        // What a circle with four fifths of the width leaves out may be cut off.
        const farthest = Math.max(
          ...icon.ink.map(({ x, y }) => Math.hypot(x + 0.5 - side / 2, y + 0.5 - side / 2)),
        );
        if (purpose === 'maskable') assert.ok(farthest <= side * 0.4, farthest.toString());
      }
    });
  });
}
