import type { Language } from "../atlas/vocabulary.ts";
import type { NodeRole } from "./roles.ts";
import type { RelationDef, TypeDef, VocabularyFile } from "./vocabulary-schema.ts";

/** The types and relations of an atlas, in their order and by their names. */
export interface Vocabulary extends VocabularyFile {
  /** A type by its name; throws where there is none. */
  type(id: string): TypeDef;
  /** A relation by its name; throws where there is none. */
  relation(id: string): RelationDef;
  /** The place of a relation among all. */
  rank(relation: RelationDef): number;
  /** The first type of a role, whose words stand for the role. */
  first(role: NodeRole): TypeDef | undefined;
  /** What a node of a role is called by itself; nothing where no type has it. */
  labelOf(role: NodeRole, language: Language): string;
}

/** A vocabulary with its types and relations to be asked for by name; O(types + relations). */
export function vocabularyOf(file: VocabularyFile): Vocabulary {
  const types = new Map(file.types.map((type) => [type.id, type]));
  const relations = new Map(file.relations.map((relation) => [relation.id, relation]));
  const ranks = new Map(file.relations.map((relation, at) => [relation, at]));
  const first = (role: NodeRole) => file.types.find((type) => type.role === role);
  return {
    ...file,
    type: (id) => known(types.get(id), id),
    relation: (id) => known(relations.get(id), id),
    rank: (relation) => ranks.get(relation) ?? 0,
    first,
    labelOf: (role, language) => first(role)?.label[language] ?? "",
  };
}

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`the vocabulary has no ${name}`);
  return found;
}
