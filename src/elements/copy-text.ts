/**
 * `<copy-text>`: its button copies the address in `data-url`, or else the words of the `pre` in it. The button is
 * hidden until it wakes, and where the browser gives no access to the clipboard.
 */
class CopyText extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null || !('clipboard' in navigator)) return;
    const status = this.querySelector('[role=status]') ?? document.createElement('span');
    status.role = 'status';
    button.after(status);
    const copy = async () => {
      const text = this.dataset['url'] ?? this.querySelector('pre')?.textContent ?? '';
      try {
        await navigator.clipboard.writeText(text);
        status.textContent = 'Copied';
      } catch {
        status.textContent = 'Your browser did not allow it';
      }
    };
    this.#controller = new AbortController();
    button.addEventListener('click', () => void copy(), { signal: this.#controller.signal });
    button.hidden = false;
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
  }
}

customElements.define('copy-text', CopyText);
