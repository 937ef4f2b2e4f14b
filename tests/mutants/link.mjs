import { broken } from "./broken.mjs";

const link = ["src/core/link/link.test.ts"];
const parts = ["src/core/link/link-parts.test.ts"];
const pictures = ["src/export/read-picture.test.ts", "src/panels/picture/create-picture-opener.test.ts"];
const inHash = ["src/core/link/atlas-in-hash.test.ts"];

/** Links and what they carry. */
export const ofLink = [
  ...broken("src/core/link/decode-link.ts", link, {
    "a hash longer than any of ours is refused unread": ["text.length > longestHash", "text.length > 1e9"],
    "a part that is said twice counts once, and the second is told": ["seen.has(name)\n", "false\n"],
    "of an atlas that is not there nothing else is told": [
      "if (astray.length > 0) return { ok: true, value: defaultLink, warnings: astray };",
      "",
    ],
    "a hash of which nothing is understood is refused": ["if (!understood) return", "if (false) return"],
    "a link to a step without a view shows what the step does": [
      "known.step(said.tour)) ||",
      "undefined) ||",
    ],
    "a link's own view goes before that of its step": ['!seen.has("view") && ', ""],
    "a part that the view does not have is told": [
      "if (!own.includes(part)) problems.push",
      "if (false) problems.push",
    ],
    "a view's first part needs no name": ["own.indexOf(part) > 0", "own.includes(part)"],
  }),
  ...broken("src/core/link/encode-link.ts", link, {
    "a camera keeps thousandths of its zoom": [
      "Math.round(zoom * 1000) / 1000",
      "Math.round(zoom * 10) / 10",
    ],
    "which of the shortest ways is looked at is part of the link": [
      "...(path.choice > 0 ? [path.choice] : [])",
      "",
    ],
    "a camera names the language that nodes are placed for": ["...(language ? [language] : [])", ""],
  }),
  ...broken("src/core/link/link-parts.ts", parts, {
    "a link that was escaped twice means the same": ['.replace(/%(?:25)+/g, "%")', ""],
    "separators escaped for an address are separators": ['.replace(escapedSeparator, "&")', ""],
    "what chat clients add is no part of a link": [" && !tracking.test(name)", ""],
    "a value with a foreign mark in it is told as it is": [" && following.test(rest)", ""],
  }),
  ...broken("src/core/link/read-part.ts", link, {
    "a foreign text is quoted in short": ["characters.length > longestQuote", "false"],
    "a quoted text has no control characters": ['text.replace(/\\p{C}/gu, "\\uFFFD")', "text"],
    "each pressed value that is not there is told": [
      "unknown.map((id) => linkProblem",
      "[].map((id) => linkProblem",
    ],
    "a link chooses at most two hundred": [".slice(0, mostChosen)", ""],
    "of many unknown ids five are told": ["unknown.slice(0, 5)", "unknown"],
    "both ends of a path have to be there": ["for (const id of [from, to])", "for (const id of [from])"],
    "a camera is somewhere near the picture": ["Math.abs(n) <= largestCoordinate", "Math.abs(n) >= 0"],
    "a step that is not there is told": ["known.step(place) ? good", "true ? good"],
  }),
  ...broken("src/core/link/picture-state.ts", pictures, {
    "a picture of a later Mailuo is told from a damaged one": [
      '? "newer" : "damaged"',
      '? "damaged" : "damaged"',
    ],
    "a picture names the atlas that it shows now": [' && !part.startsWith("atlas=")', ""],
  }),
  ...broken("src/core/link/atlas-link.ts", inHash, {
    "a hash that names no atlas opens the first": [" ?? atlases[0]", ""],
  }),
  ...broken("src/core/link/atlas-link.ts", inHash, {
    "the first atlas needs no name in its link": ["id === atlases[0] ?", "false ?"],
  }),
  ...broken("src/core/link/starter-questions.ts", ["src/core/link/starter-questions.test.ts"], {
    "a single project is tied to no other": ["projects.slice(1).at(-1)", "projects.at(-1)"],
  }),
];
