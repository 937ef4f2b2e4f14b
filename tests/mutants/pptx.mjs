import { broken } from "./broken.mjs";

const at = (...names) => names.map((name) => `src/export/pptx/${name}.test.ts`);
const decks = at("render-pptx", "package/package-deck", "hostile-decks");
const glue = at("tie/glue", "render-pptx");

/** PowerPoint files. */
export const ofPptx = [
  ...broken("src/export/pptx/tie/glue.ts", glue, {
    "a connector runs through no box": ["? ways.find(isFree) : undefined", "? ways[0] : undefined"],
    "nor where a program bends it in its own place": ["byItself && isFree(byItself)", "byItself"],
    "a connector never turns back": ["if (gap <= same) return [];", ""],
    "a connector leaves at the side of the edge's own way": [
      "for (const pair of [sides, facing])",
      "for (const pair of [facing])",
    ],
    "a connector bends where the edge's own way does": [
      "[...bendsOf(way, along, low, high), (low + high) / 2]",
      "[(low + high) / 2]",
    ],
  }),
  ...broken("src/export/pptx/tie/connector-path.ts", at("tie/connector-path"), {
    "a connector that goes left is flipped": ["flipH: along < 0 ? true : undefined", "flipH: undefined"],
    "one that leaves upright is turned": ["rot: first === 0 ? undefined : 5_400_000", "rot: undefined"],
    "a turned frame is given as it is before the turn": ["first === 0 ? [dx, dy] : [dy, -dx]", "[dx, dy]"],
    "a bend is told as a share of the way": [
      "((bend[axis] - start[axis]) / spans[axis]) * 100_000",
      "50_000",
    ],
  }),
  ...broken("src/export/pptx/tie/tie-connector.ts", at("tie/tie-connector"), {
    "a connector is glued to its target": [
      "target.form.sites[way.sides[1]].index",
      "target.form.sites[way.sides[0]].index",
    ],
    "an edge has its arrow": ["dashName(edge.dash), edge.arrow)", "dashName(edge.dash))"],
  }),
  ...broken("src/export/pptx/shape/shape-preset.ts", at("shape/shape-preset"), {
    "an ellipse numbers its sites in another way": ["sites: sitesOf(ellipseNumbers, places)", "sites"],
  }),
  ...broken("src/export/pptx/shape/shape-xml.ts", decks, {
    "no shape has the number of the slide": ["let last = 1;", "let last = 0;"],
    "a shape says its sentence to those who do not see it": ["descr: alt }", "descr: undefined }"],
    "a placeholder can be told from a text box": ['placeholder ? xml("p:ph", placeholder) : ""', '""'],
  }),
  ...broken("src/export/pptx/shape/text-body.ts", [...decks, ...at("picture/text-room")], {
    "texts get smaller where wider faces stand in": ['xml("a:normAutofit")', 'xml("a:noAutofit")'],
    "Chinese has its own face": ['["a:ea", "ea"],', ""],
    "lines break where the picture broke them": ['runs.join(xml("a:br", {}, look))', 'runs.join("")'],
  }),
  ...broken("src/export/pptx/shape/xml.ts", decks, {
    "measures are whole numbers": ["String(Math.round(value))", "String(value)"],
    "a text is escaped": ["return escapeXml(text.replace", "return (text.replace"],
  }),
  ...broken("src/export/pptx/slide-size.ts", at("slide-size"), {
    "a slide is no larger than PowerPoint allows": ["Math.min(most, ", "Math.max(0, "],
  }),
  ...broken("src/export/pptx/words/text-slide.ts", at("words/text-slide"), {
    "a list that is too long goes on on another slide": [
      "if (page && heightOf([...page, item], least, body) <= body.height)",
      "if (page)",
    ],
  }),
  ...broken("src/export/pptx/words/table-slide.ts", at("words/table-slide"), {
    "each slide of a table has its own rows": ["rows.slice(plan.from, plan.to)", "rows"],
    "a table's source leads to its address": [
      "...(slide.link !== undefined && { leadsTo: addressRelation }),",
      "",
    ],
  }),
  ...broken("src/export/pptx/picture/picture-words.ts", at("picture/picture-words"), {
    "notes are no longer than one can say": ["if (claim.sentence.length > room) break;", ""],
    "notes say how much more there is": ["left > 0 ?", "false ?"],
    "notes say nothing of what is faded": [
      "if (faded || seen.has(node.id)) return [];",
      "if (seen.has(node.id)) return [];",
    ],
  }),
  ...broken("src/export/pptx/picture/picture-slide.ts", decks, {
    "what is faded lies under what is not": [
      "Number(b.faded) - Number(a.faded)",
      "Number(a.faded) - Number(b.faded)",
    ],
    "what a line says is told once": ["for (const id of own) told.add(id);", ""],
  }),
  ...broken("src/export/pptx/picture/home-of.ts", decks, {
    "what several projects share stands by itself": [
      "first !== undefined && node.projects.length === 1 ?",
      "first !== undefined ?",
    ],
  }),
  ...broken("src/export/pptx/picture/picture-texts.ts", [...decks, ...at("package/slide-link")], {
    "a picture without a title has one for those who listen": [
      "?? hiddenTitle(picture, fallback)",
      "?? { ...hiddenTitle(picture, fallback), lines: [] }",
    ],
    "a source leads to the picture's link": ['role === "source" && picture.link !== "" && !written', "false"],
  }),
  ...broken("src/export/pptx/picture/node-shape.ts", [...decks, ...at("picture/text-room")], {
    "what has no outline has the sign of its type": ["outline && !boxed\n", "false\n"],
  }),
  ...broken("src/export/pptx/theme/deck-theme.ts", at("theme/deck-theme"), {
    "a colour that no shade comes near is given as it is": [
      "!nearest || nearest.missed > mostMissed",
      "!nearest",
    ],
    "a pale shade is of its project's hue": ["ofHue.missed <= closest.missed + allowance", "false"],
  }),
  ...broken("src/export/pptx/theme/master-xml.ts", decks, {
    "a dark deck says which colour is ground": ['dark ? ["dk", "lt"] :', 'false ? ["dk", "lt"] :'],
  }),
  ...broken("src/export/pptx/package/open-package.ts", decks, {
    "readers are told what each part is": ["...parts.map(", "...parts.slice(1).map("],
    "a part leads to others from its own folder": [
      'name.split("/"), from.split("/").slice(0, -1)',
      'name.split("/"), [""]',
    ],
  }),
  ...broken("src/export/pptx/package/package-deck.ts", decks, {
    "the same deck makes the same bytes": [
      "mtime: noDate,",
      "mtime: new Date(performance.timeOrigin + 4000 * performance.now()),",
    ],
    "a theme belongs to one master": [
      "relations: () => numbered([ofNotes])",
      "relations: () => numbered([own])",
    ],
  }),
  ...broken("src/export/pptx/render-pptx.ts", at("words/table-slide"), {
    "a table without legible room is told as a list": ["if (plans.length === 0) {", "if (false) {"],
  }),
];
