/**
 * `/` and Ctrl-K or Cmd-K lead to the search field from anywhere: to the one on the page, else to the search
 * page's. Keys typed into a field, or with other modifiers, are left alone.
 */
const searchHash = '#query';

document.addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (event.defaultPrevented || event.isComposing || !(isK || (isSlash && !isTyping(event))))
    return;
  event.preventDefault();
  if (focusField()) return;
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (link !== null) location.assign(`${link.href}${searchHash}`);
});

if (location.hash === searchHash) focusField();

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
}

function focusField(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  field?.focus();
  field?.select();
  return field !== null;
}
