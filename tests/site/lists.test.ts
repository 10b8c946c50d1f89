import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { HTMLElement } from 'node-html-parser';
import { facetValues, listFacets, outcomes } from '../../src/domain/facets.ts';
import { pagesOf } from '../../src/domain/library.ts';
import { lessonsPerPage, storiesPerPage } from '../../src/domain/paging.ts';
import { casebook, paged, sites } from '../build.ts';
import { type BuiltSite, readSite, wordsOf } from './built-site.ts';
import { openStories } from './open-data.ts';

for (const site of sites.map(readSite)) {
  const stories = openStories(site);
  const outcomeOf = (slug: string | undefined) =>
    stories.find((story) => story.slug === slug)?.outcome;

  suite(`the lists of ${site.name}`, () => {
    test('name the story of each item, and lead to it', () => {
      for (const { path, root } of site.pages) {
        for (const item of root.querySelectorAll('li[data-story]')) {
          const slug = item.getAttribute('data-story') ?? '';
          const addresses = item.querySelectorAll('a').map((link) => link.getAttribute('href'));
          const home = `${site.base}stories/${slug}/`;
          assert.ok(
            addresses.some((address) => address?.startsWith(home)),
            `${path}: ${slug}`,
          );
        }
      }
    });

    test('hold every story, newest first', () => {
      const inOrder = [...stories].sort(
        (a, b) => compare(b.added, a.added) || compare(a.slug, b.slug),
      );
      assert.deepEqual(
        storiesListed(site, 'stories/'),
        inOrder.map(({ slug }) => slug),
      );
    });

    test('have a page for each value of each facet, with the stories of that value', () => {
      for (const facet of listFacets) {
        for (const value of facetValues[facet]) {
          const wanted = stories.filter((story) => story[facet] === value);
          assert.deepEqual(
            storiesListed(site, `stories/${facet}/${value}/`),
            wanted.map(({ slug }) => slug),
            `${facet} ${value}`,
          );
        }
      }
    });

    test('say for each topic how many stories came out in which way', () => {
      const table = site.page('contribute/wanted/').root.querySelector('table');
      const shown = (table?.querySelectorAll('tr:has(td)') ?? []).flatMap((row) => {
        const slug = row.querySelector('a')?.getAttribute('href')?.split('/').at(-2);
        const [total, ...counts] = row.querySelectorAll('td').map((cell) => Number(wordsOf(cell)));
        // The last column counts symptoms.
        return slug === undefined ? [] : [[slug, total, ...counts.slice(0, -1)]];
      });
      const used = new Set(stories.flatMap(({ topics }) => topics));
      const known = outcomes.filter((outcome) => outcome !== 'unknown');
      const wanted = [...used].map((slug) => {
        const on = stories.filter(({ topics }) => topics.includes(slug));
        const counts = known.map(
          (outcome) => on.filter((story) => story.outcome === outcome).length,
        );
        return [slug, on.length, ...counts];
      });
      assert.deepEqual(shown.sort(), wanted.sort());
    });

    test('have a page for each topic, with its stories and at most the first lessons', () => {
      for (const { path, root } of topicPages(site)) {
        const slug = path.split('/').at(-2) ?? '';
        const wanted = stories.filter(({ topics }) => topics.includes(slug));
        const listed = new Set(storiesListed(site, `topics/${slug}/`));
        assert.deepEqual([...listed].sort(), wanted.map((story) => story.slug).sort());
        if (wanted.length > 0) continue;
        assert.match(wordsOf(root.querySelector('main')), /no story on this topic yet/);
        assert.ok(root.querySelector(`main a[href="${site.base}contribute/"]`));
      }
    });

    test('have a page of lessons for each topic, with every lesson of its stories', () => {
      for (const { path } of topicPages(site)) {
        const slug = path.split('/').at(-2) ?? '';
        const wanted = stories
          .filter(({ topics }) => topics.includes(slug))
          .flatMap((story) => story.lessons.map(({ id }) => `stories/${story.slug}/#${id}`));
        assert.deepEqual(
          pagesFrom(site, `lessons/${slug}/`)
            .flatMap(({ root }) => root.querySelectorAll('main li[data-story] h3 a'))
            .map((link) => link.getAttribute('href')?.slice(site.base.length))
            .sort(),
          wanted.sort(),
        );
      }
    });

    test('lead from each symptom of the front page to its place, and count what stands there', () => {
      const front = site.page('').root;
      const leads = front.querySelectorAll('main .leader:has(a[href*="#symptom:"])');
      const topics = leads.map((lead) => {
        const [path = '', id = ''] = hrefOf(lead.querySelector('a')).split('#');
        const page = site.page(path.slice(site.base.length)).root;
        const place = page.querySelectorAll('li.symptom').find((item) => item.id === id);
        assert.ok(place, `${path}#${id}`);
        assert.equal(wordsOf(place.querySelector('p')), `“${wordsOf(lead.querySelector('a'))}”`);
        assert.equal(countOf(lead), place.querySelectorAll('a').length);
        return path;
      });
      assert.equal(new Set(topics).size, topics.length);
      assert.ok(topics.length > 0 && topics.length <= 24);
      const answered = topicPages(site).flatMap(({ root }) =>
        root.querySelectorAll('li.symptom:has(a)'),
      );
      assert.ok(
        wordsOf(front.querySelector('main')).includes(
          `${topics.length.toString()} of ${answered.length.toString()}`,
        ),
      );
    });

    test('count what each filter and each topic has, and lead nowhere where there is nothing', () => {
      const { root } = site.page('stories/');
      const filters = root.querySelectorAll('nav[aria-label="Narrow by"] .leader');
      for (const filter of filters) {
        const link = filter.querySelector('a');
        assert.equal(link === null, countOf(filter) === 0);
        if (link === null) continue;
        const list = hrefOf(link).slice(site.base.length);
        assert.equal(countOf(filter), new Set(storiesListed(site, list)).size, list);
      }
      assert.ok(filters.length > topicPages(site).length);
    });

    test('group the stories of a topic by how they came out, with the total of all pages', () => {
      for (const { path } of topicPages(site)) {
        const list = path.slice(site.base.length);
        const on = stories.filter(({ topics }) => topics.includes(list.split('/').at(-2) ?? ''));
        for (const { root } of pagesFrom(site, list)) {
          for (const group of root.querySelectorAll('main section:has(h4)')) {
            const [outcome, ...others] = new Set(
              group
                .querySelectorAll('li[data-story]')
                .map((item) => outcomeOf(item.getAttribute('data-story'))),
            );
            assert.deepEqual(others, []);
            const total = on.filter((story) => story.outcome === outcome).length;
            assert.match(
              wordsOf(group.querySelector('h3')),
              new RegExp(` ${total.toString()} stor(?:y|ies)$`),
              path,
            );
          }
        }
      }
    });

    test('tell on a topic’s page which of its stories disagree, with both outcomes', () => {
      const found = topicPages(site).flatMap(({ root }) =>
        root.querySelectorAll('main li:has(> ul > li[data-story])'),
      );
      assert.ok(found.length > 0);
      for (const contrast of found) {
        const sides = contrast.querySelectorAll('li[data-story]');
        assert.equal(sides.length, 2);
        for (const side of sides) assert.match(wordsOf(side), /Outcome/);
      }
    });

    test('give the steps of a path its address to carry, and a box to check that waits', () => {
      const form = new RegExp(`^${site.base}paths/([^/]+)/$`);
      const paths = site.pages.filter(({ path }) => form.test(path));
      assert.ok(paths.length > 0);
      for (const { path, root } of paths) {
        const slug = form.exec(path)?.[1] ?? '';
        for (const step of root.querySelectorAll('path-progress li[data-story]')) {
          const links = step.querySelectorAll('a').map((link) => hrefOf(link));
          assert.ok(links.length > 0 && links.every((link) => link.includes(`?path=${slug}`)));
          const box = step.querySelector('input[type=checkbox]');
          assert.equal(box?.getAttribute('data-step'), links[0]);
          assert.ok(step.querySelector('label[hidden]')?.querySelector('input'));
        }
      }
    });

    test('count on the front page what there is', () => {
      const lessons = stories.flatMap((story) => story.lessons).length;
      const words = wordsOf(site.page('').root.querySelector('main'));
      assert.match(
        words,
        new RegExp(`${stories.length.toString()} stories, ${lessons.toString()} `),
      );
    });
  });
}

suite('a long list', () => {
  const site = readSite(paged);
  const total = openStories(site).length;

  test('is cut into pages that lead to each other', () => {
    assert.ok(total > storiesPerPage && total <= 2 * storiesPerPage);
    for (const list of [
      'stories/',
      'topics/incidents/',
      'stories/outcome/partly/',
      'lessons/incidents/',
    ]) {
      const [first, second] = [site.page(list).root, site.page(`${list}page/2/`).root];
      assert.equal(first.querySelector('a[rel=next]')?.getAttribute('href'), `/${list}page/2/`);
      assert.equal(first.querySelector('a[rel=prev]'), null);
      assert.equal(second.querySelector('a[rel=prev]')?.getAttribute('href'), `/${list}`);
      const current = second.querySelector('nav[aria-label=Pages] [aria-current=page]');
      assert.equal(wordsOf(current), 'Page 2');
      assert.match(wordsOf(second.querySelector('title')), /, page 2 · /);
    }
  });

  test('has no page too many', () => {
    const pages = site.pages.map(({ path }) => path);
    assert.ok(!pages.includes('/stories/page/1/'));
    assert.ok(!pages.includes('/stories/page/3/'));
    assert.ok(!pages.includes('/topics/feedback/page/2/'));
  });

  test('shows as many as it may and keeps the rest for the next page', () => {
    const lengthOf = (path: string, items: string) =>
      site.page(path).root.querySelectorAll(items).length;
    assert.equal(lengthOf('stories/', 'main li[data-story]'), storiesPerPage);
    assert.equal(lengthOf('stories/page/2/', 'main li[data-story]'), total - storiesPerPage);
    assert.equal(lengthOf('lessons/incidents/', 'main li[data-story]'), lessonsPerPage);
  });
});

suite('pagesOf', () => {
  test('slices a list, with the rest on the last page', () => {
    assert.deepEqual(pagesOf([1, 2, 3, 4, 5], 2), [[1, 2], [3, 4], [5]]);
  });

  test('makes no empty last page', () => {
    assert.deepEqual(pagesOf([1, 2, 3, 4], 2), [
      [1, 2],
      [3, 4],
    ]);
  });

  test('gives an empty list one page', () => {
    assert.deepEqual(pagesOf([], 2), [[]]);
  });
});

suite('the front page', () => {
  const { root } = readSite(casebook).page('');

  test('offers symptoms that lead somewhere, each with the topic it belongs to', () => {
    const links = root.querySelectorAll('main a').map((link) => wordsOf(link));
    assert.ok(links.includes('Our talks have become status reports'));
    assert.ok(!links.includes('A symptom that leads nowhere yet'));
  });

  test('lays two stories side by side that chose differently and came out differently', () => {
    const words = wordsOf(root.querySelector('main'));
    assert.match(
      words,
      /Both had talks that said nothing; one wrote more of it down, the other less/,
    );
  });
});

function hrefOf(link: HTMLElement | null): string {
  return link?.getAttribute('href') ?? '';
}

/** The number an entry of an index leads to. */
function countOf(leader: HTMLElement): number {
  return Number.parseInt(wordsOf(leader.lastElementChild ?? null), 10);
}

/** The pages of a list, the first one first. */
function pagesFrom(site: BuiltSite, list: string) {
  const numbered = site.pages
    .filter(({ path }) => path.startsWith(`${site.base}${list}page/`))
    .sort((a, b) => Number(a.path.split('/').at(-2)) - Number(b.path.split('/').at(-2)));
  return [site.page(list), ...numbered];
}

/** The slugs of the stories in a list, through all its pages; lessons name their story too. */
function storiesListed(site: BuiltSite, list: string): string[] {
  return pagesFrom(site, list)
    .flatMap(({ root }) => root.querySelectorAll('main li[data-story]'))
    .map((item) => item.getAttribute('data-story') ?? '');
}

function topicPages(site: BuiltSite) {
  const form = new RegExp(`^${site.base}topics/[^/]+/$`);
  const found = site.pages.filter(({ path, root }) => {
    const isMoved = root.querySelector('meta[http-equiv=refresh]') !== null;
    return form.test(path) && !isMoved;
  });
  assert.ok(found.length > 0);
  return found;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
