// Runs before a build: sets the clock to another day, and turns round the order in which folders are listed.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const days = Number(process.env['CLOCK_DAYS']);
const ahead = days * 86_400_000;
const Clock = Date;
globalThis.Date = class extends Clock {
  constructor(...parts: [] | [value: number | string | Date]) {
    if (parts.length === 0) super(Clock.now() + ahead);
    else super(...parts);
  }
  static override now(): number {
    return Clock.now() + ahead;
  }
} as DateConstructor;

let lists = 0;
const turnRound = <Found>(found: Found): Found => {
  lists += 1;
  return Array.isArray(found) ? (found.reverse() as Found) : found;
};
const { readdir, readdirSync } = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
const readdirLater = fs.promises.readdir as unknown as (...args: unknown[]) => Promise<unknown>;
Object.assign(fs, {
  readdirSync: (...args: unknown[]) => turnRound(readdirSync?.(...args)),
  readdir: (...args: unknown[]) => {
    const done = args.pop() as (error: unknown, found: unknown) => void;
    readdir?.(...args, (error: unknown, found: unknown) => {
      done(error, turnRound(found));
    });
  },
});
Object.assign(fs.promises, {
  readdir: async (...args: unknown[]) => turnRound(await readdirLater(...args)),
});
syncBuiltinESMExports();

process.once('exit', () => {
  const seen = Math.round((Date.now() - Clock.now()) / 86_400_000);
  console.error(
    `the clock was ${seen.toString()} days ahead, and ${lists.toString()} lists were turned round`,
  );
});
