import { broken } from "./broken.mjs";

const claims = ["src/core/view/lens-claims.test.ts"];
const scenes = ["src/scene/lens/lens-scene.test.ts"];

/** What claims rest on, in classes. */
export const ofLens = [
  ...broken("src/core/view/lens.ts", claims, {
    "a sentence that is named twice counts once": [
      "const { size } = new Set(",
      "const { length: size } = Array.from(",
    ],
    "a claim that is no inference has no confidence": ['(basis === "inferred" && confidence)', "confidence"],
    "more than three sentences are many": ['?? "more"', '?? "none"'],
    "background rests on no sentence": ['"sentence" in one ? [one.sentence] : []', "[one]"],
    "no tie is drawn for what is stated": ['found === "stated" || ', ""],
    "no tie is drawn for want of a confidence": [' || found === "none"', ""],
    "numbers of sentences draw no tie": ['by === "sentences" || ', ""],
    "of a class that is lit those ties alone are drawn": ["only === undefined || only === found", "true"],
  }),
  ...broken("src/core/view/lens-claims.ts", claims, {
    "what a filter takes away is not counted": ["left.nodes.has(id)", "true"],
    "ties that a filter takes away are not counted": ["left.edges.has(id) && ", ""],
    "a tie that is derived from its part is no claim besides": [" && hasOwnClaim(graph, id)", ""],
  }),
];

/** How classes are drawn. */
export const ofLensScene = [
  ...broken("src/scene/lens/lens-looks.ts", scenes, {
    "classes of one hue differ in thickness": [
      "[stroke, filled, strokeWidth] = step",
      "[stroke, filled] = step, strokeWidth = 0.1",
    ],
    "background has dashes, too": ['one === "inferred" || one === "background"', 'one === "inferred"'],
    "labels are dark on light and light on dark": [
      "textColor: textOn(colors, fill), strokeWidth }",
      "textColor: colors.ink, strokeWidth }",
    ],
    "what has no class is drawn like lines": [
      "stroke: colors.line, textColor",
      "stroke: colors.paper, textColor",
    ],
    "the dark theme has degrees of its own": ["degreeSteps[theme][degree]", "degreeSteps.light[degree]"],
  }),
  ...broken("src/scene/lens/lens-scene.ts", scenes, {
    "what the lit ties lead to is lit": ["one === only || ends.has(id)", "one === only"],
    "only ties of the class that is lit do": ["only && lensDraws(lens, claimOf(graph, id)) ?", "only ?"],
    "the others are faint": ["(isLit(found, one.id) ? {} :", "(true ? {} :"],
    "thickness grows with the picture": ["look.strokeWidth * scene.size", "look.strokeWidth"],
    "dashes of the basis stay": ["dash: dashOf(claimOf(graph, one.id).basis, strokeWidth)", "dash: []"],
    "dots of projects go": ["dots: [],", ""],
    "a sign stands where the dots were": ["(one.outline ?? aroundDots(one))", "one.outline"],
    "of a line the weakest is told": ["Math.max(...told", "Math.min(...told"],
    "belonging that is derived colours no line": [
      "ids.filter((id) => hasOwnClaim(graph, id)).map(classOf)",
      "ids.map(classOf)",
    ],
    "ties without a confidence do not hide those with one": [
      'by === "confidence" ? own.filter((one) => one !== "none") : own',
      "own",
    ],
    "lines that tell no class are paler": ["mix(colors.line, colors.paper, treeShare)", "one.stroke"],
    "lines of other classes are faint": [
      "return { ...one, stroke: isLit(found) ? stroke : faint(stroke) };",
      "return { ...one, stroke };",
    ],
    "ties of other classes are faint": [
      "{ value: isLit(found) ? stroke : faint(stroke), enumerable",
      "{ value: stroke, enumerable",
    ],
    "the legend names what is there alone": ["nodes.length + edges.length > 0", "true"],
    "confidence has a word of its own for none": [
      'by === "confidence" ? "lens.confidence.none" : "lens.sentences.none"',
      '"lens.sentences.none"',
    ],
    "panels are grey": ["mix(colors.line, colors.paper, 0.07)", "panel.fill"],
  }),
];

/** What counts as a claim. */
export const ofGraph = [
  ...broken("src/core/graph/claims.ts", ["src/core/graph/claims.test.ts"], {
    "a belonging that has a claim of its own is one": ["!derived || ", "!derived && "],
    "a tie that is derived from its part is not counted as a claim": [
      "graph.filterEdges((id) => hasOwnClaim(graph, id)).length",
      "graph.size",
    ],
  }),
];
