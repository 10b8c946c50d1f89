import type { APIRoute } from 'astro';
import { searchRecords } from '#domain/search-records.ts';
import { loadLibrary } from '#site/library.ts';

/** What the search index is made of; the integration that makes it takes this file out of the output. */
export const GET: APIRoute = async () =>
  Response.json({
    language: (await loadLibrary()).settings.language.split('-')[0],
    records: searchRecords(await loadLibrary()),
  });
