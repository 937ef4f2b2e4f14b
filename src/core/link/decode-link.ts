import type { Result } from "../result.ts";
import { partsOfView } from "../view/view-ids.ts";
import { linkParts } from "./link-parts.ts";
import { defaultLink, type LinkProblem, type LinkState } from "./link-state.ts";
import { type KnownIds, linkProblem, readPart } from "./read-part.ts";

export type { KnownIds } from "./read-part.ts";

/** A hash longer than this is damaged: no state of ours comes near it. */
const longestHash = 16_000;

/**
 * The state that a hash carries. What it says that is not known is left out, at its default, and told as a warning;
 * of an atlas that is not there only that is told. A hash of which nothing is understood is refused. A link to a step
 * of a tour that names no view shows what the step does, changed by what else the link says.
 */
export function decodeLink(hash: string, known: KnownIds): Result<LinkState, LinkProblem> {
  const text = hash.replace(/^#/, "");
  if (text === "") return { ok: true, value: defaultLink, warnings: [] };
  if (text.length > longestHash) return { ok: false, problems: [linkProblem("damaged", "", text)] };
  const seen = new Set<string>();
  const problems: LinkProblem[] = [];
  let said: Partial<LinkState> = {};
  let understood = false;
  for (const [name, value] of linkParts(text)) {
    const part = seen.has(name)
      ? { value: {}, problems: [linkProblem("repeatedPart", name, value)] }
      : readPart(name, value, known);
    seen.add(name);
    problems.push(...part.problems);
    understood ||= Object.keys(part.value).length > 0;
    said = { ...said, ...part.value };
  }
  // What a link says of an atlas that is not there means nothing in the one that opens instead.
  const astray = problems.filter(({ code }) => code === "unknownAtlas");
  if (astray.length > 0) return { ok: true, value: defaultLink, warnings: astray };
  if (!understood) return { ok: false, problems: [linkProblem("damaged", "", text), ...problems] };
  // Without a view of its own a link to a step shows what the step does.
  const base = (said.tour && !seen.has("view") && known.step(said.tour)) || defaultLink;
  return { ok: true, value: withPartOfView({ ...base, ...said }, problems), warnings: problems };
}

/** A part that the view does not have is told and left out; a view's first part needs no name. */
function withPartOfView(state: LinkState, problems: LinkProblem[]): LinkState {
  const { part, ...rest } = state;
  if (part === undefined) return state;
  const own = partsOfView(state.view);
  if (!own.includes(part)) problems.push(linkProblem("badValue", "part", part));
  return own.indexOf(part) > 0 ? state : rest;
}
