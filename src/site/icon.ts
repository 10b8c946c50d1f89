import { light } from './colours.ts';
import type { Renderer } from './renderer.ts';

/**
 * The icons that are made as PNG: pixels a side, and how many units of paper lie around the drawing, which is 16
 * units wide. iOS rounds the corners; a maskable icon may be cut to a circle with four fifths of its width.
 */
export const icons = [
  { name: 'apple-touch-icon', size: 180, margin: 2, purpose: undefined },
  { name: 'icon-192', size: 192, margin: 0, purpose: 'any' },
  { name: 'icon-512', size: 512, margin: 0, purpose: 'any' },
  { name: 'icon-maskable-512', size: 512, margin: 4, purpose: 'maskable' },
] as const;
export type Icon = (typeof icons)[number];

/**
 * The sign of the site: the double rule and the mark of a half success, on paper, so that it shows on a dark tab as on
 * a light one. Every edge lies on a whole unit, and so on a whole pixel where the icon has 16. Paper and rule go
 * on beyond the drawing, into a margin.
 */
export function iconSvg(margin = 0): string {
  const size = 16 + 2 * margin;
  const view = `${(-margin).toString()} ${(-margin).toString()} ${size.toString()} ${size.toString()}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}"><path fill="${light.paper}" d="M-4-4h24v24H-4z"/><path fill="${light.rule}" d="M1-4h1v24H1zM3-4h1v24H3z"/><path fill="${light.ink}" fill-rule="evenodd" d="M5 3h10v10H5zM7 12h7V5z"/></svg>`;
}

/** Draws an icon as a PNG. */
export function drawIcon({ size, margin }: Icon, renderer: Renderer): Promise<Buffer> {
  return renderer.toPng(
    { type: 'image', src: iconSvg(margin), width: size, height: size },
    size,
    size,
  );
}
