import fc from "fast-check";
import { expect, it } from "vitest";
import { atlasInHash, atlasLink } from "./atlas-link.ts";

const atlases = ["first", "second", "third"];

it("is the atlas that a hash names, else the first", () => {
  expect(atlasInHash("#atlas=second&view=map", atlases)).toBe("second");
  expect(atlasInHash("#view=map&atlas=third", atlases)).toBe("third");
  for (const hash of ["", "#", "#view=map", "#atlas=", "#atlas=Second", "#%%%"]) {
    expect(atlasInHash(hash, atlases)).toBe("first");
  }
  expect(atlasInHash("#atlas=first", [])).toBeUndefined();
});

it("is found again in the link that opens it, and the first needs no name there", () => {
  for (const id of atlases) expect(atlasInHash(atlasLink(id, atlases), atlases)).toBe(id);
  expect(atlasLink("first", atlases)).not.toContain("atlas");
});

it("is one of the list, whatever the hash", () => {
  fc.assert(
    fc.property(fc.string(), fc.webFragments(), (text, fragment) => {
      for (const hash of [text, `#${fragment}`, `#atlas=${text}`]) {
        expect(atlases).toContain(atlasInHash(hash, atlases));
      }
    }),
  );
});
