import { expect, it } from "vitest";
import { drawnAtlas } from "../../tests/fixtures/drawn-atlas.ts";
import { largestPicture, type PictureCandidate } from "./largest-picture.ts";

const { scene } = drawnAtlas("zh");
const looks = {
  transparent: false,
  ink: "#000000",
  muted: "#555555",
  title: "",
  caption: "",
  source: "",
  link: "",
  legend: false,
};
const showing = (ids: ReadonlySet<string>, share: number): PictureCandidate => ({
  scene,
  content: {
    area: { x: 0, y: 0, width: scene.width / share, height: scene.height / share },
    presence: (id) => (ids.has(id) ? "shown" : "hidden"),
    level: "near",
    headings: false,
  },
});
/** The first of a type in the upper left quarter, which all areas hold. */
const first = (wanted: string) =>
  scene.nodes.find(({ type, x, y }) => type === wanted && x < scene.width / 2 && y < scene.height / 2)?.id ??
  "";
const chosen = (candidates: readonly PictureCandidate[]) =>
  largestPicture(candidates, "16:9", { width: 16, height: 9 }, looks, ({ width }) => width);

it("takes the picture that leaves out the fewest labels, though another draws larger", () => {
  const measure = first("measure");
  const figure = first("figure");
  const readable = showing(new Set([measure]), 1.4);
  const larger = showing(new Set([measure, figure]), 1.6);
  expect(chosen([larger])?.unreadable).toBe(1);
  expect(chosen([larger, readable])?.nodes.map(({ node }) => node.id)).toEqual([measure]);
});

it("takes the largest of those that leave out as many, and none without a candidate", () => {
  const measure = first("measure");
  const small = showing(new Set([measure]), 1.4);
  const large = showing(new Set([measure]), 1.6);
  expect(chosen([small, large])?.scale).toBe(chosen([large])?.scale);
  expect(chosen([])).toBeUndefined();
});
