// What builds have to survive and takes long to provoke, or needs rights: `npm run faults`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { real } from '../build.ts';
import { killAtRandomMoments } from './kills.ts';
import { atEnd, build, changes, type Copy, countPages, differences } from './project-copy.ts';
import { fingerprint, leftovers, makeCopy, makeFolder, preload, run } from './project-copy.ts';

suite('a build', () => {
  let copy: Copy;
  let good: Record<string, string>;

  before(async () => {
    copy = makeCopy();
    const { status, log } = await build(copy);
    assert.equal(status, 0, log);
    good = fingerprint(copy.output);
  });

  test('of the library of this repository is the same in other circumstances', async (t) => {
    const [one, other] = [makeCopy(), makeCopy()];
    for (const { content } of [one, other]) {
      rmSync(content, { recursive: true });
      cpSync(real.content, content, { recursive: true });
    }
    const plain = await build(one);
    assert.equal(plain.status, 0, plain.log);
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'da_DK.UTF-8', CLOCK_DAYS: '400' };
    const { status, log } = await build(other, {
      env: { ...preload('other-circumstances.ts'), ...env },
    });
    assert.equal(status, 0, log);
    const site = fingerprint(one.output);
    t.diagnostic(countPages(site));
    assert.deepEqual(differences(fingerprint(other.output), site), []);
  });

  test(
    'that finds no network is the same',
    { skip: cannot('unshare', '-rn', 'true') },
    async () => {
      const { status, log } = await run(copy, ['unshare', '-rn', 'astro', 'build']);
      assert.equal(status, 0, log);
      assert.deepEqual(differences(fingerprint(copy.output), good), []);
    },
  );

  test('whose library changes meanwhile links to no missing page, or fails in a sentence', async (t) => {
    const topic = join(copy.content, 'topics/a-topic-that-comes-and-goes.mdx');
    const story = join(copy.content, 'stories/a-story-that-comes-and-goes.mdx');
    const textOf = (path: string) => readFileSync(join(copy.content, path), 'utf8');
    const topicText = textOf('topics/silence.mdx').replace(/^name: .*$/m, 'name: Coming and going');
    const storyText = textOf('stories/the-outage-that-taught-us-little.mdx')
      .replace(/^title: .*$/m, 'title: A story that comes and goes')
      .replace(/^topics: .*$/m, 'topics: [a-topic-that-comes-and-goes]');
    let built = 0;
    for (let round = 1; round <= 10; round += 1) {
      let isOver = false;
      const changing = (async () => {
        while (!isOver) {
          writeFileSync(topic, topicText);
          writeFileSync(story, storyText);
          await setTimeout(round * 40);
          rmSync(story, { force: true });
          rmSync(topic, { force: true });
          await setTimeout(round * 40);
        }
      })();
      const { status, log } = await build(copy);
      isOver = true;
      await changing;
      if (status === 0) {
        built += 1;
        assert.deepEqual(deadLinks(copy.output), []);
      } else
        assert.match(log, /came, went or changed in the content while|problems? in the content/);
    }
    t.diagnostic(`${built.toString()} of 10 builds made a site`);
  });

  test('that is killed at ten random moments leaves the last site whole', async (t) => {
    await killAtRandomMoments(t, copy, 10);
  });
});

suite('a build on a full disk', { skip: cannotMount() }, () => {
  // Kilobytes left: from none to more than a build needs, so that it stops in each of its stages.
  for (const left of [0, 40, 300, 1200, 2000, 3000, 8000]) {
    test(`with ${left.toString()} kB left says so and where, or makes a whole site`, async (t) => {
      const disk = mountDisk(32);
      const folder = join(disk, 'project');
      mkdirSync(folder);
      const copy = makeCopy(folder);
      mkdirSync(copy.output);
      writeFileSync(join(copy.output, 'index.html'), 'old');
      const old = fingerprint(copy.output);
      fill(disk, left);
      const { status, log } = await build(copy);
      t.diagnostic(status === 0 ? 'a site' : 'no site');
      assert.equal(status === 0, left === 8000, log);
      if (status === 0) return;
      assert.ok(log.includes(`The disk that holds ${folder}`), log);
      assert.deepEqual(changes(fingerprint(copy.output), old), []);
      assert.deepEqual(leftovers(folder), []);
    });
  }

  test('that holds the output only leaves the old site whole', async () => {
    const disk = mountDisk(1);
    const output = join(disk, 'site');
    mkdirSync(output);
    writeFileSync(join(output, 'index.html'), 'old');
    const old = fingerprint(output);
    const { status, log } = await build(makeCopy(), { args: ['--outDir', output] });
    assert.notEqual(status, 0);
    assert.match(log, new RegExp(`can’t be put into ${output}: .*ENOSPC`));
    assert.deepEqual(changes(fingerprint(output), old), []);
    assert.deepEqual(leftovers(disk), []);
  });

  test('that Pagefind fills without a word makes no site', async () => {
    const disk = mountDisk(32);
    const folder = join(disk, 'project');
    mkdirSync(folder);
    const copy = makeCopy(folder);
    const { status, log } = await build(copy, {
      env: { ...preload('fill-before-index.ts'), DISK: disk },
    });
    assert.notEqual(status, 0);
    assert.match(log, /records can be searched/);
    assert.ok(log.includes(`The disk that holds ${folder}`), log);
  });
});

/** Why a command can't be used here, for tests that need it; `false` when it can. */
function cannot(...[program = '', ...args]: string[]): string | false {
  const { status } = spawnSync(program, args);
  return status === 0 ? false : `\`${[program, ...args].join(' ')}\` does not work here.`;
}

function cannotMount(): string | false {
  const folder = makeFolder();
  const reason = cannot('mount', '-t', 'tmpfs', 'tmpfs', folder);
  spawnSync('umount', [folder]);
  return reason && `No disk can be mounted here, which root may do. ${reason}`;
}

/** A disk in memory of so many megabytes, which goes when the tests end. */
function mountDisk(megabytes: number): string {
  const folder = makeFolder();
  const size = `size=${megabytes.toString()}m`;
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]);
  assert.equal(status, 0);
  atEnd(() => {
    spawnSync('umount', ['-l', folder]);
  });
  return folder;
}

function fill(disk: string, left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(bavail * bsize - left * 1024));
}

/** The links of a site to pages of its own that it does not have. */
function deadLinks(output: string): string[] {
  const files = new Set(Object.keys(fingerprint(output)));
  return [...files]
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => {
      const links = readFileSync(join(output, name), 'utf8').matchAll(
        /href="\/casebook\/([^"#?]*)/g,
      );
      return [...links]
        .map(([, path = '']) => (path === '' || path.endsWith('/') ? `${path}index.html` : path))
        .filter((path) => !files.has(path))
        .map((path) => `${name}: ${path}`);
    });
}
