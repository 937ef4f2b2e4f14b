/** The columns of the lanes from left to right. */
export const laneColumns = ["organ", "project", "strand", "measure", "near", "institution"] as const;

/** One of them. */
export type LaneColumn = (typeof laneColumns)[number];

/** The column that nodes of a type stand in. */
export function laneColumnOf(type: string): LaneColumn {
  return laneColumns.find((column) => column === type) ?? "near";
}
