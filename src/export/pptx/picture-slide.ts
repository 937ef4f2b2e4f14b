import { mix } from "../../scene/colour.ts";
import { fadedShare } from "../../scene/faint.ts";
import type { Picture } from "../../scene/picture.ts";
import type { PictureSlide } from "./deck.ts";
import type { DeckTheme } from "./deck-theme.ts";
import { byHome, type Home, homeOf, sharedHome } from "./home-of.ts";
import { legendShapes } from "./legend-shapes.ts";
import { dotShapes, labelOf, nodeShape, type SlideStyle } from "./node-shape.ts";
import { type Frame, frameAround, pictureSpace } from "./picture-space.ts";
import { headingShapes, textShape, titleShape } from "./picture-texts.ts";
import { shapePreset } from "./shape-preset.ts";
import { groupXml, shapeNumbers } from "./shape-xml.ts";
import type { SlideSize } from "./slide-size.ts";
import { slideXml } from "./slide-xml.ts";
import { type GlueTarget, type TieConnector, tieConnector } from "./tie-connector.ts";

/** What a slide needs to know of its deck. */
export interface SlideWords {
  /** The title of a picture that has none, kept off the slide for those who listen to it. */
  readonly title: string;
  readonly shared: string;
  readonly legend: string;
}

/** The ties that a filter fades under those it leaves. */
const fadedFirst = (edges: Picture["edges"]) => edges.toSorted((a, b) => Number(b.faded) - Number(a.faded));

/** A tie with the home that both its ends share; undefined for one between homes. */
interface PlacedTie extends TieConnector {
  readonly home: Home | undefined;
}

/**
 * A picture as a slide: title and caption, the ties between projects under everything, one group per project and one
 * of what is shared (in each its ties, then its nodes), legend and source. Read aloud in that order.
 */
export function pictureSlide(
  slide: PictureSlide,
  size: SlideSize,
  theme: DeckTheme,
  words: SlideWords,
): string {
  const { picture, altOf } = slide;
  const space = pictureSpace(picture, size);
  const next = shapeNumbers();
  const ground = picture.background ?? theme.paper;
  const style: SlideStyle = {
    fill: (color, faded = false) => theme.fill(faded ? mix(color, ground, fadedShare) : color),
    language: picture.language,
    space,
  };
  const title = titleShape(next(), picture, words.title, space, size, theme);
  const caption = textShape(next, picture, "caption", space, theme);
  const targets = new Map<string, GlueTarget>(
    picture.nodes.map(({ node }) => {
      const form = shapePreset(node.shape, node.width, node.height);
      return [node.id, { number: next(), box: node, form }];
    }),
  );
  const nodes = new Map(picture.nodes.map(({ node }) => [node.id, node]));
  const ties = fadedFirst(picture.edges).flatMap((drawn): PlacedTie[] => {
    const { edge } = drawn;
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    const ends = [targets.get(edge.source), targets.get(edge.target)] as const;
    if (!source || !target || !ends[0] || !ends[1]) return [];
    const who = { number: next(), name: `${labelOf(source)} → ${labelOf(target)}`, alt: altOf(edge.id) };
    const connector = tieConnector(who, drawn, ends[0], ends[1], style);
    const home = homeOf(source);
    return [{ ...connector, home: home === homeOf(target) ? home : undefined }];
  });
  const groups = [...byHome(picture)].map(([home, drawn]) => {
    const name = home === sharedHome ? words.shared : slide.groupName(home);
    const inner = ties.filter((tie) => tie.home === home);
    const frames: Frame[] = inner.map(({ frame }) => frame);
    const number = next();
    const shapes = drawn.flatMap((one) => {
      const target = targets.get(one.node.id);
      if (!target) return [];
      const frame = space.sceneFrame(one.node);
      frames.push(frame);
      const who = { number: target.number, name: labelOf(one.node), alt: altOf(one.node.id) };
      return [
        nodeShape(who, one, frame, target.form, style),
        ...dotShapes(one.node, one.faded, frame, style, next),
      ];
    });
    return groupXml(
      { number, name, alt: name },
      frameAround(frames),
      ...inner.map(({ shape }) => shape),
      ...shapes,
    );
  });
  return slideXml(
    [
      title,
      caption,
      ...ties.filter(({ home }) => home === undefined).map(({ shape }) => shape),
      ...headingShapes(next, picture, space, theme),
      ...groups,
      legendShapes(picture, words.legend, space, theme, next),
      textShape(next, picture, "source", space, theme),
      textShape(next, picture, "link", space, theme),
    ],
    picture.background ? theme.fill(picture.background) : undefined,
  );
}
