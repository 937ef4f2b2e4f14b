import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPressed } from "../../../tests/fixtures/any-pressed.ts";
import { buildGraph, nodeTypes } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import type { GraphFile } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { rootProjects } from "../graph/tree.ts";
import { emptyFilter, filterMatches } from "../view/filter.ts";
import { passing } from "../view/passing.ts";
import { buildOutline } from "./build-outline.ts";
import { foldOutside, passingOutline } from "./fold-outside.ts";
import { type Outline, type OutlineItem, openableKeys, pathOf } from "./outline.ts";
import { outlineLines } from "./outline-lines.ts";

const { graph } = yongzhou();
const outline = buildOutline(graph);
const linesOf = (tree: Outline) => outlineLines(tree, () => true);
const nodesIn = (tree: Outline) => linesOf(tree).keys.filter((key) => tree.items.get(key)?.kind === "node");
const childrenOf = (key: string) => outline.items.get(key)?.children ?? [];
const typeOf = (of: AtlasGraph, id: string) => of.getNodeAttribute(id, "node").type;
const village = (change: (file: GraphFile) => void) => {
  const file = villageGraph();
  change(file);
  return buildGraph(file);
};

describe("the outline", () => {
  it("is told line by line however deep its parts lie", () => {
    const depth = 20_000;
    const items = new Map<string, OutlineItem>();
    for (let at = 0; at < depth; at += 1) {
      const [key, children] = [`n${at}`, at + 1 < depth ? [`n${at + 1}`] : []];
      items.set(key, {
        kind: "node",
        key,
        id: key,
        children,
        ...(at > 0 && { parent: `n${at - 1}` }),
      });
    }
    const { keys, place, span } = outlineLines({ roots: ["n0"], items }, (key) => key !== "n15000");
    expect(keys).toHaveLength(15_001);
    expect(place.get("n15000")).toBe(15_000);
    expect([span.get("n0"), span.get("n14999"), span.get("n15000")]).toEqual([15_001, 2, 1]);
  });

  it("has every node once at its own place, and no line twice", () => {
    const { keys } = linesOf(outline);
    expect(new Set(keys).size).toBe(keys.length);
    expect(nodesIn(outline).sort()).toEqual(graph.nodes().sort());
  });

  it("has a group per type that is not part of another, in the order of the vocabulary, with its count", () => {
    expect(outline.roots).toEqual([
      "*project",
      "*organ",
      "*institution",
      "*mechanism",
      "*figure",
      "*reference",
    ]);
    for (const key of outline.roots) {
      const group = outline.items.get(key);
      const type = nodeTypes.find((one) => `*${one}` === key);
      const count = graph.filterNodes((_id, { node }) => node.type === type).length;
      expect(group).toMatchObject({ kind: "group", type, count });
    }
  });

  it("lists projects in their order, and under each its own measures before its strands", () => {
    expect(childrenOf("*project")).toEqual(rootProjects(graph));
    for (const project of rootProjects(graph)) {
      const parts = childrenOf(project).filter((key) => graph.hasNode(key));
      const types = parts.map((id) => typeOf(graph, id));
      expect(types).toEqual([...types].sort((a, b) => a.localeCompare(b)));
      expect(new Set(types)).not.toContain("project");
    }
  });

  it("puts an institution under the one that it is part of", () => {
    expect(outline.items.get("five-level-deputies")?.parent).toBe("deputies");
    expect(childrenOf("*institution")).not.toContain("five-level-deputies");
    expect(pathOf(outline, "five-level-deputies")).toEqual(["deputies", "*institution"]);
  });

  it("names again, under a measure, the mechanisms, figures and references it is tied to, after its parts", () => {
    const hanging = childrenOf("upgrade-stations").map((key) => outline.items.get(key));
    expect(hanging.map((item) => item?.kind)).toEqual(["tie", "tie"]);
    expect(hanging).toMatchObject([
      { relation: "improves", forward: true },
      { relation: "quantifies", forward: false, id: "figure-388-stations" },
    ]);
  });

  it("names every figure under what it measures", () => {
    graph.forEachEdge((key, { edge }) => {
      if (edge.relation === "quantifies") expect(outline.items.get(key)?.parent).toBe(edge.target);
    });
  });

  it("is empty for an atlas without nodes", () => {
    const empty = village((file) => {
      file.nodes = [];
      file.edges = [];
    });
    expect(buildOutline(empty)).toEqual({ roots: [], items: new Map() });
  });

  it("keeps every node of an atlas without projects", () => {
    const bare = village((file) => {
      file.nodes = file.nodes.filter(({ type }) => type !== "project" && type !== "strand");
      for (const node of file.nodes) delete node.partOf;
      const ids = new Set(file.nodes.map(({ id }) => id));
      file.edges = file.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
    });
    const tree = buildOutline(bare);
    expect(tree.roots).not.toContain("*project");
    expect(tree.roots).toContain("*measure");
    expect(nodesIn(tree).sort()).toEqual(bare.nodes().sort());
  });

  it("comes to an end where parts go round in a circle", () => {
    const circle = village((file) => {
      for (const node of file.nodes) {
        if (node.id === "committee") node.partOf = "elders";
        if (node.id === "elders") node.partOf = "committee";
      }
    });
    expect(nodesIn(buildOutline(circle))).toContain("forestry");
  });

  it("takes ids that every object knows for what they are", () => {
    const odd = village((file) => {
      file.nodes.push({ ...(file.nodes[7] as GraphFile["nodes"][number]), id: "constructor" });
    });
    expect(nodesIn(buildOutline(odd))).toContain("constructor");
  });
});

describe("the lines of the outline", () => {
  it("are the groups where nothing is open, each one line tall", () => {
    const { keys, span } = outlineLines(outline, () => false);
    expect(keys).toEqual(outline.roots);
    expect([...span.values()]).toEqual(keys.map(() => 1));
  });

  it("follow their parent, which is as tall as they are and itself", () => {
    const open = new Set(["*project", "roots"]);
    const { keys, place, span } = outlineLines(outline, (key) => open.has(key));
    const at = place.get("roots") ?? -1;
    expect(keys[at]).toBe("roots");
    expect(keys.slice(at + 1, at + 1 + childrenOf("roots").length)).toEqual(childrenOf("roots"));
    expect(span.get("roots")).toBe(1 + childrenOf("roots").length);
    expect(keys[at + (span.get("roots") ?? 0)]).toBe(childrenOf("*project")[1]);
  });

  it("are all there where everything that can be opened is", () => {
    const open = new Set(openableKeys(outline));
    expect(outlineLines(outline, (key) => open.has(key)).keys).toEqual(linesOf(outline).keys);
  });
});

describe("the outline of what passes", () => {
  const filters = fc.record({
    ...anyPressed(graph),
    institutions: fc.constant<string[]>([]),
    mode: fc.constant("hide" as const),
    match: fc.constantFrom(...filterMatches),
  });

  it("has every node that passes at its place, and of the others only those that lead there", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const passes = passing(graph, filter);
        const left = passingOutline(outline, graph, passes);
        const shown = nodesIn(left);
        expect(shown.filter((id) => passes.nodes.has(id)).sort()).toEqual([...passes.nodes].sort());
        for (const id of shown) {
          if (passes.nodes.has(id)) continue;
          const below = nodesIn({ roots: left.items.get(id)?.children ?? [], items: left.items });
          expect(below.some((one) => passes.nodes.has(one))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("counts per group what passes, not what leads there", () => {
    const left = passingOutline(outline, graph, passing(graph, { ...emptyFilter, types: ["measure"] }));
    expect(left.roots).toEqual(["*project"]);
    expect(left.items.get("*project")).toMatchObject({ count: 0 });
    expect(left.items.has("upgrade-stations")).toBe(true);
    expect(left.items.get("upgrade-stations")?.children).toEqual([]);
  });

  it("is the whole outline where nothing is filtered", () => {
    expect(passingOutline(outline, graph, passing(graph, emptyFilter))).toEqual(outline);
  });
});

describe("the outline with what a filter leaves out folded", () => {
  const filters = [
    { institutions: ["residents"] },
    { projects: ["roots"] },
    { types: ["measure"] },
    { types: ["figure"], bases: ["inferred"] },
  ] as const;

  it.each(filters)("has every line of the outline once, under %j", (some) => {
    const passes = passing(graph, { ...emptyFilter, ...some });
    const folded = foldOutside(outline, graph, passes);
    const { keys } = linesOf(folded);
    const rest = keys.filter((key) => folded.items.get(key)?.kind === "rest");
    expect(keys.filter((key) => !rest.includes(key)).sort()).toEqual([...linesOf(outline).keys].sort());
    for (const key of keys) {
      for (const child of folded.items.get(key)?.children ?? [])
        expect(folded.items.get(child)?.parent).toBe(key);
    }
    for (const key of rest) {
      for (const line of folded.items.get(key)?.children ?? []) expect(passes.nodes).not.toContain(line);
    }
  });
});
