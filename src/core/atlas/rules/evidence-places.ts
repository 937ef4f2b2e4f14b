import { sentenceHash } from "../../text/fingerprint.ts";
import { normalise } from "../../text/normalise.ts";
import { type PlacedEvidence, placedEvidence } from "../claims.ts";
import type { Finding } from "../finding.ts";
import { textLimits } from "../limits.ts";
import type { Rule, RuleInput } from "../rule.ts";

/** Spans lie inside their sentence, and surfaces stand at their span as far as can be told with or without the text. */
export const evidencePlaces: Rule = (input) => {
  const copies = new Map(input.copy?.map(({ id, characters }) => [id, characters]));
  return placedEvidence(input).flatMap((placed) => placesOf(placed, input, copies));
};

function placesOf(
  { id, evidence, path }: PlacedEvidence,
  { sentenceById }: RuleInput,
  copies: ReadonlyMap<string, readonly string[]>,
): Finding[] {
  if ("source" in evidence) return [];
  const { sentence, span, surface } = evidence;
  const findings: Finding[] = [];
  const tell = (code: Finding["code"], key: string, params: NonNullable<Finding["params"]> = {}) =>
    findings.push({ code, path: [...path, key], id, params: { sentence, ...params } });
  const surfaceLength = surface === undefined ? 0 : normalise(surface).characters.length;
  if (surfaceLength > textLimits.surface) {
    tell("surfaceTooLong", "surface", { length: surfaceLength, limit: textLimits.surface });
  }
  const indexed = sentenceById.get(sentence);
  const [start, end] = span ?? [0, indexed?.length ?? Number.POSITIVE_INFINITY];
  if (span && end <= start) tell("spanEmpty", "span", { start, end });
  else if (span && indexed && end > indexed.length)
    tell("spanOutside", "span", { start, end, length: indexed.length });
  else if (surface !== undefined) {
    const characters = normalise(surface).characters;
    const room = end - start;
    if (characters.length === 0 || characters.length > room || (span && characters.length !== room)) {
      tell("surfaceLength", "surface", { surface, length: characters.length, room });
    } else if (indexed && characters.length === indexed.length && sentenceHash(characters) !== indexed.hash) {
      tell("surfaceDiffers", "surface", { surface });
    } else if (!standsAt(copies.get(sentence), characters, span)) {
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
