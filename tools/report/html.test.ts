import fc from "fast-check";
import { expect, test } from "vitest";
import { readHtml } from "../../tests/support/read-html.ts";
import { html } from "./html.ts";

test("whatever a text holds, it stays a text, in an element and in an attribute", () => {
  const foul = fc.constantFrom("<script>", '"><img src=x>', "</style>", "&lt;", "'", "<!--", "&");
  fc.assert(
    fc.property(fc.array(fc.oneof(foul, fc.string())), (pieces) => {
      const text = pieces.join("");
      const read = readHtml(html`<p title="${text}">${text}</p>`.toString());
      expect(read.elements.map(({ name }) => name)).toEqual(["p"]);
      expect(read.elements[0]?.attributes.get("title")).toBe(read.text);
      expect(read.text).toBe(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, ""));
    }),
  );
});

test("markup in markup stays markup, lists are joined, and nothing stands for what is not there", () => {
  const items = ["a", "b"].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}${undefined}${false}${0}</ul>`.toString()).toBe("<ul><li>a</li><li>b</li>0</ul>");
});
