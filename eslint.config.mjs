import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/**
 * Who may import whom: the rooms each room of `src` may use, and what else it never imports.
 * `docs/architecture.md` says why.
 */
const rooms = {
  domain: { may: ['domain/'], never: ['astro', 'node'] },
  'content-files.ts': { may: ['domain/'], never: ['astro'] },
  cli: { may: ['cli/', 'domain/', 'content-files$'], never: ['astro'] },
  site: { may: ['site/', 'domain/', 'content-files$'], never: [] },
  elements: { may: ['elements/', 'domain/'], never: ['astro', 'node', 'zod', 'yaml'] },
  components: { may: ['components/', 'domain/', 'elements/'], never: ['astro', 'node'] },
  layouts: {
    may: ['layouts/', 'components/', 'domain/', 'elements/', 'site/', 'styles/'],
    never: ['astro', 'node'],
  },
  pages: { may: ['layouts/', 'components/', 'domain/', 'elements/', 'site/'], never: ['node'] },
};

/** Packages as import patterns; types of Astro are no dependency on it, and come from `astro` itself. */
const packages = {
  astro: '^astro:|^astro/(?!types$)',
  node: '^node:',
  zod: '^zod',
  yaml: '^yaml$',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    '.dist-*/',
    '.astro/',
    'node_modules/',
    'tests/fixtures/',
    'test-results/',
  ]),
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  ...Object.entries(rooms).map(([room, { may, never }]) => ({
    // The scripts inside `.astro` files are files of their own to ESLint.
    files: room.endsWith('.ts')
      ? [`src/${room}`]
      : [`src/${room}/**/*.{ts,astro}`, `src/${room}/**/*.astro/*.{js,ts}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['../*'], message: 'Between rooms use #room/, inside a room use ./' },
            ...[`^#(?!${may.join('|')})`, ...never.map((name) => packages[name])].map((regex) => ({
              regex,
              message: `src/${room} may not import this: see docs/architecture.md`,
            })),
          ],
        },
      ],
    },
  })),
);
