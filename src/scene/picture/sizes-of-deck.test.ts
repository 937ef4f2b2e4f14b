import { expect, it } from "vitest";
import { yongzhouSlide } from "../../../tests/fixtures/yongzhou-deck.ts";
import { sizesOfDeck } from "./sizes-of-deck.ts";

const near = yongzhouSlide("zh", { project: "roots" }).picture;
const strands = yongzhouSlide("zh").picture;
const sized = (size: number, of = near) => ({ ...of, size });

it("sets pictures that go as deep like the smallest of them, where that can be read well or costs no more than a fifth", () => {
  expect(sizesOfDeck([sized(15), undefined, sized(14), sized(17)])).toEqual([14, undefined, undefined, 14]);
  expect(sizesOfDeck([sized(18), sized(12.5)])).toEqual([12.5, undefined]);
  expect(sizesOfDeck([sized(12.5), sized(10.5)])).toEqual([10.5, undefined]);
});

it("leaves one that is much smaller its own size, and sets the others alike", () => {
  expect(sizesOfDeck([sized(10), sized(18)])).toEqual([undefined, undefined]);
  expect(sizesOfDeck([sized(10), sized(18), sized(13)])).toEqual([undefined, 13, undefined]);
});

it("takes less for large enough on paper, which is read from near", () => {
  const onPaper = (size: number) => ({ ...sized(size), kind: "paper" as const });
  expect(sizesOfDeck([onPaper(13), onPaper(9.2)])).toEqual([9.2, undefined]);
  expect(sizesOfDeck([onPaper(13), onPaper(8)])).toEqual([undefined, undefined]);
});

it("does not compare pictures that go deep with those that do not", () => {
  expect(sizesOfDeck([sized(17), sized(14.5, strands), sized(15)])).toEqual([15, undefined, undefined]);
});
