/** A control of a table: the row it stands in and the columns that its cell spans, all counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Where a key leads from one control of a table that has controls in few of its cells: left and right to the next in
 * the row, up and down to the nearest in the same column, Home and End to the ends of the row. `places` are in the
 * order of the document; gives an index into them, or undefined where the key leads nowhere.
 */
export function nextInGrid(places: readonly GridPlace[], at: number, key: string): number | undefined {
  const here = places[at];
  if (!here) return undefined;
  const inRow = places.flatMap(({ row }, index) => (row === here.row ? [index] : []));
  const position = inRow.indexOf(at);
  switch (key) {
    case "ArrowRight":
      return inRow[position + 1];
    case "ArrowLeft":
      return position > 0 ? inRow[position - 1] : undefined;
    case "Home":
      return position > 0 ? inRow[0] : undefined;
    case "End":
      return position < inRow.length - 1 ? inRow.at(-1) : undefined;
    case "ArrowDown":
      return nearest(places, here, 1);
    case "ArrowUp":
      return nearest(places, here, -1);
    default:
      return undefined;
  }
}

function nearest(places: readonly GridPlace[], here: GridPlace, direction: 1 | -1): number | undefined {
  let best: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, { row, from, to }] of places.entries()) {
    const away = (row - here.row) * direction;
    if (away <= 0 || away >= distance || from > here.to || to < here.from) continue;
    best = index;
    distance = away;
  }
  return best;
}
