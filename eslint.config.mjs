import { builtinModules } from 'node:module';
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
  pages: {
    may: ['layouts/', 'components/', 'domain/', 'elements/', 'site/', 'styles/'],
    never: ['node'],
  },
  'content.config.ts': { may: ['site/'], never: ['node'] },
};

/** Packages as import patterns. */
const packages = {
  astro: '^astro(?:[:/]|$)',
  node: `^(?:node:.*|${builtinModules.join('|')})$`,
  zod: '^zod(?:/|$)',
  yaml: '^yaml(?:/|$)',
};

/** What files of a room never import, as patterns. */
const refusedIn = ({ may, never }) => [
  `^#(?!${may.join('|')})`,
  ...never.map((name) => packages[name]),
  String.raw`(?:^|/)\.\.(?:/|$)`,
];

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
  ...Object.entries(rooms).map(([name, room]) => ({
    // The scripts inside `.astro` files are files of their own to ESLint.
    files: name.endsWith('.ts')
      ? [`src/${name}`]
      : [`src/${name}/**/*.{ts,astro}`, `src/${name}/**/*.astro/*.{js,ts}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: refusedIn(room).map((regex) => ({
            regex,
            // A type of Astro is no dependency on it.
            allowTypeImports: regex === packages.astro,
            message: `src/${name} may not import this: see docs/architecture.md. Between rooms use #room/, inside a room ./`,
          })),
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...refusedIn(room).map((regex) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\/`)}/]`,
          message: `src/${name} may not import this: see docs/architecture.md.`,
        })),
      ],
    },
  })),
);
