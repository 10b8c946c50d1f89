/**
 * `<path-progress>` around the steps of a reading path, each with a check box `[data-step]`: keeps on this device
 * which of them were read. Its controls wait hidden until it wakes, and stay so where the browser keeps nothing.
 */
class PathProgress extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    const read = readSteps();
    if (read === undefined) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.addEventListener('change', () => this.#keep(), { signal });
    this.#part('forget')?.addEventListener('click', () => this.#forget(), { signal });
    addEventListener('storage', () => this.#show(readSteps() ?? []), { signal });
    this.#show(read);
    for (const part of this.querySelectorAll<HTMLElement>('[data-needs-script]'))
      part.hidden = false;
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-step]')];
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part=${name}]`);
  }

  #keep(): void {
    const read = this.#boxes.filter((box) => box.checked).map((box) => box.value);
    keepSteps(read);
    this.#show(read);
  }

  #forget(): void {
    keepSteps([]);
    this.#show([]);
    // The button goes; the keyboard goes on from the first step.
    this.#boxes[0]?.focus();
  }

  /** Shows which steps were read, how many, and which is next. */
  #show(read: readonly string[]): void {
    const boxes = this.#boxes;
    for (const box of boxes) box.checked = read.includes(box.value);
    const done = boxes.filter((box) => box.checked).length;
    const next = boxes.findIndex((box) => !box.checked);
    const count = this.#part('count');
    if (count !== null) count.textContent = `${done.toString()} of ${boxes.length.toString()} read`;
    const goOn = this.#part('next');
    const link = goOn?.querySelector('a');
    if (goOn && link) {
      goOn.hidden = done === 0 || next === -1;
      link.href = boxes[next]?.dataset['step'] ?? '';
      link.textContent = `Go on with step ${(next + 1).toString()}`;
    }
    const forget = this.#part('forget');
    if (forget !== null) forget.hidden = done === 0;
  }
}

/** One entry for each path of each library on the same origin. */
const key = `hindsight:read:${location.pathname}`;

/** The steps kept on this device; nothing where the browser keeps none. */
function readSteps(): string[] | undefined {
  try {
    return (localStorage.getItem(key) ?? '').split(' ');
  } catch {
    return undefined;
  }
}

function keepSteps(steps: readonly string[]): void {
  try {
    if (steps.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, steps.join(' '));
  } catch {
    // Full or closed meanwhile: the check boxes hold for as long as the page is open.
  }
}

customElements.define('path-progress', PathProgress);
