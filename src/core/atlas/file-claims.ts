import { edgeId } from "./edge-id.ts";
import type { Claim, GraphFile } from "./schema.ts";

/** A claim and the node or tie that makes it. */
export interface FileClaim {
  /** Of the node or tie; that of a `partOf` tie where belonging rests on something else than the part does. */
  readonly id: string;
  readonly claim: Claim;
}

/** Every claim of an atlas: of the nodes, each before that of its belonging if it has one of its own, then of the ties. */
export function fileClaims({ nodes, edges }: Pick<GraphFile, "nodes" | "edges">): FileClaim[] {
  const ofNodes = nodes.flatMap((node): FileClaim[] => {
    const own = { id: node.id, claim: node };
    if (!node.partOfClaim || node.partOf === undefined) return [own];
    const belonging = edgeId({ source: node.id, relation: "partOf", target: node.partOf });
    return [own, { id: belonging, claim: node.partOfClaim }];
  });
  return [...ofNodes, ...edges.map((edge) => ({ id: edgeId(edge), claim: edge }))];
}
