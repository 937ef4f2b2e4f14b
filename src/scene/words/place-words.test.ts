import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { standingFor } from "../../../tests/support/whole-product.ts";
import { type Language, languages } from "../../core/atlas/vocabulary.ts";
import { emptyFilter } from "../../core/view/filter.ts";
import { focusOf } from "../../core/view/focus.ts";
import type { Level } from "../../core/view/level.ts";
import { visibility } from "../../core/view/visibility.ts";
import { frames } from "../../layout/frames.ts";
import { textWidth } from "../../layout/measure/text-width.ts";
import type { Frame } from "../../layout/placement.ts";
import { buildScene } from "../build-scene.ts";
import { linePresence } from "../line-presence.ts";
import { seenAtDepth } from "../picture/subject-of.ts";
import { type Placeable, placeContent } from "../place-content.ts";
import type { Point, Scene } from "../types.ts";
import { placeWords } from "./place-words.ts";
import type { TieWord } from "./tie-words.ts";

const { graph } = yongzhou();

interface Way {
  readonly form: "map" | "lanes";
  readonly level: Level;
  readonly frame: Frame;
  readonly zooms: readonly number[];
}

const stage = frames.stage(1440, 796);
const ways: Readonly<Record<string, Way>> = {
  stage: { form: "map", level: "overview", frame: stage, zooms: [1, 2.2] },
  telephone: { form: "map", level: "overview", frame: frames.column(390), zooms: [1] },
  lanes: { form: "lanes", level: "near", frame: { ...stage, height: undefined }, zooms: [1] },
};

function sceneOf({ form, level, frame }: Way, language: Language): Scene {
  const shows = (id: string) => seenAtDepth(graph.getNodeAttribute(id, "type").role, level);
  const what: Placeable = { graph, language, shows, form, actors: form === "lanes" ? "details" : "spine" };
  const placed = placeContent(what, frame);
  return buildScene({ graph, ...placed, layoutId: form, fit: "whole", language, theme: "light" });
}

/** The words of the ties of a node, as the page asks for them. */
function wordsOf(id: string, language: Language, lit: (tie: string) => boolean): readonly TieWord[] {
  const byKind = new Map<string, string[]>();
  for (const tie of graph.edges(id).filter(lit)) {
    const kind = `${graph.getEdgeAttribute(tie, "relation").id} ${graph.source(tie) === id}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), tie]);
  }
  return [...byKind.values()].map((ties) => ({
    word: graph.getEdgeAttribute(ties[0] ?? "", "relation").label[language],
    ties,
  }));
}

type Span = readonly [number, number, number, number];
const meet = (a: Span, b: Span) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const spanOf = (x: number, y: number, width: number, height: number): Span => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2,
];
const legSpans = (points: readonly Point[]) =>
  points.slice(1).map(([x, y], at): Span => {
    const [px, py] = points[at] ?? [x, y];
    return [Math.min(px, x), Math.min(py, y), Math.max(px, x), Math.max(py, y)];
  });

/** Where a way is after a length of it. */
function pointAt(points: readonly Point[], at: number): Point {
  let left = at;
  for (const [index, [x, y]] of points.slice(1).entries()) {
    const [px, py] = points[index] ?? [x, y];
    const long = Math.hypot(x - px, y - py);
    if (left <= long) return [px + ((x - px) * left) / long, py + ((y - py) * left) / long];
    left -= long;
  }
  throw new Error("beyond the end of its tie");
}

const told = languages.flatMap((language) => Object.keys(ways).map((name) => [language, name] as const));

// Each way once, in one of the languages.
describe.each(standingFor(told, (_, at) => at % 2 === 0))(
  "the words on the ties of any node (%s, %s)",
  (language, name) => {
    const way = ways[name];
    if (!way) throw new Error(name);
    const scene = sceneOf(way, language);
    const edges = new Map(scene.edges.map((edge) => [edge.id, edge]));

    it("are covered by no box, heading or other word, and no line runs through them", () => {
      let count = 0;
      for (const id of new Set(scene.nodes.map((node) => node.id))) {
        const seen = visibility(graph, {
          filter: emptyFilter,
          level: way.level,
          chosen: focusOf(graph, [id]),
        });
        const words = wordsOf(id, language, (tie) => seen.edge(tie) === "lit");
        for (const zoom of way.zooms) {
          const placed = placeWords(scene, { visibility: seen, level: way.level, words }, zoom);
          expect(new Set(placed.map(({ id: tie }) => tie)).size).toBe(placed.length);
          const spans: Span[] = [];
          for (const { id: tie, word, at } of placed) {
            const own = words.find(({ ties }) => ties.includes(tie))?.ties ?? [];
            const [x, y] = pointAt(edges.get(tie)?.points ?? [], at);
            const span = spanOf(x, y, textWidth(word, 12, 400) / zoom, 12 / zoom);
            const covering = [
              ...scene.nodes
                .filter((node) => seen.node(node.id) !== "hidden")
                .map((node) => [node.id, spanOf(node.x, node.y, node.width, node.height)] as const),
              ...scene.headings
                .filter((one) => linePresence({ ...one, edges: [] }, seen, way.level) !== "hidden")
                .map(({ lines, x: left, y: middle, fontSize, align }) => {
                  const width = Math.max(...lines.map((line) => textWidth(line, fontSize, 400)));
                  return [
                    lines.join(" "),
                    spanOf(align === "start" ? left + width / 2 : left, middle, width, fontSize),
                  ] as const;
                }),
              ...spans.map((other) => ["another word", other] as const),
              // What is lit lies over the word, but for its own line, which it interrupts.
              ...scene.edges
                .filter((edge) => seen.edge(edge.id) === "lit" && !own.includes(edge.id))
                .flatMap((edge) => legSpans(edge.points).map((leg) => [edge.id, leg] as const)),
            ].filter(([, other]) => meet(span, other));
            expect([id, word, covering.map(([what]) => what)]).toEqual([id, word, []]);
            spans.push(span);
            count += 1;
          }
        }
      }
      expect(count).toBeGreaterThan(10);
    });
  },
);

it("say a word that several ties share where it hides nothing, and over a faint line only where it would else not be said", () => {
  const edge = (id: string, points: readonly Point[]) =>
    ({
      id,
      source: `${id}-from`,
      target: `${id}-to`,
      told: undefined,
      points,
    }) as unknown as Scene["edges"][number];
  const edges = [
    edge("over", [
      [20, 100],
      [110, 100],
    ]),
    edge("clear", [
      [20, 200],
      [110, 200],
    ]),
    edge("faint", [
      [65, 20],
      [65, 150],
    ]),
  ];
  const scene = { nodes: [], headings: [], lines: [], edges, width: 400, height: 300 };
  const asked = (ties: readonly string[]) => ({
    visibility: {
      node: () => "shown" as const,
      edge: (id: string) => (id === "faint" ? ("shown" as const) : ("lit" as const)),
    },
    level: "overview" as const,
    words: [{ word: "undertakes", ties, each: true }],
  });
  const placed = (ties: readonly string[]) => placeWords(scene, asked(ties), 1).map(({ id }) => id);
  expect(placed(["over", "clear"])).toEqual(["clear"]);
  expect(placed(["over"])).toEqual(["over"]);
});

it("are as large as the smallest names of what is told, and smaller only where ties would else not say theirs", () => {
  const tie = (id: string, x: number, long: number) =>
    ({
      id,
      source: `${id}-from`,
      target: `${id}-to`,
      told: "line",
      points: [
        [x, 100],
        [x, 100 + long],
      ],
    }) as unknown as Scene["edges"][number];
  const name = { id: "a", x: 20, y: 20, width: 10, height: 10, label: { fontSize: 30 } };
  const nodes = [name] as unknown as Scene["nodes"];
  const written = (edges: Scene["edges"], told: boolean, zoom = 1) =>
    placeWords(
      { nodes, headings: [], lines: [], edges, width: 800, height: 600 },
      {
        visibility: { node: () => "shown", edge: () => "lit" },
        level: "near",
        told,
        words: [{ word: "builds", ties: edges.map(({ id }) => id), each: true }],
      },
      zoom,
    ).map(({ size }) => size * zoom);
  const [long, short] = [tie("long", 200, 300), tie("short", 500, 45)];
  expect(written([long], false)).toEqual([12]);
  expect(written([long], true)).toEqual([30]);
  expect(written([long], true, 2)).toEqual([60]);
  const both = written([long, short], true);
  expect(both).toHaveLength(2);
  expect(both[0]).toBe(both[1]);
  expect(both[0]).toBeGreaterThan(15);
  expect(both[0]).toBeLessThan(30);
});
