import type { MeasuredNode, Node } from '@takumi-rs/core';
import { readFaces } from './faces.ts';

export type { Node };

/** Draws trees of nodes, in the faces of the site and no others: nothing of the machine's gets into a picture. */
export type Renderer = {
  /** Whether a tree, laid out at a width, is at most so high and has no word that sticks out. */
  fits: (node: Node, width: number, height: number) => Promise<boolean>;
  toPng: (node: Node, width: number, height: number) => Promise<Buffer>;
};

let loaded: Promise<Renderer> | undefined;

/** Loads the renderer, once; throws on a machine that it has no binary for. */
export function loadRenderer(): Promise<Renderer> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Renderer> {
  const { Renderer } = await import('@takumi-rs/core').catch((error: unknown) => {
    throw new Error(
      `Pictures can’t be drawn here: the renderer, @takumi-rs/core, has no binary for ${process.platform} on ${process.arch}, or it was left out when packages were installed. Run \`npm ci\` with optional packages; Linux, macOS and Windows on x64 and arm64 have one.`,
      { cause: error },
    );
  });
  const renderer = new Renderer();
  for (const [name, data] of Object.entries(await readFaces())) {
    await renderer.registerFont({ name, data });
  }
  return {
    fits: async (node, width, height) => {
      const measured = await renderer.measure(node, { width });
      return measured.height <= height && !hasOverflow(measured);
    },
    toPng: (node, width, height) => renderer.render(node, { width, height, format: 'png' }),
  };
}

function hasOverflow({ width, children, runs }: MeasuredNode): boolean {
  const isOver = (run: MeasuredNode['runs'][number]) => {
    // Widths are rounded to whole pixels, and a blank at the end of a line may hang over.
    const hanging = run.text.endsWith(' ') ? run.height / 3 : 1;
    return run.x + run.width > width + hanging;
  };
  return runs.some(isOver) || children.some(hasOverflow);
}
