import { describe, expect, it } from "vitest";
import { plainLooks } from "../../../tests/fixtures/plain-looks.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { languages } from "../../core/atlas/vocabulary.ts";
import { emptyFilter } from "../../core/view/filter.ts";
import { focusOf } from "../../core/view/focus.ts";
import { textWidth } from "../../layout/measure/text-width.ts";
import { framePage, leastSize } from "../../scene/picture/frame.ts";
import { placedPicture } from "../../scene/picture/placed-picture.ts";
import { chosenSubject, wholeSubject } from "../../scene/picture/subject-of.ts";
import { renderSvg } from "./render-svg.ts";

const { graph } = yongzhou();

/** The picture of a node with its neighbours, and the words on its ties. */
function pictureOf(id: string, language: (typeof languages)[number], page = framePage["16:9"]) {
  const options = { graph, language, filter: emptyFilter };
  const picture = placedPicture(
    chosenSubject(options, focusOf(graph, [id]), new Set([id])),
    page,
    plainLooks,
  );
  const words = picture?.headings.flatMap(({ heading }) =>
    heading.on ? [{ ...heading, on: heading.on }] : [],
  );
  return { picture, words: words ?? [] };
}

const actors = graph.filterNodes((_id, { type }) => type.role === "actor");

describe.each(languages)("a picture of few ties (%s)", (language) => {
  it("says on each tie that has room what it is, on the line, clear of boxes and of other words", () => {
    let written = 0;
    for (const id of actors) {
      const { picture, words } = pictureOf(id, language);
      const spans = words.map(({ lines: [word = ""], x, y, fontSize, lineHeight }) => {
        const width = textWidth(word, fontSize, 400);
        return [x - width / 2, y - lineHeight / 2, x + width / 2, y + lineHeight / 2] as const;
      });
      for (const [at, { on, lines, x, y, fontSize }] of words.entries()) {
        written += 1;
        const { edge } = picture?.edges.find((one) => one.edge.id === on.tie) ?? {};
        expect(lines).toEqual([graph.getEdgeAttribute(on.tie, "relation").label[language]]);
        expect(fontSize).toBeGreaterThanOrEqual(leastSize.slide);
        expect(
          edge?.points.slice(1).some(([bx, by], leg) => {
            const [ax, ay] = edge.points[leg] ?? [bx, by];
            return (
              x >= Math.min(ax, bx) - 1 &&
              x <= Math.max(ax, bx) + 1 &&
              y >= Math.min(ay, by) - 1 &&
              y <= Math.max(ay, by) + 1
            );
          }),
          `${id} ${on.tie}`,
        ).toBe(true);
        const [left, top, right, bottom] = spans[at] ?? [0, 0, 0, 0];
        for (const box of picture?.nodes.map(({ node }) => node) ?? []) {
          const beside = Math.abs(box.x - (left + right) / 2) >= (box.width + right - left) / 2;
          const over = Math.abs(box.y - (top + bottom) / 2) >= (box.height + bottom - top) / 2;
          expect(beside || over, `${on.tie} over ${box.id}`).toBe(true);
        }
        for (const [otherLeft, otherTop, otherRight, otherBottom] of spans.slice(at + 1))
          expect(left >= otherRight || otherLeft >= right || top >= otherBottom || otherTop >= bottom).toBe(
            true,
          );
      }
    }
    expect(written).toBeGreaterThan(10);
  });

  it("writes them into the file, each over a ground that hides the line", () => {
    const id = actors.find((one) => pictureOf(one, language).words.length > 0) ?? "";
    const { picture, words } = pictureOf(id, language);
    const svg = picture ? renderSvg(picture) : "";
    for (const { lines, on } of words) {
      expect(svg).toContain(`>${lines[0]}</text>`);
      expect(svg).toMatch(new RegExp(`<rect [^>]*fill="${on.ground}"/><text [^>]*>${lines[0]}<`, "u"));
    }
  });

  it("says nothing where ties are many, or none is drawn by itself", () => {
    const whole = placedPicture(
      wholeSubject(
        { graph, language, filter: { ...emptyFilter, bases: ["inferred"], mode: "hide" } },
        "overview",
      ),
      framePage.A3,
      plainLooks,
    );
    expect(whole?.edges.length).toBeGreaterThan(16);
    const plain = placedPicture(
      wholeSubject({ graph, language, filter: emptyFilter }, "strands"),
      framePage["16:9"],
      plainLooks,
    );
    for (const picture of [whole, plain])
      expect(picture?.headings.some(({ heading }) => heading.on)).toBe(false);
  });
});
