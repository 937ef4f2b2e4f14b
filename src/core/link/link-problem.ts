import type { LinkProblem } from "./link-state.ts";

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
