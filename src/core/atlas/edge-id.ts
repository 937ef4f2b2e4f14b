/** The id of a tie: there is one tie per triple, so its ends and its relation name it. */
export function edgeId(edge: {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
}): string {
  return `${edge.source}.${edge.relation}.${edge.target}`;
}
