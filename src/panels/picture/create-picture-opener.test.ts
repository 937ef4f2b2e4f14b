import { describe, expect, it } from "vitest";
import { encodePictureState } from "../../core/link/picture-state.ts";
import { createPictureOpener } from "./create-picture-opener.ts";

const entries = ["example", "yongzhou-2022"].map((id) => ({ id, title: { zh: id, en: id }, files: [] }));

function opener() {
  const visited: string[] = [];
  return { visited, ...createPictureOpener({ entries }, (hash) => visited.push(hash)) };
}

const pictureOf = (atlas: string, name = "p.svg") => {
  const state = encodePictureState({ atlas, version: "0.2.0", hash: "#view=lanes&sel=roots" });
  return new File([`<svg><metadata>${state.replaceAll('"', "&quot;")}</metadata></svg>`], name);
};

describe("createPictureOpener", () => {
  it("goes to the view of a picture of any atlas there is", async () => {
    const { open, visited, notice } = opener();
    await open(pictureOf("example"));
    await open(pictureOf("yongzhou-2022"));
    expect(visited).toEqual(["#view=lanes&sel=roots", "#atlas=yongzhou-2022&view=lanes&sel=roots"]);
    expect(notice()).toMatchObject({ kind: "opened", name: "p.svg" });
  });

  it("stays where it is for a picture of an atlas that is not there, and says which", async () => {
    const { open, visited, notice } = opener();
    await open(pictureOf("elsewhere"));
    expect(visited).toEqual([]);
    expect(notice()).toMatchObject({ kind: "unknown-atlas", state: { atlas: "elsewhere" } });
  });

  it("stays where it is for another file, and says why until that is dismissed", async () => {
    const { open, visited, notice, dismiss } = opener();
    await open(new File(["a letter"], "letter.txt"));
    expect(notice()).toEqual({ kind: "refused", name: "letter.txt", reason: "foreign" });
    expect(visited).toEqual([]);
    dismiss();
    expect(notice()).toBeUndefined();
  });

  it("follows the last of several", async () => {
    const { open, visited } = opener();
    await Promise.all([open(pictureOf("example")), open(pictureOf("yongzhou-2022"))]);
    expect(visited).toEqual(["#atlas=yongzhou-2022&view=lanes&sel=roots"]);
  });
});
