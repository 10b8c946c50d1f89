import { FacetTable } from '#domain/find-facets.ts';
import { type Row, rowsPerFile } from '#domain/find-format.ts';
import { Finder } from '#domain/find.ts';

/** The files of the search, each fetched once and again where it could not be had. */
export class FindFiles {
  readonly finder: Finder;
  readonly #folder: string;
  readonly #texts = new Map<string, Promise<string>>();
  #facets: Promise<FacetTable> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.finder = new Finder((name) => this.#read(name));
  }

  /** What is shown of an entry. */
  async row(entry: number): Promise<Row> {
    const file = Math.floor(entry / rowsPerFile);
    const rows = JSON.parse(await this.#read(`rows-${file.toString()}.json`)) as Row[];
    const row = rows[entry % rowsPerFile];
    if (row === undefined) throw new Error(`There is no entry ${entry.toString()} in the search.`);
    return row;
  }

  /** The facets of all stories. */
  facets(): Promise<FacetTable> {
    this.#facets ??= Promise.all([this.finder.start(), this.#read('facets.txt')]).then(
      ([{ topics }, line]) =>
        new FacetTable(
          line,
          topics.map(([slug]) => slug),
        ),
    );
    this.#facets.catch(() => (this.#facets = undefined));
    return this.#facets;
  }

  #read(name: string): Promise<string> {
    let text = this.#texts.get(name);
    if (text === undefined) {
      text = fetchText(this.#folder + name);
      text.catch(() => this.#texts.delete(name));
      this.#texts.set(name, text);
    }
    return text;
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status.toString()}`);
  return response.text();
}
