import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyStep } from "../../../tests/fixtures/any-step.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { stepLink, stepOfLink } from "./step-link.ts";

const { atlas, graph } = yongzhou();

describe("a step and the state that it shows", () => {
  it("turn into each other and back, whatever the step", () => {
    fc.assert(
      fc.property(anyStep(graph), (step) => {
        const link = stepLink(step);
        const again = stepOfLink(link, step);
        expect(stepLink(again)).toEqual(link);
        expect(stepOfLink(stepLink(again), again)).toEqual(again);
      }),
    );
  });

  it("lose nothing of the steps that are written by hand", () => {
    for (const { steps } of atlas.tours?.tours ?? [])
      for (const step of steps) {
        const { filter, sel, path } = stepOfLink(stepLink(step), step);
        expect({ ...step, ...(filter && { filter }), ...(sel && { sel }), ...(path && { path }) }).toEqual(
          step,
        );
      }
  });

  it("keep what is listed twice once, and pressed values sorted as links have them", () => {
    const words = { caption: { zh: "一", en: "One" }, notes: { zh: "二", en: "Two" } };
    const link = stepLink({
      id: "a",
      view: "map",
      filter: { projects: ["roots", "direct-line", "roots"] },
      sel: ["roots", "roots"],
      path: { from: "roots", to: "direct-line", choice: 1000 },
      ...words,
    });
    expect(link).toMatchObject({ projects: ["direct-line", "roots"], sel: ["roots"], path: { choice: 99 } });
  });
});
