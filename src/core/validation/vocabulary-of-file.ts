import * as v from "valibot";
import { partOf } from "../atlas/edge-id.ts";
import { idSchema } from "../atlas/schema/text.ts";
import { formatVersion } from "../atlas/schema.ts";
import { roles } from "../atlas/vocabulary.ts";
import { tieGroup } from "../search/search-fields.ts";
import { policy } from "../vocabulary/policy.ts";
import { type Vocabulary, vocabularyOf } from "../vocabulary/vocabulary.ts";
import {
  type RelationDef,
  type TypeDef,
  type VocabularyFile,
  vocabularySchema,
} from "../vocabulary/vocabulary-schema.ts";
import type { Finding } from "./finding.ts";
import type { JsonPath } from "./json/json-path.ts";
import { checkShape } from "./shape/check-shape.ts";

/** What a graph file says of its vocabulary: the name of one that is known, or itself. */
export const ownVocabularySchema = v.lazy((input) =>
  typeof input === "string" ? idSchema : vocabularySchema,
);

/** The vocabularies that an atlas can name. */
const known: ReadonlyMap<unknown, Vocabulary> = new Map([[policy.id, policy]]);

/** The names of a vocabulary, as schemas of what may name one. */
export interface VocabularyNames {
  readonly types: v.GenericSchema<string>;
  readonly relations: v.GenericSchema<string>;
}

/** The names that a vocabulary has. */
export function namesOf({ types, relations }: Vocabulary): VocabularyNames {
  return {
    types: v.picklist(types.map(({ id }) => id)),
    relations: v.picklist(relations.map(({ id }) => id)),
  };
}

/** What a graph file says of its vocabulary: that, unless it is not known or broken, and what is wrong. */
interface OwnVocabulary {
  readonly vocabulary?: Vocabulary;
  readonly findings: readonly Finding[];
}

/** The vocabulary that a graph file names or brings; that of policy texts where it says nothing, as in the first version of the format. */
export function vocabularyOfFile(graph: unknown): OwnVocabulary {
  const field = (key: string): unknown =>
    typeof graph === "object" && graph !== null && Object.hasOwn(graph, key)
      ? Reflect.get(graph, key)
      : undefined;
  const own = field("vocabulary");
  const names = [...known.keys()].join(", ");
  const refused = (code: Finding["code"], params: NonNullable<Finding["params"]>) => ({
    findings: [{ code, path: ["vocabulary"], params }],
  });
  if (own === undefined)
    return {
      vocabulary: policy,
      findings: field("formatVersion") === formatVersion ? [absent] : [],
    };
  if (typeof own !== "object" || own === null) {
    const vocabulary = known.get(own);
    return vocabulary
      ? { vocabulary, findings: [] }
      : refused("vocabularyUnknown", { name: JSON.stringify(own).slice(0, mostShown), known: names });
  }
  const { value, findings } = checkShape(vocabularySchema, own);
  const all = value ? checkVocabulary(value) : findings;
  return value && all.length === 0
    ? { vocabulary: vocabularyOf(value), findings: [] }
    : { findings: all.map((finding) => ({ ...finding, path: ["vocabulary", ...finding.path] })) };
}

const mostShown = 80;

const absent: Finding = { code: "vocabularyAbsent", path: [], params: { known: policy.id } };

/** The parts of the sentence on a node that are no relation's. */
const ownClauses: ReadonlySet<string> = new Set([...roles, "within", "parts", "basisFrom", "doneBy"]);
const mostNamed = 20;

/** What in a vocabulary of the right shape names what it does not have, or lacks words that it asks for. */
function checkVocabulary({ types, relations }: VocabularyFile): readonly Finding[] {
  const findings: Finding[] = [];
  const tell = (code: Finding["code"], path: JsonPath, params: NonNullable<Finding["params"]>) =>
    findings.push({ code, path, params });
  const typeIds = new Set(types.map(({ id }) => id));
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const named = (name: string, all: Iterable<string>, path: JsonPath) => {
    const known = [...all];
    if (!known.includes(name))
      tell("vocabularyName", path, { name, known: known.slice(0, mostNamed).join(", ") });
  };
  for (const [key, list] of [
    ["types", types],
    ["relations", relations],
  ] as const) {
    const seen = new Set<string>();
    list.forEach(({ id }, at) => {
      if (id === tieGroup) tell("idReserved", [key, at, "id"], { id });
      if (seen.has(id)) tell("idDuplicate", [key, at, "id"], { id });
      seen.add(id);
    });
  }
  relations.forEach((relation, at) => {
    const path = ["relations", at];
    const { id, kind, from = [], to = [], wholes = {}, sentence } = relation;
    if ((kind === "part") !== (id === partOf)) tell("vocabularyPart", [...path, "kind"], { id });
    for (const [key, ends] of Object.entries({ from, to }))
      if (ends !== "any")
        for (const [place, type] of ends.entries()) named(type, typeIds, [...path, key, place]);
    for (const [type, parents] of Object.entries(wholes)) {
      named(type, typeIds, [...path, "wholes", type]);
      for (const [place, parent] of parents.entries())
        named(parent, typeIds, [...path, "wholes", type, place]);
    }
    sentence.forEach(({ source, target }, place) => {
      if (source !== undefined) named(source, typeIds, [...path, "sentence", place, "source"]);
      if (target !== undefined) named(target, typeIds, [...path, "sentence", place, "target"]);
    });
    const last = sentence.at(-1);
    if (last?.source ?? last?.target ?? last?.role)
      tell("vocabularyWords", [...path, "sentence"], { name: id, key: "sentence" });
  });
  if (!byId.has(partOf)) tell("vocabularyPart", ["relations"], { id: partOf });
  types.forEach((type, at) => {
    for (const key of ["lead", "clauses"] as const)
      type[key]?.forEach((part, place) => {
        const path = ["types", at, key, place];
        if (key === "clauses" && ownClauses.has(part)) return;
        const [how = "", name = ""] = part.split(" ");
        if (how === "does" && roles.some((role) => role === name)) return;
        named(name, byId.keys(), path);
        const relation = byId.get(name);
        if (relation && !hasWords(relation, key, how)) tell("vocabularyWords", path, { name, key: how });
      });
  });
  return findings;
}

function hasWords(relation: RelationDef, key: keyof Pick<TypeDef, "lead" | "clauses">, how: string): boolean {
  if (key === "lead")
    return (how === "by" && relation.by !== undefined) || (how === "does" && relation.does !== undefined);
  return (how === "from" || how === "to") && relation.clause?.[how] !== undefined;
}
