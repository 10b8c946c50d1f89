import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { suite, test } from 'node:test';
import { type Headers, headers, headersFor, metaPolicy } from '../src/site/headers.ts';
import { root, testEnvironment } from './build.ts';

test('the policy for a meta element is that of the header without what browsers ignore there', () => {
  assert.equal(headers['Content-Security-Policy'], `${metaPolicy}; frame-ancestors 'none'`);
});

test('what others may use is told by its path below the base, and by nothing else', () => {
  const isOpen = (path: string, base: string) =>
    headersFor(path, base)['Access-Control-Allow-Origin'] === '*';
  for (const [path, base] of [
    ['/data/stories.json', '/'],
    ['/feed.xml', '/'],
    ['/topics/feedback/feed.json', '/'],
    ['/casebook/data/lessons.ndjson', '/casebook/'],
    ['/a+b.c/feed.xml', '/a+b.c/'],
  ] as const) {
    assert.ok(isOpen(path, base), path);
  }
  for (const [path, base] of [
    ['/', '/'],
    ['/stories/feed.xml/', '/'],
    ['/topics/data/', '/'],
    ['/data/stories.json', '/casebook/'],
    ['/aab-c/feed.xml', '/a+b.c/'],
  ] as const) {
    assert.ok(!isOpen(path, base), path);
  }
});

suite('the command headers', () => {
  const run = (...args: string[]) =>
    spawnSync('node', ['src/site/print-host-file.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: testEnvironment({ BASE_PATH: '/casebook/' }),
    });

  test('prints what a host needs, for the base path', () => {
    for (const [host, start] of [
      ['netlify', '/casebook/*\n  Content-Security-Policy: '],
      ['nginx', '# Made by `npm run headers -- nginx`.'],
      ['caddy', '# Made by `npm run headers -- caddy`.'],
    ] as const) {
      const { status, stdout } = run(host);
      assert.equal(status, 0);
      assert.ok(stdout.startsWith(start), stdout);
      assert.match(stdout, / \/casebook\/|^\/casebook\//);
    }
  });

  for (const args of [[], ['apache'], ['constructor'], ['nginx', 'caddy']]) {
    test(`says how to call it, called with ${args.join(' ') || 'nothing'}`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, /^Usage: .*HOST is netlify, nginx, caddy\.\n$/);
    });
  }
});

suite('the HTTP Observatory', () => {
  test('gives A+ where the headers are sent', () => {
    const page = headersFor('/', '/');
    assert.deepEqual(modifiersOf({ sent: page, policy: page['Content-Security-Policy'] }), {
      'content-security-policy': 10,
      'cross-origin-opener-policy': 10,
      'cross-origin-resource-policy': 10,
      'referrer-policy': 5,
      'strict-transport-security': 0,
      'x-content-type-options': 0,
      'x-frame-options': 5,
    });
    assert.deepEqual(gradeOf({ sent: page, policy: page['Content-Security-Policy'] }), [140, 'A+']);
  });

  test('gives what the documentation says where no header can be set', () => {
    assert.deepEqual(gradeOf({ sent: {}, policy: metaPolicy }), [55, 'C']);
    // A browser knows `github.io` by heart for a host that is never asked without TLS.
    assert.deepEqual(gradeOf({ sent: {}, policy: metaPolicy, isPreloaded: true }), [75, 'B']);
  });

  for (const [name, value] of [
    ['Content-Security-Policy', "default-src 'none'; script-src 'self' 'unsafe-inline'"],
    ['Strict-Transport-Security', 'max-age=3600'],
    ['X-Content-Type-Options', 'sniff'],
    ['Cross-Origin-Resource-Policy', 'same-origin, cross-origin'],
    ['Referrer-Policy', 'unsafe-url'],
  ] as const) {
    test(`gives less for ${name}: ${value}`, () => {
      const page: Headers = { ...headers, [name]: value };
      const [score = 0] = gradeOf({ sent: page, policy: page['Content-Security-Policy'] });
      assert.ok(Number(score) < 140);
    });
  }
});

/** What the Observatory looks at: the headers of the page and the policy, be it from a header or a meta element. */
type Seen = { sent: Headers; policy: string | undefined; isPreloaded?: boolean };

/**
 * The rules of https://github.com/mdn/mdn-http-observatory 1.6.3 (`src/analyzer/tests`, `src/grader/charts.js`)
 * that depend on headers. The others give 0 here: no cookies, no CORS, scripts of the site's own, and a host
 * that leads from HTTP to HTTPS.
 */
function modifiersOf({ sent, policy, isPreloaded = false }: Seen): Record<string, number> {
  const directives = new Map(
    policy?.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
  const isUnsafe = [...directives.values()]
    .flat()
    .some((source) => /^(?:'unsafe-(?:inline|eval)'|data:|https?:.*|ftp:|\*)$/.test(source));
  const isNothingByDefault = directives.get('default-src')?.join() === "'none'";
  const maxAge = Number(/max-age=(\d+)/.exec(sent['Strict-Transport-Security'] ?? '')?.[1] ?? 0);
  const frames = sent['Content-Security-Policy']?.includes('frame-ancestors') ?? false;
  const valued = (name: string, good: RegExp, points: number) => {
    const value = sent[name];
    return value === undefined ? 0 : good.test(value) ? points : -5;
  };
  return {
    'content-security-policy':
      directives.size === 0 ? -25 : isUnsafe ? -20 : isNothingByDefault ? 10 : 5,
    'cross-origin-opener-policy': valued('Cross-Origin-Opener-Policy', /^same-origin$/, 10),
    'cross-origin-resource-policy': valued('Cross-Origin-Resource-Policy', /^same-origin$/, 10),
    'referrer-policy': valued(
      'Referrer-Policy',
      /^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/,
      5,
    ),
    'strict-transport-security': isPreloaded
      ? 5
      : maxAge >= 15_552_000
        ? 0
        : maxAge > 0
          ? -10
          : -20,
    'x-content-type-options': sent['X-Content-Type-Options'] === 'nosniff' ? 0 : -5,
    'x-frame-options':
      frames || /^(?:DENY|SAMEORIGIN)$/.test(sent['X-Frame-Options'] ?? '') ? 5 : -20,
  };
}

/** The score and its grade; what adds to the score counts only from 90 upwards. */
function gradeOf(seen: Seen): [score: number, grade: string] {
  const modifiers = Object.values(modifiersOf(seen));
  const sum = (some: number[]) => some.reduce((total, points) => total + points, 100);
  const base = sum(modifiers.filter((points) => points < 0));
  const score = Math.max(base >= 90 ? sum(modifiers) : base, 0);
  const grades = [
    'A+',
    'A',
    'A',
    'A-',
    'B+',
    'B',
    'B',
    'B-',
    'C+',
    'C',
    'C',
    'C-',
    'D+',
    'D',
    'D',
    'D-',
  ];
  return [score, grades[(100 - Math.min(score - (score % 5), 100)) / 5] ?? 'F'];
}
