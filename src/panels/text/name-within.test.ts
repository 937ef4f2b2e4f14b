import { expect, it } from "vitest";
import { nameWithin } from "./name-within.ts";

it("says a whole name, else what is before its colon, else nothing, and never a part of a word", () => {
  expect(nameWithin("Third: Front Line Project", 400)).toBe("Third: Front Line Project");
  expect(nameWithin("Third: Front Line Project", 60)).toBe("Third");
  expect(nameWithin("Third: Front Line Project", 20)).toBe("");
  expect(nameWithin("其三：一线创业工程", 60)).toBe("其三");
  expect(nameWithin("Title", 20)).toBe("");
  // Letters may run wider than they are reckoned, Chinese characters do not.
  expect(nameWithin("第一项", 43)).toBe("第一项");
  expect(nameWithin("Second", 43)).toBe("");
});
