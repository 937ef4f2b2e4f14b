import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { palette } from "../looks/palette.ts";
import type { Box, Point, Scene, SceneEdge, SceneRect } from "../types.ts";
import { type Drawn, drawnOf, type PicturePresence } from "./drawn.ts";
import { leastSize, type Page } from "./frame.ts";
import { legendOf } from "./legend.ts";
import { assemble, type Picture, type PictureLooks, surroundOf } from "./picture.ts";
import { withTieWords } from "./with-tie-words.ts";

/** What is on a stage. */
export interface CroppedSubject {
  readonly graph: AtlasGraph;
  readonly scene: Scene;
  /** The part of the scene that is seen. */
  readonly area: SceneRect;
  readonly presence: (id: string) => PicturePresence;
  /** Whether an edge that is told by a line is drawn by itself too. */
  readonly chosen: ReadonlySet<string>;
  /** What of all that is drawn stands out. */
  readonly mark?: ((drawn: Drawn) => Drawn) | undefined;
}

/**
 * A picture of the part of a scene that is on the stage: what has its middle there, whole, lines as far as they are
 * seen. Undefined where nothing is.
 */
export function croppedPicture(
  subject: CroppedSubject,
  page: Page,
  looks: PictureLooks,
): Picture | undefined {
  const { graph, scene, presence, chosen, mark = (drawn) => drawn } = subject;
  const inSight = drawnOf(scene, {
    presence,
    holds: (node) => inside(node, subject.area),
    asked: ({ id, told }: SceneEdge) => !told || chosen.has(id),
  });
  if (inSight.nodes.length === 0) return undefined;
  const area = widened(
    subject.area,
    inSight.nodes.map(({ node }) => node),
  );
  const drawn = within(inSight, area);
  const surround = surroundOf(page, looks, { legend: legendOf(scene, drawn), note: "" });
  const { window } = surround;
  const scale = Math.min(window.width / area.width, window.height / area.height);
  const said = withTieWords(graph, scene, mark(drawn), {
    scale,
    least: leastSize[page.kind],
    colors: palette(looks.theme),
  });
  return assemble(scene, said, surround, {
    page,
    looks,
    note: "",
    scale,
    offset: [
      window.x + (window.width - area.width * scale) / 2 - area.x * scale,
      window.y + (window.height - area.height * scale) / 2 - area.y * scale,
    ],
    leftOut: [],
  });
}

/** What of a drawing is in an area: no format need cut it off, and PowerPoint could not. */
function within(drawn: Drawn, area: SceneRect): Drawn {
  const right = area.x + area.width;
  const bottom = area.y + area.height;
  return {
    ...drawn,
    panels: drawn.panels.flatMap((panel) => {
      const [x, y] = [Math.max(panel.x, area.x), Math.max(panel.y, area.y)];
      const width = Math.min(panel.x + panel.width, right) - x;
      const height = Math.min(panel.y + panel.height, bottom) - y;
      return width > 0 && height > 0 ? [{ ...panel, x, y, width, height }] : [];
    }),
    lines: drawn.lines.flatMap((one) =>
      cutTo(one.line.points, area).map((points) => {
        const whole = points.at(-1) === one.line.points.at(-1);
        return { ...one, line: { ...one.line, points, arrow: one.line.arrow && whole } };
      }),
    ),
    edges: drawn.edges.flatMap((one) =>
      cutTo(one.edge.points, area).map((points) => {
        const whole = points.at(-1) === one.edge.points.at(-1);
        return { ...one, edge: { ...one.edge, points, arrow: one.edge.arrow && whole } };
      }),
    ),
    headings: drawn.headings.filter(({ heading }) => inside(heading, area)),
  };
}

/** The stretches of a polyline that are in an area. */
export function cutTo(points: readonly Point[], area: SceneRect): readonly (readonly Point[])[] {
  const stretches: Point[][] = [];
  for (const [at, end] of points.entries()) {
    const start = points[at - 1];
    const part = start && cutLeg(start, end, area);
    if (!part) continue;
    const last = stretches.at(-1);
    if (last && last.at(-1) === part[0]) last.push(part[1]);
    else stretches.push([...part]);
  }
  return stretches;
}

/** The part of a leg in an area (Liang and Barsky); ends that are inside stay the same points. */
function cutLeg(start: Point, end: Point, area: SceneRect): readonly [Point, Point] | undefined {
  let [from, to] = [0, 1];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const sides = [
    [-dx, start[0] - area.x],
    [dx, area.x + area.width - start[0]],
    [-dy, start[1] - area.y],
    [dy, area.y + area.height - start[1]],
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0) {
      if (room < 0) return undefined;
    } else if (towards < 0) from = Math.max(from, room / towards);
    else to = Math.min(to, room / towards);
  }
  if (from >= to) return undefined;
  const at = (share: number): Point => [start[0] + dx * share, start[1] + dy * share];
  return [from === 0 ? start : at(from), to === 1 ? end : at(to)];
}

/** The area, and as much more as it takes to hold boxes whose middles are in it. */
function widened({ x, y, width, height }: SceneRect, boxes: readonly Box[]): SceneRect {
  const left = Math.min(x, ...boxes.map((box) => box.x - box.width / 2));
  const top = Math.min(y, ...boxes.map((box) => box.y - box.height / 2));
  const right = Math.max(x + width, ...boxes.map((box) => box.x + box.width / 2));
  const bottom = Math.max(y + height, ...boxes.map((box) => box.y + box.height / 2));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const inside = (point: { x: number; y: number }, area: SceneRect) =>
  point.x > area.x && point.x < area.x + area.width && point.y > area.y && point.y < area.y + area.height;
