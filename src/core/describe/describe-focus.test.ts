import { expect, test } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { focusSteps } from "../link/link-state.ts";
import { describeFocus } from "./describe-focus.ts";

const { graph } = yongzhou();

test("a neighbourhood of every node of the atlas is told with its middle and its reach", () => {
  for (const id of graph.nodes()) {
    const { label } = graph.getNodeAttribute(id, "node");
    for (const steps of focusSteps) {
      const [zh, en] = [describeFocus(graph, { id, steps }, "zh"), describeFocus(graph, { id, steps }, "en")];
      expect(zh).toContain(label.zh.replace(/[“”]/g, "").slice(0, 2));
      expect(zh).toMatch(new RegExp(`^与.+相隔不超过${steps}条连线$`));
      expect(en.toLowerCase()).toContain(label.en.toLowerCase());
      expect(en).toMatch(new RegExp(`^Within ${steps} tie${steps === 1 ? "" : "s"} of `));
    }
  }
});
