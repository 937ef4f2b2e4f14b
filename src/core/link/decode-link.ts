import type { Result } from "../result.ts";
import { linkProblem } from "./link-problem.ts";
import { defaultLink, type LinkProblem, type LinkState, viewParts } from "./link-state.ts";
import { type KnownIds, readPart } from "./read-part.ts";

export type { KnownIds } from "./read-part.ts";

/** A hash longer than this is damaged: no state of ours comes near it. */
const longestHash = 16_000;

/**
 * The state that a hash carries. What it says that is not known is left out, at its default, and told as a warning;
 * of an atlas that is not there only that is told. A hash of which nothing is understood is refused.
 */
export function decodeLink(hash: string, known: KnownIds): Result<LinkState, LinkProblem> {
  const text = hash.replace(/^#/, "");
  if (text === "") return { ok: true, value: defaultLink, warnings: [] };
  if (text.length > longestHash) return { ok: false, problems: [linkProblem("damaged", "", text)] };
  const seen = new Set<string>();
  const problems: LinkProblem[] = [];
  let state = defaultLink;
  let understood = false;
  for (const [name, value] of new URLSearchParams(text)) {
    const part = seen.has(name)
      ? { value: {}, problems: [linkProblem("repeatedPart", name, value)] }
      : readPart(name, value, known);
    seen.add(name);
    problems.push(...part.problems);
    understood ||= Object.keys(part.value).length > 0;
    state = { ...state, ...part.value };
  }
  // What a link says of an atlas that is not there means nothing in the one that opens instead.
  const astray = problems.filter(({ code }) => code === "unknownAtlas");
  if (astray.length > 0) return { ok: true, value: defaultLink, warnings: astray };
  if (!understood) return { ok: false, problems: [linkProblem("damaged", "", text), ...problems] };
  return { ok: true, value: withPartOfView(state, problems), warnings: problems };
}

/** A part that the view does not have is told and left out; a view's first part needs no name. */
function withPartOfView(state: LinkState, problems: LinkProblem[]): LinkState {
  const { part, ...rest } = state;
  if (part === undefined) return state;
  const own: readonly string[] = (viewParts as Partial<Record<string, readonly string[]>>)[state.view] ?? [];
  if (!own.includes(part)) problems.push(linkProblem("badValue", "part", part));
  return own.indexOf(part) > 0 ? state : rest;
}
