import type { SingularElementArgument } from "cytoscape";
import { expect, it } from "vitest";
import { mapAccents } from "../../../tests/fixtures/mounted-map.ts";
import { mapStyle } from "./map-style.ts";

const element = (data: Readonly<Record<string, number>>) =>
  ({ data: (key: string) => data[key] }) as unknown as SingularElementArgument;

it.each([false, true])("makes no outline or line thinner that is lit, with more contrast: %s", (contrast) => {
  const styles = mapStyle({ ...mapAccents, contrast });
  for (const own of [1, 2.2, 3.5])
    for (const [selector, property, data] of [
      ["node.boxed.lit", "border-width", "strokeWidth"],
      ["edge.lit", "width", "width"],
    ] as const) {
      const rule = styles.find((one) => one.selector === selector);
      const lit: unknown = rule && "style" in rule ? Reflect.get(rule.style, property) : undefined;
      const width = typeof lit === "function" ? lit(element({ [data]: own })) : lit;
      expect(width, `${selector} of ${own}`).toBeGreaterThanOrEqual(own);
    }
});
