import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { casebook, sites } from '../build.ts';
import { readSite, wordsOf } from './built-site.ts';
import { openStories } from './open-data.ts';

for (const site of sites.map(readSite)) {
  const slugs = globSync('*.mdx', { cwd: join(site.content, 'stories') }).map((name) =>
    name.slice(0, -'.mdx'.length),
  );
  const pages = slugs.map((slug) => ({ slug, ...site.page(`stories/${slug}/`) }));

  suite(`each story of ${site.name}`, () => {
    test('stands in an article that names it, in three parts', () => {
      assert.ok(pages.length > 0);
      for (const { slug, root } of pages) {
        const article = root.querySelector('main > article');
        assert.equal(article?.getAttribute('data-story'), slug);
        assert.equal(root.querySelectorAll('article').length, 1);
        for (const id of ['problem', 'actions', 'lessons']) {
          const section = article.querySelector(`section[id=${id}]`);
          assert.ok(section, `${slug} has no section ${id}`);
          assert.notEqual(wordsOf(section), '');
        }
      }
    });

    test('has each lesson in a section with its id, a heading and text', () => {
      for (const { slug, root } of pages) {
        const lessons = root.querySelectorAll('#lessons section[data-lesson]');
        assert.ok(lessons.length > 0, slug);
        assert.equal(lessons.length, root.querySelectorAll('[data-lesson]').length);
        for (const lesson of lessons) {
          assert.notEqual(lesson.id, '');
          assert.equal(lesson.querySelectorAll('h3').length, 1);
          assert.ok(wordsOf(lesson).length > wordsOf(lesson.querySelector('h3')).length);
        }
      }
    });

    test('lists its lessons at its head, in their order', () => {
      for (const { slug, root } of pages) {
        const ids = root.querySelectorAll('section[data-lesson]').map(({ id }) => `#${id}`);
        const listed = root
          .querySelectorAll('article ol a')
          .map((link) => link.getAttribute('href') ?? '')
          .filter((address) => ids.includes(address));
        assert.deepEqual(listed, ids, slug);
      }
    });

    test('wears its outcome as a stamp, once', () => {
      for (const { slug, root } of pages) {
        assert.equal(root.querySelectorAll('.stamp').length, 1, slug);
        assert.match(wordsOf(root.querySelector('article .stamp')), /^Outcome/);
      }
    });

    test('gives each lesson its address to keep, to copy and to cite', () => {
      for (const { slug, root } of pages) {
        for (const lesson of root.querySelectorAll('section[data-lesson]')) {
          const address = new URL(`${site.base}stories/${slug}/#${lesson.id}`, site.origin).href;
          assert.ok(lesson.querySelector(`a[href="#${lesson.id}"]`));
          assert.equal(lesson.querySelector('copy-text')?.getAttribute('data-url'), address);
          const cite = lesson.querySelector('a[data-cite]')?.getAttribute('href')?.slice(1);
          assert.ok(root.querySelector('cite-story details')?.getElementById(cite ?? ''));
        }
      }
    });

    test('says how to cite it, under a key that no other story has', () => {
      const keys = pages.map(({ slug, root }) => {
        const address = `${site.origin}${site.base}stories/${slug}/`;
        const [text = '', entry = ''] = root.querySelectorAll('cite-story pre').map(wordsOf);
        assert.ok(text.startsWith(`“${wordsOf(root.querySelector('h1'))}”. `), text);
        assert.ok(text.endsWith(` ${address}`), text);
        assert.ok(entry.endsWith(` url = {${address}} }`), entry);
        return /^@misc\{([^,]+),/.exec(entry)?.[1];
      });
      assert.deepEqual(keys, slugs);
    });

    test('keeps what only a script can do hidden', () => {
      // What a browser opens by itself needs no script.
      const controls = 'main button:not([hidden], [popovertarget])';
      const shown = pages.flatMap(({ root }) => root.querySelectorAll(controls));
      assert.equal(shown.length, 0);
    });

    test('names every story it relates to, and they it, up to three with the same reason', () => {
      const mostInFull = 3;
      const stories = openStories(site);
      const relatedOf = (slug: string) => stories.find((one) => one.slug === slug)?.related ?? [];
      for (const { slug, root } of pages) {
        const inFull = root.querySelectorAll('li[data-relation]');
        const related = relatedOf(slug);
        assert.equal(inFull.length, Math.min(mostInFull, related.length), slug);
        for (const item of inFull) {
          const other = item.getAttribute('data-story') ?? '';
          const kind = item.getAttribute('data-relation');
          const words = wordsOf(item);
          const isIt = ({ relation, because }: { relation: string; because: string }) =>
            relation === kind && words.includes(because.replace(/\s+/g, ' '));
          assert.ok(
            related.some((one) => one.story === other && isIt(one)),
            `${slug} and ${other}`,
          );
          assert.ok(
            relatedOf(other).some((one) => one.story === slug && isIt(one)),
            `${other} and ${slug}`,
          );
        }
        for (const { story: other } of related)
          assert.ok(root.querySelector(`main [data-story="${other}"]`), `${slug} names ${other}`);
      }
    });
  });
}

suite('a story page', () => {
  const site = readSite(casebook);
  const talk = site.page('stories/the-weekly-talk-that-came-back/').root;
  const form = site.page('stories/the-form-nobody-read/').root;
  const warning = site.page('stories/the-warning-that-came-too-late/').root;
  const outage = site.page('stories/the-outage-that-taught-us-little/').root;
  const headline = site.page('stories/a-headline-with-markup/').root;
  const addressesOf = (page: typeof talk) =>
    page.querySelectorAll('main a').map((link) => link.getAttribute('href'));

  test('says how it came out, after how long, and who told it', () => {
    const words = wordsOf(talk.querySelector('article'));
    assert.match(words, /Outcome: Worked after 3 months/);
    assert.match(words, /Example Person, Engineering manager, Example Works/);
    assert.match(words, /Another Example, Engineer/);
    assert.match(words, /March 2019 to June 2019/);
  });

  test('opens a recording at the second that a note cites', () => {
    const addresses = addressesOf(talk);
    assert.ok(addresses.includes('https://www.youtube.com/watch?v=example&t=245s'));
    assert.ok(addresses.includes('https://www.youtube.com/watch?v=example&t=3730s'));
    assert.ok(addresses.includes('https://example.org/hour/12.mp3#t=750'));
  });

  test('numbers its notes through all sections and marks each of them where it is cited', () => {
    assert.deepEqual(
      talk.querySelectorAll('[id^=note-]').map(({ id }) => id),
      [1, 2, 3, 4, 5, 6].map((number) => `note-${number.toString()}`),
    );
    for (const mark of talk.querySelectorAll('.mark a')) {
      const note = (mark.getAttribute('href') ?? '').slice(1);
      assert.ok(talk.getElementById(note), note);
    }
    assert.equal(talk.querySelectorAll('[id=ref-1]').length, 1);
    assert.equal(talk.querySelectorAll('a[href="#note-1"]').length, 2);
  });

  test('tells what happened next, by date', () => {
    const dates = talk.querySelectorAll('#next time').map((time) => time.getAttribute('datetime'));
    assert.deepEqual(dates, ['2020', '2021-02', '2022-03-04']);
  });

  test('says where a lesson would not hold, in whatever shape that was written', () => {
    assert.match(wordsOf(talk.querySelector('#constructor .limits')), /^Where it would not hold/);
    const limits = outage.querySelector('#lessons .limits');
    assert.equal(limits?.querySelectorAll('li').length, 1);
  });

  test('shows the sentence of a story that links to it, and the lesson it is about', () => {
    const [, mention] = talk.querySelectorAll('li[data-story=the-form-nobody-read]');
    const words = wordsOf(mention ?? null);
    assert.match(words, /“It was the opposite of what another manager built from a list later\.”/);
    assert.ok(mention?.querySelector('a[href="#constructor"]'));
  });

  test('names a relation from its own side', () => {
    assert.match(wordsOf(form.querySelector('[data-relation=supports]')), /^Supports/);
    assert.match(wordsOf(warning.querySelector('[data-relation=supports]')), /^Supported by/);
    const choice = talk.querySelector('[data-relation=different-choice]');
    assert.match(wordsOf(choice), /^Similar problem, different choice, on Constructor/);
    assert.ok(choice?.querySelector('a[href$="the-form-nobody-read/#a-form-is-no-conversation"]'));
  });

  test('warns of what it tells, and names sources with their copies', () => {
    assert.match(wordsOf(warning.querySelector('article')), /tells of dismissal and illness\./);
    const addresses = addressesOf(warning);
    assert.ok(addresses.includes('https://example.org/archive/too-late'));
    assert.ok(addresses.includes('https://example.org/early'));
    assert.match(wordsOf(warning.querySelector('main')), /A printed report ?Example Press/);
  });

  test('calls a story without names an anonymous account', () => {
    assert.match(wordsOf(outage.querySelector('dl')), /^Who ?An anonymous account/);
    assert.equal(outage.querySelectorAll('[id^=note-]').length, 0);
  });

  test('keeps the direction of a name, a role and an organisation to each of them', () => {
    const names = headline.querySelectorAll('dl bdi').map(wordsOf);
    assert.deepEqual(names, ['رنا المثال', 'قائدة الفريق', 'مثال']);
  });

  test('says once what is unknown', () => {
    const facts = site.page('stories/nobody-says-how-it-ended/').root.querySelector('dl');
    assert.match(wordsOf(facts), /Unknown ?role, what was led, stage, size and dates/);
    assert.equal(wordsOf(facts).match(/unknown/gi)?.length, 1);
  });

  test('says where it stands in a reading path, and leads along it', () => {
    const [path, ...others] = talk.querySelectorAll('nav[data-path]');
    assert.equal(others.length, 0);
    assert.match(
      wordsOf(path ?? null),
      /^Step 2 of 3 in A first example ?What was different here\?/,
    );
    const leadsTo = (rel: string) => path?.querySelector(`a[rel=${rel}]`)?.getAttribute('href');
    const query = '?path=a-first-example';
    assert.equal(leadsTo('prev'), `/casebook/stories/the-form-nobody-read/${query}`);
    assert.equal(leadsTo('next'), `/casebook/stories/the-outage-that-taught-us-little/${query}`);
    assert.equal(headline.querySelectorAll('nav[data-path], path-steps').length, 0);
  });

  test('puts the story that chose differently before the others', () => {
    const [first, ...others] = form.querySelectorAll('li[data-relation]');
    assert.equal(first?.getAttribute('data-relation'), 'different-choice');
    assert.ok(others.length > 0);
  });

  test('shows markup in titles, summaries and headings as text', () => {
    const title = 'The headline <img src=x onerror="globalThis.hacked=true"> of a page';
    assert.equal(wordsOf(headline.querySelector('h1')), title);
    assert.equal(
      headline.querySelectorAll('main :is(img, b, i, mark, script:not([type]))').length,
      0,
    );
    assert.match(wordsOf(headline.querySelector('#lessons h3')), /^Text is <b>text<\/b> until/);
    assert.equal(form.querySelectorAll('#actions script').length, 0);
    assert.match(wordsOf(form.querySelector('#actions code')), /^<script>alert\(1\)<\/script>$/);
  });

  test('leads to the file and the mailbox that the settings name', () => {
    const file = 'https://example.org/example/casebook/edit/main/content/stories';
    assert.ok(addressesOf(outage).includes(`${file}/the-outage-that-taught-us-little.mdx`));
    assert.ok(addressesOf(outage).some((address) => address?.startsWith('mailto:casebook@')));
  });
});
