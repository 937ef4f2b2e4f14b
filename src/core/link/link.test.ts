import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyLink, knownIds, tourPlaces } from "../../../tests/fixtures/any-link.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { partsOfView } from "../view/view-ids.ts";
import { decodeLink } from "./decode-link.ts";
import { encodeLink } from "./encode-link.ts";
import { defaultLink, type LinkState, viewIds } from "./link-state.ts";

const { graph } = yongzhou();
const known = knownIds;
const projects = known.pressable("projects");
const places = tourPlaces;
const node = graph.nodes()[0] ?? "";

describe("a link", () => {
  it("reopens exactly the state it was made of", () => {
    fc.assert(
      fc.property(anyLink, (state) => {
        expect(decodeLink(encodeLink(state), known)).toEqual({ ok: true, value: state, warnings: [] });
      }),
    );
  });

  it("to a step without a view of its own shows what the step does, changed by what else it says", () => {
    for (const place of places) {
      const shown = known.step(place);
      const result = decodeLink(`#tour=${place.tour},${place.step}`, known);
      expect(result).toEqual({ ok: true, value: { ...shown, tour: place }, warnings: [] });
      const changed = decodeLink(`#sel=${node}&tour=${place.tour},${place.step}`, known);
      expect(changed).toEqual({ ok: true, value: { ...shown, sel: [node], tour: place }, warnings: [] });
    }
  });

  it("to a step that is not there says so and shows the rest", () => {
    for (const text of [
      "tour=overview",
      "tour=overview,nowhere",
      "tour=nobody,whole",
      "tour=,",
      "tour=a,b,c",
    ]) {
      const result = decodeLink(`#view=lanes&${text}`, known);
      expect(result).toMatchObject({ ok: true, value: { ...defaultLink, view: "lanes" } });
      expect(result.ok && result.warnings.map(({ name }) => name)).toEqual(["tour"]);
    }
  });

  it("to an atlas that is not there opens the default, and tells that alone", () => {
    expect(decodeLink(`#atlas=nothing&projects=gone&sel=${node}`, known)).toEqual({
      ok: true,
      value: defaultLink,
      warnings: [{ code: "unknownAtlas", name: "atlas", value: "nothing" }],
    });
  });

  it("is readable: ids stand in it as they are, joined by commas", () => {
    const state: LinkState = {
      ...defaultLink,
      projects: ["a-b", "c"],
      types: ["measure"],
      mode: "hide",
      sel: ["a.partOf.b", "c"],
      focus: { id: "c", steps: 2 },
      path: { from: "a-b", to: "c", choice: 0 },
    };
    expect(encodeLink(state)).toBe(
      "#view=map&projects=a-b,c&types=measure&mode=hide&sel=a.partOf.b,c&focus=c,2&path=a-b,c",
    );
  });

  it("opens the default view where there is no hash", () => {
    for (const hash of ["", "#"]) {
      expect(decodeLink(hash, known)).toEqual({ ok: true, value: defaultLink, warnings: [] });
    }
  });

  it("needs no name for the first part of a view", () => {
    for (const view of viewIds)
      for (const [at, part] of partsOfView(view).entries())
        expect(decodeLink(`#view=${view}&part=${part}`, known)).toEqual({
          ok: true,
          value: { ...defaultLink, view, ...(at > 0 && { part }) },
          warnings: [],
        });
  });

  it("is understood in any order of its parts, with commas escaped or not", () => {
    const [first = "", second = ""] = [...projects].sort();
    const result = decodeLink(`#sel=${node}&projects=${second}%2C${first}`, known);
    expect(result).toMatchObject({
      ok: true,
      value: { sel: [node], projects: [first, second] },
      warnings: [],
    });
  });
});

describe("a damaged link", () => {
  it("is followed as far as it is understood, and each dropped part is told", () => {
    const hash = `#view=globe&projects=${projects[0]},nowhere&sel=nobody&mode=blink&camera=1,2&zoom=3&view=map`;
    const result = decodeLink(hash, known);
    expect(result).toMatchObject({ ok: true, value: { ...defaultLink, projects: [projects[0]] } });
    expect(result.ok && result.warnings.map(({ code, name }) => `${code} ${name}`)).toEqual([
      "badValue view",
      "unknownId projects",
      "unknownId sel",
      "badValue mode",
      "badValue camera",
      "unknownPart zoom",
      "repeatedPart view",
    ]);
  });

  it("is refused as a whole where nothing is understood, and where it is longer than any of ours", () => {
    const long = `#view=map&sel=${node}${`,${node}`.repeat(20_000)}`;
    for (const hash of ["#nonsense", "#%", "#=", "#view=globe", `#${"x".repeat(100_000)}`, long]) {
      const result = decodeLink(hash, known);
      expect(result.ok, hash.slice(0, 20)).toBe(false);
      expect(!result.ok && result.problems[0]?.code).toBe("damaged");
    }
  });

  it("never throws, and names in its state only what is known", () => {
    const names = fc.constantFrom(
      "view",
      "projects",
      "mode",
      "types",
      "bases",
      "institutions",
      "part",
      "sort",
      "sel",
      "focus",
      "path",
      "camera",
      "tour",
      "atlas",
      "__proto__",
      "constructor",
    );
    const parts = fc.array(fc.tuple(names, fc.string({ unit: "binary" })).map((part) => part.join("=")));
    const hashes = fc.oneof(
      fc.string({ unit: "binary" }),
      parts.map((all) => all.join("&")),
    );
    fc.assert(
      fc.property(hashes, (hash) => {
        const result = decodeLink(`#${hash}`, known);
        if (!result.ok) {
          expect(result.problems.length).toBeGreaterThan(0);
          return;
        }
        const { sel, projects: pressed } = result.value;
        expect(sel.filter((id) => !known.hasNode(id) && !known.hasEdge(id))).toEqual([]);
        expect(pressed.filter((id) => !projects.includes(id))).toEqual([]);
      }),
    );
  });

  it("refuses a focus that reaches nowhere, a path without two ends, and a part of another view", () => {
    const other = graph.nodes()[1] ?? "";
    for (const text of [
      `focus=${node}`,
      `focus=${node},0`,
      `focus=${node},4`,
      `focus=${node},1,1`,
      "focus=nobody,1",
      `path=${node}`,
      `path=${node},${node}`,
      `path=${node},${other},-1`,
      `path=${node},${other},100`,
      "path=nobody,noone",
      `path=${node},nobody`,
      "part=nodes",
      "part=globe",
      "sort=%3Cb%3E",
    ]) {
      const result = decodeLink(`#view=map&${text}`, known);
      expect(result.ok && { value: result.value, told: result.warnings.length }, text).toEqual({
        value: defaultLink,
        told: 1,
      });
    }
  });

  it("refuses a camera that is nowhere", () => {
    for (const value of [
      "1,2,0",
      "1,2,-1",
      "1e9,0,1",
      "2000000,0,1",
      "NaN,0,1",
      "1,2,Infinity",
      "0x1,0,1",
      "1,2,3,4",
      "1,2,3,wide",
      "1,2,3,en",
      "1,2,3,1440x792,fr",
      "1,2,3,1440x792,en,zh",
      "1,2,tall",
      "",
      ",,",
    ]) {
      const result = decodeLink(`#view=map&camera=${value}`, known);
      expect(result.ok && result.value.camera, value).toBeUndefined();
    }
  });

  it("chooses at most two hundred, and names five of many that are not there", () => {
    const many = graph.edges().slice(0, 250);
    expect(many.length).toBe(250);
    const chosen = decodeLink(`#view=map&sel=${many.join(",")}`, known);
    expect(chosen).toEqual({ ok: true, value: { ...defaultLink, sel: many.slice(0, 200) }, warnings: [] });
    const strangers = Array.from({ length: 30 }, (_, at) => `nobody${at}`);
    const result = decodeLink(`#view=map&sel=${strangers.join(",")}`, known);
    expect(result.ok && result.warnings.map(({ value }) => value)).toEqual(strangers.slice(0, 5));
  });

  it("quotes foreign text only in short, and without characters that would upset the line", () => {
    const result = decodeLink(
      `#view=map&sel=${encodeURIComponent(`\u202E\u0000${"长".repeat(500)}`)}`,
      known,
    );
    const value = result.ok ? (result.warnings[0]?.value ?? "") : "";
    expect(value).toMatch(/^\uFFFD\uFFFD长+…$/);
    expect(Array.from(value).length).toBeLessThan(50);
  });
});
