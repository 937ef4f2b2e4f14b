import { expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { languages } from "../../core/atlas/vocabulary.ts";
import { textWidth } from "../../layout/measure/text-width.ts";
import { wrapText } from "../words/wrap-text.ts";
import { framePage } from "./frame.ts";
import { placeSurround } from "./picture-surround.ts";

const { atlas } = yongzhou();
const captions = languages.flatMap((language) =>
  (atlas.tours?.tours ?? []).flatMap(({ steps }) => steps.map(({ caption }) => caption[language])),
);

it("sets a title of several lines in as many as it needs, none much shorter than the others", () => {
  const long = captions.flatMap((title) => {
    const { texts } = placeSurround({
      page: framePage["16:9"],
      title,
      caption: "",
      note: "",
      source: "",
      link: "",
      legend: [],
      ink: "#000000",
      muted: "#000000",
    });
    const found = texts.find(({ role }) => role === "title");
    return found && found.lines.length === 2 ? [found] : [];
  });
  expect(long.length).toBeGreaterThan(8);
  for (const { lines, fontSize, x } of long) {
    const [first = 0, last = 0] = lines.map((line) => textWidth(line, fontSize, 600));
    expect(last / first, lines.join(" | ")).toBeGreaterThan(0.6);
    const maxWidth = framePage["16:9"].width - 2 * x;
    const joined = lines.join(/\p{Script=Han}/u.test(lines[0] ?? "") ? "" : " ");
    expect(wrapText(joined, { maxWidth, maxLines: 3, fontSize, weight: 600 })).toHaveLength(2);
  }
});
