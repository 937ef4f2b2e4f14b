import { xml } from "./xml.ts";

/** The name spaces that every part with shapes declares. */
export const nameSpaces = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
} as const;

/** The root of a slide's shapes. */
export function shapeTree(...shapes: readonly string[]): string {
  const origin = { x: 0, y: 0 };
  const none = { cx: 0, cy: 0 };
  return xml(
    "p:spTree",
    {},
    xml("p:nvGrpSpPr", {}, xml("p:cNvPr", { id: 1, name: "" }), xml("p:cNvGrpSpPr"), xml("p:nvPr")),
    xml(
      "p:grpSpPr",
      {},
      xml(
        "a:xfrm",
        {},
        xml("a:off", origin),
        xml("a:ext", none),
        xml("a:chOff", origin),
        xml("a:chExt", none),
      ),
    ),
    ...shapes,
  );
}

/** A slide of these shapes, on its master's ground. */
export function slideXml(shapes: readonly string[]): string {
  return xml(
    "p:sld",
    nameSpaces,
    xml("p:cSld", {}, shapeTree(...shapes)),
    xml("p:clrMapOvr", {}, xml("a:masterClrMapping")),
  );
}
