import { slug as slugOfHeading } from 'github-slugger';
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { glossary } from '#domain/glossary.ts';
import { parseMarkdown } from '#domain/markdown.ts';
import { sectionRenderer } from '#domain/render.ts';

/** Renders the parts of one entry, each written in Markdown. */
function render(...parts: string[]) {
  const [body, ...sections] = [parts.join('\n\n'), ...parts].map((text) =>
    parseMarkdown(text, 1, (rule, _place, message) => assert.fail(`${rule}: ${message}`)),
  );
  assert.ok(body);
  const renderSection = sectionRenderer({ base: '/', citations: new Map(), body });
  return sections.map((section) => renderSection(section?.children ?? []));
}

/** The words that are marked in the parts of one entry. */
function marked(...parts: string[]): string[] {
  return render(...parts).flatMap(({ html }) =>
    [...html.matchAll(/<span class="term">([^<]*)<button/g)].map(([, word = '']) => word),
  );
}

suite('the glossary', () => {
  test('holds 25 to 40 words, in the order of the alphabet', () => {
    const ids = glossary.map(({ id }) => id);
    assert.ok(ids.length >= 25 && ids.length <= 40, ids.length.toString());
    assert.deepEqual(ids, [...new Set(ids)].sort());
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
  });

  test('has each form and each phrase once', () => {
    const forms = glossary.flatMap(({ forms, not = [] }) => [...forms, ...not]);
    assert.deepEqual(
      forms.filter((form, index) => forms.indexOf(form) !== index),
      [],
    );
  });

  test('has no form too long for a line of a narrow screen', () => {
    const forms = glossary.flatMap((term) => term.forms);
    assert.deepEqual(
      forms.filter((form) => form.length > 24),
      [],
    );
  });

  test('explains each word in one sentence of at most 160 characters', () => {
    for (const { id, meaning, full } of glossary) {
      assert.ok(meaning.length <= 160, id);
      assert.match(meaning, /^\p{Lu}[^.!?]*\.$/u, id);
      assert.match(full ?? 'none', /^[a-z ]+$/, id);
    }
  });

  test('explains no word with another', () => {
    for (const { id, forms, meaning } of glossary) {
      assert.deepEqual(marked(meaning), [], id);
      for (const form of forms) assert.ok(!meaning.includes(` ${form} `), `${id}: ${form}`);
    }
  });

  test('finds every form that it lists', () => {
    for (const { forms } of glossary) {
      for (const form of forms) assert.deepEqual(marked(`They said ${form}, again.`), [form]);
    }
  });
});

test('keeps a word as text, with a button over it and its meaning behind', () => {
  const [section] = render('She had a PIP.');
  assert.equal(
    section?.html,
    '<p>She had a <span class="term">PIP<button type="button" popovertarget="term:pip" aria-label="Meaning of PIP"></button></span><span class="meaning" id="term:pip" popover="auto" role="note"><i> (</i>Performance improvement plan. A written list of what somebody has to do better by a set date in order to keep the job.<i>)</i></span>.</p>',
  );
});

test('says the meaning alone of what is written out', () => {
  const [section] = render('An individual contributor.');
  assert.match(section?.html ?? '', /<i> \(<\/i>Somebody who does the work itself/);
});

test('leaves the HTML for other places and the words as they were', () => {
  const [section] = render('She had a PIP, and a *tech lead*.');
  assert.equal(section?.plainHtml, '<p>She had a PIP, and a <em>tech lead</em>.</p>');
  assert.equal(section.text, 'She had a PIP, and a tech lead.');
});

test('marks a word where an entry has it first, in whatever form, and not again', () => {
  assert.deepEqual(marked('Nothing here.', 'OKRs, OKR.', '- OKRs\n\n> the OKR'), ['OKRs']);
  assert.deepEqual(marked('- *skip-level meetings*', '- skip-levels'), ['skip-level meetings']);
  assert.deepEqual(marked('**A retro.** A post-mortem without blame'), ['post-mortem']);
});

test('takes the longest form, over the end of a line too', () => {
  const [section] = render('A skip-level\nmeeting and a staff engineer.');
  assert.match(section?.html ?? '', /<span class="term">skip-level\nmeeting<button/);
  assert.match(section?.html ?? '', /aria-label="Meaning of skip-level meeting"/);
  assert.deepEqual(marked('a career ladder'), ['career ladder']);
});

test('takes a form of several words at the beginning of a sentence', () => {
  assert.deepEqual(marked('Post-mortems. Technical debt. Tech leads.'), [
    ...['Post-mortems', 'Technical debt', 'Tech leads'],
  ]);
});

test('marks nothing in links, code and the heads of tables, nor where they alone have the word', () => {
  const text = '[the PIP](/about/) `IC` [OKR]\n\n[OKR]: /about/\n\n```\nCTO\n```\n\n';
  assert.deepEqual(marked(`${text}| KPI |\n| - |\n| MVP |`), ['MVP']);
  assert.deepEqual(marked('[the PIP](/about/) and a PIP'), ['PIP']);
});

suite('passes over what only looks alike:', () => {
  for (const text of [
    ...['ICE', 'IC-2', 'IC2', 'non-IC', 'MICs', 'IC_2', 'éIC', 'ICé', 'IC\u0301', 'icy', 'ic'],
    ...['em', 'an em dash', 'FEM', 'EM:2', 'EM.example', '@EM', '#EM', 'a/EM', 'EM/a', '$EM'],
    ...['Travis CI', 'CI', 'PR', 'Sprint', 'a sprint to the end', 'Runway', 'Squad', 'Monolith'],
    ...['ladder of inference', 'Stand-up comedy', 'a stand-up comedian', 'the property ladder'],
    ...['scrum', 'production', 'calibration', 'MVPost', 'VPN', 'APIary', 'squadron', 'on a call'],
    ...['constructor', '__proto__', 'post_mortem', 'post–mortem', 'post-mortem-driven'],
  ]) {
    test(text, () => {
      assert.deepEqual(marked(`They said ${text} again.`), []);
    });
  }
});

test('takes a word between the marks of a sentence', () => {
  for (const text of [
    '“PIP”',
    '(a PIP)',
    'PIP.',
    'PIP’s',
    "PIP's",
    'PIP: no',
    'no—PIP—no',
    'PIP…',
  ]) {
    assert.deepEqual(marked(text), ['PIP'], text);
  }
});

test('leaves a word alone that the text explains itself, from there on', () => {
  assert.deepEqual(marked('A PIP (a last warning) came.', 'PIP'), []);
  assert.deepEqual(marked('An individual contributor (IC) came.', 'IC'), []);
  assert.deepEqual(marked('An Incident Commander (IC) came. The IC went.'), []);
  assert.deepEqual(marked('The CTO (Ada) came.'), ['CTO']);
});

test('marks eight words of an entry at most', () => {
  const words = ['PIP', 'IC', 'OKR', 'CTO', 'KPI', 'MVP', 'RIF', 'VP', 'EM', 'API'];
  assert.deepEqual(marked(...words), words.slice(0, 8));
  assert.deepEqual(marked(words.join(', ')), words.slice(0, 8));
});

test('gives meanings ids that no lesson can have', () => {
  const [section] = render('A PIP, an A/B test.');
  const ids = [...(section?.html ?? '').matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  assert.deepEqual(ids, ['term:pip', 'term:a-b-test']);
  for (const id of ids) assert.notEqual(slugOfHeading(id), id);
});

test('begins anew with each entry', () => {
  assert.deepEqual(marked('PIP'), ['PIP']);
  assert.deepEqual(marked('PIP'), ['PIP']);
});
