/** Collects values by the name of their row, in the order in which rows first come. */
export function createRows() {
  const rows = new Map();
  return { rows, note: (name, value) => rows.set(name, [...(rows.get(name) ?? []), value]) };
}

/**
 * Prints each row as least, median and greatest value, and its limit with whether it holds; whether all do. The least
 * counts: it is what the page takes, while the others tell what else the machine was doing.
 */
export function printRows(title, rows, budgets) {
  let allHold = true;
  console.log(`\n${title}`);
  console.log(`${"milliseconds".padEnd(34)}    min / median /    max   limit`);
  for (const [name, values] of rows) {
    const sorted = [...values].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    const limit = budgets.get(name);
    const holds = limit === undefined || sorted[0] <= limit;
    allHold &&= holds;
    const said = limit === undefined ? "" : `${show(limit, 8)}${holds ? "  ✓" : "  ✗ over"}`;
    console.log(
      `${name.padEnd(34)} ${[sorted[0], median, sorted.at(-1)].map((value) => show(value, 6)).join(" / ")}${said}`,
    );
  }
  return allHold;
}

const show = (value, width) => String(Math.round(value)).padStart(width);
