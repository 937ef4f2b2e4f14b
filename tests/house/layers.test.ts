import { describe, expect, test } from "vitest";
import { lintFiles } from "./lint-files.ts";

const layers = ["core", "i18n", "layout", "scene", "state", "render", "export", "ui", "panels"] as const;
type Layer = (typeof layers)[number];

/** The import table of the architecture: what each folder may import of ours besides itself. */
const mayImport: Readonly<Record<Layer, readonly Layer[]>> = {
  core: [],
  i18n: [],
  layout: ["core"],
  scene: ["core", "layout", "i18n"],
  state: ["core", "i18n"],
  render: ["core", "layout", "scene", "i18n"],
  export: ["core", "layout", "scene", "i18n"],
  ui: ["i18n"],
  panels: ["core", "layout", "scene", "i18n", "state", "render", "export", "ui"],
};
const frameMayImport: readonly Layer[] = ["core", "state", "panels", "i18n"];

interface Case {
  sentence: string;
  path: string;
  text: string;
  breaks: string | undefined;
}
const uses = (specifier: string): string =>
  `import { thing } from "${specifier}";\nexport const other = thing;\n`;
const importing = (path: string, specifier: string, allowed: boolean): Omit<Case, "path"> => ({
  sentence: `${path} ${allowed ? "may" : "must not"} import ${specifier}`,
  text: uses(specifier),
  breaks: allowed ? undefined : "noRestrictedImports",
});
const at = (folder: string, name: string): string => `${folder}/${name.replace(/\W+/g, "-")}.ts`;

const betweenLayers = layers.flatMap((from) => [
  ...layers.map((to) => ({
    path: at(`src/${from}/inner`, `imports-${to}`),
    ...importing(`src/${from}`, `../../${to}/deep/thing.ts`, to === from || mayImport[from].includes(to)),
  })),
  ...["tools/build/thing.ts", "src/app.tsx", "src/main.tsx"].map((file) => ({
    path: at(`src/${from}`, `imports-${file}`),
    ...importing(`src/${from}`, file.startsWith("src") ? file.replace("src", "..") : `../../${file}`, false),
  })),
]);
/** The page frame has no other files: an import of each layer a line. */
const frames = ["src/app.tsx", "src/main.tsx"] as const;
const frameText = [
  ...layers.map((to) => `import { thing as ${to}Thing } from "./${to}/thing.ts";`),
  `export const others = [${layers.map((to) => `${to}Thing`).join()}];\n`,
].join("\n");
const fromFrame = frames.flatMap((path) =>
  layers.map((to, at) => ({
    path,
    line: at + 1,
    ...importing(path, `./${to}/thing.ts`, frameMayImport.includes(to)),
  })),
);
const fromTools = [
  ...layers.map((to) =>
    importing("tools", `../../src/${to}/thing.ts`, ["core", "layout", "scene", "i18n"].includes(to)),
  ),
  importing("tools", "../../src/export/svg/render-svg.ts", true),
  importing("tools", "../../src/export/png/svg-to-png.ts", false),
  importing("tools", "../../src/app.tsx", false),
].map((rest, i) => ({ path: `tools/layout/case-${i}.ts`, ...rest }));

const restricted = "noRestrictedImports";

/** The rooms inside core, what each may import being those before it and its equals. */
const rooms = [
  ["atlas", "vocabulary"],
  ["graph"],
  ["view", "search", "text", "describe", "outline", "table"],
  ["link"],
  ["tour", "validation"],
] as const;
const verbs = {
  import: "export const other = thing;\n",
  "import type": "export type Other = thing;\n",
  export: "",
} as const;
const betweenRooms = rooms.flatMap((equals, height) =>
  equals.flatMap((from) =>
    rooms.flatMap((others, otherHeight) =>
      others.flatMap((to) =>
        Object.entries(verbs).map(([verb, after], at) => ({
          sentence: `src/core/${from} ${otherHeight <= height ? "may" : "must not"} ${verb} of src/core/${to}`,
          path: `src/core/${from}/room-${to}-${at}.ts`,
          text: `${verb} { thing } from "../${to}/thing.ts";\n${after}`,
          breaks: otherHeight <= height ? undefined : restricted,
        })),
      ),
    ),
  ),
);

const libraries: readonly [specifier: string, home: readonly string[]][] = [
  ["cytoscape", ["src/render"]],
  ["cytoscape/dist/cytoscape.esm.mjs", ["src/render"]],
  ["d3", ["src/render"]],
  ["d3-sankey", ["src/render"]],
  ["d3-hierarchy", ["src/render", "tools"]],
  ["@ark-ui/solid", ["src/ui"]],
  ["@ark-ui/solid/dialog", ["src/ui"]],
];
const folders = [...layers.map((layer) => `src/${layer}`), "tools", "tests"];
const ofLibraries = [
  ...libraries.flatMap(([specifier, home]) =>
    folders.map((folder) => ({
      path: at(`${folder}/lib`, specifier),
      ...importing(folder, specifier, home.includes(folder)),
    })),
  ),
  ...["core", "layout", "scene", "i18n"].map((layer) => ({
    path: `src/${layer}/solid.ts`,
    ...importing(`src/${layer}`, "solid-js", false),
  })),
];

const cyclic = (other: string): string =>
  `import { b } from "./${other}";\nexport const a = (n: number): number => (n > 0 ? b(n - 1) : 0);\nexport { a as b };\n`;
const lines = (count: number): string =>
  Array.from({ length: count }, (_, i) => `export const v${i} = ${i};\n`).join("");
const refused = (sentence: string, path: string, text: string, breaks: string): Case => ({
  sentence,
  path,
  text,
  breaks,
});
const accepted = (sentence: string, path: string, text: string): Case => ({
  sentence,
  path,
  text,
  breaks: undefined,
});
const plugin = "plugin";

const ofCode: readonly Case[] = [
  refused("an import cycle is refused", "src/core/cycle/one.ts", cyclic("two.ts"), "noImportCycles"),
  refused("and so is its other half", "src/core/cycle/two.ts", cyclic("one.ts"), "noImportCycles"),
  refused("any is refused", "src/core/any.ts", "export const f = (x: any): unknown => x;\n", "noExplicitAny"),
  refused(
    "! is refused",
    "src/core/bang.ts",
    "export const f = (x?: { y: 1 }) => x!.y;\n",
    "noNonNullAssertion",
  ),
  refused("a file of 301 lines is refused", "src/core/long.ts", lines(301), "noExcessiveLinesPerFile"),
  accepted("a file of 300 lines passes", "src/core/full.ts", lines(300)),
  refused("innerHTML is refused", "src/panels/a.ts", 'document.body.innerHTML = "x";\n', plugin),
  refused("outerHTML is refused", "src/ui/b.ts", 'document.body.outerHTML = "x";\n', plugin),
  refused(
    "innerHTML in JSX is refused",
    "src/panels/c.tsx",
    "export const C = () => <p innerHTML={t} />;\n",
    plugin,
  ),
  refused("DOMParser is refused", "src/export/d.ts", "export const p = new DOMParser();\n", plugin),
  refused("markup in place is refused", "src/ui/e.ts", 'document.body.insertAdjacentHTML("x", y);\n', plugin),
  accepted("the trusted template may", "src/ui/trusted-template.ts", 'document.body.innerHTML = "x";\n'),
  accepted(
    "what draws our own SVG into the page may",
    "src/export/print/picture-element.ts",
    "new DOMParser();\n",
  ),
  accepted("textContent passes", "src/panels/f.ts", 'document.body.textContent = "x";\n'),
  refused("source importing tests is refused", "src/core/g.ts", uses("../../tests/fixtures/x.ts"), plugin),
  accepted("a unit test may import fixtures", "src/core/g.test.ts", uses("../../tests/fixtures/x.ts")),
  refused("Node in the page is refused", "src/core/h.ts", uses("node:fs"), "noNodejsModules"),
  accepted("a unit test may use Node", "src/core/h.test.ts", uses("node:fs")),
  refused(
    "core touching the document is refused",
    "src/core/i.ts",
    "export const d = document.title;\n",
    "noRestrictedGlobals",
  ),
  refused("an import without extension is refused", "src/core/j.ts", uses("./g"), "useImportExtensions"),
  refused(
    "a type import is an import",
    "src/core/k.ts",
    'import type { Scene } from "../scene/types.ts";\nexport type S = Scene;\n',
    restricted,
  ),
  refused(
    "a re-export is an import",
    "src/core/l.ts",
    'export { x } from "../scene/types.ts";\n',
    restricted,
  ),
  refused(
    "a lazy import is an import",
    "src/core/m.ts",
    'export const x = import("../panels/card.tsx");\n',
    restricted,
  ),
];

const cases: readonly Case[] = [...betweenLayers, ...betweenRooms, ...fromTools, ...ofLibraries, ...ofCode];

describe("the linter keeps the house in order", () => {
  const found = lintFiles(Object.fromEntries(cases.map(({ path, text }) => [path, text])));

  test("every case stands in a file of its own", () => {
    expect(new Set(cases.map(({ path }) => path)).size).toBe(cases.length);
  });

  test.each(cases)("$sentence", ({ path, breaks }) => {
    expect([...new Set(found.get(path)?.map(({ rule }) => rule))]).toEqual(breaks ? [breaks] : []);
  });

  const ofFrame = lintFiles(Object.fromEntries(frames.map((path) => [path, frameText])));

  test.each(fromFrame)("$sentence", ({ path, line, breaks }) => {
    const broken = ofFrame.get(path)?.filter((breach) => breach.line === line) ?? [];
    expect(broken.map(({ rule }) => rule)).toEqual(breaks ? [breaks] : []);
  });
});
