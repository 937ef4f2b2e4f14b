/** A cell of a table as it is copied: a text, or a number that spreadsheets may calculate with. */
export type TsvCell = string | number;

/** What a spreadsheet takes for the beginning of a formula, whatever its width and whatever blanks are before it. */
const formula = /^[\s\p{C}]*[=+\-@]/u;
/** What would end a cell or a row, and what no cell can show. */
const separators = /[\p{Cc}\u2028\u2029]+/gu;

/** What can stand in a date, a time, a fraction, a share or an amount besides its digits. */
const amount = /^[\s\p{C}]*(?=[^\d]*\d)[\d\s.,:/\\\-%$¥€£()年月日时分秒e]+(?:[ap]m)?[\s\p{C}]*$/iu;
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const dated = new RegExp(
  `^\\s*(?:\\d{1,4}[\\s\\-/.,]*${month}(?:[\\s\\-/.,]*\\d{1,4})?|${month}[\\s\\-/.,]*\\d[\\d\\s\\-/.,]*)\\s*$`,
  "i",
);
const truth = /^\s*(?:true|false)\s*$/i;

/**
 * Rows as tab-separated values, one line a row: tabs and breaks within a cell become a space, a text that a spreadsheet
 * would run as a formula or make a date or number of gets an apostrophe before it, one that begins with a quotation mark
 * is quoted.
 */
export function toTsv(rows: readonly (readonly TsvCell[])[]): string {
  return rows.map((cells) => cells.map(writeCell).join("\t")).join("\n");
}

function writeCell(cell: TsvCell): string {
  if (typeof cell === "number") return String(cell);
  const text = cell.replace(separators, " ");
  const guarded = needsGuard(text) ? `'${text}` : text;
  return guarded.startsWith('"') ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Whether a spreadsheet would show something else than the text; a number written as it would write it is none. */
function needsGuard(text: string): boolean {
  const plain = text.normalize("NFKC");
  if (formula.test(plain)) return true;
  const asIs = text.length <= 15 && String(Number(text)) === text;
  return !asIs && (amount.test(plain) || dated.test(plain) || truth.test(plain));
}
