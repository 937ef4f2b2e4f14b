import * as v from "valibot";
import { expect, it } from "vitest";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { toursSchema } from "../../../tests/fixtures/policy.ts";
import { placeOf } from "../../core/tour/step-at.ts";
import { stepToCopy } from "./step-to-copy.ts";

it("what is copied is a step, its texts once written", () => {
  const { explorer } = openYongzhou();
  explorer.toggleFilter("projects", "roots");
  explorer.select("put-theory-first");
  explorer.setFocus({ id: "roots", steps: 2 });
  const text = stepToCopy(explorer);
  expect(JSON.parse(text)).toEqual({
    id: "",
    view: "map",
    filter: { projects: ["roots"] },
    sel: ["put-theory-first"],
    focus: { id: "roots", steps: 2 },
    level: explorer.level(),
    caption: { zh: "", en: "" },
    notes: { zh: "", en: "" },
  });
  const words = { zh: "一", en: "One" };
  const steps = [{ ...JSON.parse(text), id: "new", caption: words, notes: words }];
  const tours = [{ id: "a", title: words, description: words, steps }];
  expect(v.is(toursSchema, { $schema: "", tours })).toBe(true);
});

it("every step of a tour can be copied as it is shown, apart from its texts and its camera", () => {
  const { explorer } = openYongzhou();
  for (const tour of explorer.atlas.tours?.tours ?? [])
    for (const [at, step] of tour.steps.entries()) {
      explorer.showStep(placeOf(tour, at));
      const { view, part, filter, sel } = step;
      expect(JSON.parse(stepToCopy(explorer))).toMatchObject(
        JSON.parse(JSON.stringify({ view, part, filter, sel })),
      );
    }
});
