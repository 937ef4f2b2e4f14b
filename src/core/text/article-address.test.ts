import { expect, it } from "vitest";
import { articleAddress } from "./article-address.ts";

const url = "http://example.org/a.html";

it("leads to the longest of the words of a place, without the quotation marks around them", () => {
  expect(articleAddress(url, ["县城", "“一二三四五”", "三四五"])).toBe(
    `${url}#:~:text=${encodeURIComponent("一二三四五")}`,
  );
});

it("leads to the article's beginning where the words are too few to find the place by", () => {
  expect(articleAddress(url, [])).toBe(url);
  expect(articleAddress(url, ["县城"])).toBe(url);
});

it("writes what has a meaning in such an address, and keeps a place that the address has already", () => {
  expect(articleAddress(`${url}#top`, ["a-b, c&d"])).toBe(`${url}#top:~:text=a%2Db%2C%20c%26d`);
});
