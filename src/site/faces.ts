import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { create, type Font } from 'fontkitten';

/** The faces of the site, which pictures are drawn in, and where their files lie in the project. */
export const faceFiles = {
  Literata: 'src/styles/fonts/literata-opsz-400-600.woff2',
  'Archivo Narrow':
    'node_modules/@fontsource-variable/archivo-narrow/files/archivo-narrow-latin-wght-normal.woff2',
  'Spline Sans Mono':
    'node_modules/@fontsource/spline-sans-mono/files/spline-sans-mono-latin-400-normal.woff2',
} as const;

export type FaceName = keyof typeof faceFiles;
/** The bytes of every face, by its name. */
export type Faces = Record<FaceName, Buffer>;
/** Whether a face has every character of a text: for what it has not, a picture would show an empty box. */
export type CanDraw = (face: FaceName, text: string) => boolean;

let read: Promise<Faces> | undefined;
let judge: Promise<CanDraw> | undefined;

/** Reads the faces from the project that the command runs in, once. */
export function readFaces(): Promise<Faces> {
  read ??= Promise.all(
    Object.entries(faceFiles).map(async ([name, path]) => [name, await readFile(resolve(path))]),
  ).then((list) => Object.fromEntries(list) as Faces);
  return read;
}

/** Gives the judge of what the faces can draw. */
export function judgeOfFaces(): Promise<CanDraw> {
  judge ??= readFaces().then((faces) => {
    const fonts = new Map(
      Object.entries(faces).map(([name, bytes]) => [name, create(bytes) as Font]),
    );
    return (face, text) =>
      Array.from(text).every((character) =>
        fonts.get(face)?.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
      );
  });
  return judge;
}
