import sitemapOf from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { contentFolder, readOtherFiles } from '#content-files';
import { findMoved } from '#domain/moved.ts';
import { permalinks } from '#domain/permalinks.ts';
import { readLedgerFile } from '#domain/content.ts';

/** The sitemap of every page but samples and those that only lead on or say that something is gone. */
export async function sitemap(site: string, base: string): Promise<AstroIntegration> {
  const { ledger } = await readOtherFiles(contentFolder());
  const { pages } = findMoved(readLedgerFile(ledger).lines);
  const moved = new Set(
    pages.map(({ address }) => new URL(permalinks(base).page(address), site).href),
  );
  const samples = new URL(permalinks(base).components, site).href;
  return sitemapOf({ filter: (page) => !moved.has(page) && !page.startsWith(samples) });
}
