import { describe, expect, it } from "vitest";
import { plainLooks } from "../../../tests/fixtures/plain-looks.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { emptyFilter } from "../../core/view/filter.ts";
import { textWidth } from "../../layout/measure/text-width.ts";
import { framePage, type Page } from "../picture/frame.ts";
import { placedPicture } from "../picture/placed-picture.ts";
import { projectSubject, wholeSubject } from "../picture/subject-of.ts";
import { outlineInset } from "./shape-outline.ts";

const { atlas, graph } = yongzhou();
const pages: readonly Page[] = [
  ...Object.values(framePage),
  { kind: "slide", width: 600, height: 900 },
  { kind: "paper", width: 453.5, height: 641 },
];

describe.each(["zh", "en"] as const)("in a picture (%s)", (language) => {
  const options = { graph, language, filter: emptyFilter };
  const looks = { ...plainLooks, source: "s", title: atlas.graph.title[language] };
  const subjects = [
    wholeSubject(options, "strands"),
    wholeSubject(options, "overview"),
    ...rootProjects(graph).map((id) => projectSubject(options, id, "near")),
  ];

  it("each line of words keeps clear of the ends of its box, where these narrow too", () => {
    const most = new Map<string, number>();
    for (const page of pages)
      for (const subject of subjects)
        for (const { node } of placedPicture(subject, page, looks)?.nodes ?? []) {
          const { lines, lineHeight, fontSize, fontWeight, align, dx } = node.label;
          if (!node.boxed) continue;
          most.set(node.type, Math.max(most.get(node.type) ?? 0, lines.length));
          lines.forEach((text, at) => {
            const middle = Math.abs(at - (lines.length - 1) / 2) * lineHeight;
            const ends = outlineInset(node.shape, node.width, node.height, 2 * middle + fontSize * 0.8);
            const width = textWidth(text, fontSize, fontWeight);
            const left = node.width / 2 + (align === "start" ? dx : dx - width / 2);
            const clear = Math.min(left, node.width - left - width) - ends;
            expect(clear, lines.join("/")).toBeGreaterThan(fontSize * 0.1);
          });
        }
    // Where no label has more than two lines there would be nothing to see.
    if (language === "en") expect(Math.min(most.get("project") ?? 0, most.get("strand") ?? 0)).toBe(3);
  });
});
