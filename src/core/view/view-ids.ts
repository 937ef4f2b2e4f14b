/** What a view is, but for how it looks. */
interface ViewSpec {
  /** Whether it is a drawing on the stage; the others are pages of their own. */
  readonly drawn: boolean;
  /** What it is shown in, one at a time, the first being where it opens; none where it is shown all at once. */
  readonly parts: readonly string[];
  /** The questions to start from that it answers. */
  readonly questions: readonly string[];
}

/** The views of an atlas in the order of their tabs and keys, the first one being where the page opens. */
export const viewSpecs = {
  map: { drawn: true, parts: [], questions: ["consists", "takesPart", "howTied"] },
  lanes: { drawn: true, parts: [], questions: ["hangsOn", "consists", "takesPart"] },
  matrix: {
    drawn: false,
    parts: ["institutions", "organs"],
    questions: ["whoInProject", "buildsOrgan", "takesPart"],
  },
  figures: { drawn: false, parts: [], questions: ["allFigures", "figuresOf", "whereSaid"] },
  text: { drawn: false, parts: ["alone", "beside"], questions: ["whereSaid", "readsInto", "background"] },
  outline: {
    drawn: false,
    parts: ["tree", "nodes", "edges", "figures", "evidence"],
    questions: ["everything", "hangsOn", "readsInto"],
  },
} as const satisfies Readonly<Record<string, ViewSpec>>;

type Specs = typeof viewSpecs;

/** A view of an atlas. */
export type ViewId = keyof Specs;

/** A view that is a drawing on the stage. */
export type DrawnView = { [V in ViewId]: Specs[V]["drawn"] extends true ? V : never }[ViewId];

/** A part of some view. */
export type ViewPart = Specs[ViewId]["parts"][number];

/** A question that can be asked of an atlas, whatever it is about. */
export type QuestionId = Specs[ViewId]["questions"][number];

/** The views of an atlas, the first one being where the page opens. */
export const viewIds = Object.keys(viewSpecs) as readonly ViewId[];

/** The parts of any view. */
export const allViewParts: readonly ViewPart[] = viewIds.flatMap((view) => partsOfView(view));

/** Whether a view is a drawing on the stage; the others are pages of their own. */
export function isDrawn(view: ViewId): view is DrawnView {
  return viewSpecs[view].drawn;
}

/** The parts of a view in their order; none where it is shown all at once. */
export function partsOfView(view: ViewId): readonly ViewPart[] {
  return viewSpecs[view].parts;
}
