import { describe, expect, it } from "vitest";
import { openYongzhou } from "../../tests/fixtures/open-yongzhou.ts";
import { commands } from "./commands.ts";
import { type KeyPress, runShortcut } from "./shortcuts.ts";

const key = (name: string, rest: Partial<Omit<KeyPress, "getModifierState">> = {}): KeyPress => ({
  key: name,
  code: "",
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  isComposing: false,
  ...rest,
});
const open = () => openYongzhou().explorer;

describe("the commands", () => {
  it("have ids and keys of their own", () => {
    const ids = commands.map(({ id }) => id);
    const keys = commands.flatMap((one) => one.keys);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("each have a title in both languages, and do something", () => {
    for (const one of commands) {
      const explorer = open();
      const [project = ""] = explorer.graph.nodes();
      explorer.setView(one.id === "view-outline" ? "map" : "outline");
      explorer.select(project);
      explorer.toggleFilter("projects", project);
      const state = () =>
        JSON.stringify([
          explorer.link(),
          explorer.settings(),
          explorer.dialog(),
          explorer.searchRequest(),
          explorer.cardRequest(),
          explorer.pictureRequest(),
          explorer.cameraRequest(),
        ]);
      const before = state();
      expect(explorer.t(one.title)).not.toBe("");
      one.run(explorer);
      expect(state(), one.id).not.toBe(before);
    }
  });
});

describe("runShortcut", () => {
  it("runs the command of a key and says so", () => {
    const explorer = open();
    expect(runShortcut(key("e"), explorer, false)).toBe(true);
    expect(explorer.dialog()).toBe("export");
    expect(runShortcut(key("q"), explorer, false)).toBe(false);
  });

  it("opens the search with a slash, Ctrl-K and Command-K", () => {
    const explorer = open();
    for (const press of [key("/"), key("k", { ctrlKey: true }), key("k", { metaKey: true })]) {
      const before = explorer.searchRequest();
      expect(runShortcut(press, explorer, false)).toBe(true);
      expect(explorer.searchRequest()).toBe(before + 1);
    }
  });

  it("zooms in with the plus sign, with or without Shift", () => {
    const explorer = open();
    for (const name of ["+", "="]) expect(runShortcut(key(name), explorer, false)).toBe(true);
  });

  it("leaves keys to a text field, to a dialog, to whoever has answered, and to the input of Chinese", () => {
    const explorer = open();
    expect(runShortcut(key("e"), explorer, true)).toBe(false);
    expect(runShortcut(key("e", { defaultPrevented: true }), explorer, false)).toBe(false);
    expect(runShortcut(key("e", { isComposing: true }), explorer, false)).toBe(false);
    expect(explorer.dialog()).toBeUndefined();
    explorer.openDialog("about");
    expect(runShortcut(key("e"), explorer, false)).toBe(false);
    expect(explorer.dialog()).toBe("about");
  });

  it("leaves the browser its own keys", () => {
    const explorer = open();
    for (const name of ["0", "+", "-", "e", "t", "l"]) {
      expect(runShortcut(key(name, { ctrlKey: true }), explorer, false)).toBe(false);
      expect(runShortcut(key(name, { altKey: true }), explorer, false)).toBe(false);
    }
  });

  it("answers Escape only while something is chosen", () => {
    const explorer = open();
    expect(runShortcut(key("Escape"), explorer, false)).toBe(false);
    explorer.select(explorer.graph.nodes()[0]);
    expect(runShortcut(key("Escape"), explorer, false)).toBe(true);
    expect(explorer.selection()).toBeUndefined();
  });

  it("goes to the card only while there is one, so that the browser keeps its key", () => {
    const explorer = open();
    expect(runShortcut(key("F6"), explorer, false)).toBe(false);
    explorer.select(explorer.graph.nodes()[0]);
    expect(runShortcut(key("F6"), explorer, false)).toBe(true);
    expect(explorer.cardRequest()).toBe(1);
  });

  it("can have single keys switched off, the others staying", () => {
    const explorer = open();
    explorer.setSingleKeys(false);
    expect(runShortcut(key("e"), explorer, false)).toBe(false);
    expect(runShortcut(key("k", { ctrlKey: true }), explorer, false)).toBe(true);
  });
});
