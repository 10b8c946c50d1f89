import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { limits } from '#domain/limits.ts';
import { outcomes } from '#domain/facets.ts';
import type { Settings } from '#domain/settings.ts';
import type { Story } from '#domain/story.ts';
import { dark, light } from '../src/site/colours.ts';
import { judgeOfFaces } from '../src/site/faces.ts';
import { loadRenderer, type Node } from '../src/site/renderer.ts';
import { cardOfLibrary, cardOfStory, describeCard } from '../src/site/share-card.ts';
import type { LibraryCard, ShareCard, StoryCard } from '../src/site/share-card.ts';
import { drawShareImage, shareSize } from '../src/site/share-image.ts';
import { root, testEnvironment } from './build.ts';
import { readPng } from './png.ts';

const canDraw = await judgeOfFaces();
const renderer = await loadRenderer();
const settings = { name: 'Hindsight', description: 'A casebook.', language: 'en' } as Settings;

/** What a card is made of; the rest of a story is not looked at. */
function makeStory(change: Partial<Story>, lessons = ['Say it early']): Story {
  const story = { title: 'The quiet outage', outcome: 'worked', after: '2 days', ...change };
  return { ...story, lessons: lessons.map((title) => ({ title })) } as Story;
}

const card: StoryCard = {
  of: 'story',
  library: 'Hindsight',
  title: 'The quiet outage',
  outcome: 'partly',
  after: '18 months',
  lesson: { number: 1, title: 'Say it early' },
};
const libraryCard: LibraryCard = {
  of: 'library',
  library: 'Hindsight',
  description: 'A casebook.',
};

suite('the words of a share image', () => {
  test('are title, outcome, time, the first lesson and the library', () => {
    const made = cardOfStory(makeStory({}, ['Say it early', 'Say it twice']), settings, canDraw);
    const lesson = { number: 1, title: 'Say it early' };
    assert.deepEqual(made, { ...card, outcome: 'worked', after: '2 days', lesson });
  });

  test('are the library’s own where the faces lack a character of the title', () => {
    const titles = [
      'Der Ausfall, Łódź',
      'Отказ',
      '静かな障害',
      'العطل الصامت',
      'It broke 😀',
      'a → b',
    ];
    for (const title of titles) {
      const made = cardOfStory(makeStory({ title }), settings, canDraw);
      assert.deepEqual(made, libraryCard, title);
    }
    const title = 'Größe, “ça va” – à l’été… 5 × 3 €';
    assert.equal(cardOfStory(makeStory({ title }), settings, canDraw).of, 'story');
  });

  test('take an outcome that nobody knows for an unknown one', () => {
    const outcome = 'constructor' as Story['outcome'];
    const made = cardOfStory(makeStory({ outcome }), settings, canDraw) as StoryCard;
    assert.equal(made.outcome, 'unknown');
  });

  test('leave out whatever else can’t be drawn, and keep the number of a lesson', () => {
    const story = makeStory({ after: '三年' }, ['Скажи', 'Say it early']);
    const made = cardOfStory(story, { ...settings, name: 'كتاب' }, canDraw) as StoryCard;
    assert.equal(made.after, undefined);
    assert.equal(made.library, undefined);
    assert.deepEqual(made.lesson, { number: 2, title: 'Say it early' });
    const none = cardOfStory(makeStory({}, ['Скажи']), settings, canDraw) as StoryCard;
    assert.equal(none.lesson, undefined);
    const foreign = cardOfLibrary({ ...settings, name: 'كتاب', description: '本' }, canDraw);
    assert.deepEqual(foreign, { of: 'library', library: undefined, description: undefined });
  });

  test('are said to those who don’t see it', () => {
    assert.equal(
      describeCard(card),
      'Hindsight – The quiet outage – Partly worked after 18 months – Lesson 1: Say it early',
    );
    const unknown: StoryCard = { ...card, outcome: 'unknown', after: undefined, lesson: undefined };
    assert.equal(describeCard(unknown), 'Hindsight – The quiet outage – Outcome unknown');
    assert.match(describeCard(libraryCard), /^Hindsight – A casebook\. – Worked, Partly worked, /);
  });
});

/** The texts of a tree, in their order. */
function textsOf(node: Node): string[] {
  if (node.type === 'text') return [node.text];
  return node.type === 'container' ? (node.children ?? []).flatMap(textsOf) : [];
}

/** The tree that a card is drawn from, and the picture. */
async function draw(shown: ShareCard) {
  const trees: Node[] = [];
  const png = await drawShareImage(shown, {
    fits: renderer.fits,
    toPng: (node, ...size) => {
      trees.push(node);
      return renderer.toPng(node, ...size);
    },
  });
  return { texts: trees.flatMap(textsOf), png };
}

/** Something of every length that the rules allow, in the widest letter, in words and in one. */
const longest = (most: number) => ['W'.repeat(most), `${'Ww '.repeat(most).slice(0, most - 1)}W`];
const longCards = [0, 1].flatMap((way): ShareCard[] => [
  {
    of: 'story',
    library: longest(limits.name.most)[way],
    title: longest(limits.title.most)[way] ?? '',
    outcome: 'too-early',
    after: longest(limits.phrase.most)[way],
    lesson: { number: 5, title: longest(160)[way] ?? '' },
  },
  {
    of: 'library',
    library: longest(limits.name.most)[way],
    description: longest(limits.sentence.most)[way],
  },
]);

suite('a share image', () => {
  test('has the size that is asked for, and is drawn the same each time', async () => {
    for (const shown of [card, libraryCard]) {
      const { png } = await draw(shown);
      const { width, height, at } = readPng(png);
      assert.deepEqual({ width, height }, shareSize);
      assert.equal(at(0, 0), light.paper);
      assert.equal(at(249, 320), light.rule);
      assert.deepEqual((await draw(shown)).png, png);
    }
  });

  test('shows each word whole, however long, and nothing runs over its edge', async () => {
    for (const shown of [...longCards, card, libraryCard]) {
      const { png, texts } = await draw(shown);
      const wanted =
        shown.of === 'story'
          ? [shown.library, shown.title, shown.after, shown.lesson?.title]
          : [shown.library, shown.description];
      for (const words of wanted) assert.ok(texts.includes(words ?? ''), words);
      const { width, height, at } = readPng(png);
      const isPaper = (x: number, y: number) => at(x, y) === light.paper;
      for (let y = 0; y < height; y += 1) {
        for (const x of [4, width - 24])
          assert.ok(isPaper(x, y), `${x.toString()}, ${y.toString()}`);
      }
      for (let x = 0; x < width; x += 1) {
        const isOfRule = x >= 248 && x < 260;
        for (const y of [8, height - 12]) {
          assert.ok(isOfRule || isPaper(x, y), `${x.toString()}, ${y.toString()}`);
        }
      }
    }
  });

  test('is another one for every outcome', async () => {
    const pictures = await Promise.all(
      outcomes.map(async (outcome) => (await draw({ ...card, outcome })).png.toString('base64')),
    );
    assert.equal(new Set(pictures).size, outcomes.length);
  });

  test('takes markup for words, and loads nothing', async (t) => {
    const fetched = t.mock.method(globalThis, 'fetch', () => {
      throw new Error('Nothing is to be fetched.');
    });
    const plain = await draw({ ...card, title: 'x' });
    const title = '<img src="http://127.0.0.1:9/a.png"> url(http://127.0.0.1:9/b) </svg>';
    const lesson = { number: 1, title: '<b style="display:none">&amp; {{x}}</b>' };
    const { texts, png } = await draw({ ...card, title, lesson });
    assert.ok(texts.includes(title) && texts.includes(lesson.title));
    assert.ok(png.length > plain.png.length);
    assert.equal(fetched.mock.callCount(), 0);
  });

  test('shows no empty box for a character that the faces are said to have', async () => {
    const pictureOf = async (face: string, character: string) =>
      readPng(
        await renderer.toPng(
          {
            type: 'container',
            style: { width: 32, height: 40, backgroundColor: '#fff' },
            children: [
              { type: 'text', text: character, style: { fontFamily: face, fontSize: 24 } },
            ],
          },
          32,
          40,
        ),
      );
    const inkOf = ({ width, height, at }: Awaited<ReturnType<typeof pictureOf>>) =>
      Array.from({ length: width * height }, (_, i) => at(i % width, Math.floor(i / width))).join();
    for (const face of ['Literata', 'Archivo Narrow', 'Spline Sans Mono'] as const) {
      const box = inkOf(await pictureOf(face, '静'));
      assert.equal(inkOf(await pictureOf(face, 'ж')), box, 'a box for what is missing');
      const characters = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code));
      const drawn = characters.filter((one) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(one));
      const had = drawn.filter((one) => canDraw(face, one));
      assert.ok(had.length > 180);
      for (const one of had) assert.notEqual(inkOf(await pictureOf(face, one)), box, one);
    }
  });
});

test('a machine that the renderer has no binary for is told so, in a sentence', () => {
  const { status, stderr } = spawnSync(
    'node',
    ['-e', "import('./src/site/renderer.ts').then(({ loadRenderer }) => loadRenderer())"],
    { cwd: root, encoding: 'utf8', env: testEnvironment({ TAKUMI_CORE_TARGET: './no-binary' }) },
  );
  assert.equal(status, 1);
  assert.match(stderr, /Pictures can’t be drawn here: .* has no binary for \w+ on \w+, or it was/);
});

test('the colours of pictures are those of the style sheet', () => {
  const styles = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  const valuesOf = (token: string) => {
    const values = new RegExp(`--color-${token}:([^;]+);`, 'g');
    return [...styles.matchAll(values)].flatMap(([, value = '']) => value.match(/#\w+/g) ?? []);
  };
  for (const [name, colour] of Object.entries(light)) {
    assert.equal(valuesOf(name.replace('2', '-2'))[0], colour, name);
  }
  assert.equal(valuesOf('paper')[1], dark.paper);
});
