import { kept } from '#domain/kept.ts';
import { isEmpty, type Query, readQuery, writeQuery } from '#domain/query.ts';
import { type ResultKind, resultKinds } from '#domain/result-kinds.ts';
import type { Answer } from './find-answer.ts';
import { FindFiles } from './find-files.ts';
import { loadPagefind } from './pagefind.ts';
import { searchAnswers } from './search-answers.ts';
import { choose, chosenValues, showChosen, showCounts, widen } from './search-filters.ts';
import { showAsked, showHints } from './search-hints.ts';
import { find, partOf } from './search-parts.ts';
import { countWords, focusResult, showResults } from './search-results.ts';

/** How long a page may settle before it fetches what every search needs, in milliseconds. */
const warmUpPause = 200;

/** How long to wait after a key before searching, in milliseconds: less than the pause between words. */
const typingPause = 80;

/** How long a reader types no further key before an answer is completed, in milliseconds. */
const stillness = 250;

/** How long an answer is left alone to be painted before more is fetched, in milliseconds. */
const settling = 50;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

const nothing: Answer = { groups: [], without: [], near: [] };

/** Where the facets have a column of their own, as in the style sheet. */
const wide = matchMedia('(min-width: 64.01rem)');

type State = 'idle' | 'searching' | 'done' | 'unavailable';

/**
 * `<site-search data-base data-find data-topics>` around a search form, its facets and its answers: answers while typing, in
 * groups, and keeps the query in the address. Says so when the index, its script or WebAssembly can't be had; the
 * form and the topics below it work all the same.
 */
class SiteSearch extends HTMLElement {
  #controller: AbortController | undefined;
  #files: FindFiles | undefined;
  readonly #pagefind = kept(() => loadPagefind(`${this.#base}pagefind/`));
  /** Counts searches, so that a slow answer never replaces a newer one. */
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the address holds words still being typed: Back then leads to the search before them. */
  #isDraft = false;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('input', (event) => this.#enter(event), { signal });
    this.addEventListener('reset', () => this.#empty(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('focusin', () => void this.#warmUp(), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    wide.addEventListener('change', () => this.#unfold(), { signal });
    this.#unfold();
    for (const part of this.querySelectorAll<HTMLElement>('[data-needs-script]'))
      part.hidden = false;
    this.#restore();
    // Who opens this page is about to search.
    setTimeout(() => void this.#warmUp(), warmUpPause);
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
    this.#isDraft = false;
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

  /** Letters are answered as they come, a choice of filters at once. */
  #enter({ target }: Event): void {
    if (target === this.#field) this.#searchSoon();
    else this.#searchNow();
  }

  /** The first key after a pause is answered at once, further ones when they pause. */
  #searchSoon(): void {
    const search = () => {
      void this.#search(this.#keep(this.#query, this.#isDraft), { typed: this.#field.value });
      this.#isDraft = true;
    };
    const isFirst = this.#timer === undefined;
    clearTimeout(this.#timer);
    if (isFirst) search();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!isFirst) search();
    }, typingPause);
  }

  #searchNow(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isDraft = false;
    void this.#search(this.#keep(this.#query));
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
    if ('retry' in button.dataset) this.#retry();
    const kind = resultKinds.find((one) => one === button.dataset['more']);
    if (kind !== undefined) this.#showMore(kind);
    const chips = partOf(this, 'chips');
    const place = [...chips.querySelectorAll('button')].indexOf(button);
    if (!widen(this, button)) return;
    this.#searchNow();
    // The button is gone: its neighbour has the focus now, or what can narrow the search again.
    const left = chips.querySelectorAll('button');
    (left[place] ?? find(this, 'summary', HTMLElement)).focus();
  }

  #retry(): void {
    this.#field.focus();
    void this.#search(this.#read(location.search));
  }

  /** Shows more results, in the address too; the first new one of the kind has the focus as soon as it is there. */
  #showMore(kind: ResultKind): void {
    const before = this.querySelectorAll(`[data-group=${kind}] li[data-kind]`).length;
    const query = this.#read(location.search);
    const more = this.#keep({ ...query, page: query.page + 1 }, true);
    void this.#search(more, { onShown: () => focusResult(this, kind, before) });
  }

  /** Keeps a query in the address: a new one in the history, or in the place of the last. */
  #keep(query: Query, isReplacing = false): Query {
    const state = writeQuery(query);
    const address = `${location.pathname}${state === '' ? '' : `?${state}`}`;
    if (address === `${location.pathname}${location.search}`) return query;
    if (isReplacing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    return query;
  }

  get #finds(): FindFiles {
    this.#files ??= new FindFiles(this.dataset['find'] ?? '/');
    return this.#files;
  }

  /** What every query needs comes as soon as somebody turns to the search; the rest with the words. */
  async #warmUp(): Promise<void> {
    await this.#finds.finder.warmUp().catch(() => undefined);
  }

  /** What every further query may need comes once there is a first answer, unless the reader saves data. */
  async #fetchAhead(): Promise<void> {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    await pause(settling);
    if (connection?.saveData !== true) await this.#finds.fetchAhead().catch(() => undefined);
  }

  /** `typed` is what stands in the field while somebody types. */
  async #search(
    query: Query,
    { typed, onShown }: { typed?: string; onShown?: () => void } = {},
  ): Promise<void> {
    this.#latest += 1;
    const search = this.#latest;
    const isCurrent = () => search === this.#latest;
    showChosen(this, query.filters);
    if (!isEmpty(query)) this.dataset['state'] = 'searching' satisfies State;
    const sources = { files: this.#finds, pagefind: this.#pagefind };
    let isFirst = true;
    let said: string | undefined;
    try {
      for await (const found of searchAnswers(sources, query, typed)) {
        if (!isCurrent()) return;
        const words = countWords(found.groups);
        // That nothing is at hand does not mean that there is nothing.
        if (found.isProvisional !== true || found.groups.some(({ total }) => total > 0))
          this.#show('done', query, found);
        if (isFirst) {
          isFirst = false;
          onShown?.();
          void this.#fetchAhead();
          // Texts and counts can wait for the next key.
          if (typed !== undefined) await pause(stillness);
          if (!isCurrent()) return;
        }
        if (found.isProvisional === true) continue;
        if (words !== said) this.#say(words);
        said = words;
        void this.#count(found, isCurrent);
      }
      if (!isFirst || !isCurrent()) return;
      this.#show('idle', query, nothing);
      this.#say('');
      showCounts(this, 'built');
    } catch (error) {
      console.warn('Search is unavailable:', error);
      if (!isCurrent()) return;
      this.#show('unavailable', query, nothing);
      this.#say('No answer.');
      showCounts(this, undefined);
    }
  }

  /** The counts beside the facets follow what is asked; there are none where the full texts answered. */
  async #count(found: Answer, isCurrent: () => boolean): Promise<void> {
    const counts = await found.counts?.().catch(() => undefined);
    if (isCurrent()) showCounts(this, counts);
  }

  /** One polite announcement of the counts. */
  #say(words: string): void {
    find(this, '[role=status]', HTMLElement).textContent = words;
  }

  #show(state: State, query: Query, found: Answer): void {
    showResults(this, this.#base, found.groups, found.best);
    showAsked(this, found);
    if (state === 'done' && found.isProvisional !== true) showHints(this, this.#base, query, found);
    else partOf(this, 'hints').hidden = true;
    partOf(this, 'all-topics').hidden = found.groups.some(({ total }) => total > 0);
    partOf(this, 'idle').hidden = state === 'done';
    partOf(this, 'unavailable').hidden = state !== 'unavailable';
    this.dataset['state'] = state;
  }
}

customElements.define('site-search', SiteSearch);
