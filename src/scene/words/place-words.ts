import type { Level } from "../../core/view/level.ts";
import type { Visibility } from "../../core/view/visibility.ts";
import { textWidth } from "../../layout/measure/text-width.ts";
import { linePresence, seenParts } from "../line-presence.ts";
import type { Point, Scene, SceneEdge } from "../types.ts";
import { drawnTies, type TieWord } from "./tie-words.ts";

/** What is seen, and what is to be written on it. */
interface Asked {
  readonly visibility: Visibility;
  readonly level: Level;
  readonly words?: readonly TieWord[];
  /** Whether all of it is placed for what is told: words on ties are then as large as its smallest names, at every zoom. */
  readonly told?: boolean;
}

/** A word on a tie: where its middle is, how far that is along the tie, its size and the room around it, in scene units. */
export interface PlacedWord {
  readonly id: string;
  readonly word: string;
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly size: number;
  readonly room: number;
}

/** How large these words are on a map, in CSS pixels; in what is told, at the least. */
const wordsOnMap = 12;
/** As how large, of the smallest names of a picture, words on its ties are tried, one after the other. */
const shares = [1, 0.9, 0.8, 0.7, 0.6, 0.5] as const;
/**
 * The room around them, and how much of the line is seen at either side, in sizes of theirs; in what is told there is
 * less of an upright one, whose heads are on the level ends.
 */
const margins = { room: 0.25, line: 0.83, across: 0.3 } as const;
const lineHeight = 1.25;
/** Of how many ties the way is looked at for one word. */
const mostTies = 24;
/** Where on a stretch a word may have its middle, as shares of where it has room. */
const places = [0.5, 0.25, 0.75, 0, 1] as const;

type Span = readonly [left: number, top: number, right: number, bottom: number];
type Leg = readonly [from: Point, to: Point];

type Written = Pick<Scene, "nodes" | "headings" | "lines" | "edges" | "width" | "height">;

/**
 * Where words stand on ties, `least` large; in what is told as large as its smallest names, and smaller only as far as
 * ties that leave a box together would else not say theirs.
 */
export function placeWords(
  scene: Written,
  asked: Asked,
  zoom: number,
  least = wordsOnMap,
): readonly PlacedWord[] {
  const smallest = placeAll(scene, asked, zoom, least);
  if (!asked.told || smallest.length === 0) return smallest;
  const names = scene.nodes.filter(({ id }) => asked.visibility.node(id) !== "hidden");
  const name = zoom * Math.min(...names.map(({ label }) => label.fontSize));
  for (const share of shares) {
    if (share * name <= least) break;
    const placed = placeAll(scene, asked, zoom, share * name);
    if (treesOf(scene, placed) >= treesOf(scene, smallest)) return placed;
  }
  return smallest;
}

/** How many trees of ties say a word: those that leave a box together are one, and say it for all of them. */
function treesOf({ edges }: Written, placed: readonly PlacedWord[]): number {
  const starts = new Map(edges.map((edge) => [edge.id, edge]));
  return new Set(placed.map(({ id, word }) => `${word} ${starts.get(id)?.points[0]}`)).size;
}

/**
 * Where words stand on ties, `text` large: on a stretch that is longer than they are, clear of every box, heading, other
 * word and tie that is lit, and of all lines; over one that is not lit only where a word would else stand nowhere. A
 * word that has no place is not written.
 */
function placeAll(
  scene: Written,
  { visibility, level, words = [], told = false }: Asked,
  zoom: number,
  text: number,
): readonly PlacedWord[] {
  if (words.length === 0) return [];
  const scale = 1 / zoom;
  const taken: Span[] = [
    ...scene.nodes.filter(({ id }) => visibility.node(id) !== "hidden").map(around),
    ...scene.headings
      .filter((heading) => linePresence({ ...heading, edges: [] }, visibility, level) !== "hidden")
      .map(({ lines, x, y, fontSize, fontWeight, lineHeight: leading, align }) => {
        const width = Math.max(...lines.map((line) => textWidth(line, fontSize, fontWeight)));
        return around({ x: align === "start" ? x + width / 2 : x, y, width, height: lines.length * leading });
      }),
  ];
  const lit = drawnTies(scene, visibility);
  const faint = [
    ...scene.lines.flatMap((line) => seenParts(line, visibility, level).map((part) => part.line)),
    ...scene.edges.filter(
      (edge) => !edge.told && !lit.includes(edge) && ["shown", "faded"].includes(visibility.edge(edge.id)),
    ),
  ];
  const found: PlacedWord[] = [];
  for (const { word, ties, each } of words) {
    const own = lit.filter(({ id }) => ties.includes(id));
    const others = lit.filter((edge) => !own.includes(edge)).flatMap(legsOf);
    const hidden = faint.filter((one) => !("edges" in one) || one.edges.every((id) => !ties.includes(id)));
    const size = {
      width: textWidth(word, text, 400) + 2 * margins.room * text,
      height: text * (lineHeight + 2 * margins.room),
      line: text * margins.line,
      across: text * (told ? margins.across : margins.line),
    };
    const room: Span = [0, 0, scene.width, scene.height];
    const options = {
      own: own.flatMap(legsOf),
      others,
      faint: hidden.flatMap(legsOf),
      taken,
      size,
      scale,
      room,
    };
    const said: Span[] = [];
    const write = ({ id, at, span }: Place) => {
      taken.push(span);
      said.push(span);
      const [x, y] = [(span[0] + span[2]) / 2, (span[1] + span[3]) / 2];
      found.push({ id, word, x, y, at, size: text * scale, room: margins.room * text * scale });
    };
    let hiding: Place | undefined;
    for (const some of each ? own.map((edge) => [edge]) : [own]) {
      if (some.every((edge) => legsOf(edge).some((leg) => said.some((span) => meet(span, spanOf(leg))))))
        continue;
      const place = some.slice(0, mostTies).reduce<Place | undefined>((best, edge) => {
        const next = best?.hides === 0 ? undefined : bestPlace(edge, options);
        return next && (!best || next.hides < best.hides) ? next : best;
      }, undefined);
      if (place?.hides === 0) write(place);
      else hiding ??= place;
    }
    if (said.length === 0 && hiding) write(hiding);
  }
  return found;
}

interface Place {
  readonly id: string;
  readonly at: number;
  readonly span: Span;
  /** How many lines that are not lit are under it. */
  readonly hides: number;
}

interface Options {
  /** The stretches of the ties that the word is true of: it may stand on any that runs along it. */
  readonly own: readonly Leg[];
  readonly others: readonly Leg[];
  readonly faint: readonly Leg[];
  readonly taken: readonly Span[];
  /** All of the scene. */
  readonly room: Span;
  /** Of the word, in CSS pixels. */
  readonly size: Readonly<Record<"width" | "height" | "line" | "across", number>>;
  readonly scale: number;
}

function bestPlace(
  edge: SceneEdge,
  { own, others, faint, taken, size, scale, room }: Options,
): Place | undefined {
  let best: Place | undefined;
  let before = 0;
  for (const leg of legsOf(edge)) {
    const [[ax, ay], [bx, by]] = leg;
    const [begin, long] = [before, Math.abs(bx - ax) + Math.abs(by - ay)];
    before += long;
    const level = Math.abs(by - ay) < Math.abs(bx - ax);
    const need = (level ? size.width + 2 * size.line : size.height + 2 * size.across) * scale;
    if (long < need) continue;
    const across = own.filter((other) => !runsAlong(other, leg));
    for (const share of places) {
      const at = need / 2 + share * (long - need);
      const [x, y] = [ax + ((bx - ax) * at) / long, ay + ((by - ay) * at) / long];
      const span = around({ x, y, width: size.width * scale, height: size.height * scale });
      if (span[0] < room[0] || span[1] < room[1] || span[2] > room[2] || span[3] > room[3]) continue;
      if (taken.some((other) => meet(span, other))) continue;
      if ([...others, ...across].some((other) => meet(span, spanOf(other)))) continue;
      const hides = faint.filter((other) => meet(span, spanOf(other))).length;
      if (!best || hides < best.hides) best = { id: edge.id, at: begin + at, span, hides };
    }
  }
  return best;
}

function legsOf({ points }: { readonly points: readonly Point[] }): readonly Leg[] {
  return points.slice(1).map((to, at) => [points[at] ?? to, to] as const);
}

/** Whether two stretches lie on one line. */
function runsAlong(one: Leg, other: Leg): boolean {
  return ([0, 1] as const).some((axis) =>
    [...one, ...other].every((point) => Math.abs(point[axis] - other[0][axis]) < 0.5),
  );
}

function around({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Span {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

function spanOf([[ax, ay], [bx, by]]: Leg): Span {
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

function meet(one: Span, other: Span): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
