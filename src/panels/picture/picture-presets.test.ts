import { expect, test } from "vitest";
import { fakeEnvironment } from "../../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { picturePresets } from "./picture-presets.ts";

const offered = (hash: string) =>
  picturePresets(openYongzhou(fakeEnvironment(hash)).explorer, "all").map(({ id }) =>
    id === "slideOf" ? "slide" : id,
  );

test("presets stand in the same order wherever the reader is", () => {
  const [project = ""] = rootProjects(openYongzhou().explorer.graph);
  for (const hash of [
    "",
    "#view=lanes",
    "#view=matrix",
    `#view=map&sel=${project}`,
    `#view=map&projects=${project}`,
  ])
    expect(offered(hash)).toEqual(["slide", "slides", "view", "page", "figure"]);
});

test("there is no picture of the view where it is the outline", () => {
  expect(offered("#view=outline")).toEqual(["slide", "slides", "page", "figure"]);
});
