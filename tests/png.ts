import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';

/** A picture: colours as `#rrggbb`, at places counted from the top left. */
export type Picture = { width: number; height: number; at: (x: number, y: number) => string };

/** How many channels a kind of colour has: a palette, RGB, RGB with opacity. */
const channelsOf = new Map([
  [3, 1],
  [2, 3],
  [6, 4],
]);

/** Reads a PNG that is fully opaque and not interlaced: https://www.w3.org/TR/png-3/. */
export function readPng(file: Uint8Array): Picture {
  const bytes = Buffer.from(file);
  assert.equal(bytes.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  const chunks = (name: string) => Buffer.concat([...chunksOf(bytes, name)]);
  assert.equal(chunks('tRNS').length, 0, 'no colour of the palette is transparent');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [depth = 0, kind = 0, , , interlace] = bytes.subarray(24, 29);
  const channels = channelsOf.get(kind) ?? 0;
  assert.ok(channels > 0 && interlace === 0 && (depth === 8 || channels === 1));
  const length = Math.ceil((width * channels * depth) / 8);
  const lines = unfilter(inflateSync(chunks('IDAT')), length, height, channels);
  const palette = chunks('PLTE');
  const hex = (colours: Buffer, place: number) =>
    `#${colours.subarray(place, place + 3).toString('hex')}`;
  return {
    width,
    height,
    at: (x, y) => {
      if (channels === 1) {
        const bit = x * depth;
        const byte = lines[y * length + (bit >> 3)] ?? 0;
        return hex(palette, 3 * ((byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1)));
      }
      const place = y * length + x * channels;
      assert.ok(channels === 3 || lines[place + 3] === 255, 'the picture is opaque');
      return hex(lines, place);
    },
  };
}

function* chunksOf(bytes: Buffer, name: string): Generator<Buffer> {
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const isOne = bytes.subarray(at + 4, at + 8).toString('latin1') === name;
    if (isOne) yield bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
  }
}

/** Each line stands behind a byte that says from which neighbours its bytes are told. */
function unfilter(raw: Buffer, length: number, height: number, step: number): Buffer {
  const lines = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (length + 1)] ?? 0;
    for (let x = 0; x < length; x += 1) {
      const place = y * length + x;
      const left = x < step ? 0 : (lines[place - step] ?? 0);
      const above = y === 0 ? 0 : (lines[place - length] ?? 0);
      const corner = x < step || y === 0 ? 0 : (lines[place - length - step] ?? 0);
      const guesses = [0, left, above, (left + above) >> 1, nearest(left, above, corner)];
      lines[place] = (raw[place + y + 1] ?? 0) + (guesses[filter] ?? 0);
    }
  }
  return lines;
}

function nearest(left: number, above: number, corner: number): number {
  const farFrom = (one: number) => Math.abs(left + above - corner - one);
  if (farFrom(left) <= farFrom(above) && farFrom(left) <= farFrom(corner)) return left;
  return farFrom(above) <= farFrom(corner) ? above : corner;
}
