import { fileClaims } from "./evidence-entries.ts";
import type { GraphFile, Id, PrimaryEvidence, TextIndex } from "./schema.ts";

/** The section whose sentences make up the source record: the headline and the editor's words, which claim nothing. */
const recordSection = "record";

/** A claim that rests on a sentence, and where in it. */
export interface SentenceClaim {
  /** Of the node or tie; that of a `partOf` tie where only belonging rests on the sentence. */
  readonly id: string;
  /** The pieces of its evidence that name the sentence; never none. */
  readonly places: readonly PrimaryEvidence[];
}

/** What rests on one sentence of the text. */
interface SentenceCoverage {
  readonly sentence: Id;
  /** Nodes, each before its own belonging, then ties, in the order of the file. */
  readonly claims: readonly SentenceClaim[];
  /** Whether it belongs to the source record, so that nothing need rest on it. */
  readonly record: boolean;
}

/** For every sentence of the index, in order, what rests on it; evidence that names no sentence of the index is left out. */
export function sentenceCoverage(
  file: Pick<GraphFile, "nodes" | "edges">,
  index: TextIndex,
): SentenceCoverage[] {
  const claims = new Map<Id, Map<string, PrimaryEvidence[]>>(
    index.sentences.map(({ id }) => [id, new Map()]),
  );
  for (const { id, claim } of fileClaims(file)) {
    for (const piece of claim.evidence) {
      const own = "sentence" in piece ? claims.get(piece.sentence) : undefined;
      if (!own || !("sentence" in piece)) continue;
      const places = own.get(id);
      if (places) places.push(piece);
      else own.set(id, [piece]);
    }
  }
  const record = recordSentences(index);
  return index.sentences.map(({ id }) => ({
    sentence: id,
    claims: [...(claims.get(id) ?? [])].map(([claim, places]) => ({ id: claim, places })),
    record: record.has(id),
  }));
}

/** Where the text is told least. */
export interface CoverageGaps {
  /** The sentences on which nothing rests, those of the source record apart. */
  readonly bare: readonly Id[];
  /** The sentences on which nothing but inferences rests. */
  readonly thin: readonly Id[];
}

/** The sentences of an index on which nothing, or nothing that is certain, rests. */
export function coverageGaps(file: Pick<GraphFile, "nodes" | "edges">, index: TextIndex): CoverageGaps {
  const inferred = new Set(
    [...fileClaims(file)].flatMap(({ id, claim }) => (claim.basis === "inferred" ? [id] : [])),
  );
  const covered = sentenceCoverage(file, index);
  const idsOf = (which: (one: SentenceCoverage) => boolean) =>
    covered.filter(which).map(({ sentence }) => sentence);
  return {
    bare: idsOf(({ claims, record }) => claims.length === 0 && !record),
    thin: idsOf(({ claims }) => claims.length > 0 && claims.every(({ id }) => inferred.has(id))),
  };
}

function recordSentences(index: TextIndex): Set<Id> {
  const section = index.sections.find(({ id }) => id === recordSection);
  const ids = index.sentences.map(({ id }) => id);
  return new Set(section ? ids.slice(ids.indexOf(section.first), ids.indexOf(section.last) + 1) : []);
}

const bracket = /\[([^\][]*)\]/gu;
const id = /^s\d{1,6}$/;

/** The sentences that a text names in square brackets, `[s29]` or `[s29, s31]`, as they come, each once. */
export function sentencesNamed(text: string): readonly string[] {
  const named = [...text.matchAll(bracket)].flatMap(([, inside = ""]) =>
    inside.split(/[,，、\s]+/u).filter((word) => id.test(word)),
  );
  return [...new Set(named)];
}
