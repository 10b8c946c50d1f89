// Everything CI runs, in the order of what tells most for least time: `npm test`.
import { spawnSync } from 'node:child_process';
import { root, testEnvironment } from './build.ts';

/** A step and its commands, which run one after the other. */
type Step = { name: string; commands: { command: string[]; content?: string }[] };

const steps: Step[] = [
  { name: 'Format', commands: [{ command: ['prettier', '--check', '.'] }] },
  { name: 'Lint', commands: [{ command: ['eslint', '.'] }] },
  { name: 'Types', commands: [{ command: ['astro', 'check'] }] },
  {
    name: 'Content check',
    commands: [
      { command: ['node', 'src/cli/main.ts', 'check'], content: 'content' },
      { command: ['node', 'src/cli/main.ts', 'check'], content: 'tests/fixtures/content' },
    ],
  },
  {
    name: 'Unit tests',
    commands: [{ command: ['node', '--test', 'tests/domain/*.test.ts', 'tests/*.test.ts'] }],
  },
  {
    // With one seed, so that a change is judged by what it changes; `npm run fuzz` takes another each time.
    name: 'Fuzz',
    commands: [{ command: ['node', 'tests/fuzz/main.ts', '--runs', '20000', '--seed', '1'] }],
  },
  { name: 'Build', commands: [{ command: ['node', 'tests/build.ts'] }] },
  { name: 'Site tests', commands: [{ command: ['node', '--test', 'tests/site/*.test.ts'] }] },
  {
    name: 'Builds',
    commands: [{ command: ['node', '--test', '--test-concurrency=2', 'tests/builds/*.test.ts'] }],
  },
  { name: 'Browser tests', commands: [{ command: ['playwright', 'test'] }] },
];

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const start = performance.now();
const times: string[] = [];

for (const { name, commands } of steps) {
  console.log(`\n== ${name}`);
  const stepStart = performance.now();
  for (const { command, content } of commands) runOrStop(name, command, content);
  times.push(`${name}: ${seconds(performance.now() - stepStart)}`);
}
console.log(`\n${times.join('\n')}\nEverything passed, in ${seconds(performance.now() - start)}.`);

function runOrStop(step: string, [program = '', ...args]: string[], content?: string): void {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: testEnvironment(content === undefined ? {} : { HINDSIGHT_CONTENT: content }),
  });
  if (status === 0) return;
  const reason = error?.message ?? `\`${[program, ...args].join(' ')}\` says why above`;
  console.error(`\n${step} failed: ${reason}. The steps after it did not run.`);
  process.exit(status ?? 1);
}
