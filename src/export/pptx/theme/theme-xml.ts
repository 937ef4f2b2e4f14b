import { chineseFace, latinFace } from "../shape/text-body.ts";
import { xml } from "../shape/xml.ts";
import type { DeckTheme } from "./deck-theme.ts";

/** The colours and faces of a deck, and plain looks for what is added by hand: the schema wants three of each kind. */
export function themeXml({ colourScheme }: DeckTheme): string {
  const faces = (kind: "major" | "minor") =>
    xml(
      `a:${kind}Font`,
      {},
      xml("a:latin", { typeface: latinFace }),
      xml("a:ea", { typeface: chineseFace }),
      xml("a:cs", { typeface: "" }),
      xml("a:font", { script: "Hans", typeface: chineseFace }),
    );
  const fill = xml("a:solidFill", {}, xml("a:schemeClr", { val: "phClr" }));
  const line = (points: number) =>
    xml(
      "a:ln",
      { w: points * 12_700, cap: "flat", cmpd: "sng", algn: "ctr" },
      fill,
      xml("a:prstDash", { val: "solid" }),
    );
  const effect = xml("a:effectStyle", {}, xml("a:effectLst"));
  return xml(
    "a:theme",
    { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Mailuo" },
    xml(
      "a:themeElements",
      {},
      colourScheme,
      xml("a:fontScheme", { name: "Mailuo" }, faces("major"), faces("minor")),
      xml(
        "a:fmtScheme",
        { name: "Mailuo" },
        xml("a:fillStyleLst", {}, fill, fill, fill),
        xml("a:lnStyleLst", {}, line(0.75), line(1), line(1.5)),
        xml("a:effectStyleLst", {}, effect, effect, effect),
        xml("a:bgFillStyleLst", {}, fill, fill, fill),
      ),
    ),
  );
}
