import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../../../tests/fixtures/drawn-atlas.ts";
import { first, readXml } from "../../../../tests/support/read-pptx.ts";
import { dashName, formOf, type SlideStyle } from "../picture/node-shape.ts";
import { nameSpaces } from "../shape/slide-xml.ts";
import { xml } from "../shape/xml.ts";
import { gluedWay } from "./glue.ts";
import { tieConnector } from "./tie-connector.ts";

const { scene } = drawnAtlas("zh");
const targets = new Map(
  scene.nodes.toReversed().map((box, at) => [box.id, { number: at + 2, box, form: formOf(box) }]),
);
const style: SlideStyle = {
  fill: () => xml("a:noFill"),
  language: "zh",
  slackOf: () => undefined,
  space: {
    unit: 1,
    sceneUnit: 1,
    at: (x, y) => [x, y],
    scenePoint: (point) => point,
    sceneFrame: ({ x, y, width, height }) => ({ x: x - width / 2, y: y - height / 2, width, height }),
  },
};

describe("an edge as a connector", () => {
  it("is glued at the sites where its way begins and ends, with the dash and the arrow of the edge", () => {
    let turned = 0;
    for (const edge of scene.edges) {
      const [source, target] = [targets.get(edge.source), targets.get(edge.target)];
      const way = source && target && gluedWay(edge.points, source, target, scene.nodes);
      if (!way) continue;
      const who = { number: 1, name: edge.id };
      const { shape } = tieConnector(who, { edge, faded: false }, source, target, scene.nodes, style);
      const drawn = readXml(shape.replace("<p:cxnSp>", xml("p:cxnSp", nameSpaces).replace("/>", ">")));
      const glued = ["a:stCxn", "a:endCxn"].map((end) => first(drawn, end).attributes);
      expect(glued).toEqual([
        { id: String(source.number), idx: String(source.form.sites[way.sides[0]].index) },
        { id: String(target.number), idx: String(target.form.sites[way.sides[1]].index) },
      ]);
      if (way.sides[0] !== way.sides[1]) turned += 1;
      expect(first(drawn, "a:prstDash").attributes.val).toBe(dashName(edge.dash));
      expect(first(drawn, "a:tailEnd").attributes.type).toBe(edge.arrow ? "triangle" : "none");
    }
    expect(turned).toBeGreaterThan(10);
    expect(new Set(scene.edges.map(({ arrow }) => arrow)).has(true)).toBe(true);
  });
});
