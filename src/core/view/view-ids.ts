/** The views of an atlas, the first one being where the page opens. */
export const viewIds = ["map", "lanes", "matrix", "figures", "text", "outline"] as const;

/** A view of an atlas. */
export type ViewId = (typeof viewIds)[number];

/** Whether a view is a drawing on the stage; the others are pages of their own. */
export function isDrawn(view: ViewId): boolean {
  return view === "map" || view === "lanes";
}

/** The parts that a view is shown in, one at a time, the first one being where it opens; other views have none. */
export const viewParts = {
  matrix: ["institutions", "organs"],
  outline: ["tree", "nodes", "edges", "figures", "evidence"],
} as const satisfies Partial<Record<ViewId, readonly string[]>>;

/** A part of some view. */
export type ViewPart = (typeof viewParts)[keyof typeof viewParts][number];

/** The parts of any view. */
export const allViewParts: readonly ViewPart[] = Object.values(viewParts).flat();

/** The parts of a view in their order; none where it is shown all at once. */
export function partsOfView(view: ViewId): readonly ViewPart[] {
  return (viewParts as Partial<Record<ViewId, readonly ViewPart[]>>)[view] ?? [];
}
