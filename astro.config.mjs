import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import packageJson from './package.json' with { type: 'json' };
import { atomicOutput } from '#site/atomic-output.ts';
import { headersFile } from '#site/headers-file.ts';
import { importGuard } from '#site/import-guard.ts';
import { searchIndex } from '#site/search-index.ts';
import { siteAddress } from '#site/site-address.ts';
import { sitemap } from '#site/sitemap.ts';

const { site, base } = siteAddress(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // A policy without inline script or style needs every style sheet and script in a file of its own.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Two pages at one address are a mistake, or somebody who wants another's address.
  prerenderConflictBehavior: 'error',
  server: { port: Number(process.env.PORT) || 4321 },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), await sitemap(site, base), searchIndex(), headersFile(), atomicOutput()],
  // Editors read what people may type from the schemas that every sync writes.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [tailwindcss(), importGuard()],
    build: { assetsInlineLimit: 0 },
    define: { __VERSION__: JSON.stringify(packageJson.version) },
  },
});
