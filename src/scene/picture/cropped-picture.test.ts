import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../../tests/fixtures/drawn-atlas.ts";
import { plainLooks as looks } from "../../../tests/fixtures/plain-looks.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { croppedPicture, cutTo } from "./cropped-picture.ts";
import { framePage } from "./frame.ts";

const area = { x: 0, y: 0, width: 100, height: 100 };

describe("cutTo", () => {
  it("keeps what is inside as it is", () => {
    const points = [
      [10, 10],
      [10, 90],
      [50, 90],
    ] as const;
    expect(cutTo(points, area)).toEqual([points]);
  });

  it("ends a line where it leaves, and begins it anew where it comes back", () => {
    const points = [
      [10, 50],
      [150, 50],
      [150, 80],
      [20, 80],
    ] as const;
    expect(cutTo(points, area)).toEqual([
      [
        [10, 50],
        [100, 50],
      ],
      [
        [100, 80],
        [20, 80],
      ],
    ]);
  });

  it("leaves nothing of what stays outside", () => {
    expect(
      cutTo(
        [
          [120, 0],
          [120, 90],
        ],
        area,
      ),
    ).toEqual([]);
  });
});

describe("a picture of a part of the stage", () => {
  const { scene } = drawnAtlas("zh", "light", "overview");
  const half = { x: 0, y: 0, width: scene.width / 2, height: scene.height };
  const { graph } = yongzhou();
  const subject = { graph, scene, area: half, chosen: new Set<string>(), presence: () => "shown" as const };

  it("has what has its middle there, all of it on the page, and headings only of what is there", () => {
    const picture = croppedPicture(subject, framePage["16:9"], looks);
    if (!picture) throw new Error("nothing is drawn");
    const within = scene.nodes.filter(({ x }) => x > 0 && x < half.width);
    expect(picture.nodes.map(({ node }) => node.key)).toEqual(within.map(({ key }) => key));
    for (const { node } of picture.nodes) {
      const right = (node.x + node.width / 2) * picture.scale + picture.offset[0];
      expect(right).toBeLessThanOrEqual(picture.width);
      expect((node.x - node.width / 2) * picture.scale + picture.offset[0]).toBeGreaterThanOrEqual(0);
    }
    const ids = new Set(within.map(({ id }) => id));
    for (const { heading } of picture.headings) expect(heading.over.some((id) => ids.has(id))).toBe(true);
  });

  it("has no line of which nothing is there, and none without both its ends where it stands for one edge", () => {
    const picture = croppedPicture(subject, framePage["16:9"], looks);
    const ids = new Set(picture?.nodes.map(({ node }) => node.id));
    const ends = new Map(scene.edges.map(({ id, source, target }) => [id, [source, target]]));
    for (const { line } of picture?.lines ?? [])
      if (line.edges.length > 0)
        expect(line.edges.some((id) => ends.get(id)?.every((end) => ids.has(end)))).toBe(true);
  });

  it("is none where nothing is in sight", () => {
    const nowhere = { ...subject, area: { x: -500, y: -500, width: 10, height: 10 } };
    expect(croppedPicture(nowhere, framePage["16:9"], looks)).toBeUndefined();
  });
});
