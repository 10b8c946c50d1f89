/**
 * `<moved-page data-leads-to>`: the page of a story that has moved or gone, with a list of its lessons. What
 * stands behind the `#` of an address never reaches a server, and a refresh would drop it: this takes the reader
 * to where the lesson is told since, else to the new page. It stays where a lesson or the story was withdrawn.
 */
class MovedPage extends HTMLElement {
  connectedCallback(): void {
    const id = decodeHash(location.hash);
    const lesson = [...this.querySelectorAll('[data-moved-lesson]')].find((item) => item.id === id);
    const target = lesson ? lesson.querySelector('a')?.href : this.#newPage();
    if (target !== undefined) location.replace(target);
  }

  /** The page the story has moved to, at the same place of it where there may be one. */
  #newPage(): string | undefined {
    const { leadsTo } = this.dataset;
    return leadsTo === undefined || leadsTo.includes('#') ? leadsTo : `${leadsTo}${location.hash}`;
  }
}

/** An id as a page holds it; as it stands where it encodes no text. */
function decodeHash(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

customElements.define('moved-page', MovedPage);
