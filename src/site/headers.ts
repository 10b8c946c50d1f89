/** Headers and their values, by name. */
export type Headers = Readonly<Record<string, string>>;

/**
 * The policy of every page, by directive: nothing but what the site itself serves, and no script or style
 * inside a page. `'wasm-unsafe-eval'` is for search, which is WebAssembly.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

/**
 * What a host sends with everything, pages and scripts alike: a worker obeys the policy of its own response.
 * `Permissions-Policy` names only what browsers know, because an unknown name is an error in every console.
 */
export const headers = {
  'Content-Security-Policy': policyText(() => true),
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // A copy is kept, and asked about before it is used.
  'Cache-Control': 'no-cache',
} satisfies Headers;

/**
 * Where headers are added or have another value. Paths begin below the base, a `*` stands for anything, and no
 * file is in two groups.
 */
export const exceptions: readonly { what: string; paths: readonly string[]; headers: Headers }[] = [
  {
    what: 'data and feeds, for others to use',
    paths: ['data/*', '*feed.xml', '*feed.json'],
    headers: {
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    },
  },
  {
    what: 'images of shared links, for others to show',
    paths: ['*share.png'],
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    what: 'files named after what they hold',
    paths: ['_astro/*', ...['meta', 'index', 'filter', 'fragment'].map(partOfIndex)],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
];

/** What the kinds of text are called, by ending. A file in neither list is `application/octet-stream`. */
export const textTypes = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
} satisfies Headers;

/** The same of what is no text, and so has no charset. */
export const binaryTypes = { png: 'image/png', woff2: 'font/woff2' } satisfies Headers;

/**
 * What a page can say of it in meta elements, for hosts that send no headers. Browsers ignore
 * `frame-ancestors` there, with a warning.
 */
export const metaPolicy = policyText((directive) => directive !== 'frame-ancestors');

/** All that goes with the file at a path of a site that stands under `base`. */
export function headersFor(path: string, base: string): Headers {
  const exception = exceptions.find(({ paths }) => new RegExp(patternOf(paths, base)).test(path));
  return { ...headers, ...exception?.headers };
}

/** Paths with `*` as a regular expression that nginx, Caddy and JavaScript read alike. */
export function patternOf(paths: readonly string[], base: string): string {
  const written = (path: string) =>
    path.replaceAll(/[.+?()[\]{}|^$\\]/g, '\\$&').replaceAll('*', '.*');
  return `^${written(base)}(?:${paths.map(written).join('|')})$`;
}

function policyText(isIn: (directive: string) => boolean): string {
  return Object.entries(policy)
    .filter(([directive]) => isIn(directive))
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

function partOfIndex(kind: string): string {
  return `pagefind/*.pf_${kind}`;
}
