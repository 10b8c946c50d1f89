// How a page is looked at: each of these runs in the page, by itself, and gives what is wrong there.

/** Text that wide spacing cuts off, lays over other text, or pushes out of the page. */
export function findCrampedText(): string[] {
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-block-end: 2em !important }`,
  );
  document.adoptedStyleSheets = [spacing];
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth.toString()} pixels`);

  for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    field.value = field.placeholder;
    if (field.scrollWidth > field.clientWidth) faults.push(`cuts “${field.placeholder}”`);
  }
  const lines: {
    text: string;
    node: Node;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const parent = node.parentElement;
    if (text === '' || parent?.checkVisibility({ visibilityProperty: true }) !== true) continue;
    const around: Element[] = [];
    for (let element: Element | null = parent; element; element = element.parentElement)
      around.push(element);
    // What only screen readers get is a pixel large.
    if (around.some((element) => element.clientWidth === 1 && element.clientHeight === 1)) continue;
    const isCut = around.some((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return (
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    if (isCut) faults.push(`cuts “${text.slice(0, 40)}”`);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // What the letters take; the box around them reaches into the lines above and below.
      const third = (bottom - top) / 3;
      lines.push({ text, node, left, right, top: top + third, bottom: bottom - third });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (other.top >= line.bottom) break;
      const isOver = other.left < line.right - 2 && line.left < other.right - 2;
      if (isOver && other.node !== line.node)
        faults.push(`“${line.text.slice(0, 30)}” covers “${other.text.slice(0, 30)}”`);
    }
  }
  return [...new Set(faults)];
}

/** Targets of less than 24 by 24 pixels that another one is too near to; links in sentences are let through. */
export function findSmallTargets(): string[] {
  const least = 24;
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea'),
  ]
    .map((element) => (element.closest('label') ?? element) as HTMLElement)
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > 0 && box.width > 1);
  const isSmall = ({ box }: { box: DOMRect }) =>
    Math.round(box.width) < least || Math.round(box.height) < least;
  const isInSentence = ({ element }: { element: HTMLElement }) => {
    const { display } = getComputedStyle(element);
    const around = element.closest('p, li, dd, dt, td, h1, h2, h3, blockquote');
    const words = (from: Element | null) => (from?.textContent ?? '').trim().length;
    return display === 'inline' && words(around) > words(element);
  };
  const faults = targets
    .filter(isSmall)
    .filter((target) => !isInSentence(target))
    .filter(({ element, box }) => {
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      return targets.some((other) => {
        if (other.element === element) return false;
        const near = isSmall(other)
          ? Math.hypot(
              other.box.left + other.box.width / 2 - x,
              other.box.top + other.box.height / 2 - y,
            ) -
            least / 2
          : Math.hypot(
              Math.max(other.box.left - x, 0, x - other.box.right),
              Math.max(other.box.top - y, 0, y - other.box.bottom),
            );
        return near < least / 2;
      });
    });
  return faults.map(
    ({ element, box }) =>
      `${Math.round(box.width).toString()} × ${Math.round(box.height).toString()}: ${element.outerHTML.slice(0, 140)}`,
  );
}

/** What can have the focus and shows no ring then, on itself or on what is drawn around it. */
export function findUnringed(): string[] {
  const ringOf = (element: Element | null): string => {
    if (element === null) return '';
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const ring = outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? '' : outlineColor;
    return `${ring} ${ringOf(element.parentElement)}`;
  };
  const main = document.querySelector('main');
  return [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, input, select, textarea, [tabindex]',
    ),
  ]
    .filter((element) => element !== main && element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      (document.activeElement as HTMLElement | null)?.blur();
      const before = ringOf(element);
      element.focus();
      return document.activeElement === element && ringOf(element) === before;
    })
    .map((element) => element.outerHTML.slice(0, 140));
}

/** What has no edge, or no ink, of another colour than the page where the system chooses the colours. */
export function findVanished(): string[] {
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const hasEdge = (style: CSSStyleDeclaration) =>
    ['Top', 'Left'].some((side) => {
      const width = Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`));
      return width >= 1 && style.getPropertyValue(`border-${side.toLowerCase()}-color`) !== ground;
    });
  const faults: string[] = [];
  const look = (
    selector: string,
    isThere: (style: CSSStyleDeclaration) => boolean,
    pseudo?: string,
  ) => {
    for (const element of document.querySelectorAll(selector)) {
      if (!element.checkVisibility()) continue;
      if (!isThere(getComputedStyle(element, pseudo)))
        faults.push(`${selector}${pseudo ?? ''}: ${element.outerHTML.slice(0, 100)}`);
    }
  };
  look('.sheet', hasEdge, '::before');
  look('.headnotes a, [data-lesson] > h3', hasEdge, '::before');
  look('.stamp', hasEdge);
  look('.side > span', hasEdge, '::after');
  look('input[type=checkbox], [data-widens], button[type=submit]', hasEdge);
  look('svg:not([class~=size-0])', ({ color }) => color !== ground);
  look(
    'mark',
    ({ color, backgroundColor }) =>
      color !== (/^rgba\(.* 0\)$/.test(backgroundColor) ? ground : backgroundColor),
  );
  return faults;
}
