import { afterEach, describe, expect, it } from "vitest";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { commands } from "../../state/commands.ts";
import { findCommands } from "./search-lines.ts";

const { explorer, dispose } = openYongzhou();
afterEach(() => explorer.select(undefined));
const ids = (query: string) => findCommands(explorer, query).map(({ command }) => command.id);

describe("findCommands", () => {
  it("finds a command by a part of its title in either language", () => {
    for (const query of ["语言", "LANGUAGE", "switch lang", "> language", ">语言"]) {
      expect(ids(query), query).toEqual(["toggle-language"]);
    }
    expect(ids("导出")[0]).toBe("export");
  });

  it("tells all that would do something now for the sign alone, and none for nothing", () => {
    const all = commands.map(({ id }) => id).filter((id) => id !== "search");
    expect(all).toEqual(expect.arrayContaining(ids(">")));
    expect(ids(" > ")).toEqual(ids(">"));
    expect(ids("")).toEqual([]);
    expect(ids("  ")).toEqual([]);
  });

  it("leaves out what would do nothing, and the search itself", () => {
    expect(ids(">")).not.toContain("leave");
    expect(ids(">")).not.toContain("search");
    explorer.select(explorer.graph.nodes()[0]);
    expect(ids(">")).toContain("leave");
  });

  it("survives anything", () => {
    for (const query of [">".repeat(10_000), "\uD83D", "> .*", "x".repeat(10_000)])
      expect(ids(query)).toEqual([]);
    dispose();
  });
});
