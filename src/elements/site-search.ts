import { facets } from '#domain/facets.ts';
import { isEmpty, type Query, readQuery, writeQuery } from '#domain/query.ts';
import { type ResultKind, resultKinds } from '#domain/search-records.ts';
import { type Filters, loadPagefind, type Pagefind, type RecordData } from './pagefind.ts';

/** How many results of a kind are shown at first, and more on each wish. */
const shownAtOnce = 10;

/** How long to wait after a key before searching, in milliseconds: less than the pause between words. */
const typingPause = 120;

type State = 'idle' | 'searching' | 'done' | 'unavailable';

/**
 * `<site-search data-base data-topics>` around a search form: answers while typing, in groups, and keeps
 * the query in the address. What it shows from the index is set as text. Says so when the index, its
 * script or WebAssembly can't be had; the form and the topics below it work all the same.
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
    const form = this.#form;
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    form.addEventListener('input', () => this.#searchSoon(), { signal });
    form.addEventListener('focusin', () => void this.#load().catch(() => undefined), { signal });
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.#clear(), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('[data-needs-script]'))
      part.hidden = false;
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    clearTimeout(this.#timer);
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (form === null) throw new Error('<site-search> has no form');
    return form;
  }

  get #query(): Query {
    const values = [...new FormData(this.#form)].map(([key, value]): [string, string] => [
      key,
      String(value),
    ]);
    return readQuery(new URLSearchParams(values), this.#topics);
  }

  get #topics(): string[] {
    return (this.dataset['topics'] ?? '').split(' ');
  }

  /** The address says what is searched: at the start, and when the reader goes back. */
  #restore(): void {
    this.#isTyping = false;
    const query = readQuery(new URLSearchParams(location.search), this.#topics);
    const form = this.#form;
    for (const field of form.querySelectorAll<HTMLInputElement>('input')) {
      if (field.name === 'q') field.value = query.words;
      const facet = facets.find((name) => name === field.name);
      if (facet !== undefined) field.checked = query.filters[facet].includes(field.value);
    }
    void this.#search(query);
  }

  #submit(event: Event): void {
    event.preventDefault();
    clearTimeout(this.#timer);
    void this.#search(this.#keep(this.#query));
    this.#isTyping = false;
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(this.#keep(this.#query)), typingPause);
  }

  #clear(): void {
    for (const field of this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      field.checked = false;
    void this.#search(this.#keep(this.#query));
    this.#isTyping = false;
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
    this.#pagefind ??= loadPagefind(`${this.dataset['base'] ?? '/'}pagefind/`);
    return this.#pagefind;
  }

  async #search(query: Query): Promise<void> {
    this.#latest += 1;
    const search = this.#latest;
    if (isEmpty(query)) {
      this.#show('idle', []);
      this.#say('');
      return;
    }
    this.dataset['state'] = 'searching' satisfies State;
    try {
      const pagefind = await this.#load();
      const groups = await Promise.all(resultKinds.map((kind) => findKind(pagefind, query, kind)));
      if (search !== this.#latest) return;
      this.#show('done', groups);
      const total = groups.reduce((sum, { total: found }) => sum + found, 0);
      this.#say(
        total === 0
          ? 'Nothing found.'
          : `${total.toString()} ${total === 1 ? 'result' : 'results'}`,
      );
    } catch (error) {
      console.warn('Search is unavailable:', error);
      this.#pagefind = undefined;
      if (search !== this.#latest) return;
      this.#show('unavailable', []);
      this.#say('No answer: the index can’t be had.');
    }
  }

  /** One polite announcement of the count. */
  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = words;
  }

  #show(state: State, groups: readonly Group[]): void {
    const isNothing = state === 'done' && groups.every(({ records }) => records.length === 0);
    for (const [name, isShown] of [
      ['unavailable', state === 'unavailable'],
      ['nothing', isNothing],
    ] as const) {
      const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
      if (part !== null) part.hidden = !isShown;
    }
    for (const kind of resultKinds) {
      const section = this.querySelector<HTMLElement>(`[data-group=${kind}]`);
      const list = section?.querySelector('[data-list]');
      const group = groups.find((candidate) => candidate.kind === kind);
      if (section === null || !list) continue;
      section.hidden = group === undefined || group.records.length === 0;
      list.replaceChildren(...(group?.records.map((record) => this.#item(kind, record)) ?? []));
      const more = section.querySelector('[data-more]');
      if (more !== null && group !== undefined) {
        const rest = group.total - group.records.length;
        more.textContent =
          rest > 0 ? `and ${rest.toString()} more; add a word to narrow it down` : '';
      }
    }
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear !== null) clear.hidden = this.querySelector('input:checked') === null;
    this.dataset['state'] = state;
  }

  #item(kind: ResultKind, { raw_url: url, meta, excerpt }: RecordData): HTMLLIElement {
    const item = document.createElement('li');
    item.dataset['kind'] = kind;
    item.dataset['url'] = url;
    const heading = document.createElement('h3');
    const link = document.createElement('a');
    link.href = `${(this.dataset['base'] ?? '/').slice(0, -1)}${url}`;
    link.textContent = meta['title'] ?? url;
    heading.append(link);
    const text = document.createElement('p');
    text.append(...(excerpt.includes('<mark>') ? markedText(excerpt) : [meta['summary'] ?? '']));
    const from = document.createElement('p');
    from.textContent = meta['from'] ?? '';
    item.append(heading, text, ...(from.textContent === '' ? [] : [from]));
    return item;
  }
}

type Group = { kind: ResultKind; records: RecordData[]; total: number };

async function findKind(
  pagefind: Pagefind,
  { words, filters }: Query,
  kind: ResultKind,
): Promise<Group> {
  const chosen: Filters = { kind };
  for (const facet of facets) {
    if (filters[facet].length > 0) chosen[facet] = { any: filters[facet] };
  }
  const { results } = await pagefind.search(words === '' ? null : words, { filters: chosen });
  const records = await Promise.all(results.slice(0, shownAtOnce).map((result) => result.data()));
  return { kind, records, total: results.length };
}

/** Pagefind's excerpt is HTML of one element, `<mark>`: read as text, each marked run becomes one. */
function markedText(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('site-search', SiteSearch);
