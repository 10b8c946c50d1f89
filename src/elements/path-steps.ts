/**
 * `<path-steps>`: for a reader who came along a reading path, which `?path=` in the address names: where the story
 * stands in it, at the head as well as at the foot. Hidden for everybody else.
 */
class PathSteps extends HTMLElement {
  connectedCallback(): void {
    const path = new URLSearchParams(location.search).get('path');
    const foot = [...document.querySelectorAll<HTMLElement>('nav[data-path]')].find(
      (nav) => nav.dataset['path'] === path,
    );
    const place = foot?.querySelector('[data-place]');
    if (foot === undefined || place == null) return;
    const links = [...foot.querySelectorAll<HTMLAnchorElement>('a[rel]')].map((link) => {
      const short = document.createElement('a');
      short.href = link.href;
      short.rel = link.rel;
      short.textContent = link.rel === 'prev' ? 'Previous' : 'Next';
      return short;
    });
    this.replaceChildren(place.cloneNode(true), ...links);
    this.hidden = false;
  }
}

customElements.define('path-steps', PathSteps);
