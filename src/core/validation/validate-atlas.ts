import {
  formatVersion,
  type GraphFile,
  graphFileSchemaOf,
  type Pins,
  pinsSchema,
  type TextIndex,
  type Tours,
  termsSchema,
  textIndexSchema,
  toursSchemaOf,
} from "../atlas/schema.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { answerWarnings } from "./answer-warnings.ts";
import type { FileRole, Finding } from "./finding.ts";
import { languagesOfFile } from "./languages-of-file.ts";
import { graphParts } from "./parts.ts";
import type { CopiedSentences, RuleInput } from "./rule.ts";
import { rules } from "./rules.ts";
import { checkShape } from "./shape/check-shape.ts";
import { namesOf, ownVocabularySchema, vocabularyOfFile } from "./vocabulary-of-file.ts";

/** The files of an atlas as JSON values; a key that is there with nothing in it is a file that could not be read. */
export interface AtlasValues {
  readonly graph: unknown;
  readonly textIndex?: unknown;
  readonly pins?: unknown;
  readonly terms?: unknown;
  readonly tours?: unknown;
  readonly copy?: CopiedSentences;
}

/** What a validation found, and the files as far as they are of the right shape. */
export interface Validation {
  readonly findings: readonly Finding[];
  readonly vocabulary?: Vocabulary;
  readonly graph?: GraphFile;
  readonly textIndex?: TextIndex;
  readonly pins?: Pins;
  readonly tours?: Tours;
}

/** Checks the shape of every file and every rule of the data model; finds all that is wrong, not the first. */
export function validateAtlas(values: AtlasValues): Validation {
  const foreign = formatFinding(values.graph);
  if (foreign) return { findings: [foreign] };
  const own = vocabularyOfFile(values.graph);
  if (!own.vocabulary) return { findings: own.findings };
  const { vocabulary } = own;
  const names = namesOf(vocabulary);
  const graph = shapeOf(
    "graph",
    graphFileSchemaOf(names.types, names.relations, ownVocabularySchema),
    values,
  );
  const textIndex = shapeOf("textIndex", textIndexSchema, values);
  const pins = shapeOf("pins", pinsSchema, values);
  const terms = shapeOf("terms", termsSchema, values);
  const tours = shapeOf("tours", toursSchemaOf(names.types), values);
  const input: RuleInput = {
    ...graphParts(values.graph, names, graph.value),
    vocabulary,
    languages: languagesOfFile(values.graph),
    raw: values.graph,
    indexGiven: "textIndex" in values,
    sentenceById: new Map(textIndex.value?.sentences.map((sentence) => [sentence.id, sentence])),
    ...(textIndex.value && { index: textIndex.value }),
    ...(pins.value && { pins: pins.value }),
    ...(terms.value && { terms: terms.value }),
    ...(tours.value && { tours: tours.value }),
    ...(values.copy && { copy: values.copy }),
  };
  return {
    findings: [own, graph, textIndex, pins, terms, tours]
      .flatMap(({ findings }) => findings)
      .concat(
        answerWarnings(
          rules.flatMap((rule) => rule(input)),
          input,
        ),
      ),
    vocabulary,
    ...(graph.value && { graph: graph.value }),
    ...(textIndex.value && { textIndex: textIndex.value }),
    ...(pins.value && { pins: pins.value }),
    ...(tours.value && { tours: tours.value }),
  };
}

type ShapeSchema = Parameters<typeof checkShape>[0];

function shapeOf<S extends ShapeSchema>(file: FileRole & keyof AtlasValues, schema: S, values: AtlasValues) {
  if (values[file] === undefined) return { findings: [] };
  const checked = checkShape(schema, values[file]);
  return { ...checked, findings: checked.findings.map((finding): Finding => ({ ...finding, file })) };
}

/** A file of another format or of a newer version: nothing else can be said of it. */
function formatFinding(graph: unknown): Finding | undefined {
  if (typeof graph !== "object" || graph === null || Array.isArray(graph)) return undefined;
  const format: unknown = Reflect.get(graph, "format");
  const version: unknown = Reflect.get(graph, "formatVersion");
  if (format !== "mailuo-atlas" && !("nodes" in graph && "edges" in graph)) {
    return { code: "formatUnknown", path: ["format"], params: {} };
  }
  if (typeof version === "number" && version > formatVersion) {
    return { code: "formatNewer", path: ["formatVersion"], params: { version, known: formatVersion } };
  }
  return undefined;
}
