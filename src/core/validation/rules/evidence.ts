import { textLimits } from "../../atlas/limits.ts";
import type { AtlasNode } from "../../atlas/schema.ts";
import { sentenceHash } from "../../text/fingerprint.ts";
import { normalise, normalisedString } from "../../text/normalise.ts";
import type { Finding } from "../finding.ts";
import type { PlacedClaim, PlacedEvidence } from "../parts.ts";
import type { Rule, RuleInput } from "../rule.ts";

/** Spans lie inside their sentence, and surfaces stand at their span as far as can be told with or without the text. */
export const evidencePlaces: Rule = (input) => input.evidence.flatMap((placed) => placesOf(placed, input));

function placesOf({ id, evidence, path }: PlacedEvidence, { sentenceById, copy }: RuleInput): Finding[] {
  if ("source" in evidence) return [];
  const { sentence, span, surface } = evidence;
  const findings: Finding[] = [];
  const tell = (code: Finding["code"], key: string, params: NonNullable<Finding["params"]> = {}) =>
    findings.push({ code, path: [...path, key], id, params: { sentence, ...params } });
  const { characters } = normalise(surface ?? "");
  if (characters.length > textLimits.surface) {
    tell("surfaceTooLong", "surface", { length: characters.length, limit: textLimits.surface });
  }
  const indexed = sentenceById.get(sentence);
  const [start, end] = span ?? [0, indexed?.length ?? Number.POSITIVE_INFINITY];
  if (span && end <= start) tell("spanEmpty", "span", { start, end });
  else if (span && indexed && end > indexed.length)
    tell("spanOutside", "span", { start, end, length: indexed.length });
  else if (surface !== undefined) {
    const room = end - start;
    if (characters.length === 0 || characters.length > room || (span && characters.length !== room)) {
      tell("surfaceLength", "surface", { surface, length: characters.length, room });
    } else if (indexed && characters.length === indexed.length && sentenceHash(characters) !== indexed.hash) {
      tell("surfaceDiffers", "surface", { surface });
    } else if (!standsAt(copy?.get(sentence), characters, span)) {
      tell("surfaceNotThere", "surface", { surface, start, end: Math.min(end, start + room) });
    }
  }
  return findings;
}

/** Whether the characters stand in the sentence, at the span if there is one; without a copy nothing speaks against it. */
function standsAt(
  sentence: readonly string[] | undefined,
  characters: readonly string[],
  span: readonly [number, number] | undefined,
): boolean {
  if (!sentence) return true;
  if (span) return sentence.slice(...span).join("") === characters.join("");
  return sentence.join("").includes(characters.join(""));
}

const inferredOnly = ["confidence", "rationale", "premises"] as const;

/** Every claim has what its basis asks for, and nothing that belongs to another basis. */
export const claimGrounds: Rule = (input) => input.claims.flatMap((placed) => groundsOf(placed, input));

function groundsOf({ id, claim, path }: PlacedClaim, { sourceById }: RuleInput): Finding[] {
  const findings: Finding[] = [];
  const tell = (code: Finding["code"], key: string, params: NonNullable<Finding["params"]> = {}) =>
    findings.push({ code, path: [...path, key], id, params });
  const named = claim.evidence.flatMap((piece) => ("source" in piece ? [piece.source] : []));
  if (claim.basis === "inferred") {
    if (!claim.rationale) tell("inferredWithoutRationale", "basis");
    if (!claim.confidence) tell("inferredWithoutConfidence", "basis");
    if (!claim.premises?.length && claim.evidence.length < 2) tell("inferredWithoutGround", "evidence");
    return findings;
  }
  for (const key of inferredOnly)
    if (claim[key] !== undefined) tell("inferredOnly", key, { key, basis: claim.basis });
  if (claim.basis === "stated" && named.length === claim.evidence.length)
    tell("statedWithoutSentence", "evidence");
  if (claim.basis === "background") {
    const primary = named.find((name) => sourceById.get(name)?.value.kind === "primary");
    if (named.length === 0) tell("backgroundWithoutSource", "evidence");
    else if (primary !== undefined && named.every((name) => sourceById.get(name)?.value.kind === "primary")) {
      tell("backgroundSourceKind", "evidence", { name: primary });
    }
  }
  return findings;
}

/** Warns of background sources that no claim cites. */
export const citedSources: Rule = ({ sources, evidence, complete }) => {
  if (!complete) return [];
  const cited = new Set(evidence.flatMap(({ evidence: one }) => ("source" in one ? [one.source] : [])));
  return sources
    .filter(({ id, value }) => value.kind === "background" && !cited.has(id))
    .map(
      ({ id, path }): Finding => ({
        code: "sourceUncited",
        path,
        id,
        params: { source: id },
      }),
    );
};

/**
 * Warns of stated edges whose cited sentences mention neither end. A sentence mentions a node that rests on it itself,
 * as a paraphrase does, and one whose label, name or alias is among its words: all its words where a copy of
 * the text has it, else those that any evidence quotes from it. So a copy can only clear a warning, never raise one.
 */
export const edgeEnds: Rule = (input) => {
  const mentions = mentioning(input);
  return input.edges.flatMap(({ id, value, path }): Finding[] => {
    if (value.basis !== "stated") return [];
    const sentences = value.evidence.flatMap((one) => ("sentence" in one ? [one.sentence] : []));
    const ends = [value.source, value.target].flatMap((end) => input.nodeById.get(end)?.value ?? []);
    // Edges without sentences, and ends that are no nodes, are told by other rules.
    if (sentences.length === 0 || ends.length < 2) return [];
    if (sentences.some((sentence) => ends.some((node) => mentions(sentence, node)))) return [];
    const params = { sentences: sentences.join(" "), source: value.source, target: value.target };
    return [{ code: "edgeEndsUnmentioned", path: [...path, "evidence"], id, params }];
  });
};

function mentioning(input: RuleInput): (sentence: string, node: AtlasNode) => boolean {
  const words = wordsBySentence(input);
  const names = new Map<AtlasNode, readonly string[]>();
  const namesOf = (node: AtlasNode) => {
    const known = names.get(node) ?? normalisedNames(node);
    names.set(node, known);
    return known;
  };
  return (sentence, node) => {
    if (node.evidence.some((one) => "sentence" in one && one.sentence === sentence)) return true;
    const said = words.get(sentence);
    return said !== undefined && namesOf(node).some((name) => said.includes(name));
  };
}

/** What is known of each sentence's words, normalised; quotations from it stand on lines of their own. */
function wordsBySentence(input: RuleInput): ReadonlyMap<string, string> {
  const quoted = new Map<string, Set<string>>();
  for (const { evidence } of input.evidence) {
    if (!("sentence" in evidence) || evidence.surface === undefined) continue;
    const known = quoted.get(evidence.sentence) ?? new Set();
    quoted.set(evidence.sentence, known.add(evidence.surface));
  }
  const words = new Map(
    [...quoted].map(([sentence, surfaces]) => [sentence, [...surfaces].map(normalisedString).join("\n")]),
  );
  for (const [sentence, characters] of input.copy ?? []) words.set(sentence, characters.join(""));
  return words;
}

function normalisedNames({ label, name, alias }: AtlasNode): readonly string[] {
  const names = [label.zh, label.en, name?.zh, name?.en, ...(alias?.zh ?? []), ...(alias?.en ?? [])];
  return names
    .flatMap((text) => (text === undefined ? [] : [normalisedString(text)]))
    .filter((text) => text !== "");
}
