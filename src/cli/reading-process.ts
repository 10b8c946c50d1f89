import { outlineOf } from '#domain/judge.ts';
import { readers } from '#domain/read-library.ts';
import { serveReading } from './serve-reading.ts';

serveReading((file, context) => outlineOf(file, readers[file.collection](file, context)));
