import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../../tests/fixtures/drawn-atlas.ts";
import { colourDistance, seenAs, visions } from "../../../tests/support/colour-vision.ts";
import { claimOf, hasOwnClaim } from "../../core/graph/claims.ts";
import { emptyFilter } from "../../core/view/filter.ts";
import {
  type Lens,
  type LensBy,
  type LensClass,
  lensClasses,
  lensClassOf,
  lensKinds,
} from "../../core/view/lens.ts";
import { lensClaims } from "../../core/view/lens-claims.ts";
import { contrast } from "../looks/colour.ts";
import { palette, themeNames } from "../looks/palette.ts";
import { framePage } from "../picture/frame.ts";
import { placedPicture } from "../picture/placed-picture.ts";
import { wholeSubject } from "../picture/subject-of.ts";
import { lensDash, lensLook } from "./lens-looks.ts";
import { lensClassName, lensScene } from "./lens-scene.ts";

const { graph, scene } = drawnAtlas("zh");
const { paper } = palette("light");
const everything = { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) };
const looksOf = (by: LensBy, theme: (typeof themeNames)[number]) =>
  lensClasses[by].map((one) => ({ one, ...lensLook(by, one, theme) }));

describe.each(themeNames)("the colours of lenses, %s", (theme) => {
  const colors = palette(theme);

  it.each(visions)("are told apart for %s sight by their lines and outlines", (vision) => {
    for (const by of lensKinds) {
      const looks = looksOf(by, theme);
      for (const [at, look] of looks.entries())
        for (const other of looks.slice(at + 1)) {
          const apart = colourDistance(seenAs(look.stroke, vision), seenAs(other.stroke, vision));
          expect(apart, `${by}: ${look.one}, ${other.one}`).toBeGreaterThanOrEqual(14);
        }
    }
  });

  it("are not the only thing that tells classes apart", () => {
    for (const by of lensKinds) {
      const told = looksOf(by, theme).map(({ one, strokeWidth }) => `${strokeWidth} ${lensDash(one, 1)}`);
      expect(new Set(told).size, by).toBe(told.length);
    }
    const dashes = lensClasses.basis.map((one) => `${lensDash(one, 1)}`);
    expect(new Set(dashes).size).toBe(dashes.length);
  });

  it("draw lines at 3:1 or more on the paper, and set labels at 4.5:1 or more in their boxes", () => {
    for (const by of lensKinds)
      for (const { one, stroke, fill, textColor } of looksOf(by, theme)) {
        expect(contrast(stroke, colors.paper), `${by} ${one}`).toBeGreaterThanOrEqual(3);
        expect(contrast(textColor, fill), `${by} ${one}`).toBeGreaterThanOrEqual(4.5);
      }
  });
});

describe("lensScene", () => {
  const painted = (lens: Lens) => lensScene(scene, graph, lens, "light");

  it("colours every node by its own claim, and leaves everything where it is", () => {
    for (const by of lensKinds) {
      const { nodes, edges } = painted({ by });
      expect(nodes.map(({ x, y, width, label }) => [x, y, width, label])).toEqual(
        scene.nodes.map(({ x, y, width, label }) => [x, y, width, label]),
      );
      for (const { id, stroke } of [...nodes, ...edges])
        expect(stroke, id).toBe(lensLook(by, lensClassOf(claimOf(graph, id), by), "light").stroke);
    }
  });

  it("keeps the dashes of a basis under every lens", () => {
    for (const by of lensKinds)
      for (const { id, dash } of painted({ by }).nodes)
        expect(dash.length > 0, id).toBe(claimOf(graph, id).basis !== "stated");
  });

  it.each(lensKinds)("tells of a line the weakest of what is claimed by those that share it: %s", (by) => {
    // Of each class one that claims it, joined with each of the others.
    const ones = lensClasses[by].flatMap(
      (one) => lensClaims(graph, by, everything).get(one)?.edges.slice(0, 1) ?? [],
    );
    const [plain] = scene.lines;
    if (!plain) throw new Error("no line is drawn");
    const joined = ones.flatMap((id, at) =>
      ones.slice(at + 1).map((other) => ({ ...plain, edges: [id, other] })),
    );
    const shared = [...scene.lines, ...joined];
    const { lines } = lensScene({ ...scene, lines: shared }, graph, { by }, "light");
    const strokeOf = (one: LensClass) => lensLook(by, one, "light").stroke;
    // From the weakest on; that a tie is no inference says nothing of the confidence of others.
    const order = lensClasses[by].toReversed().filter((one) => by !== "confidence" || one !== "none");
    const kinds = { mixed: 0, alone: 0, silent: 0 };
    for (const [at, { edges }] of shared.entries()) {
      const classes = new Set(
        edges
          .filter((id) => hasOwnClaim(graph, id))
          .map((id) => lensClassOf(claimOf(graph, id), by))
          .filter((one) => order.some((other) => other === one)),
      );
      const weakest = order.find((one) => classes.has(one));
      kinds[classes.size > 1 ? "mixed" : weakest ? "alone" : "silent"] += 1;
      if (weakest) expect(lines[at]?.stroke, edges.join()).toBe(strokeOf(weakest));
      else expect(contrast(lines[at]?.stroke ?? "", paper)).toBeLessThan(contrast(strokeOf("none"), paper));
    }
    expect(kinds.silent).toBeGreaterThan(0);
    expect(kinds.alone).toBeGreaterThan(2);
    expect(kinds.mixed).toBeGreaterThan(0);
  });

  it("lights one class alone, with what its ties lead to", () => {
    const lit = painted({ by: "basis", only: "inferred" });
    const usual = painted({ by: "basis" });
    const ends = new Set(
      graph.filterEdges((_id, { edge }) => edge.basis === "inferred").flatMap((id) => graph.extremities(id)),
    );
    expect(ends.size).toBeGreaterThan(20);
    for (const [at, { id, fill, boxed }] of lit.nodes.entries())
      if (boxed) expect(fill === usual.nodes[at]?.fill, id).toBe(ends.has(id));
    for (const part of ["lines", "edges"] as const) {
      const inferred = lensLook("basis", "inferred", "light").stroke;
      const others = usual[part].flatMap(({ stroke }, at) => {
        if (stroke === inferred) expect(lit[part][at]?.stroke).toBe(inferred);
        const told = lensClasses.basis.some((one) => lensLook("basis", one, "light").stroke === stroke);
        return told && stroke !== inferred ? [[stroke, lit[part][at]?.stroke ?? ""] as const] : [];
      });
      expect(others.length).toBeGreaterThan(0);
      for (const [before, now] of others) expect(contrast(now, paper)).toBeLessThan(contrast(before, paper));
    }
  });

  it("draws outlines as thick as the picture is large, and no project's colour behind them", () => {
    for (const by of lensKinds) {
      const { nodes, panels } = lensScene({ ...scene, size: scene.size * 2 }, graph, { by }, "light");
      for (const { id, strokeWidth } of nodes)
        expect(strokeWidth, id).toBe(
          lensLook(by, lensClassOf(claimOf(graph, id), by), "light").strokeWidth * scene.size * 2,
        );
      expect(panels.length).toBeGreaterThan(0);
      const before = new Set(scene.panels.map(({ fill }) => fill));
      for (const { fill } of panels) expect(before.has(fill)).toBe(false);
    }
  });

  it("has words of its own for what has no confidence, and for what rests on no sentence", () => {
    for (const language of ["zh", "en"] as const)
      expect(lensClassName("confidence", "none", language)).not.toBe(
        lensClassName("sentences", "none", language),
      );
  });

  it("gives what has no box a sign where its dots were", () => {
    const { nodes } = painted({ by: "sentences" });
    const plain = scene.nodes.filter(({ boxed, dots }) => !boxed && dots.length > 0);
    expect(plain.length).toBeGreaterThan(10);
    for (const { key } of plain) {
      const now = nodes.find((one) => one.key === key);
      expect(now?.dots).toEqual([]);
      expect(now?.outline?.width).toBeGreaterThan(0);
    }
  });
});

describe("a picture of what a lens colours", () => {
  it.each(lensKinds)("has its colours and a legend of them in place of the projects': %s", (by) => {
    const lens = { by };
    for (const language of ["zh", "en"] as const) {
      const subject = wholeSubject({ graph, language, filter: emptyFilter, lens }, "overview");
      const looks = {
        theme: "light",
        transparent: false,
        title: "",
        caption: "",
        source: "",
        link: "",
      } as const;
      const picture = placedPicture(subject, framePage["16:9"], { ...looks, legend: true });
      const told = picture?.legend.flatMap(({ entry }) => (entry.kind === "lens" ? [entry.text] : []));
      const there = lensClasses[by].filter((one) =>
        [...graph.nodes(), ...graph.edges()].some((id) => lensClassOf(claimOf(graph, id), by) === one),
      );
      expect(told).toEqual(there.map((one) => lensClassName(by, one, language)));
      for (const { node } of picture?.nodes ?? [])
        expect(node.stroke).toBe(lensLook(by, lensClassOf(claimOf(graph, node.id), by), "light").stroke);
      const drawn = new Set(picture?.edges.map(({ edge }) => edge.basis));
      expect(drawn.has("inferred")).toBe(by !== "sentences");
    }
  });
});
