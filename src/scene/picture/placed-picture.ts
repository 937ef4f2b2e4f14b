import { countInWords } from "../../core/describe/list-in-words.ts";
import { type Focus, noFocus } from "../../core/view/focus.ts";
import type { Lens } from "../../core/view/lens.ts";
import { roleNames } from "../../core/vocabulary/role-names.ts";
import { formatMessage } from "../../i18n/format.ts";
import { pictureLegend, pictureNote } from "../../i18n/messages/scene.ts";
import { messages } from "../../i18n/messages.ts";
import type { Content } from "../../layout/content/content.ts";
import { endsWithCount } from "../../layout/content/shallower.ts";
import type { Frame, FrameSizes } from "../../layout/placement.ts";
import { buildScene } from "../build-scene.ts";
import { lensScene } from "../lens/lens-scene.ts";
import { palette, type ThemeName } from "../looks/palette.ts";
import { contentIn, type Placeable, placeContent } from "../place-content.ts";
import type { Scene, SceneEdge } from "../types.ts";
import { drawnOf, type PicturePresence } from "./drawn.ts";
import { leastSize, type Page, type PageSize } from "./frame.ts";
import { type LegendEntry, legendOf, namedBefore } from "./legend.ts";
import { markChosen } from "./mark-chosen.ts";
import { assemble, type Picture, type PictureLooks, surroundOf } from "./picture.ts";
import { withTieWords } from "./with-tie-words.ts";

/** What a picture shows. */
export interface PictureSubject extends Placeable {
  /** How what is placed is seen. */
  readonly presence: (id: string) => PicturePresence;
  /** What it could be expected to show: what of that is not drawn it says in words. All that it shows, where nothing is said. */
  readonly whole?: (id: string) => boolean;
  /** What is chosen, and what of it is marked. */
  readonly chosen?: Focus | undefined;
  readonly marked?: ReadonlySet<string> | undefined;
  /** What its colours tell, where that is not the project. */
  readonly lens?: Lens | undefined;
  /** How large a leaf's label gets at the most and, where it can, in points. */
  readonly most?: number | undefined;
}

/** Sizes of a leaf's label on each kind of page. */
const sizes: Readonly<Record<Page["kind"], FrameSizes>> = {
  slide: { least: leastSize.slide, floor: 11.2, comfort: 13, most: 18 },
  paper: { least: leastSize.paper, floor: 11, comfort: 13, most: 13 },
};
/** What is left out, its words, and the room that these leave depend on each other: so often they are fitted. */
const mostFits = 4;

/**
 * A picture of a part of an atlas, placed for its page: as large as all of it can be read there. What has no room is
 * left out by kinds, and said in words. Undefined where nothing of it can be drawn.
 */
export function placedPicture(subject: PictureSubject, page: Page, looks: PictureLooks): Picture | undefined {
  return fittedPicture(subject, page, looks)?.picture;
}

/** The frame that a picture is placed for on its page: what is left of that beside title, legend and source. */
export function pictureFrame(subject: PictureSubject, page: Page, looks: PictureLooks): Frame | undefined {
  return fittedPicture(subject, page, looks)?.frame;
}

function fittedPicture(
  subject: PictureSubject,
  page: Page,
  looks: PictureLooks,
): { readonly picture: Picture; readonly frame: Frame } | undefined {
  const { graph, language, shows, whole = shows, chosen = noFocus, marked = new Set() } = subject;
  const expected = graph.filterNodes(whole);
  const note = (leftOut: readonly string[], { nodes }: Scene) => {
    if (leftOut.length === 0) return "";
    const counted = nodes.some(({ label }) => endsWithCount(label.lines.at(-1) ?? ""));
    const said = counted ? pictureNote.leftOutCounted : pictureNote.leftOut;
    return formatMessage(said, language, { what: countInWords(graph, leftOut, 0, language) });
  };
  // The most room that there can be, as where what is left out is said beside the legend: only then what has room just
  // so is drawn. With less to explain than is likely, nothing is placed anew.
  let { window } = surroundOf(page, looks, { legend: likelyLegend(subject), note: "" });
  for (let fit = 1; ; fit += 1) {
    const scene = sceneFor(subject, page, window, looks.theme);
    if (scene.nodes.length === 0) return undefined;
    const drawn = drawnIn(subject, scene);
    const ids = new Set(scene.nodes.map(({ id }) => id));
    const leftOut = expected.filter((id) => !ids.has(id));
    const words = { legend: legendOf(scene, drawn), note: note(leftOut, scene) };
    const surround = surroundOf(page, looks, words);
    const spare = surround.window.height - window.height;
    // What never settles has the words it was placed for, and they are about as many.
    if (spare < 0 && fit < mostFits) {
      window = surround.window;
      continue;
    }
    const colors = palette(looks.theme);
    const seen = markChosen(drawn, marked, chosen, colors);
    const said = withTieWords(graph, scene, seen, { scale: 1, least: leastSize[page.kind], colors });
    const picture = assemble(scene, said, surround, {
      page,
      looks,
      note: words.note,
      scale: 1,
      offset: [surround.window.x, surround.window.y + Math.max(0, spare) / 2],
      leftOut,
    });
    return { picture, frame: frameFor(subject, page, window) };
  }
}

/** At this size of a leaf's label a page can be read with ease: a higher one would only be larger. */
const easySize: Readonly<Record<Page["kind"], number>> = { slide: 13, paper: 9 };

/**
 * The picture on whichever of several pages leaves out least, and of those, the lowest first, the first that can be read
 * with ease, else the largest.
 */
export function pictureOn(
  subject: PictureSubject,
  pages: readonly Page[],
  looks: PictureLooks,
  prefer: "largest" | "lowest" = "largest",
): Picture | undefined {
  let best: Picture | undefined;
  for (const page of pages) {
    const made = placedPicture(subject, page, looks);
    if (made && (!best || isBetter(made, best, prefer))) best = made;
  }
  return best;
}

function isBetter(one: Picture, best: Picture, prefer: "largest" | "lowest"): boolean {
  if (one.leftOut.length !== best.leftOut.length) return one.leftOut.length < best.leftOut.length;
  if (prefer === "lowest" && best.size >= easySize[best.kind]) return false;
  return one.size > best.size * clearlyLarger;
}

const clearlyLarger = 1.03;

/** A legend of all that is asked for, as it mostly comes out. */
function likelyLegend({ graph, language, shows, actors }: PictureSubject): readonly LegendEntry[] {
  const names = roleNames(graph.getAttribute("vocabulary"), language);
  const types = new Set(graph.filterNodes(shows).map((id) => graph.getNodeAttribute(id, "type")));
  return [
    ...graph
      .getAttribute("vocabulary")
      .types.filter(
        (type) => types.has(type) && type.role !== "root" && (type.role !== "actor" || actors === "details"),
      )
      .map(
        ({ id, plural, shape }) =>
          ({ kind: "type", id, text: plural[language], shape, sign: false }) as const,
      ),
    ...([...types].some(({ role }) => role === "actor") && actors === "spine"
      ? [
          {
            kind: "dots",
            id: "dots",
            text: formatMessage(pictureLegend.dots, language, {}, names),
            colors: [],
          } as const,
        ]
      : []),
    ...(actors === "details" ? [namedBefore(language)] : []),
    ...(["stated", "inferred"] as const).map(
      (id) => ({ kind: "basis", id, text: formatMessage(messages[`types.basis.${id}`], language) }) as const,
    ),
  ];
}

/** Scenes that were placed: a picture is made anew with each letter of its title. */
const placedScenes = new WeakMap<PictureSubject, Map<string, Scene>>();

function sceneFor(subject: PictureSubject, page: Page, { width, height }: PageSize, theme: ThemeName): Scene {
  const known = placedScenes.get(subject) ?? new Map<string, Scene>();
  placedScenes.set(subject, known);
  const key = `${page.kind} ${width} ${height} ${theme}`;
  const before = known.get(key);
  if (before) return before;
  const { graph, language, lens } = subject;
  const { placement, wayOf } = placeContent(subject, frameFor(subject, page, { width, height }));
  const plain = buildScene({ graph, placement, wayOf, layoutId: key, fit: "whole", language, theme });
  const scene = lens ? lensScene(plain, graph, lens, theme) : plain;
  known.set(key, scene);
  return scene;
}

function frameFor({ most }: PictureSubject, page: Page, { width, height }: PageSize): Frame {
  const size = sizes[page.kind];
  // What is to be as large as others gains by all of it.
  return { width, height, size: most === undefined ? size : { ...size, most, comfort: most } };
}

/** All that is placed is drawn: what something is part of comes along with it, whatever the level. */
function drawnIn(subject: PictureSubject, scene: Scene) {
  const { graph, presence, marked } = subject;
  const under = standingUnder(contentIn(subject));
  const told = ({ told: byLine, source, target }: SceneEdge) =>
    byLine || under.has(`${source} ${target}`) || under.has(`${target} ${source}`);
  // Where edges are chosen, those of what is chosen beside them would only hide them.
  const chosenAlone = [...(marked ?? [])].some((id) => graph.hasEdge(id));
  const asked = (edge: SceneEdge) => marked?.has(edge.id) === true || (!chosenAlone && !told(edge));
  const byItself = new Set(scene.edges.flatMap((edge) => (told(edge) ? [] : [edge.id])));
  return drawnOf(scene, {
    asked,
    presence: (id) => {
      const seen = presence(id);
      return seen === "hidden" && (graph.hasNode(id) || !byItself.has(id)) ? "shown" : seen;
    },
  });
}

/** What stands below or beside what: that tells an edge between them, whatever its relation. */
function standingUnder({ territories }: Content): ReadonlySet<string> {
  return new Set(
    territories.flatMap(({ id, crest, blocks }) => [
      ...crest.map((detail) => `${id} ${detail.id}`),
      ...blocks.flatMap(({ rows }) =>
        rows.flatMap((row) => row.details.map((detail) => `${row.id} ${detail.id}`)),
      ),
    ]),
  );
}
