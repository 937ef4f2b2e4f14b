import type { Id } from "../atlas/schema.ts";
import type { Result } from "../result.ts";
import { filterModes } from "../view/filter.ts";
import { mapShapes } from "../view/map-shape.ts";
import { type Camera, defaultLink, type LinkProblem, type LinkState, viewIds } from "./link-state.ts";

/** What a link may name. */
export interface KnownIds {
  readonly atlases: readonly Id[];
  readonly projects: readonly Id[];
  /** Whether a node or tie has this id. */
  has(id: string): boolean;
}

/** A hash longer than this is damaged: no state of ours comes near it. */
const longestHash = 8_000;
const longestQuote = 40;
const largestCoordinate = 1_000_000;

type Part = { readonly value: Partial<LinkState>; readonly problems: readonly LinkProblem[] };
type Reader = (value: string, known: KnownIds) => Part;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    "atlas",
    (value, known) =>
      known.atlases.includes(value) ? good({ atlas: value }) : bad(problem("unknownAtlas", "atlas", value)),
  ],
  ["view", (value) => oneOf("view", viewIds, value)],
  ["projects", readProjects],
  ["mode", (value) => oneOf("mode", filterModes, value)],
  ["sel", (value, known) => (known.has(value) ? good({ sel: value }) : unknownId("sel", value))],
  ["camera", readCamera],
]);

/**
 * The state that a hash carries. What it says that is not known is left out, at its default, and told as a warning;
 * of an atlas that is not there only that is told. A hash of which nothing is understood is refused.
 */
export function decodeLink(hash: string, known: KnownIds): Result<LinkState, LinkProblem> {
  const text = hash.replace(/^#/, "");
  if (text === "") return { ok: true, value: defaultLink, warnings: [] };
  if (text.length > longestHash) return { ok: false, problems: [problem("damaged", "", text)] };
  const seen = new Set<string>();
  const problems: LinkProblem[] = [];
  let state = defaultLink;
  let understood = false;
  for (const [name, value] of new URLSearchParams(text)) {
    const part = readPart(name, value, seen, known);
    seen.add(name);
    problems.push(...part.problems);
    understood ||= Object.keys(part.value).length > 0;
    state = { ...state, ...part.value };
  }
  // What a link says of an atlas that is not there means nothing in the one that opens instead.
  const astray = problems.filter(({ code }) => code === "unknownAtlas");
  if (astray.length > 0) return { ok: true, value: defaultLink, warnings: astray };
  if (understood) return { ok: true, value: state, warnings: problems };
  return { ok: false, problems: [problem("damaged", "", text), ...problems] };
}

function readPart(name: string, value: string, seen: ReadonlySet<string>, known: KnownIds): Part {
  const reader = readers.get(name);
  if (!reader) return bad(problem("unknownPart", name, value));
  if (seen.has(name)) return bad(problem("repeatedPart", name, value));
  return reader(value, known);
}

function readProjects(value: string, known: KnownIds): Part {
  const ids = [...new Set(value.split(","))].sort();
  const projects = ids.filter((id) => known.projects.includes(id));
  const problems = ids
    .filter((id) => !projects.includes(id))
    .map((id) => problem("unknownId", "projects", id));
  return { value: projects.length > 0 ? { projects } : {}, problems };
}

function readCamera(value: string): Part {
  const parts = value.split(",");
  const numbers = parts.slice(0, 3).map((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN));
  const [x, y, zoom] = numbers;
  const named = parts[3];
  const shape = mapShapes.find((one) => one === named);
  const valid =
    numbers.every((n) => Math.abs(n) <= largestCoordinate) &&
    parts.length <= 4 &&
    shape !== "wide" &&
    (named === undefined) === (shape === undefined);
  if (!valid || x === undefined || y === undefined || zoom === undefined || zoom <= 0) {
    return bad(problem("badValue", "camera", value));
  }
  const camera: Camera = { x, y, zoom, ...(shape !== undefined && { shape }) };
  return good({ camera });
}

function oneOf<K extends "view" | "mode">(name: K, allowed: readonly LinkState[K][], value: string): Part {
  const found = allowed.find((item) => item === value);
  return found === undefined ? bad(problem("badValue", name, value)) : good({ [name]: found });
}

function good(value: Partial<LinkState>): Part {
  return { value, problems: [] };
}

function bad(one: LinkProblem): Part {
  return { value: {}, problems: [one] };
}

function unknownId(name: string, value: string): Part {
  return bad(problem("unknownId", name, value));
}

function problem(code: LinkProblem["code"], name: string, value: string): LinkProblem {
  return { code, name: quote(name), value: quote(value) };
}

/** A foreign text as it may be shown: short, without characters that would upset the line it stands in. */
function quote(text: string): string {
  const characters = Array.from(text.replace(/\p{C}/gu, "\uFFFD"));
  return characters.length > longestQuote
    ? `${characters.slice(0, longestQuote).join("")}…`
    : characters.join("");
}
