// Lets the story named in `FILE` come or go in the middle of a build: come after the entries were read, which
// Astro tells, or go just before its own turn.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { FILE: file = '', CHANGE: change } = process.env;

if (change === 'goes') {
  const stat = fs.promises.stat;
  Object.assign(fs.promises, {
    stat: (path: string) => {
      if (path === file) fs.rmSync(file);
      return stat(path);
    },
  });
  syncBuiltinESMExports();
} else {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string | Uint8Array) => {
    if (text.toString().includes('Synced content')) {
      fs.copyFileSync(file.replace('-again', ''), file);
    }
    return write(text);
  };
}
