import type { Level } from "../../core/view/level.ts";
import type { Visibility } from "../../core/view/visibility.ts";
import { type Dependent, linePresence, seenParts } from "../../scene/line-presence.ts";
import { dimmedShare, fadedShare } from "../../scene/looks/faint.ts";
import { arrowHead, arrowInset } from "../../scene/shape/arrow.ts";
import { shortenEnd } from "../../scene/shape/polyline.ts";
import { roundedPath } from "../../scene/shape/rounded-path.ts";
import type { Scene, SceneLine } from "../../scene/types.ts";
import type { MapAccents } from "./map-style.ts";

/** What stands under the nodes of a map without answering anything: lines, each stretch once, panels and headings. */
export interface LineLayer {
  draw(scene: Scene, accents: MapAccents): void;
  /** Says how each line is seen; `dims` while something is lit, which is drawn by itself. */
  show(visibility: Visibility, level: Level, dims: boolean): void;
  /** Moves it to where the nodes are. */
  move(pan: { readonly x: number; readonly y: number }, zoom: number): void;
  /** Whether it is seen: not while nodes are on their way. */
  setSeen(seen: boolean): void;
  dispose(): void;
}

const namespace = "http://www.w3.org/2000/svg";
/** By how much lines are thicker where the reader's system asks for more contrast. */
const thicker = 1.6;
const baseline = 0.36;

/** Puts the layer behind everything else in a container. */
export function lineLayer(container: HTMLElement): LineLayer {
  const page = container.ownerDocument;
  const set = (element: Element, attributes: Readonly<Record<string, string | number>>) => {
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const make = (name: string, attributes: Readonly<Record<string, string | number>>) =>
    set(page.createElementNS(namespace, name), attributes);
  const svg = make("svg", { class: "map-lines", "aria-hidden": "true" });
  const ground = make("g", {});
  svg.append(ground);
  container.prepend(svg);
  let drawn: readonly (readonly [what: Dependent | SceneLine, element: Element])[] = [];
  /** How each of them is seen, as far as that was said. */
  let seen: string[] = [];
  let strong = false;
  const shapesOf = ({ arrow, points, cornerRadius, dash, ...line }: SceneLine, opacity: number) => {
    const width = line.width * (strong ? thicker : 1);
    const path = {
      d: roundedPath(arrow ? shortenEnd(points, arrowInset(width)) : points, cornerRadius),
      fill: "none",
      stroke: "inherit",
      "stroke-width": width,
      "stroke-dasharray": dash.join(" ") || "none",
      opacity,
      display: "",
    };
    return arrow ? [path, { ...path, d: arrowHead(points, width), fill: "inherit", stroke: "none" }] : [path];
  };
  /** Draws shapes in a group with the elements that it has, which are more expensive to replace than to change. */
  const drawIn = (group: Element, shapes: ReturnType<typeof shapesOf>) => {
    for (const [at, shape] of shapes.entries()) {
      const element = group.children[at];
      if (element) set(element, shape);
      else group.append(make("path", shape));
    }
    for (const rest of [...group.children].slice(shapes.length)) set(rest, { display: "none" });
  };
  return {
    draw(scene, { forced, contrast, ink, fontFamily }) {
      const plain = forced || contrast;
      strong = contrast;
      const colour = (own: string) => (plain ? ink : own);
      const panels = scene.panels.map(({ x, y, width, height, fill, level }) => {
        const style = forced ? { fill: "none", stroke: ink } : { fill };
        const radius = scene.size * 0.35;
        return [
          { edges: [], over: [], level },
          make("rect", { x, y, width, height, rx: radius, ...style }),
        ] as const;
      });
      const lines = scene.lines.map((line) => {
        const stroke = colour(line.stroke);
        return [line, make("g", { stroke, fill: stroke })] as const;
      });
      const headings = scene.headings.map((heading) => {
        const { lines: words, x, y, fontSize, lineHeight, fontWeight, align, color, level, over } = heading;
        const text = make("g", {
          "font-family": fontFamily,
          "font-size": fontSize,
          "font-weight": fontWeight,
          "text-anchor": align,
          fill: colour(color),
        });
        words.forEach((word, at) => {
          const middle = y + (at - (words.length - 1) / 2) * lineHeight;
          const line = make("text", { x, y: middle + fontSize * baseline });
          line.textContent = word;
          text.append(line);
        });
        return [{ edges: [], over, level }, text] as const;
      });
      drawn = [...panels, ...lines, ...headings];
      seen = [];
      ground.replaceChildren(...drawn.map(([, element]) => element));
    },
    show(visibility, level, dims) {
      const shareOf = (faded: boolean) => (faded ? fadedShare : dims ? dimmedShare : 1);
      for (const [at, [what, element]] of drawn.entries()) {
        const presence = linePresence(what, visibility, level);
        const now = [presence, dims, ...what.edges.map(visibility.edge)].join();
        if (seen[at] === now) continue;
        seen[at] = now;
        element.setAttribute("display", presence === "hidden" ? "none" : "");
        if ("points" in what)
          drawIn(
            element,
            seenParts(what, visibility, level).flatMap(({ line, faded }) => shapesOf(line, shareOf(faded))),
          );
        else element.setAttribute("opacity", String(shareOf(presence === "faded")));
      }
    },
    move({ x, y }, zoom) {
      ground.setAttribute("transform", `translate(${x} ${y}) scale(${zoom})`);
    },
    setSeen(seen) {
      svg.setAttribute("visibility", seen ? "visible" : "hidden");
    },
    dispose: () => svg.remove(),
  };
}
