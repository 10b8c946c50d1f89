import { FacetTable } from '#domain/find-facets.ts';
import { type Row, rowsPerFile } from '#domain/find-format.ts';
import { Finder } from '#domain/find.ts';
import { kept, keptByKey } from '#domain/kept.ts';

/** The files of the search in a folder, each fetched once and again where it could not be had. */
export class FindFiles {
  readonly finder: Finder;
  /** The facets of all stories. */
  readonly facets: () => Promise<FacetTable>;
  readonly #rows: (file: number) => Promise<Row[]>;
  readonly #titles: () => Promise<Row[]>;
  /** Rows that are at hand: without texts first, and whole once they were fetched. */
  readonly #here: Row[] = [];

  constructor(folder: string) {
    const read = async (name: string) => {
      const response = await fetch(folder + name);
      if (!response.ok) throw new Error(`${folder}${name}: ${response.status.toString()}`);
      return response.text();
    };
    this.finder = new Finder(read);
    this.facets = kept(async () => {
      const [{ topics }, line] = await Promise.all([this.finder.start(), read('facets.txt')]);
      return new FacetTable(
        line,
        topics.map(([slug]) => slug),
      );
    });
    this.#titles = kept(async () => JSON.parse(await read('titles.json')) as Row[]);
    this.#rows = keptByKey(async (file) => {
      const rows = JSON.parse(await read(`rows-${file.toString()}.json`)) as Row[];
      for (const [index, row] of rows.entries()) this.#here[file * rowsPerFile + index] = row;
      return rows;
    });
  }

  /** What is shown of an entry, as much as is at hand. */
  rowHere(entry: number): Row | undefined {
    return this.#here[entry];
  }

  /** All that is shown of an entry. */
  async row(entry: number): Promise<Row> {
    const row = (await this.#rows(Math.floor(entry / rowsPerFile)))[entry % rowsPerFile];
    if (row === undefined) throw new Error(`There is no entry ${entry.toString()} in the search.`);
    return row;
  }

  /** Fetches what answers further keys without waiting, where it is small enough to be had in one piece. */
  async fetchAhead(): Promise<void> {
    const { isSmall } = await this.finder.start();
    if (!isSmall) return;
    for (const [entry, row] of (await this.#titles()).entries()) this.#here[entry] ??= row;
    await this.finder.fetchAhead();
  }
}
