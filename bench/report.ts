/** Rows in columns: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = (rows[0] ?? []).map((_, column) => widthOf(column));
  return rows
    .map(([name = '', ...cells]) => {
      const aligned = cells.map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
      return [name.padEnd(widths[0] ?? 0), ...aligned].join('  ');
    })
    .join('\n');
}

/** The value below which this share of all values lies: the middle one for 0.5. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

// A machine that can't tell gives no number.
const known = (value: number, text: string) => (Number.isFinite(value) ? text : 'not known');
export const seconds = (value: number) => known(value, `${value.toFixed(2)} s`);
export const milliseconds = (value: number) => known(value, `${value.toFixed(0)} ms`);
export const kilobytes = (bytes: number) => known(bytes, `${(bytes / 1000).toFixed(1)} kB`);
export const megabytes = (bytes: number) => known(bytes, `${(bytes / 1e6).toFixed(0)} MB`);
export const percent = (share: number) => known(share, `${(share * 100).toFixed(0)} %`);
