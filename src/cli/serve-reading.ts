import type { Outline } from '#domain/judge.ts';
import type { ReadContext } from '#domain/read.ts';
import type { EntryFile } from '#domain/slug.ts';

/** What is sent to a reading process, and what it answers; before the first file it says that it is ready. */
export type Asked = { file: EntryFile; context: ReadContext };
export type Answer = 'ready' | { outline: Outline } | { fault: string };

/** In a process of its own: reads each file that it is sent, and answers with the outline or with what was thrown. */
export function serveReading(read: (file: EntryFile, context: ReadContext) => Outline): void {
  const send = (answer: Answer) => process.send?.(answer);
  process.on('message', ({ file, context }: Asked) => {
    try {
      send({ outline: read(file, context) });
    } catch (error) {
      send({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  send('ready');
}
