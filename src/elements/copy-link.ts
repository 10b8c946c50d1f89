/**
 * `<copy-link data-url>`: a button that copies an address. Hidden until it wakes, and where the browser
 * gives no access to the clipboard.
 */
class CopyLink extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (button === null || status === null || !('clipboard' in navigator)) return;
    this.#controller = new AbortController();
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(this.dataset['url'] ?? location.href);
        status.textContent = 'Copied';
      } catch {
        status.textContent = 'Your browser did not allow it';
      }
    };
    button.addEventListener('click', () => void copy(), { signal: this.#controller.signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
  }
}

customElements.define('copy-link', CopyLink);
