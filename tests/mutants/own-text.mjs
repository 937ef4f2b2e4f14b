import { broken } from "./broken.mjs";

const core = (...names) => names.map((name) => `src/core/text/own/${name}.test.ts`);
const panel = (...names) => names.map((name) => `src/panels/own-text/${name}.test.ts`);

/** A reader's copy of the text: how it is read and set. */
export const ofOwnText = [
  ...broken("src/core/text/own/own-paragraphs.ts", core("own-paragraphs"), {
    "a line that ends within a sentence was only wrapped": [
      "    pieces.push(piece);\n    at = piece.to;",
      "    pieces.push(piece);\n    at = piece.from + 1;",
    ],
    "marks that end a sentence are its own": ["closing.exec(text)?.[0]", "closing.exec(text)?.[1]"],
    "marks that open a sentence are its own": [
      "while (from > end && opening.has",
      "while (false && opening.has",
    ],
    "a section begins with the first of its sentences that is there": [
      "own.find((id) => inPlace.has(id))",
      "own[0]",
    ],
    "a section begins a paragraph": ["    if (begun) {\n      end();", "    if (begun) {"],
    "what stands before the text is kept apart": ["paragraphs.slice(0, Math.max(0, first))", "[]"],
    "blanks that lines are set in with are left out": ["words.trimStart().length", "words.length"],
  }),
  ...broken("src/core/text/own/overlay.ts", core("overlay"), {
    "what has ended lies there no more": [
      "open.filter(({ layer }) => layer.to > from)",
      "open.filter(() => true)",
    ],
    "what lies there is in the order given": [
      "open.toSorted((a, b) => a.order - b.order)",
      "open.toSorted((a, b) => b.order - a.order)",
    ],
  }),
  ...broken("src/core/text/own/find-words.ts", core("find-words"), {
    "places are those of the text, not of what norm-1 keeps of it": [
      "from: starts[first] ?? 0",
      "from: first",
    ],
    "characters that take two units are counted as such": ["unit < character.length", "unit < 1"],
  }),
  ...broken("src/core/text/own/evidence-of-words.ts", core("evidence-of-words"), {
    "words of two sentences are no evidence": ["if (more.length > 0)", "if (more.length > 1)"],
    "an edited sentence has no certain places": ['status !== "exact" && status !== "moved"', "false"],
    "converted characters are not the text's own": [" || anchoring.converted", ""],
    "characters that are not wholly chosen are not": [
      "from + start >= chosen.from && from + end <= chosen.to",
      "from + end >= chosen.from && from + start <= chosen.to",
    ],
    "places are counted in the sentence": [
      "span: [first, last + 1] as const",
      "span: [first, last] as const",
    ],
    "what is longer than a name is not quoted": ["span[1] - span[0] <= textLimits.surface", "true"],
    "marks that part words from others are left out": [
      "normalisedString(chosen) === normalisedString(words) ? chosen : words",
      "text.slice(from, to)",
    ],
  }),
  ...broken("src/core/text/own/html-text.ts", core("html-text"), {
    "what a page does not show is not read": ["if (silence === 0) line += text;", "line += text;"],
    "a block stands on a line of its own": [
      "if (blocks.has(name)) end();\n    },\n    onclosetag",
      "},\n    onclosetag",
    ],
  }),
];

/** The same on the page: what becomes of what a reader brings, and how words are marked. */
export const ofOwnPanel = [
  ...broken("src/panels/own-text/create-own-reading.ts", panel("create-own-reading"), {
    "another text is not opened": ['if (verdict === "other-text") return', 'if (verdict === "empty") return'],
    "nothing is kept unless that is asked for": [
      "if (brought.keep ?? kept()) keep(true);",
      "if (brought.keep ?? true) keep(true);",
    ],
    "what cannot be kept is not said to be": ["setKept(worked ? wanted : kept());", "setKept(wanted);"],
    "what was cancelled is not opened": ['    if (signal.aborted) return refused("unreadable");\n', ""],
    "what is forgotten is kept nowhere": [
      "    forget: () => {\n      keepText(storage, atlas, undefined);",
      "    forget: () => {",
    ],
    "a copy is open again after a look at another atlas": [" ?? copies.of(index)", ""],
    "what this device keeps goes before that": [
      "loadKeptText(storage, atlas) ?? copies.of(index)",
      "copies.of(index) ?? loadKeptText(storage, atlas)",
    ],
    "what is forgotten is not open again": ["      copies.put(index, undefined);\n", ""],
  }),
  ...broken("src/panels/own-text/mark-names.ts", panel("mark-names"), {
    "claims of several projects have the hue of none": ["what.every((one) => one.hue === first.hue)", "true"],
    "an edited sentence has dotted lines": ['edited: "dotted",', 'edited: "solid",'],
    "a ground says that the text states it": ["what.some(({ stated }) => stated)", "true"],
    "one claim that rests twice on words is one": ["new Set(what.map(({ id }) => id))", "new Set(what)"],
  }),
];

/** The copies that are open while another atlas is looked at. */
export const ofKeptText = broken("src/state/kept-text.ts", panel("create-own-reading"), {
  "a copy is of one text": ['sentences.map(({ hash }) => hash).join("")', "String(sentences.length > 0)"],
});
