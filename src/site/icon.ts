import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
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
const drawing = 'public/favicon.svg';

/** Draws an icon as a PNG. */
export async function drawIcon({ size, margin }: Icon, renderer: Renderer): Promise<Buffer> {
  const side = (16 + 2 * margin).toString();
  const view = `viewBox="-${margin.toString()} -${margin.toString()} ${side} ${side}"`;
  // Commands run in the root of the project.
  const src = (await readFile(resolve(drawing), 'utf8')).replace('viewBox="0 0 16 16"', view);
  return renderer.toPng({ type: 'image', src, width: size, height: size }, size, size);
}
