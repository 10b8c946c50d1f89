import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Library } from '#domain/library.ts';
import type { Settings } from '#domain/settings.ts';
import type { Story } from '#domain/story.ts';
import { judgeOfFaces } from './faces.ts';
import { loadRenderer } from './renderer.ts';
import { cardOfLibrary, cardOfStory, describeCard, type ShareCard } from './share-card.ts';
import { drawShareImage } from './share-image.ts';
import { keptOrDrawn, removeOthers, shareImageKey } from './share-image-cache.ts';
import { paths } from './site.ts';

/** A share image as pages name it. */
export type ShareImage = { path: string; alt: string };

/** The image of a story, or of every other page. */
export async function shareImage(settings: Settings, story?: Story): Promise<ShareImage> {
  return {
    path: paths.shareImage(story?.slug),
    alt: describeCard(await cardOf(settings, story)),
  };
}

/** The PNG of such an image, kept from the last build where nothing has changed that it shows. */
export async function sharePng(settings: Settings, story?: Story): Promise<Buffer> {
  const card = await cardOf(settings, story);
  const draw = async () => drawShareImage(card, await loadRenderer());
  return keptOrDrawn(folder, await digestOf(card), draw, console.warn);
}

/**
 * The stories that get an image: all, or none where HINDSIGHT_SHARE_IMAGES is `off`, which is for measuring a build
 * without them. What was kept for none of them is removed.
 */
export async function storiesWithImage({ settings, stories }: Library): Promise<readonly Story[]> {
  const shown = process.env['HINDSIGHT_SHARE_IMAGES'] === 'off' ? [] : stories;
  const cards = await Promise.all([undefined, ...shown].map((story) => cardOf(settings, story)));
  await removeOthers(folder, new Set(await Promise.all(cards.map(digestOf))));
  return shown;
}

// Commands run in the root of the project.
const root = process.cwd();
const folder = join(root, 'node_modules/.cache/hindsight/share-images');
let key: Promise<string> | undefined;

async function cardOf(settings: Settings, story?: Story): Promise<ShareCard> {
  const canDraw = await judgeOfFaces();
  return story ? cardOfStory(story, settings, canDraw) : cardOfLibrary(settings, canDraw);
}

async function digestOf(card: ShareCard): Promise<string> {
  key ??= shareImageKey(root);
  return createHash('sha256')
    .update(await key)
    .update(JSON.stringify(card))
    .digest('hex');
}
