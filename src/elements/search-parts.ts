/** Finds the part of the search page that is called so. */
export function partOf(root: ParentNode, name: string): HTMLElement {
  return find(root, `[data-part="${name}"]`, HTMLElement);
}

/** Makes a list item of a template of the search page, to be filled in. */
export function copyTemplate(root: ParentNode, name: string): HTMLElement {
  const { content } = find(root, `[data-template="${name}"]`, HTMLTemplateElement);
  return find(document.importNode(content, true), 'li', HTMLElement);
}

/** Finds an element that the search page is made with; it is a fault of the page when there is none. */
export function find<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}`);
  return found;
}
