import type { Text, Tours } from "../atlas/schema.ts";
import type { FileRole } from "./finding.ts";
import type { JsonPath } from "./json/json-path.ts";
import type { GraphParts } from "./parts.ts";

/** A text of a node, an edge or a tour, and where it is. */
interface OwnText {
  readonly id: string;
  /** Where that is not the graph's own file. */
  readonly file?: FileRole;
  readonly text: Text;
  readonly path: JsonPath;
}

/** What an atlas says of its nodes and edges, each text in both languages; aliases apart, which do not go in pairs. */
export function ownTexts({ nodes, edges }: Pick<GraphParts, "nodes" | "edges">): OwnText[] {
  const texts: OwnText[] = [];
  const add = (id: string, text: Text | undefined, path: JsonPath) => {
    if (text) texts.push({ id, text, path });
  };
  for (const { id, value, path } of nodes) {
    for (const key of ["label", "name", "note", "aim", "rationale"] as const)
      add(id, value[key], [...path, key]);
    add(id, value.partOfClaim?.rationale, [...path, "partOfClaim", "rationale"]);
  }
  for (const { id, value, path } of edges)
    for (const key of ["note", "rationale"] as const) add(id, value[key], [...path, key]);
  return texts;
}

/** A text of a tour, and which of its texts it is. */
export interface TourText extends OwnText {
  readonly kind: "title" | "description" | "caption" | "notes";
}

/** What tours say, each text in both languages, with the id of its tour or `TOUR,STEP`. */
export function tourTexts(tours: Tours | undefined): TourText[] {
  return (tours?.tours ?? []).flatMap((tour, at) => {
    const own = (["title", "description"] as const).map(
      (kind): TourText => ({ id: tour.id, kind, text: tour[kind], file: "tours", path: ["tours", at, kind] }),
    );
    const ofSteps = tour.steps.flatMap((step, place) =>
      (["caption", "notes"] as const).map((kind): TourText => {
        const path = ["tours", at, "steps", place, kind];
        return { id: `${tour.id},${step.id}`, kind, text: step[kind], file: "tours", path };
      }),
    );
    return [...own, ...ofSteps];
  });
}
