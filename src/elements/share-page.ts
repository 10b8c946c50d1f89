/**
 * `<share-page data-url data-title>`: a button that hands an address to whatever the device shares with. Hidden until
 * it wakes, and where the browser shares nothing.
 */
class SharePage extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null || !('share' in navigator)) return;
    const share = () => {
      const { url = location.href, title = document.title } = this.dataset;
      // Whoever closes the list of ways to share has changed their mind, which is no fault.
      navigator.share({ url, title }).catch(() => undefined);
    };
    this.#controller = new AbortController();
    button.addEventListener('click', share, { signal: this.#controller.signal });
    button.hidden = false;
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
  }
}

customElements.define('share-page', SharePage);
