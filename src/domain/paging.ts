/** How many stories a list shows on a page, so that any list page stays within 20 kB compressed. */
export const storiesPerPage = 20;

/** How many lessons a list shows on a page. */
export const lessonsPerPage = 25;
