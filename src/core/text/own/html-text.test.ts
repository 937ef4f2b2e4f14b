import { describe, expect, it } from "vitest";
import { htmlText, isHtml } from "./html-text.ts";

describe("the text of a page", () => {
  it("has a line for each block, entities resolved, and what is inside of a line joined", () => {
    expect(
      htmlText("<p>河边村&ldquo;绿<b>树</b>&rdquo;</p><div>先管好\n  苗圃。<br>再栽树&#12290;</div>"),
    ).toBe("河边村“绿树”\n先管好 苗圃。\n再栽树。");
  });

  it("has nothing that a page does not show", () => {
    const page = "<html><head><title>题</title></head><body><script>说();</script><style>p{}</style><p>看";
    expect(htmlText(page)).toBe("看");
    expect(htmlText("<!doctype html><title>题</title><p>看")).toBe("看");
    expect(htmlText("<p>先<!-- 不看 -->后</p><template><p>不看</p></template>")).toBe("先后");
  });

  it("has text that no mark ends, entities that nobody knows, and cells on lines of their own", () => {
    expect(htmlText("<p>一<div>二</p>三<script>四</script>五<p>六 &unknown; 七<")).toBe(
      "一\n二\n三五\n六 &unknown; 七<",
    );
    expect(htmlText("<table><tr><td>一</td><td>二 &amp; 三</td></tr></table>")).toBe("一\n二 & 三");
    expect(htmlText("")).toBe("");
  });

  it("stands what is not closed, or closed twice", () => {
    expect(htmlText("</script></p><p>一<p>二</div></div><td>三<![CDATA[")).toBe("一\n二\n三");
  });

  it("is asked of pages and pieces of them, not of texts that speak of them", () => {
    expect(isHtml('\n<div class="TRS_Editor"><p>河边村的打算')).toBe(true);
    expect(isHtml("<p>河边村")).toBe(true);
    expect(isHtml("<pre-amble>河边村")).toBe(false);
    expect(isHtml('\n<!DOCTYPE html>\n<html lang="zh">')).toBe(true);
    expect(isHtml("<!-- saved from url=(0014)about:internet -->\n<html>")).toBe(true);
    expect(isHtml("河边村的打算<html>")).toBe(false);
    expect(isHtml("a < b, <head> of")).toBe(false);
  });
});
