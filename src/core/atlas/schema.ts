export { type Answer, answerSchema } from "./schema/answer.ts";
export {
  backgroundEvidenceSchema,
  type Claim,
  claimSchema,
  type Evidence,
  evidenceSchema,
  type PrimaryEvidence,
  primaryEvidenceSchema,
} from "./schema/claim.ts";
export { type AtlasEdge, edgeSchema } from "./schema/edge.ts";
export { formatVersion, type GraphFile, graphFileSchema } from "./schema/graph-file.ts";
export { type AtlasGroup, groupSchema } from "./schema/group.ts";
export { type AtlasNode, nodeSchema } from "./schema/node.ts";
export { type Pins, pinsSchema } from "./schema/pins.ts";
export { type Source, sourceSchema } from "./schema/source.ts";
export { type Term, type Terms, termsSchema } from "./schema/terms.ts";
export { type Id, labelSchema, type Text, textListsSchema, textSchema } from "./schema/text.ts";
export {
  type IndexedSentence,
  type Section,
  sectionSchema,
  type TextIndex,
  textIndexSchema,
} from "./schema/text-index.ts";
export { type Tour, type TourStep, type Tours, toursSchema } from "./schema/tours.ts";
