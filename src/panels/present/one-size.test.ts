import { expect, it } from "vitest";
import { yongzhouSlide } from "../../../tests/fixtures/yongzhou-deck.ts";
import { sizesOfDeck } from "./make-tour-deck.ts";

const near = yongzhouSlide("zh", { project: "roots" }).picture;
const strands = yongzhouSlide("zh").picture;
const sized = (size: number, of = near) => ({ ...of, size });

it("sets pictures that go as deep like the smallest of them, where that costs no more than a fifth", () => {
  expect(sizesOfDeck([sized(15), undefined, sized(14), sized(17)])).toEqual([14, undefined, undefined, 14]);
});

it("leaves each its own size where one is much smaller", () => {
  expect(sizesOfDeck([sized(10), sized(18)])).toEqual([undefined, undefined]);
});

it("does not compare pictures that go deep with those that do not", () => {
  expect(sizesOfDeck([sized(17), sized(14.5, strands), sized(15)])).toEqual([15, undefined, undefined]);
});
