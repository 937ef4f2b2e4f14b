export {
  type Answer,
  type AtlasEdge,
  type AtlasGroup,
  type AtlasNode,
  answerSchema,
  backgroundEvidenceSchema,
  type Claim,
  claimSchema,
  type Evidence,
  edgeSchemaOf,
  evidenceSchema,
  type Figure,
  formatVersion,
  type GraphFile,
  graphFileSchemaOf,
  groupSchema,
  languagesSchema,
  nodeSchemaOf,
  type PrimaryEvidence,
  primaryEvidenceSchema,
  type Source,
  sourceSchema,
} from "./schema/graph-file.ts";
export { type Pins, pinsSchema } from "./schema/pins.ts";
export {
  type Id,
  labelSchema,
  type Term,
  type Terms,
  type Text,
  termsSchema,
  textListsSchema,
  textSchema,
} from "./schema/text.ts";
export {
  type IndexedSentence,
  type Section,
  sectionSchema,
  type TextIndex,
  textIndexSchema,
} from "./schema/text-index.ts";
export { type Tour, type TourStep, type Tours, toursSchemaOf } from "./schema/tours.ts";
