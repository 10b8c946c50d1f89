import { FacetTable } from '#domain/find-facets.ts';
import { readTitles, type Row } from '#domain/find-format.ts';
import { Finder } from '#domain/find.ts';
import { kept, keptByKey } from '#domain/kept.ts';

/** The files of the search in a folder, each fetched once and again where it could not be had. */
export class FindFiles {
  readonly finder: Finder;
  /** The facets of all stories. */
  readonly facets: () => Promise<FacetTable>;
  readonly #row: (entry: number) => Promise<Row>;
  readonly #fetchTitles: () => Promise<void>;
  #titles: Promise<void> | undefined;
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
    this.#fetchTitles = kept(async () => {
      for (const [entry, row] of readTitles(await read('titles.txt')).entries())
        this.#here[entry] ??= row;
    });
    this.#row = keptByKey(async (entry) => {
      const row = JSON.parse(await read(`row-${entry.toString()}.txt`)) as Row;
      this.#here[entry] = row;
      return row;
    });
  }

  /** What is shown of entries, as much as is at hand; nothing where one is missing. Titles on their way can be awaited. */
  async rowsHere(
    entries: ReadonlySet<number>,
    isPatient: boolean,
  ): Promise<Map<number, Row> | undefined> {
    const here = this.#atHand(entries);
    if (here !== undefined || !isPatient) return here;
    await this.#titles?.catch(() => undefined);
    return this.#atHand(entries);
  }

  /** All that is shown of entries. */
  async rows(entries: ReadonlySet<number>): Promise<Map<number, Row>> {
    const rows = [...entries].map(async (entry) => [entry, await this.#row(entry)] as const);
    return new Map(await Promise.all(rows));
  }

  /** Fetches what answers further keys without waiting: titles first, because every answer shows some. */
  async fetchAhead(): Promise<void> {
    const { hasTitles } = await this.finder.start();
    if (hasTitles) {
      this.#titles = this.#fetchTitles();
      await this.#titles;
    }
    await this.finder.fetchTopics();
  }

  #atHand(entries: ReadonlySet<number>): Map<number, Row> | undefined {
    const rows = new Map<number, Row>();
    for (const entry of entries) {
      const row = this.#here[entry];
      if (row === undefined) return undefined;
      rows.set(entry, row);
    }
    return rows;
  }
}
