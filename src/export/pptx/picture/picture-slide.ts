import { mix } from "../../../scene/looks/colour.ts";
import { fadedShare } from "../../../scene/looks/faint.ts";
import { palette } from "../../../scene/looks/palette.ts";
import type { Picture } from "../../../scene/picture/picture.ts";
import type { SceneRect } from "../../../scene/types.ts";
import type { PictureSlide } from "../deck.ts";
import { preset } from "../shape/shape-preset.ts";
import { groupXml, shapeNumbers, shapeXml } from "../shape/shape-xml.ts";
import { slideXml } from "../shape/slide-xml.ts";
import type { SlideSize } from "../slide-size.ts";
import type { DeckTheme } from "../theme/deck-theme.ts";
import { type GlueTarget, tieConnector } from "../tie/tie-connector.ts";
import { chartShapes } from "./chart-shapes.ts";
import { byHome, type Home, homeOf, sharedHome } from "./home-of.ts";
import { legendShapes } from "./legend-shapes.ts";
import { lineShape } from "./line-shape.ts";
import { formOf, labelOf, nodeShape, type SlideStyle, signShapes, slackIn } from "./node-shape.ts";
import { type Frame, frameAround, pictureSpace } from "./picture-space.ts";
import { headingShapes, numberShape, textShape, titleShape } from "./picture-texts.ts";

/** What a slide needs to know of its deck. */
export interface SlideWords {
  /** The title of a picture that has none, kept off the slide for those who listen to it. */
  readonly title: string;
  readonly shared: string;
  readonly legend: string;
  /** Whether the slide says its number. */
  readonly numbered: boolean;
}

/** A line or connector with the home that all its ends share; undefined for one between homes. */
interface Placed {
  readonly shape: string;
  readonly frame: Frame;
  readonly home: Home | undefined;
}

/** What a filter fades under what it leaves. */
const fadedFirst = <One extends { readonly faded: boolean }>(all: readonly One[]) =>
  all.toSorted((a, b) => Number(b.faded) - Number(a.faded));

/**
 * A picture as a slide: title and caption, panels, what runs between projects under everything, one group per project
 * and one of what is shared (in each its lines, then its nodes), what else there is, legend and source. Read aloud in that
 * order.
 */
export function pictureSlide(
  slide: PictureSlide,
  size: SlideSize,
  theme: DeckTheme,
  words: SlideWords,
  more: (next: () => number) => string = () => "",
): string {
  const { picture, altOf } = slide;
  const space = pictureSpace(picture, size);
  const next = shapeNumbers();
  const ground = palette(picture.theme).paper;
  const hues = new Map(
    picture.nodes.flatMap(({ node }) => (node.role === "root" ? [[node.id, node.fill]] : [])),
  );
  const style: SlideStyle = {
    fill: (color, faded, project) =>
      theme.fill(faded ? mix(color, ground, fadedShare) : color, hues.get(project ?? "")),
    language: picture.language,
    space,
    slackOf: slackIn(picture.nodes),
  };
  const title = titleShape(next(), picture, words.title, space, size, theme);
  const caption = textShape(next, picture, "caption", space, theme);
  const panels = picture.panels.map(({ x, y, width, height, fill }) =>
    shapeXml(
      { number: next(), name: "", decorative: true },
      {
        frame: space.sceneFrame({ x: x + width / 2, y: y + height / 2, width, height }),
        geometry: preset("roundRect", {
          adj: (picture.size * 50_000) / picture.scale / Math.min(width, height),
        }),
        fill: style.fill(fill, false, projectIn(picture, { x, y, width, height })),
      },
    ),
  );
  const targets = new Map<string, GlueTarget>();
  for (const { node } of picture.nodes)
    targets.set(node.key, { number: next(), box: node, form: formOf(node) });
  const nodes = new Map(picture.nodes.toReversed().map(({ node }) => [node.id, node]));
  const between = [...standingLines(slide, style, next), ...connectors(slide, nodes, targets, style, next)];
  const groups = [...byHome(picture)].map(([home, drawn]) => {
    const name = home === sharedHome ? words.shared : slide.groupName(home);
    const inner = between.filter((one) => one.home === home);
    const frames: Frame[] = inner.map(({ frame }) => frame);
    const number = next();
    const shapes = drawn.flatMap((one) => {
      const target = targets.get(one.node.key);
      if (!target) return [];
      frames.push(space.sceneFrame(one.node));
      const who = { number: target.number, name: labelOf(one.node), alt: altOf(one.node.id) };
      return [...signShapes(one, style, next), nodeShape(who, one, target.form, style)];
    });
    return groupXml(
      { number, name, alt: name },
      frameAround(frames),
      ...inner.map(({ shape }) => shape),
      ...shapes,
    );
  });
  return slideXml([
    title,
    caption,
    ...panels,
    chartShapes(picture, space, theme, next),
    ...between.filter(({ home }) => home === undefined).map(({ shape }) => shape),
    ...headingShapes(next, picture, space, theme),
    ...groups,
    more(next),
    legendShapes(picture, words.legend, space, theme, next),
    textShape(next, picture, "note", space, theme),
    textShape(next, picture, "source", space, theme),
    textShape(next, picture, "link", space, theme),
    words.numbered ? numberShape(next(), picture, space, theme) : "",
  ]);
}

/** The project of what stands on a panel. */
function projectIn({ nodes }: Picture, panel: SceneRect): string | undefined {
  return nodes.find(
    ({ node: { x, y } }) =>
      x > panel.x && x < panel.x + panel.width && y > panel.y && y < panel.y + panel.height,
  )?.node.projects[0];
}

/** The lines that stand without being asked for. What they say of single edges is told once; trees tell it by groups. */
function standingLines(
  { picture, altOf }: PictureSlide,
  style: SlideStyle,
  next: () => number,
): readonly Placed[] {
  const told = new Set<string>();
  // Branches come before the trunks that they share, so that each is told where it is by itself.
  const bySize = picture.lines.toSorted((a, b) => a.line.edges.length - b.line.edges.length);
  const alts = new Map(
    bySize.map(({ line }) => {
      const own = line.arrow ? line.edges.filter((id) => !told.has(id)) : [];
      for (const id of own) told.add(id);
      return [line, own.map(altOf).join(" ")] as const;
    }),
  );
  return fadedFirst(picture.lines).map((drawn) => {
    const alt = alts.get(drawn.line) ?? "";
    const who = { number: next(), name: "", ...(alt === "" ? { decorative: true } : { alt }) };
    return { ...lineShape(who, drawn, style), home: drawn.line.project };
  });
}

/** The edges that are drawn by themselves, glued to both their ends. */
function connectors(
  { picture, altOf }: PictureSlide,
  nodes: ReadonlyMap<string, Picture["nodes"][number]["node"]>,
  targets: ReadonlyMap<string, GlueTarget>,
  style: SlideStyle,
  next: () => number,
): readonly Placed[] {
  const boxes = picture.nodes.map(({ node }) => node);
  const words = new Map(picture.headings.map(({ heading }) => [heading.on?.tie, heading]));
  return fadedFirst(picture.edges).flatMap((drawn): Placed[] => {
    const { edge } = drawn;
    const word = words.get(edge.id);
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    const ends = [targets.get(source?.key ?? ""), targets.get(target?.key ?? "")] as const;
    if (!source || !target || !ends[0] || !ends[1]) return [];
    const who = { number: next(), name: `${labelOf(source)} → ${labelOf(target)}`, alt: altOf(edge.id) };
    const home = homeOf(source);
    return [
      {
        ...tieConnector(who, drawn, ends[0], ends[1], boxes, style, word && [word.x, word.y]),
        home: home === homeOf(target) ? home : undefined,
      },
    ];
  });
}
