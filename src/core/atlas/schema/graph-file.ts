import * as v from "valibot";
import type { VocabularyFile } from "../../vocabulary/vocabulary-schema.ts";
import { textLimits } from "../limits.ts";
import { answerableCodes } from "../problem-code.ts";
import {
  bases,
  comparators,
  confidences,
  figureKinds,
  languages,
  roles,
  sourceKinds,
} from "../vocabulary.ts";
import {
  dateSchema,
  filledSchema,
  type Id,
  idSchema,
  labelSchema,
  textListsSchema,
  textSchema,
  urlSchema,
} from "./text.ts";

/** Why a warning about something is right as it is: `id` is that of the node, edge, source or sentence, or the term. */
export const answerSchema = v.strictObject({
  warning: v.picklist(answerableCodes),
  id: filledSchema,
  why: textSchema,
});

/** Why a warning about something is right as it is. */
export type Answer = v.InferOutput<typeof answerSchema>;

const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A place in the annotated text: a sentence, and where in it, in normalised characters. */
export const primaryEvidenceSchema = v.strictObject({
  sentence: idSchema,
  span: v.exactOptional(v.strictTuple([position, position])),
  surface: v.exactOptional(filledSchema),
});

/** A place in a source that explains the text. */
export const backgroundEvidenceSchema = v.strictObject({ source: idSchema, locator: filledSchema });

/** A piece of evidence of either kind; one that names a source is read as background. */
export const evidenceSchema = v.lazy((input) =>
  typeof input === "object" && input !== null && Object.hasOwn(input, "source")
    ? backgroundEvidenceSchema
    : primaryEvidenceSchema,
);

/** The fields that say why something is claimed; every node and edge has them. */
const claimEntries = {
  basis: v.picklist(bases),
  evidence: v.pipe(v.array(evidenceSchema), v.maxLength(textLimits.evidence)),
  confidence: v.exactOptional(v.picklist(confidences)),
  rationale: v.exactOptional(textSchema),
  premises: v.exactOptional(v.pipe(v.array(filledSchema), v.maxLength(textLimits.evidence))),
};

/** Why something is claimed. */
export const claimSchema = v.strictObject(claimEntries);

/** A place in the annotated text. */
export type PrimaryEvidence = v.InferOutput<typeof primaryEvidenceSchema>;

/** A place in a source that explains the text. */
export type BackgroundEvidence = v.InferOutput<typeof backgroundEvidenceSchema>;

/** A piece of evidence of either kind. */
export type Evidence = PrimaryEvidence | BackgroundEvidence;

/** Why something is claimed. */
export type Claim = v.InferOutput<typeof claimSchema>;

/** What a name of the vocabulary must be: one that is there, or any. */
type Names = v.GenericSchema<string>;

/** One tie of an atlas, of the relations that there are. */
export const edgeSchemaOf = (relations: Names) =>
  v.strictObject({
    source: idSchema,
    relation: relations,
    target: idSchema,
    role: v.exactOptional(v.picklist(roles)),
    note: v.exactOptional(textSchema),
    ...claimEntries,
  });

/** One tie of the atlas. */
export type AtlasEdge = v.InferOutput<ReturnType<typeof edgeSchemaOf>>;

/** A heading under which institutions stand together; the order of the list is the order on the page. */
export const groupSchema = v.strictObject({ id: idSchema, label: labelSchema });

/** A heading under which institutions stand together. */
export type AtlasGroup = v.InferOutput<typeof groupSchema>;

/** A typed number. */
const figureSchema = v.strictObject({
  value: v.nullable(v.pipe(v.number(), v.finite())),
  comparator: v.exactOptional(v.picklist(comparators)),
  unit: textSchema,
  kind: v.picklist(figureKinds),
  due: v.exactOptional(filledSchema),
});

/** A typed number. */
export type Figure = v.InferOutput<typeof figureSchema>;

/** One thing of an atlas, of the types that there are. */
export const nodeSchemaOf = (types: Names) =>
  v.strictObject({
    id: idSchema,
    type: types,
    label: labelSchema,
    lines: v.exactOptional(textListsSchema),
    name: v.exactOptional(textSchema),
    alias: v.exactOptional(textListsSchema),
    note: textSchema,
    aim: v.exactOptional(textSchema),
    partOf: v.exactOptional(idSchema),
    group: v.exactOptional(idSchema),
    order: v.exactOptional(v.pipe(v.number(), v.finite())),
    partOfClaim: v.exactOptional(claimSchema),
    figure: v.exactOptional(figureSchema),
    pinyin: v.exactOptional(v.array(filledSchema)),
    /** Addresses of the same thing elsewhere. */
    sameAs: v.exactOptional(v.pipe(v.array(urlSchema), v.maxLength(textLimits.evidence))),
    ...claimEntries,
  });

/** One thing of the atlas. */
export type AtlasNode = v.InferOutput<ReturnType<typeof nodeSchemaOf>>;

/** A text that claims rest on. */
export const sourceSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(sourceKinds),
  title: textSchema,
  publisher: textSchema,
  author: v.exactOptional(textSchema),
  published: v.exactOptional(dateSchema),
  accessed: v.exactOptional(dateSchema),
  url: v.exactOptional(urlSchema),
  textIndex: v.exactOptional(filledSchema),
});

/** A text that claims rest on. */
export type Source = v.InferOutput<typeof sourceSchema>;

/** The languages that an atlas is in; all that there are where it does not say. */
export const languagesSchema = v.pipe(v.array(v.picklist(languages)), v.minLength(1));

/** The newest version of the file format that this code reads; the first named no vocabulary, and had that of policy texts. */
export const formatVersion = 2;

/** The master file of an atlas, `graph.json`, in the names that a vocabulary has; it names that vocabulary or brings it. */
export const graphFileSchemaOf = (
  types: Names,
  relations: Names,
  vocabulary: v.GenericSchema<Id | VocabularyFile>,
) =>
  v.strictObject({
    $schema: v.string(),
    format: v.literal("mailuo-atlas"),
    formatVersion: v.picklist([1, formatVersion]),
    vocabulary: v.exactOptional(vocabulary),
    languages: v.exactOptional(languagesSchema),
    id: idSchema,
    title: textSchema,
    description: textSchema,
    version: filledSchema,
    updated: dateSchema,
    curators: textSchema,
    contact: v.exactOptional(filledSchema),
    licence: v.strictObject({ data: filledSchema, prose: filledSchema }),
    sources: v.array(sourceSchema),
    groups: v.exactOptional(v.array(groupSchema)),
    nodes: v.array(nodeSchemaOf(types)),
    edges: v.array(edgeSchemaOf(relations)),
    answers: v.exactOptional(v.array(answerSchema)),
  });

/** The master file of an atlas, `graph.json`. */
export type GraphFile = v.InferOutput<ReturnType<typeof graphFileSchemaOf>>;
