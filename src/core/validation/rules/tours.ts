import { textLimits } from "../../atlas/limits.ts";
import { mostSuggestions, nearest } from "../../atlas/nearest.ts";
import type { Tour, TourStep } from "../../atlas/schema.ts";
import { sentencesNamed } from "../../atlas/sentence-coverage.ts";
import { languages } from "../../atlas/vocabulary.ts";
import { syllableCount, syllablesOf } from "../../search/pinyin/spell.ts";
import { filterGroups, specOf } from "../../view/filter-groups.ts";
import { partsOfView } from "../../view/view-ids.ts";
import type { NodeRole } from "../../vocabulary/roles.ts";
import type { Finding } from "../finding.ts";
import type { JsonPath } from "../json/json-path.ts";
import { type TourText, tourTexts } from "../own-texts.ts";
import type { Rule, RuleInput } from "../rule.ts";

/** Every tour and every step within one has an id of its own, and a step shows only what there is. */
export const tourPlaces: Rule = (input) => {
  const tours = input.tours?.tours ?? [];
  const found = tours.flatMap((tour, at) => [
    ...duplicates(tour.steps, ["tours", at, "steps"]),
    ...tour.steps.flatMap((step, place) => inStep(input, tour, step, ["tours", at, "steps", place])),
  ]);
  return [...duplicates(tours, ["tours"]), ...withSuggestions(input, found)];
};

function inStep(input: RuleInput, tour: Tour, step: TourStep, path: JsonPath): Finding[] {
  const { camera, path: way, focus, filter, sel = [] } = step;
  const shown = camera === undefined || camera === "all" ? [] : camera;
  const found = [
    ...partOfView(step, path),
    ...sel.flatMap((name, at) => thing(input, name, [...path, "sel", at])),
    ...shown.flatMap((name, at) => thing(input, name, [...path, "camera", at])),
    ...(focus ? node(input, focus.id, [...path, "focus", "id"]) : []),
    ...(way
      ? [way.from, way.to].flatMap((id, at) => node(input, id, [...path, "path", ends[at] ?? ""]))
      : []),
    ...filterGroups.flatMap((group) => {
      const { pressable } = specOf(group);
      if (!("nodes" in pressable)) return [];
      return ofRole(input, filter?.[group], pressable.nodes, [...path, "filter", group]);
    }),
    ...languages.flatMap((language) => sentences(input, step.notes[language], [...path, "notes", language])),
  ];
  if (way && way.from === way.to)
    found.push({ code: "stepPathEnds", path: [...path, "path"], params: { id: way.from } });
  return found.map((finding): Finding => ({ id: `${tour.id},${step.id}`, ...finding, file: "tours" }));
}

const ends = ["from", "to"];
const longestName = 200;

function duplicates(list: readonly { readonly id: string }[], path: JsonPath): Finding[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, at): Finding[] => {
    const again = seen.has(id);
    seen.add(id);
    return again
      ? [{ code: "idDuplicate", file: "tours", path: [...path, at, "id"], id, params: { id } }]
      : [];
  });
}

function partOfView({ view, part }: TourStep, path: JsonPath): Finding[] {
  if (part === undefined || partsOfView(view).includes(part)) return [];
  const known = partsOfView(view).join(", ") || "–";
  return [{ code: "stepPartUnknown", path: [...path, "part"], params: { part, view, known } }];
}

/** A node or a tie. */
function thing({ nodeIds, edgeIds }: RuleInput, name: string, path: JsonPath): Finding[] {
  if (nodeIds.has(name) || edgeIds.has(name)) return [];
  return [{ code: "stepThingUnknown", path, params: { name: name.slice(0, longestName), suggestion: "–" } }];
}

function node({ nodeIds }: RuleInput, name: string, path: JsonPath): Finding[] {
  return nodeIds.has(name) ? [] : [{ code: "nodeUnknown", path, params: { name } }];
}

/** The first few unknown names with the one that was likely meant. */
function withSuggestions({ nodeIds, edgeIds }: RuleInput, findings: readonly Finding[]): Finding[] {
  let left = mostSuggestions;
  return findings.map((finding): Finding => {
    const name = String(finding.params?.name ?? "");
    if (left === 0 || (finding.code !== "stepThingUnknown" && finding.code !== "nodeUnknown")) return finding;
    left -= 1;
    const suggestion = nearest(name, name.includes(".") ? edgeIds : nodeIds);
    if (suggestion === undefined) return finding;
    const code = finding.code === "nodeUnknown" ? "nodeMisspelt" : finding.code;
    return { ...finding, code, params: { name, suggestion } };
  });
}

function ofRole(input: RuleInput, ids: readonly string[] = [], role: NodeRole, path: JsonPath): Finding[] {
  const expected = input.vocabulary.types.filter((type) => type.role === role).map(({ id }) => id);
  return ids.flatMap((id, at) => {
    const unknown = node(input, id, [...path, at]);
    // Of a malformed node the graph's own problems tell.
    const found = input.nodeById.get(id)?.value.type;
    if (unknown.length > 0 || found === undefined || expected.includes(found)) return unknown;
    return [
      {
        code: "stepTypeWrong",
        path: [...path, at],
        params: { name: id, type: found, expected: expected.join(", ") },
      },
    ];
  });
}

function sentences({ index, sentenceById }: RuleInput, notes: string, path: JsonPath): Finding[] {
  if (!index) return [];
  const [first = "", last = ""] = [index.sentences.at(0)?.id, index.sentences.at(-1)?.id];
  return sentencesNamed(notes)
    .filter((name) => !sentenceById.has(name))
    .map((name): Finding => ({ code: "sentenceUnknown", path, params: { name, first, last } }));
}

const limits: Readonly<Record<TourText["kind"], { readonly zh: number; readonly en: number }>> = {
  title: textLimits.tourTitle,
  description: textLimits.tourDescription,
  caption: textLimits.tourCaption,
  notes: textLimits.tourNotes,
};

/** What a tour puts before a room can be read at a glance, and its notes fit a printed page. */
export const tourTextLengths: Rule = ({ tours, languages }) =>
  tourTexts(tours).flatMap(({ id, kind, text, path }) =>
    languages.flatMap((language): Finding[] => {
      const length = [...text[language]].length;
      const limit = limits[kind][language];
      if (length <= limit) return [];
      const params = { language, length, limit };
      return [{ code: "tourTextTooLong", file: "tours", path: [...path, language], id, params }];
    }),
  );

/** A reading that corrects the automatic one has a syllable for each Chinese character of the label. */
export const readingLengths: Rule = ({ nodes, languages }) =>
  (languages.includes("zh") ? nodes : []).flatMap(({ id, value: { label, pinyin = [] }, path }) => {
    const expected = syllableCount(label.zh);
    return pinyin.flatMap((reading, at) => {
      const length = syllablesOf(reading).length;
      if (length === expected) return [];
      return [
        { code: "readingLength", path: [...path, "pinyin", at], id, params: { reading, length, expected } },
      ];
    });
  });
