import { broken } from "./broken.mjs";

const at = (...names) => names.map((name) => `src/core/text/anchor/${name}.test.ts`);
const of = (name) => `src/core/text/anchor/${name}.ts`;

/** Finding a text in a reader's copy. */
export const ofAnchoring = [
  ...broken(of("stream"), at("anchor-rules"), {
    "a line break ends a sentence": ['"。！？!?；;…\\r\\n"', '"。！？!?；;…"'],
  }),
  ...broken(of("windows"), at("against-plain"), {
    "a window of other first digits is none": [
      "if (keys[key] === 0) continue;",
      "if (keys[key] !== 0) continue;",
    ],
    "windows are as long as their sentence": ["minima.over(length - 1)", "minima.over(length)"],
  }),
  ...broken(of("exact"), at("anchor-text"), {
    "what lost its punctuation begins anywhere": ["if (at - last > longest)", "if (false)"],
  }),
  ...broken(of("gate"), at("anchor-text"), {
    "a text with next to none of the sentences is another": [
      "if (share < least.share || known < enough)",
      "if (false)",
    ],
    "one with few of them is another edition": ["share < least.edition", "false"],
  }),
  ...broken(of("slide"), at("anchor-text"), {
    "what begins at no boundary is found": ["if (covered[at] === 0)", "if (covered[at] === 2)"],
  }),
  ...broken(of("chain"), at("against-plain"), {
    "the run of most sentences is the longest": ["b.count - a.count || ", ""],
    "no sentence begins before the one before it ends": ["upTo(start);", "upTo(start + 1);"],
  }),
  ...broken(of("placements"), at("anchor-rules"), {
    "a stretch of text is claimed once": ["taken.fill(1, placement.from, placement.to);", ""],
  }),
  ...broken(of("between"), at("anchor-rules"), {
    "of twins one of which is left nobody can tell which": [
      "if (first && places.length === count)",
      "if (first)",
    ],
    "a place outside the neighbours is none": [
      "place.from >= gap.from && place.to <= gap.to && placements.isFree(place)",
      "placements.isFree(place)",
    ],
    "few characters within a sentence are no sentence": [
      "return boundaries[from] === boundary.sentence && boundaries[to] === boundary.sentence;",
      "return true;",
    ],
    "a sentence at two places elsewhere is at neither": ["if (all.length === 1 && ", "if ("],
    "a place elsewhere of which two sentences have the words is neither's": [
      " && twins.get(hash) === 1)",
      ")",
    ],
  }),
  ...broken(of("likenesses"), at("against-plain"), {
    "a window that is much too long is none": [
      "|| to - from > length * proportion.most) continue;",
      ") continue;",
    ],
    "each window begins anew": ["minima.fill(0xffffffff);", ""],
  }),
  ...broken(of("fuzzy"), at("anchor-rules"), {
    "a changed sentence at two places is at neither": ["if (rivals.length > 0)", "if (false)"],
  }),
  ...broken(of("infer"), at("anchor-rules"), {
    "of two missing lines neither is inferred": ["!isThere(at - 1) || !isThere(at + 1)", "!isThere(at - 1)"],
  }),
  ...broken(of("spans"), at("anchor-rules"), {
    "a name is not looked for outside its sentence": [
      "[...charactersOf(stream, placement)]",
      "[...charactersOf(stream, { from: placement.from, to: stream.length })]",
    ],
    "a name that stands there more often than it is asked for tells nothing": [
      "distinct.length === count ? ",
      "true ? ",
    ],
  }),
  ...broken(of("raw-offsets"), at("raw-offsets", "anchor-rules"), {
    "offsets count code points": ["wide.push(index - wide.length)", "wide.push(index)"],
  }),
  ...broken(of("simplify"), at("simplify"), {
    "a conversion that changes lengths moves nothing": [
      "[...whole].length === count ? whole",
      "true ? whole",
    ],
  }),
  ...broken(of("anchor-text"), at("anchor-text"), {
    "a signal ends it": ["signal?.throwIfAborted();", ""],
    "a text that was pasted twice is found once": ["several * 2 > options.length", "false"],
    "it is said that a text was converted": ['{ ...second, converted: "traditional" }', "second"],
  }),
];
