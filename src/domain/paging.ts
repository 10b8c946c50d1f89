/** How many stories a list shows on a page, so that any list page stays within 20 kB compressed. */
export const storiesPerPage = 20;

/** How many stories a topic shows on a page: the first one says a good deal more. */
export const storiesPerTopicPage = 10;

/** How many lessons a list shows on a page. */
export const lessonsPerPage = 25;

/** How many people a list shows on a page. */
export const peoplePerPage = 200;

/** Up to how many people stand with their feeds where one chooses what to follow; beyond, on their own pages. */
export const mostPeopleToFollow = 100;

/** How many reading paths a list shows on a page. */
export const pathsPerPage = 40;

/**
 * The pages a list links to from one of them: the first, the last and those next to it. `undefined` stands for
 * what is left out, so that a list of any length has the same few links; a single page is never left out.
 */
export function pageNumbers(page: number, pages: number): (number | undefined)[] {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  );
  return near.flatMap((number, index) => {
    const before = near[index - 1] ?? 0;
    if (number === before + 1) return [number];
    return [number === before + 2 ? before + 1 : undefined, number];
  });
}
