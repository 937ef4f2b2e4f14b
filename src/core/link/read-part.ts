import type { Id } from "../atlas/schema.ts";
import { languages } from "../atlas/vocabulary.ts";
import { filterMatches, filterModes } from "../view/filter.ts";
import { eachGroup, type FilterGroup, type FilterValue } from "../view/filter-groups.ts";
import { lensClasses, lensKinds } from "../view/lens.ts";
import { allViewParts, viewIds } from "../view/view-ids.ts";
import { type LinkPartName, linkPartNames } from "./link-parts.ts";
import {
  focusSteps,
  type LinkProblem,
  type LinkState,
  type PathState,
  type TourPlace,
} from "./link-state.ts";

/** What a link may name. */
export interface KnownIds {
  readonly atlases: readonly Id[];
  /** What can be pressed of a group of filters. */
  pressable<G extends FilterGroup>(group: G): readonly FilterValue<G>[];
  hasNode(id: string): boolean;
  hasEdge(id: string): boolean;
  /** What a step of a tour shows; nothing where there is no such step. */
  step(place: TourPlace): LinkState | undefined;
}

/** What one part of a link says, as far as it is understood. */
export interface LinkPart {
  readonly value: Partial<LinkState>;
  readonly problems: readonly LinkProblem[];
}

type Reader = (value: string, known: KnownIds) => LinkPart;

const largestCoordinate = 1_000_000;
/** More than any reader chooses by hand, and still a link that mail programs carry. */
const mostChosen = 200;
const mostChoices = 99;

const readers: Readonly<Record<LinkPartName, Reader>> = {
  atlas: (value, known) =>
    known.atlases.includes(value) ? good({ atlas: value }) : bad(linkProblem("unknownAtlas", "atlas", value)),
  view: (value) => oneOf("view", viewIds, value),
  part: (value) => oneOf("part", allViewParts, value),
  sort: (value) => (/^-?[a-z][a-zA-Z0-9-]{0,63}$/.test(value) ? good({ sort: value }) : odd("sort", value)),
  ...eachGroup<Record<FilterGroup, Reader>>(
    (group) => (value, known) => several(group, known.pressable(group), value),
  ),
  mode: (value) => oneOf("mode", filterModes, value),
  match: (value) => oneOf("match", filterMatches, value),
  sel: readChosen,
  focus: readFocus,
  path: readPath,
  level: (value) => (value === "near" ? good({ detail: true }) : odd("level", value)),
  arranged: (value) => (value === "left" ? good({ arranged: true }) : odd("arranged", value)),
  lens: readLens,
  camera: readCamera,
  tour: readTour,
};

/** What a part of a link says; what is not known is left out and told. Never throws. */
export function readPart(name: string, value: string, known: KnownIds): LinkPart {
  const part = linkPartNames.find((one) => one === name);
  return part ? readers[part](value, known) : bad(linkProblem("unknownPart", name, value));
}

function several(group: FilterGroup, allowed: readonly string[], text: string): LinkPart {
  const values = [...new Set(text.split(","))].sort();
  const found = allowed.filter((one) => values.includes(one)).toSorted();
  const unknown = values.filter((value) => !allowed.some((one) => one === value));
  return {
    value: found.length > 0 ? { [group]: found } : {},
    problems: unknown.map((id) => linkProblem("unknownId", group, id)),
  };
}

function readChosen(text: string, known: KnownIds): LinkPart {
  const ids = [...new Set(text.split(","))];
  const found = ids.filter((id) => known.hasNode(id) || known.hasEdge(id)).slice(0, mostChosen);
  const unknown = ids.filter((id) => !known.hasNode(id) && !known.hasEdge(id));
  return {
    value: found.length > 0 ? { sel: found } : {},
    problems: unknown.slice(0, 5).map((id) => linkProblem("unknownId", "sel", id)),
  };
}

function readFocus(text: string, known: KnownIds): LinkPart {
  const [id = "", reach, ...more] = text.split(",");
  if (!known.hasNode(id)) return bad(linkProblem("unknownId", "focus", id));
  const steps = focusSteps.find((one) => String(one) === reach);
  return steps === undefined || more.length > 0 ? odd("focus", text) : good({ focus: { id, steps } });
}

function readPath(text: string, known: KnownIds): LinkPart {
  const [from = "", to = "", choice = "0", ...more] = text.split(",");
  for (const id of [from, to]) if (!known.hasNode(id)) return bad(linkProblem("unknownId", "path", id));
  const valid = /^\d{1,2}$/.test(choice) && Number(choice) <= mostChoices && more.length === 0 && from !== to;
  const path: PathState = { from, to, choice: Number(choice) };
  return valid ? good({ path }) : odd("path", text);
}

function readTour(text: string, known: KnownIds): LinkPart {
  const [tour = "", step = "", ...more] = text.split(",");
  if (more.length > 0) return odd("tour", text);
  const place: TourPlace = { tour, step };
  return known.step(place) ? good({ tour: place }) : bad(linkProblem("unknownId", "tour", text));
}

function readLens(text: string): LinkPart {
  const [named, asked, ...more] = text.split(",");
  const by = lensKinds.find((one) => one === named);
  const only = by && lensClasses[by].find((one) => one === asked);
  if (!by || only !== asked || more.length > 0) return odd("lens", text);
  return good({ lens: { by, ...(only && { only }) } });
}

function readCamera(value: string): LinkPart {
  const parts = value.split(",");
  const numbers = parts.slice(0, 3).map((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN));
  const [x, y, zoom] = numbers;
  const [, , , named, words] = parts;
  const [, width, height] = /^([1-9]\d{1,4})x([1-9]\d{1,4})$/.exec(named ?? "") ?? [];
  const valid =
    numbers.every((n) => Math.abs(n) <= largestCoordinate) &&
    parts.length <= 5 &&
    (named === undefined) === (width === undefined);
  const language = languages.find((one) => one === words);
  if (!valid || words !== language || x === undefined || y === undefined || zoom === undefined || zoom <= 0) {
    return odd("camera", value);
  }
  const stage = width !== undefined && { stage: { width: Number(width), height: Number(height) } };
  return good({ camera: { x, y, zoom, ...stage, ...(language && { language }) } });
}

function oneOf<K extends "view" | "mode" | "match" | "part">(
  name: K,
  allowed: readonly LinkState[K][],
  value: string,
): LinkPart {
  const found = allowed.find((item) => item === value);
  return found === undefined ? odd(name, value) : good({ [name]: found });
}

function good(value: Partial<LinkState>): LinkPart {
  return { value, problems: [] };
}

function bad(one: LinkProblem): LinkPart {
  return { value: {}, problems: [one] };
}

function odd(name: string, value: string): LinkPart {
  return bad(linkProblem("badValue", name, value));
}

const longestQuote = 40;

/** A part of a link that could not be followed, quoted in short. */
export function linkProblem(code: LinkProblem["code"], name: string, value: string): LinkProblem {
  return { code, name: quote(name), value: quote(value) };
}

/** A foreign text as it may be shown: short, without characters that would upset the line it stands in. */
function quote(text: string): string {
  const characters = Array.from(text.replace(/\p{C}/gu, "\uFFFD"));
  return characters.length > longestQuote
    ? `${characters.slice(0, longestQuote).join("")}…`
    : characters.join("");
}
