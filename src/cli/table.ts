/** Rows of cells as columns; the first is of words, the others of numbers. */
function table(rows: readonly (readonly (string | number)[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, at) => Math.max(...rows.map((row) => String(row[at] ?? "").length)));
  const cell = (value: string | number, at: number): string =>
    at === 0 ? String(value).padEnd(widths[at] ?? 0) : String(value).padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}

/** Counts by platform, without the columns in which there is nothing. */
export function countsTable(counts: { readonly [platform: string]: { readonly [state: string]: number } }): string {
  const states = [...new Set(Object.values(counts).flatMap((mine) => Object.keys(mine)))];
  const used = states.filter((state) => Object.values(counts).some((mine) => mine[state]));
  const rows = Object.entries(counts).map(([platform, mine]) => [platform, ...used.map((state) => mine[state] ?? 0)]);
  return table([["", ...used.map((state) => state.replace("_", " "))], ...rows]);
}
