import type { Element } from "./read-pptx.ts";

/** The children that an element may have, in the order that ECMA-376 demands. */
const orders: Readonly<Record<string, readonly string[]>> = {
  "p:sld": ["p:cSld", "p:clrMapOvr"],
  "p:sldLayout": ["p:cSld", "p:clrMapOvr"],
  "p:sldMaster": ["p:cSld", "p:clrMap", "p:sldLayoutIdLst", "p:hf", "p:txStyles"],
  "p:presentation": [
    "p:sldMasterIdLst",
    "p:notesMasterIdLst",
    "p:sldIdLst",
    "p:sldSz",
    "p:notesSz",
    "p:defaultTextStyle",
  ],
  "p:cSld": ["p:bg", "p:spTree", "p:extLst"],
  "p:bgPr": ["a:solidFill", "a:effectLst"],
  "p:sp": ["p:nvSpPr", "p:spPr", "p:txBody"],
  "p:nvSpPr": ["p:cNvPr", "p:cNvSpPr", "p:nvPr"],
  "p:cxnSp": ["p:nvCxnSpPr", "p:spPr"],
  "p:nvCxnSpPr": ["p:cNvPr", "p:cNvCxnSpPr", "p:nvPr"],
  "p:cNvCxnSpPr": ["a:stCxn", "a:endCxn"],
  "p:nvGrpSpPr": ["p:cNvPr", "p:cNvGrpSpPr", "p:nvPr"],
  "p:grpSpPr": ["a:xfrm"],
  "p:spPr": ["a:xfrm", "a:custGeom", "a:prstGeom", "a:noFill", "a:solidFill", "a:ln"],
  "p:txBody": ["a:bodyPr", "a:lstStyle", "a:p"],
  "a:xfrm": ["a:off", "a:ext", "a:chOff", "a:chExt"],
  "a:custGeom": ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst", "a:rect", "a:pathLst"],
  "a:prstGeom": ["a:avLst"],
  "a:ln": [
    "a:noFill",
    "a:solidFill",
    "a:prstClr",
    "a:prstDash",
    "a:round",
    "a:miter",
    "a:headEnd",
    "a:tailEnd",
  ],
  "a:p": ["a:pPr", "a:r", "a:br", "a:fld", "a:endParaRPr"],
  "a:pPr": ["a:lnSpc", "a:spcBef", "a:buFont", "a:buNone", "a:buChar"],
  "a:rPr": ["a:solidFill", "a:latin", "a:ea", "a:cs", "a:hlinkClick"],
  "a:endParaRPr": ["a:solidFill", "a:latin", "a:ea", "a:cs"],
  "a:br": ["a:rPr"],
  "a:r": ["a:rPr", "a:t"],
  "a:clrScheme": [
    "a:dk1",
    "a:lt1",
    "a:dk2",
    "a:lt2",
    "a:accent1",
    "a:accent2",
    "a:accent3",
    "a:accent4",
    "a:accent5",
    "a:accent6",
    "a:hlink",
    "a:folHlink",
  ],
};

/** Elements whose children of these kinds may stand mixed. */
const mixed: Readonly<Record<string, ReadonlySet<string>>> = { "a:p": new Set(["a:r", "a:br", "a:fld"]) };

/** The attributes that an element must have. */
const required: Readonly<Record<string, readonly string[]>> = {
  "p:cNvPr": ["id", "name"],
  "a:off": ["x", "y"],
  "a:ext": [],
  "a:chOff": ["x", "y"],
  "a:chExt": ["cx", "cy"],
  "a:stCxn": ["id", "idx"],
  "a:endCxn": ["id", "idx"],
  "a:prstGeom": ["prst"],
  "a:gd": ["name", "fmla"],
  "a:pt": ["x", "y"],
  "a:cxn": ["ang"],
  "a:rect": ["l", "t", "r", "b"],
  "a:schemeClr": ["val"],
  "a:srgbClr": ["val"],
  "a:latin": ["typeface"],
  "a:ea": ["typeface"],
  "p:sldId": ["id", "r:id"],
  "p:sldSz": ["cx", "cy"],
};

/** Attributes that must be whole numbers, and in which range. */
const numbers: Readonly<Record<string, readonly [least: number, most: number]>> = {
  sz: [100, 400_000],
  cx: [0, 27_273_042_316_900],
  cy: [0, 27_273_042_316_900],
  w: [0, 20_116_800],
  rot: [-2_147_483_648, 2_147_483_647],
};

/** What in a tree breaks the rules, in words; none for a tree that keeps them. */
export function breaches(element: Element, path = element.name): readonly string[] {
  return [
    ...orderBreaches(element, path),
    ...(required[element.name] ?? [])
      .filter((name) => element.attributes[name] === undefined)
      .map((name) => `${path} has no ${name}`),
    ...numberBreaches(element, path),
    ...element.children.flatMap((child) => breaches(child, `${path}/${child.name}`)),
  ];
}

function orderBreaches(element: Element, path: string): readonly string[] {
  const order = orders[element.name];
  if (!order) return [];
  let last = -1;
  return element.children.flatMap(({ name }) => {
    const place = order.indexOf(name);
    if (place < 0) return [`${path} may have no ${name}`];
    const before = last;
    const free = mixed[element.name];
    last = free?.has(name) ? Math.min(...[...free].map((other) => order.indexOf(other))) : place;
    return last < before ? [`${path}: ${name} comes too late`] : [];
  });
}

function numberBreaches({ name, attributes }: Element, path: string): readonly string[] {
  // Paths have units of their own.
  if (name === "a:path" || name === "p:ph" || name === "p:restoredLeft" || name === "p:restoredTop")
    return [];
  return Object.entries(attributes).flatMap(([key, value]) => {
    const range = numbers[key];
    if (!range || (key === "w" && name !== "a:ln")) return [];
    const number = Number(value);
    const within = /^-?\d+$/.test(value) && number >= range[0] && number <= range[1];
    return within ? [] : [`${path} has ${key}="${value}"`];
  });
}
