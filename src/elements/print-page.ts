/** `<print-page>`: a button that prints the page. Hidden until it wakes. */
class PrintPage extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    this.#controller = new AbortController();
    const print = () => {
      globalThis.print();
    };
    button.addEventListener('click', print, { signal: this.#controller.signal });
    button.hidden = false;
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
  }
}

customElements.define('print-page', PrintPage);
