/**
 * `<theme-switch>`: light, dark, or as the system says. The choice is kept on the device, and other open pages
 * follow it. Hidden until it wakes. `stored-theme.js` sets the choice on the next page.
 */
class ThemeSwitch extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.addEventListener('change', ({ target }) => this.#choose(target), { signal });
    addEventListener('storage', ({ key }) => key === 'theme' && this.#show(stored()), { signal });
    this.#show(stored());
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
  }

  #choose(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    try {
      localStorage.setItem('theme', target.value);
    } catch {
      // Not kept, but this page follows.
    }
    this.#show(target.value);
  }

  #show(theme: string): void {
    document.documentElement.dataset['theme'] = theme;
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
      meta.dataset['system'] ??= meta.media;
      const isChosen = meta.dataset['system'].includes(theme);
      meta.media = theme === 'system' ? meta.dataset['system'] : isChosen ? 'all' : 'not all';
    }
    for (const choice of this.querySelectorAll('input')) choice.checked = choice.value === theme;
  }
}

/** `light`, `dark` or `system`. */
function stored(): string {
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') return theme;
  } catch {
    // As if nothing had been chosen.
  }
  return 'system';
}

customElements.define('theme-switch', ThemeSwitch);
