/** `/stories/?topic=…&role=…` asks for several filters at once: the search combines them. */
const link = document.querySelector<HTMLAnchorElement>('[data-combine]');
if (link !== null && location.search !== '')
  location.replace(`${new URL(link.href).pathname}${location.search}`);
