import type { Permalinks } from '#domain/permalinks.ts';
import type { Settings } from '#domain/settings.ts';
import { light } from './colours.ts';
import { icons } from './icon.ts';

/**
 * What a phone knows of the site once it is put on the home screen: https://www.w3.org/TR/appmanifest/. With
 * `minimal-ui` a reader keeps back, reload and the address, which a site without a service worker needs.
 */
export function webManifest({ name, description, language }: Settings, paths: Permalinks): object {
  return {
    name,
    short_name: name,
    description,
    lang: language,
    id: paths.home,
    start_url: paths.home,
    scope: paths.home,
    display: 'minimal-ui',
    theme_color: light.paper,
    background_color: light.paper,
    icons: [
      { src: paths.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...icons
        .filter(({ purpose }) => purpose !== undefined)
        .map((icon) => ({
          src: paths.file(`${icon.name}.png`),
          sizes: `${icon.size.toString()}x${icon.size.toString()}`,
          type: 'image/png',
          purpose: icon.purpose,
        })),
    ],
  };
}
