import * as v from "valibot";
import { textLimits } from "../limits.ts";
import { bases, confidences } from "../vocabulary.ts";
import { filledSchema, idSchema, textSchema } from "./text.ts";

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
export const claimEntries = {
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
