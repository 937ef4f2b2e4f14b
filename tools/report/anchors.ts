/** The id, on the page, of what tells a node or a tie whole; ids of ties have dots, those of nodes have none. */
export function claimAnchor(id: string): string {
  return id.includes(".") ? `tie-${id}` : `node-${id}`;
}

/** The id of a sentence on the page. */
export function sentenceAnchor(id: string): string {
  return `sentence-${id}`;
}
