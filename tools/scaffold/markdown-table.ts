const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
/** The least that a rule under a head can be. */
const leastWidth = 3;

/** A table in Markdown, its columns aligned as an editor with a fixed-width font shows them; the first row is the head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const columns =
    rows[0]?.map((_, at) => Math.max(leastWidth, ...rows.map((row) => widthOf(row[at] ?? "")))) ?? [];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [head = "", ...body] = rows.map((row) =>
    line(columns.map((width, at) => `${row[at] ?? ""}${" ".repeat(width - widthOf(row[at] ?? ""))}`)),
  );
  return [head, line(columns.map((width) => "-".repeat(width))), ...body].join("\n");
}

/** Chinese characters take two columns. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}
