/** A cell of a table as it is copied: a text, or a number that spreadsheets may calculate with. */
export type TsvCell = string | number;

/** What a spreadsheet takes for the beginning of a formula, whatever its width and whatever blanks are before it. */
const formula = /^[\s\p{C}]*[=+\-@]/u;
/** What would end a cell or a row, and what no cell can show. */
const separators = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * Rows as tab-separated values, one line a row: tabs and breaks within a cell become a space, a text that a spreadsheet
 * would run as a formula gets an apostrophe before it, one that begins with a quotation mark is quoted.
 */
export function toTsv(rows: readonly (readonly TsvCell[])[]): string {
  return rows.map((cells) => cells.map(writeCell).join("\t")).join("\n");
}

function writeCell(cell: TsvCell): string {
  if (typeof cell === "number") return String(cell);
  const text = cell.replace(separators, " ");
  const guarded = formula.test(text.normalize("NFKC")) ? `'${text}` : text;
  return guarded.startsWith('"') ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
