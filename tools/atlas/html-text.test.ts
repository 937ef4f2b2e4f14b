import { expect, test } from "vitest";
import { htmlText } from "./html-text.ts";

test("a page is read as its reader sees it: blocks on lines of their own, words within a line together", () => {
  const page = `<!doctype html><html><head><title>河边村</title><style>p { color: red }</style></head>
    <body><nav><a href="/">首页</a></nav><h1>河边村的打算</h1>
    <p>河边村<b>村委会</b>今年
      要办两件事：&ldquo;绿树&rdquo;和&#8220;清水&#x201d;。<br>先管好苗圃。</p>
    <script>document.write("<p>广告</p>");</script><!-- <p>旧稿</p> -->
    <table><tr><td>一</td><td>二 &amp; 三</td></tr></table></body></html>`;
  expect(htmlText(page)).toBe(
    "首页\n河边村的打算\n河边村村委会今年 要办两件事：“绿树”和“清水”。\n先管好苗圃。\n一\n二 & 三",
  );
});

test("a page that is cut off or wrongly nested is still read", () => {
  expect(htmlText("<p>一<div>二</p>三<script>四</script>五<p>六 &unknown; 七<")).toBe(
    "一\n二\n三五\n六 &unknown; 七<",
  );
  expect(htmlText("")).toBe("");
});
