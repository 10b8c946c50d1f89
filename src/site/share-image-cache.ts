import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faceFiles } from './faces.ts';
import { findAbandoned, ownName } from './own-name.ts';

const temporary = '.new-';

/** Changes with everything, but for its words, that an image is drawn from: our drawing, the renderer, the faces. */
export async function shareImageKey(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of drawnBy) hash.update(path).update(await readFile(join(root, path)));
  return hash.digest('hex');
}

/** The files that decide how an image looks. That of the renderer's package names its version. */
export const drawnBy: readonly string[] = [
  'node_modules/@takumi-rs/core/package.json',
  'src/domain/facets.ts',
  'src/site/colours.ts',
  'src/site/faces.ts',
  'src/site/renderer.ts',
  'src/site/share-card.ts',
  'src/site/share-image.ts',
  ...Object.values(faceFiles),
];

/**
 * Gives the image that was kept in a folder under a digest; draws and keeps it where there is none, or where it
 * is damaged, which `warn` hears of. Other processes see a whole file or none.
 */
export async function keptOrDrawn(
  folder: string,
  digest: string,
  draw: () => Promise<Buffer>,
  warn: (message: string) => void,
): Promise<Buffer> {
  const file = join(folder, digest);
  const kept = await readFile(file).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) warn(`The image ${file} can’t be read: ${String(error)}.`);
    return undefined;
  });
  const image = kept?.subarray(sealLength);
  if (image !== undefined) {
    if (kept?.subarray(0, sealLength).equals(sealOf(digest, image)) === true) return image;
    warn(`The image ${file} is damaged. It is thrown away and drawn anew.`);
  }
  const drawn = await draw();
  await keep(folder, digest, drawn).catch((error: unknown) => {
    warn(`The image ${file} can’t be kept (${String(error)}); the next build draws it anew.`);
  });
  return drawn;
}

/** Keeps an image under a digest. */
export async function keep(folder: string, digest: string, image: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const fresh = join(folder, ownName(temporary));
  try {
    await writeFile(fresh, Buffer.concat([sealOf(digest, image), image]));
    await rename(fresh, join(folder, digest));
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Removes every image but those of these digests, and what killed processes have left. */
export async function removeOthers(folder: string, digests: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const old = names.filter((name) => !name.startsWith(temporary) && !digests.has(name));
  for (const name of [...old, ...(await findAbandoned(folder, temporary))]) {
    // One that can't be removed is only in the way.
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

const sealLength = 32;

/** A digest over name and image: whatever was flipped, cut off, emptied or renamed, it does not match. */
function sealOf(digest: string, image: Buffer): Buffer {
  return createHash('sha256').update(`${digest}\n`).update(image).digest();
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
