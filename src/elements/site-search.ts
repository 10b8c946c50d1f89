import { isEmpty, type Query, readQuery, writeQuery } from '#domain/query.ts';
import { type ResultKind, resultKinds } from '#domain/result-kinds.ts';
import { findRecords, loadPagefind, type Pagefind } from './pagefind.ts';
import { choose, chosenValues, showChosen, widen } from './search-filters.ts';
import { findHints, showHints } from './search-hints.ts';
import { find, partOf } from './search-parts.ts';
import { countWords, type Group, showResults } from './search-results.ts';

/** How many results of a kind are shown. */
const shownAtOnce = 10;

/** How long to wait after a key before searching, in milliseconds: less than the pause between words. */
const typingPause = 120;

/** Where the facets have a column of their own, as in the style sheet. */
const wide = matchMedia('(min-width: 64.01rem)');

type State = 'idle' | 'searching' | 'done' | 'unavailable';

/**
 * `<site-search data-base data-topics>` around a search form, its facets and its answers: answers while typing, in
 * groups, and keeps the query in the address. Says so when the index, its script or WebAssembly can't be had; the
 * form and the topics below it work all the same.
 */
class SiteSearch extends HTMLElement {
  #controller: AbortController | undefined;
  #pagefind: Promise<Pagefind> | undefined;
  /** Counts searches, so that a slow answer never replaces a newer one. */
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the address holds words still being typed: Back then leads to the search before them. */
  #isTyping = false;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('input', () => this.#searchSoon(), { signal });
    this.addEventListener('reset', () => this.#empty(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('focusin', () => void this.#load().catch(() => undefined), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    wide.addEventListener('change', () => this.#unfold(), { signal });
    this.#unfold();
    for (const part of this.querySelectorAll<HTMLElement>('[data-needs-script]'))
      part.hidden = false;
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    clearTimeout(this.#timer);
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #field(): HTMLInputElement {
    return find(this, 'input[name=q]', HTMLInputElement);
  }

  get #query(): Query {
    return this.#read([['q', this.#field.value], ...chosenValues(this)]);
  }

  #read(parameters: string | [string, string][]): Query {
    const topics = (this.dataset['topics'] ?? '').split(' ');
    return readQuery(new URLSearchParams(parameters), topics);
  }

  /** The facets stand open where there is room beside the results. */
  #unfold(): void {
    partOf(this, 'facets').toggleAttribute('open', wide.matches);
  }

  /** The address says what is searched: at the start, and when the reader goes back. */
  #restore(): void {
    this.#isTyping = false;
    const query = this.#read(location.search);
    this.#field.value = query.words;
    choose(this, query.filters);
    // What stands there before anybody asks would move, or flash up, while the index is fetched.
    if (!isEmpty(query)) {
      for (const name of ['idle', 'all-topics']) partOf(this, name).hidden = true;
    }
    void this.#search(query);
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#searchNow();
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(this.#keep(this.#query)), typingPause);
  }

  #searchNow(): void {
    clearTimeout(this.#timer);
    void this.#search(this.#keep(this.#query));
    this.#isTyping = false;
  }

  /** The field is emptied after the event that says so. */
  #empty(): void {
    setTimeout(() => {
      this.#searchNow();
      this.#field.focus();
    });
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    if ('retry' in button.dataset) void this.#search(this.#query);
    const chips = partOf(this, 'chips');
    const place = [...chips.querySelectorAll('button')].indexOf(button);
    if (!widen(this, button)) return;
    this.#searchNow();
    // The button is gone: its neighbour has the focus now, or what can narrow the search again.
    const left = chips.querySelectorAll('button');
    (left[place] ?? find(this, 'summary', HTMLElement)).focus();
  }

  /** Keeps a query in the address: a new one in the history, words being typed in the place of the last. */
  #keep(query: Query): Query {
    const state = writeQuery(query);
    const address = `${location.pathname}${state === '' ? '' : `?${state}`}`;
    if (address === `${location.pathname}${location.search}`) return query;
    if (this.#isTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#isTyping = true;
    return query;
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(`${this.#base}pagefind/`);
    return this.#pagefind;
  }

  async #search(query: Query): Promise<void> {
    this.#latest += 1;
    const search = this.#latest;
    showChosen(this, query.filters);
    if (isEmpty(query)) {
      this.#show('idle', query, []);
      this.#say('');
      return;
    }
    this.dataset['state'] = 'searching' satisfies State;
    try {
      const pagefind = await this.#load();
      const groups = await Promise.all(resultKinds.map((kind) => readKind(pagefind, query, kind)));
      const found = groups.reduce((sum, { total }) => sum + total, 0);
      const hints = await findHints(pagefind, query, found);
      if (search !== this.#latest) return;
      showHints(this, this.#base, query, hints);
      this.#show('done', query, groups);
      this.#say(countWords(groups));
    } catch (error) {
      console.warn('Search is unavailable:', error);
      this.#pagefind = undefined;
      if (search !== this.#latest) return;
      this.#show('unavailable', query, []);
      this.#say('No answer.');
    }
  }

  /** One polite announcement of the counts. */
  #say(words: string): void {
    find(this, '[role=status]', HTMLElement).textContent = words;
  }

  #show(state: State, { words }: Query, groups: readonly Group[]): void {
    showResults(this, this.#base, words, groups);
    partOf(this, 'all-topics').hidden = groups.some(({ total }) => total > 0);
    partOf(this, 'idle').hidden = state !== 'idle';
    partOf(this, 'unavailable').hidden = state !== 'unavailable';
    if (state !== 'done') partOf(this, 'hints').hidden = true;
    this.dataset['state'] = state;
  }
}

async function readKind(pagefind: Pagefind, query: Query, kind: ResultKind): Promise<Group> {
  const found = await findRecords(pagefind, query, kind);
  const records = await Promise.all(found.slice(0, shownAtOnce).map((record) => record.data()));
  return { kind, records, total: found.length };
}

customElements.define('site-search', SiteSearch);
