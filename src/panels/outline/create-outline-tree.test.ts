import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { createOutlineTree } from "./create-outline-tree.tsx";

function open(readings: ReadonlyMap<string, readonly string[]> = new Map()) {
  const { explorer } = openYongzhou();
  explorer.setLanguage("zh");
  const tree = createRoot(() =>
    createOutlineTree(explorer, { printing: () => false, initials: (id) => readings.get(id) ?? [] }),
  );
  return { explorer, ...tree };
}

describe("the tree of the outline", () => {
  it("opens on the projects and what they are laid out under", () => {
    const { model } = open();
    expect(model.isOpen("*project")).toBe(true);
    expect(model.lines()).toContain("roots");
    expect(model.lines()).not.toContain("upgrade-stations");
    expect(model.active()).toBe("*project");
  });

  it("has open what was, when the reader comes back from another view; of another atlas what it begins with", () => {
    const { explorer, model } = open();
    model.setOpen(["direct-line", "building-stations"], true);
    model.setOpen(["roots"], false);
    const again = createRoot(() =>
      createOutlineTree(explorer, { printing: () => false, initials: () => [] }),
    );
    expect(again.model.lines()).toEqual(model.lines());
    expect(open().model.lines()).not.toEqual(model.lines());
  });

  it("opens down to what is chosen elsewhere, and stands there", () => {
    const { explorer, model } = open();
    explorer.select("upgrade-stations");
    expect(model.lines()).toContain("upgrade-stations");
    expect(model.active()).toBe("upgrade-stations");
    expect(model.revealed()).toBe("upgrade-stations");
    expect(model.isSelected("upgrade-stations")).toBe(true);
  });

  it("stays where the reader chooses, on something named again or let go of, too", () => {
    const { explorer, model } = open();
    const [key = ""] = model.childrenOf("upgrade-stations");
    model.setOpen(["direct-line", "building-stations", "upgrade-stations"], true);
    explorer.select("roots");
    model.choose(key, true);
    expect(explorer.selected()).toHaveLength(2);
    model.choose(key, true);
    expect(explorer.selected()).toEqual(["roots"]);
    expect(model.revealed()).toBe("roots");
  });

  it("stands on the nearest line above where what it stood on is closed", () => {
    const { explorer, model, closeAll } = open();
    explorer.select("upgrade-stations");
    closeAll();
    expect(model.lines()).toEqual(model.roots());
    expect(model.active()).toBe("*project");
  });

  it("opens everything", () => {
    const { explorer, model, openAll } = open();
    openAll();
    expect(model.lines().length).toBeGreaterThan(explorer.graph.order);
  });

  it("fades what the filter leaves out, or leaves it out", () => {
    const { explorer, model, openAll } = open();
    explorer.toggleFilter("projects", "roots");
    openAll();
    const elsewhere = "upgrade-stations";
    expect(model.isFaded(elsewhere)).toBe(true);
    expect(model.lines()).toContain(elsewhere);
    explorer.setFilterMode("hide");
    expect(model.lines()).not.toContain(elsewhere);
    expect(model.lines()).toContain("roots");
  });

  it("opens down to all that a filter leaves in, whichever it is, and what was open before is again without it", () => {
    const { explorer, model } = open();
    model.setOpen(["direct-line", "building-stations"], true);
    const before = model.lines();
    for (const institution of ["residents", "municipal-standing-committee"]) {
      for (const mode of ["fade", "hide"] as const) {
        explorer.setFilterMode(mode);
        explorer.clearFilter();
        explorer.toggleFilter("institutions", institution);
        expect(explorer.passing().nodes.size).toBeGreaterThan(1);
        for (const id of explorer.passing().nodes) {
          expect(model.lines()).toContain(id);
          expect(model.isFaded(id)).toBe(false);
        }
        expect(explorer.passing().nodes).toContain(model.revealed());
      }
    }
    explorer.clearFilter();
    expect(model.lines()).toEqual(before);
  });

  it("folds what a filter that fades leaves out, opens it when asked, or when something of it is chosen", () => {
    const { explorer, model } = open();
    explorer.toggleFilter("institutions", "residents");
    const outside = model.childrenOf("supervision").find((key) => key.startsWith("~")) ?? "";
    const [first = ""] = model.childrenOf(outside);
    expect(model.isFaded(outside)).toBe(true);
    expect(model.lines()).toContain(outside);
    expect(model.lines()).not.toContain(first);
    expect(model.isSelected(outside)).toBeUndefined();
    explorer.select(first);
    expect(model.isOpen(outside)).toBe(true);
    expect(model.active()).toBe(first);
    model.setOpen([outside], false);
    expect(model.active()).toBe(outside);
  });

  it("keeps what the reader opens and closes while the filter stays", () => {
    const { explorer, model } = open();
    explorer.toggleFilter("institutions", "residents");
    model.setOpen(["direct-line"], false);
    explorer.setFilterMode("hide");
    expect(model.isOpen("direct-line")).toBe(false);
    const again = createRoot(() =>
      createOutlineTree(explorer, { printing: () => false, initials: () => [] }),
    );
    expect(again.model.lines()).toEqual(model.lines());
  });

  it("finds lines by label, and in Chinese by the first letters of the readings", () => {
    const readings = new Map([["excellence", ["zxcygc"]]]);
    const { explorer, model } = open(readings);
    expect(model.find("zxcy")).toBe("excellence");
    expect(model.find("培")).toBe("roots");
    explorer.setLanguage("en");
    expect(model.find("zxcy")).toBeUndefined();
    expect(model.find("Strivi")).toBe("excellence");
  });

  it("cannot choose a group", () => {
    const { explorer, model } = open();
    expect(model.isSelected("*organ")).toBeUndefined();
    model.choose("*organ", false);
    expect(explorer.selection()).toBeUndefined();
  });
});
