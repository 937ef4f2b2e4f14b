import type { Point } from "../../src/scene/types.ts";

/** How the elements of some pictures look, in style rules that all of them share. */
export interface SharedLooks {
  /** The name of the class that has some declarations. */
  classFor(declarations: string): string;
  /** The name of the property that has one colour in light and another in dark. */
  colourFor(light: string, dark: string): string;
  /** The rules, within a selector. */
  rules(within: string): string;
}

/** Names as short as they come: a, b, … z, aa, ab, … */
function shortName(count: number): string {
  const [more, last] = [Math.floor(count / 26), count % 26];
  return `${more > 0 ? shortName(more - 1) : ""}${String.fromCharCode(97 + last)}`;
}

/** No looks yet. */
export function sharedLooks(): SharedLooks {
  const [classes, colours] = [new Map<string, string>(), new Map<string, string>()];
  const nameIn = (known: Map<string, string>, what: string) => {
    const name = known.get(what) ?? shortName(known.size);
    known.set(what, name);
    return name;
  };
  return {
    classFor: (declarations) => nameIn(classes, declarations),
    colourFor: (light, dark) => `var(--${nameIn(colours, `${light} ${dark}`)})`,
    rules(within) {
      const set = (dark: boolean) =>
        [...colours].map(([pair, name]) => `--${name}:${pair.split(" ")[dark ? 1 : 0]}`).join(";");
      return [
        `${within}{${set(false)}}`,
        `@media screen{[data-theme=dark] ${within}{${set(true)}}}`,
        `@media screen and (prefers-color-scheme:dark){:root:not([data-theme]) ${within}{${set(true)}}}`,
        ...[...classes].map(([declarations, name]) => `${within} .${name}{${declarations}}`),
      ].join("\n");
    },
  };
}

type Attributes = Readonly<Record<string, string>>;

/** What is drawn together: under one link, or under none. */
interface Group {
  readonly href: string | undefined;
  /** Where its first mark is: the others are told from there. */
  at?: Point;
  readonly marks: string[];
  /** The lines of its label. */
  readonly words: string[];
}

/**
 * A drawing as `renderSvg` made it in both themes, in a third of its length: attributes that repeat become classes,
 * with colours by theme and lengths in `em` of its leaves, so that pictures of any size share them; points have one
 * decimal; what looks alike and answers nothing is one path; what belongs to a link is told from its beginning on.
 */
export function compactSvg(light: string, dark: string, em: number, looks: SharedLooks): string {
  const inDark = [...dark.matchAll(element)];
  const ground = new Map<string, Pen>();
  const dots: { readonly look: string; readonly x: number; readonly y: number }[] = [];
  const groups: Group[] = [];
  let group: Group | undefined;
  for (const [at, [, name = "", written = "", words = ""]] of [...light.matchAll(element)].entries()) {
    const attributes = attributesIn(written);
    if (name === "a") group = { href: attributes.href ?? "", marks: [], words: [] };
    if (name === "a" && group) groups.push(group);
    if (name === "/a") group = undefined;
    if (!drawnElements.has(name)) continue;
    const look = looks.classFor(
      declarationsOf(name, attributes, attributesIn(inDark[at]?.[2] ?? ""), em, looks),
    );
    if (name === "circle") dots.push({ look, x: Number(attributes.cx), y: Number(attributes.cy) });
    else if (name === "text") {
      const own = group ?? { href: undefined, marks: [], words: [] };
      if (!group) groups.push(own);
      own.words.push(words);
      own.marks.push(`<text class="${look}"${placeIn(own, attributes.x, attributes.y)}>${words}</text>`);
    } else if (group) {
      group.marks.push(shapeIn(group, look, attributes));
    } else drawOn(ground, look, shortPath(attributes));
  }
  // Column by column, where steps are alike.
  for (const { look, ...at } of dots.sort((one, other) => one.x - other.x || one.y - other.y))
    drawOn(ground, look, { path: "h0", ...at, end: [0, 0] });
  const paths = [...ground].map(([look, { path }]) => `<path class="${look}" d="${path}"/>`);
  return [...paths, ...groups.map(linked)].join("");
}

/** What is drawn in one look so far, and where it ends. */
interface Pen {
  path: string;
  x: number;
  y: number;
}

/** Goes on from where the last stretch ended. */
function drawOn(ground: Map<string, Pen>, look: string, { path, x, y, end }: Stretch): void {
  const pen = ground.get(look);
  const [dx, dy] = [tenth(x - (pen?.x ?? 0)), tenth(y - (pen?.y ?? 0))];
  const [atX, atY] = [(pen?.x ?? 0) + dx, (pen?.y ?? 0) + dy];
  const drawn = `${pen?.path ?? ""}${pen ? "m" : "M"}${pair(dx, dy)}${path}`;
  ground.set(look, { path: drawn, x: atX + end[0], y: atY + end[1] });
}

const drawnElements: ReadonlySet<string> = new Set(["circle", "path", "text"]);

/** Where something of a group is, from where its first mark is. */
function from(group: Group, x: number, y: number): Point {
  group.at ??= [tenth(x), tenth(y)];
  return [x - group.at[0], y - group.at[1]];
}

function placeIn(group: Group, x: string | undefined, y: string | undefined): string {
  const [dx, dy] = from(group, Number(x), Number(y)).map((length) => tenths(length));
  return `${dx === "0" ? "" : ` x="${dx}"`}${dy === "0" ? "" : ` y="${dy}"`}`;
}

/** A shape: a rounded box as a rectangle, which takes half the words. */
function shapeIn(group: Group, look: string, attributes: Attributes): string {
  const box = roundedBox(attributes);
  if (box) {
    const { x, y, width, height, radius } = box;
    const place = placeIn(group, String(x), String(y));
    return `<rect class="${look}"${place} width="${tenths(width)}" height="${tenths(height)}" rx="${tenths(radius)}"/>`;
  }
  const { path, x, y } = shortPath(attributes);
  const [dx, dy] = from(group, x, y);
  return `<path class="${look}" d="M${tenths(dx)} ${tenths(dy)}${path}"/>`;
}

function roundedBox({ d = "", transform = "" }: Attributes) {
  if (d.replace(/[^A-Z]/g, "") !== "MHAVAHAVAZ") return undefined;
  const [tx = 0, ty = 0] = numbersIn(transform);
  const [beginX = 0, top = 0, , radius = 0, , , , , right = 0, , lower = 0] = numbersIn(d);
  const [left, bottom] = [beginX - radius, lower + radius];
  return { x: left + tx, y: top + ty, width: right - left, height: bottom - top, radius };
}

/** Tags with their attributes, and the words right behind them. */
const element = /<(\/?\w+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>([^<]*)/g;

function attributesIn(written: string): Attributes {
  return Object.fromEntries(
    [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** A label of several lines is named as one: they would else be read as one word. */
function linked({ href, at = [0, 0], marks, words }: Group): string {
  const place = `transform="translate(${at.join(" ")})"`;
  if (href === undefined) return `<g ${place}>${marks.join("")}</g>`;
  const name =
    words.length > 1 ? ` aria-label="${words.join(/[⺀-￯]/.test(words.join("")) ? "" : " ")}"` : "";
  return `<a href="${href}"${name} ${place}>${marks.join("")}</a>`;
}

/** What an element is set in that its place does not say; a dot is the end of a line of no length. */
function declarationsOf(
  name: string,
  light: Attributes,
  dark: Attributes,
  em: number,
  looks: SharedLooks,
): string {
  const inEm = (length: string | undefined) => length && `${tenths(Number(length) / em, 1000)}em`;
  const colour = (of: "fill" | "stroke") => {
    const [own, other] = [light[of], dark[of]];
    return own === undefined || own === "none" ? own : looks.colourFor(own, other ?? own);
  };
  const said: Readonly<Record<string, string | undefined>> =
    name === "circle"
      ? {
          stroke: colour("fill"),
          "stroke-width": inEm(String(2 * Number(light.r))),
          "stroke-linecap": "round",
        }
      : {
          fill: colour("fill"),
          stroke: colour("stroke"),
          "stroke-width": inEm(light["stroke-width"]),
          "stroke-dasharray": light["stroke-dasharray"]?.split(" ").map(inEm).join(" "),
          "font-size": inEm(light["font-size"]),
          "font-weight": light["font-weight"] === "600" ? "600" : undefined,
          "text-anchor": light["text-anchor"] === "middle" ? "middle" : undefined,
        };
  return Object.entries(said)
    .flatMap(([property, value]) => (value === undefined ? [] : [`${property}:${value}`]))
    .join(";");
}

const tenths = (value: string | number | undefined, parts = 10): string =>
  String(Math.round(Number(value) * parts) / parts);

/** Path data from a place on. */
interface Stretch {
  readonly path: string;
  readonly x: number;
  readonly y: number;
  /** Where it ends, from there. */
  readonly end: Point;
}

/** Path data from its beginning on, and where that is: shapes alike are written alike wherever they stand. */
function shortPath({ d = "", transform = "" }: Attributes): Stretch {
  const [tx = 0, ty = 0] = numbersIn(transform);
  let start: Point = [0, 0];
  let [x, y] = start;
  let path = "";
  for (const [, command = "", written = ""] of d.matchAll(/([MLHVQAZ])([^MLHVQAZ]*)/g)) {
    const values = numbersIn(written);
    if (command === "Z") {
      path += "z";
      [x, y] = start;
      continue;
    }
    const [lastX = 0, lastY = 0] = values.slice(-2);
    const [toX, toY] = command === "H" ? [lastX, y] : command === "V" ? [x, lastX] : [lastX, lastY];
    if (command === "M") {
      start = [toX, toY];
      [x, y] = start;
      continue;
    }
    const by = (value: number | undefined, from: number) => tenth((value ?? 0) - from);
    const [dx, dy] = [by(toX, x), by(toY, y)];
    if (command === "Q") path += `q${pair(by(values[0], x), by(values[1], y))} ${pair(dx, dy)}`;
    else if (command === "A") path += `a${pair(values[0], values[1])} 0 0 1 ${pair(dx, dy)}`;
    else if (dy === 0) path += dx === 0 ? "" : `h${dx}`;
    else path += dx === 0 ? `v${dy}` : `l${pair(dx, dy)}`;
    // As it was written: what is rounded away does not add up.
    [x, y] = [x + dx, y + dy];
  }
  return { path, x: start[0] + tx, y: start[1] + ty, end: [x - start[0], y - start[1]] };
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const pair = (x = 0, y = 0) => `${tenths(x)} ${tenths(y)}`;
const numbersIn = (text: string): number[] => (text.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
