import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";
import { openState } from "./support/states.ts";

test.use({ locale: "en-US", contextOptions: { forcedColors: "active" } });

/** Marks that carry a meaning, where they are drawn: by what they are found, and which colour they must show. */
const marks = [
  { name: "swatches of the filter", hash: "", selector: ".swatch", property: "background-color" },
  { name: "marks of types", hash: "#types=measure", selector: ".token .legend-mark", property: "stroke" },
  { name: "bars of figures", hash: "#view=figures", selector: ".figure-bar g > *", property: "fill" },
  { name: "ticks of the text", hash: "#view=text", selector: ".strip-plot > svg path", property: "fill" },
  { name: "bars of the flow", hash: "#view=matrix&part=organs", selector: ".flow-bar", property: "fill" },
  {
    name: "streams of the flow",
    hash: "#view=matrix&part=organs",
    selector: ".stream-line",
    property: "stroke",
  },
  { name: "marks of cells", hash: "#view=matrix", selector: ".cell-button svg *", property: "stroke" },
  { name: "marks of nodes", hash: "#view=outline", selector: "[role=tree] .node-mark *", property: "stroke" },
] as const;

test("what carries a meaning differs from the ground in forced colours, in every view", async ({ page }) => {
  for (const { name, hash, selector, property } of marks)
    await test.step(name, async () => {
      await openState(page, { name, hash });
      const shown = await page
        .locator(selector)
        .first()
        .evaluate((mark, wanted) => {
          const ground = document.createElement("span");
          ground.style.color = "Canvas";
          document.body.append(ground);
          const { color } = getComputedStyle(ground);
          ground.remove();
          return { ground: color, mark: getComputedStyle(mark).getPropertyValue(wanted) };
        }, property);
      expect(["none", "rgba(0, 0, 0, 0)", shown.ground], name).not.toContain(shown.mark);
    });
});

test(
  "the map is drawn in the system's colours, and again in its own when they are given back",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    /** How much of the map is in the first project's hue; its dot on what several projects share stays. */
    const hued = () =>
      page.evaluate(() => {
        let pixels = 0;
        for (const layer of document.querySelectorAll<HTMLCanvasElement>(".map-stage canvas")) {
          const { data } = layer.getContext("2d")?.getImageData(0, 0, layer.width, layer.height) ?? {
            data: [],
          };
          for (let at = 0; at < data.length; at += 4)
            if (data[at] === 0x76 && data[at + 1] === 0x2d && data[at + 2] === 0x25) pixels += 1;
        }
        return pixels;
      });
    await expect.poll(hued).toBeLessThan(200);
    await page.emulateMedia({ forcedColors: "none" });
    await expect.poll(hued).toBeGreaterThan(2000);
  },
);

test(
  "what is open and what is chosen are outlined, since no ground tells them",
  onlyInAll,
  async ({ page }) => {
    await openState(page, { name: "nodes", hash: "#view=outline&part=nodes&sel=roots" });
    for (const chosen of [
      page.getByRole("tab", { name: "Outline" }),
      page.getByRole("tab", { name: "Nodes" }),
      page.getByRole("table").getByRole("button", { pressed: true }),
    ])
      await expect(chosen).toHaveCSS("outline-style", "solid");
  },
);
