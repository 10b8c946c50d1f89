import { citeAsBibtex, citeAsText, type Cited } from '#domain/cite.ts';

/**
 * `<cite-story>`: the citation of a story, whose parts stand in its `data-` attributes. A link with `data-cite` in a
 * lesson makes it the citation of that lesson, and a button the story's again. Without script it stays the story's,
 * and such a link leads to it.
 */
class CiteStory extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const citeLesson = (event: Event) => {
      const link = event.target instanceof Element && event.target.closest('a[data-cite]');
      const lesson = link && link.closest('[data-lesson]');
      if (!link || !lesson) return;
      event.preventDefault();
      const title = lesson.querySelector('h3')?.textContent.trim() ?? '';
      this.#show(`Cite the lesson “${title}”`, { id: lesson.id, title });
      // Back leads to the lesson again.
      location.hash = link.getAttribute('href') ?? '';
      this.querySelector('summary')?.focus();
    };
    document.addEventListener('click', citeLesson, { signal });
    const citeStory = () => {
      this.#show('Cite this story');
      this.querySelector('summary')?.focus();
    };
    this.querySelector('button[data-whole]')?.addEventListener('click', citeStory, { signal });
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
  }

  #show(heading: string, lesson?: Cited['lesson']): void {
    const { slug = '', title = '', told = '', library = '', added = '', url = '' } = this.dataset;
    const { licence } = this.dataset;
    const cited = { slug, title, told, library, added, url, licence, lesson };
    const write = (part: string, text: string) => {
      const element = this.querySelector(part);
      if (element !== null) element.textContent = text;
    };
    write('summary', heading);
    write('[data-text]', citeAsText(cited));
    write('[data-bibtex]', citeAsBibtex(cited));
    for (const status of this.querySelectorAll('[role=status]')) status.textContent = '';
    const details = this.querySelector('details');
    if (details !== null) details.open = true;
    const whole = this.querySelector<HTMLButtonElement>('button[data-whole]');
    if (whole !== null) whole.hidden = lesson === undefined;
  }
}

customElements.define('cite-story', CiteStory);
