/** The field of a node that names what it is part of, and the one relation of that kind in every vocabulary. */
export const partOf = "partOf";

/** The id of the tie of a part to its whole. */
export function partEdgeId(part: string, whole: string): string {
  return edgeId({ source: part, relation: partOf, target: whole });
}

/** The id of a tie: there is one tie per triple, so its ends and its relation name it. */
export function edgeId(edge: {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
}): string {
  return `${edge.source}.${edge.relation}.${edge.target}`;
}
