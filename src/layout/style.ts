/** Sizes of labels and gaps, in em of a leaf's label. Gaps marked * open until the frame is filled. */
export interface Style {
  /** From one baseline to the next, in sizes of its label. */
  readonly leading: number;
  readonly root: number;
  readonly branch: number;
  readonly goal: number;
  readonly actor: number;
  readonly detail: number;
  readonly heading: number;
  /** Between a leaf's words and its outline. */
  readonly padX: number;
  readonly padY: number;
  /** A leaf from its branch's left. */
  readonly indent: number;
  /** Left of each column: the branch line and its stubs. */
  readonly gutter: number;
  /** * between leaves. */
  readonly row: number;
  /** * from a branch to its first leaf. */
  readonly after: number;
  /** * between branches. */
  readonly block: number;
  /** * between bands, with a bus in it. */
  readonly band: number;
  /** A bus above its band. */
  readonly bus: number;
  /** * from the hub to the first band. */
  readonly hubGap: number;
  /** * between territories. */
  readonly land: number;
  /** A panel around its branch. */
  readonly panel: number;
  /** Beside the spine: each lane, and the room at either end. */
  readonly lane: number;
  readonly side: number;
  readonly detailIndent: number;
  readonly glyph: number;
  readonly detailRow: number;
  /** A territory's dot. */
  readonly slot: number;
  /** * between actors. */
  readonly actorRow: number;
}

/** How a picture is set unless it is crowded. */
export const openStyle: Style = {
  leading: 1.2,
  root: 1.4,
  branch: 1.1,
  goal: 1.18,
  actor: 0.93,
  detail: 0.84,
  heading: 0.93,
  padX: 0.5,
  padY: 0.22,
  indent: 1.05,
  gutter: 1,
  row: 0.3,
  after: 0.34,
  block: 0.75,
  band: 1,
  bus: 0.55,
  hubGap: 0.95,
  land: 1.5,
  panel: 0.4,
  lane: 0.7,
  side: 1,
  detailIndent: 0.55,
  glyph: 0.95,
  detailRow: 0.1,
  slot: 0.58,
  actorRow: 0.2,
};

/** How a page crowded with details is set. */
export const closeStyle: Style = {
  ...openStyle,
  leading: 1.16,
  padX: 0.36,
  padY: 0.12,
  indent: 0.85,
  gutter: 0.85,
  row: 0.24,
  after: 0.28,
  block: 0.55,
  bus: 0.45,
  hubGap: 0.8,
  panel: 0.3,
  detailIndent: 0.4,
  detailRow: 0.04,
  detail: 0.94,
};

/** The margin on all sides, in the unit of the frame. */
export const margin = 12;
