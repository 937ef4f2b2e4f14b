import { type Accessor, batch, createMemo, createSignal } from "solid-js";
import { sayClaim } from "../../core/say/say-claim.ts";
import type { Level } from "../../core/view/level.ts";
import { mapShapes } from "../../core/view/map-shape.ts";
import type { NamedPicture, PictureExporter } from "../../export/picture-exporter.ts";
import { pictureExporters } from "../../export/picture-exporters.ts";
import { pictureWords } from "../../export/pptx/picture-words.ts";
import type { Language } from "../../i18n/text.ts";
import type { PageSize } from "../../scene/frame.ts";
import { largestPicture } from "../../scene/largest-picture.ts";
import { palette, type ThemeName } from "../../scene/palette.ts";
import type { SceneRect } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { SceneOf, StageLayout } from "../map/create-scenes.ts";
import type { PageScenesOf } from "./page-scenes.ts";
import { pageCandidate, pictureCandidate } from "./picture-candidate.ts";
import {
  changeChoices,
  type PictureChange,
  type PictureChoices,
  pictureChoices,
  type pictureLevels,
} from "./picture-choices.ts";
import { pageAddress, pictureLinks } from "./picture-link.ts";
import { type MeasuredSize, measureSize, type PictureSize } from "./picture-size.ts";
import { type OneWhat, type PictureWhat, picturesOf, projectOf } from "./picture-what.ts";
import { pictureCaption, pictureSource, pictureTitle, projectTitle } from "./picture-words.ts";

/** What the export works from. */
export interface ExportInput {
  readonly explorer: Explorer;
  readonly sceneOf: SceneOf;
  /** The pages made for one project; none while they are being fetched. */
  readonly pagesOf: PageScenesOf;
  /** What is on the stage. */
  readonly layout: StageLayout;
  viewport(): SceneRect | undefined;
}

/** The reader's choices in the export dialog, and the pictures that they make. */
export interface Export {
  readonly explorer: Explorer;
  choices: Accessor<PictureChoices>;
  choose(change: PictureChange): void;
  what: Accessor<PictureWhat>;
  setWhat(what: PictureWhat): void;
  exporter: Accessor<PictureExporter>;
  language: Accessor<Language>;
  theme: Accessor<ThemeName>;
  level: Accessor<(typeof pictureLevels)[number]>;
  transparent: Accessor<boolean>;
  size: Accessor<PictureSize>;
  setSize(change: Partial<PictureSize>): void;
  title: Accessor<string>;
  setTitle(title: string | undefined): void;
  /** Whether the title is the reader's own. */
  titleTyped: Accessor<boolean>;
  caption: Accessor<string>;
  setCaption(caption: string | undefined): void;
  captionTyped: Accessor<boolean>;
  /** Those that have something to draw. */
  pictures: Accessor<readonly NamedPicture[]>;
  measure(page: PageSize): MeasuredSize;
  /** Whether what can be read is a matter of points on paper, not of pixels. */
  onPaper: Accessor<boolean>;
  /** How many labels are left out because they would come out too small. */
  unreadable: Accessor<number>;
}

/** Holds what the export dialog holds. */
export function createExport(input: ExportInput): Export {
  const { explorer, sceneOf } = input;
  const choices = createMemo(() => pictureChoices(explorer.pictureChoices()));
  const choose = (change: PictureChange) => explorer.setPictureChoices(changeChoices(choices(), change));
  const [what, setWhat] = createSignal<PictureWhat>("all");
  const [size, setSize] = createSignal<PictureSize>({ ...choices(), centimetres: "" });
  const [typedTitle, setTitle] = createSignal<string>();
  const [typedCaption, setCaption] = createSignal<string>();

  const exporter = createMemo(() => exporterOf(choices().format));
  const language = () => choices().language ?? explorer.language();
  const theme = () => choices().theme ?? explorer.theme();
  const transparent = () => choices().transparent && exporter().transparent;
  // The screen's level for what is on the screen, and for lanes, which show everything at once.
  const level = () =>
    choices().level ?? (what() === "view" || input.layout.view === "lanes" ? "shown" : "overview");
  const shownLevel = (): Level => {
    const chosen = level();
    return chosen === "shown" ? explorer.level() : chosen;
  };
  const title = () => typedTitle() ?? pictureTitle(explorer, what(), language());
  const caption = () => typedCaption() ?? pictureCaption(explorer, what(), language());
  const measure = (page: PageSize): MeasuredSize => {
    if (exporter().measure === "points")
      return { pixels: page.width, across: page.width, density: undefined };
    // Only a PNG can say how large it is on paper.
    return measureSize(choices().format === "png" ? size() : { ...size(), sizing: "pixels" }, page);
  };

  const stage = createMemo(() => {
    const scene = sceneOf(input.layout, explorer.language(), explorer.theme());
    return scene && { scene, viewport: input.viewport() };
  });
  const scenes = createMemo(() => {
    const { layout } = input;
    const layouts =
      what() === "view" || layout.view === "lanes"
        ? [layout]
        : mapShapes.map((shape): StageLayout => ({ view: "map", shape }));
    return layouts.flatMap((one) => sceneOf(one, language(), theme()) ?? []);
  });

  /** Near, a project has pages of its own; the lanes as they are on the screen stay lanes. */
  const pagesOf = (one: OneWhat) => {
    const project = projectOf(one);
    const near = shownLevel() === "near" && (input.layout.view !== "lanes" || level() === "near");
    if (project === undefined || !near) return [];
    return input.pagesOf(project, language(), theme());
  };

  const make = (one: OneWhat): NamedPicture | undefined => {
    const shown = stage();
    if (!shown) return undefined;
    const parts = choices();
    const { ink, muted } = palette(theme());
    const links = pictureLinks(explorer, one, pageAddress(window.location.href));
    // What is typed for a series is the title of all: each has its project before it.
    const named =
      what() === "series" ? projectTitle(explorer, one, typedTitle() ?? seriesTitle(), language()) : title();
    const pages = pagesOf(one).flatMap((page) => pageCandidate(explorer, shownLevel(), page) ?? []);
    const candidates = () =>
      scenes().flatMap((scene) => pictureCandidate(explorer, one, shownLevel(), scene, shown) ?? []);
    const picture = largestPicture(
      pages.length > 0 ? pages : candidates(),
      parts.frame,
      shown.viewport ?? shown.scene,
      {
        transparent: transparent(),
        ink,
        muted,
        title: parts.title ? named.trim() : "",
        caption: parts.caption ? caption().trim() : "",
        source: parts.source ? pictureSource(explorer, language()) : "",
        link: parts.link ? links.address : "",
        legend: parts.legend,
      },
      (page) => measure(page).across,
    );
    if (!picture) return undefined;
    const about = (id: string) => sayClaim(explorer.graph, id, language()).sentence;
    const name = [named.trim() || seriesTitle(), explorer.atlas.graph.updated];
    return {
      picture,
      name,
      words: { about, hrefOf: links.hrefOf },
      slideWords: () => pictureWords(explorer.graph, picture, language()),
      state: links.state,
    };
  };
  const seriesTitle = () => explorer.atlas.graph.title[language()];
  const pictures = createMemo(() => picturesOf(explorer, what()).flatMap((one) => make(one) ?? []));

  return {
    explorer,
    choices,
    choose,
    what,
    setWhat: (next) => {
      setWhat(next);
    },
    exporter,
    language,
    theme,
    level,
    transparent,
    size,
    setSize: (change) =>
      batch(() => {
        const { sizing, width, density } = setSize((now) => ({ ...now, ...change }));
        choose({ sizing, width, density });
      }),
    title,
    setTitle: (next) => {
      setTitle(next);
    },
    titleTyped: () => typedTitle() !== undefined,
    caption,
    setCaption: (next) => {
      setCaption(next);
    },
    captionTyped: () => typedCaption() !== undefined,
    pictures,
    measure,
    onPaper: () =>
      exporter().measure === "points" || (choices().format === "png" && size().sizing === "paper"),
    unreadable: () => pictures().reduce((sum, { picture }) => sum + picture.unreadable, 0),
  };
}

const [firstExporter] = pictureExporters;

/** A format that is remembered but no longer there is the first one. */
function exporterOf(format: PictureChoices["format"]): PictureExporter {
  const found = pictureExporters.find(({ id }) => id === format) ?? firstExporter;
  if (!found) throw new Error("there is no exporter");
  return found;
}
