import { type Accessor, batch, createMemo, createSignal } from "solid-js";
import { rootProjects } from "../../core/graph/tree.ts";
import { sayClaim } from "../../core/say/say-claim.ts";
import type { Level } from "../../core/view/level.ts";
import { mapShapes } from "../../core/view/map-shape.ts";
import type { NamedPicture, PictureExporter } from "../../export/picture-exporter.ts";
import { pictureExporters } from "../../export/picture-exporters.ts";
import { pictureWords } from "../../export/pptx/picture-words.ts";
import type { Language } from "../../i18n/text.ts";
import { framePages, type PageSize } from "../../scene/frame.ts";
import { largestPicture, type PictureLooks } from "../../scene/largest-picture.ts";
import { palette, type ThemeName } from "../../scene/palette.ts";
import { smallestLabel } from "../../scene/picture.ts";
import type { SceneRect } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { SceneOf, StageLayout } from "../map/create-scenes.ts";
import { overviewPicture } from "./overview-picture.ts";
import type { PageScenesOf } from "./page-scenes.ts";
import { pageCandidate, pictureCandidate } from "./picture-candidate.ts";
import {
  changeChoices,
  type PictureChange,
  type PictureChoices,
  type PictureLevel,
  pictureChoices,
} from "./picture-choices.ts";
import { pageAddress, pictureLinks } from "./picture-link.ts";
import type { PicturePreset } from "./picture-presets.ts";
import { type MeasuredSize, measureSize, type PictureSize } from "./picture-size.ts";
import { isSeries, type OneWhat, type PictureWhat, picturesOf, projectOf } from "./picture-what.ts";
import {
  pictureCaption,
  pictureFileName,
  pictureSource,
  pictureTitle,
  projectTitle,
} from "./picture-words.ts";

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
  /** Takes over all that a preset says. */
  take(preset: PicturePreset): void;
  /** Whether what is chosen is what a preset says. */
  taken(preset: PicturePreset): boolean;
  exporter: Accessor<PictureExporter>;
  language: Accessor<Language>;
  theme: Accessor<ThemeName>;
  /** The level that was chosen, else the one at which most can be read. */
  level: Accessor<PictureLevel>;
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
  /** What the name of one file of all of them is made of. */
  fileName(): readonly string[];
  measure(page: PageSize): MeasuredSize;
  /** Whether what can be read is a matter of points on paper, not of pixels. */
  onPaper: Accessor<boolean>;
  /** The size that labels need to be drawn, in points or pixels. */
  leastLabel: Accessor<number>;
  /** How many labels are left out because they would come out too small. */
  unreadable: Accessor<number>;
}

/** What is printed small is read from near: a figure in a paper has labels of this many points. */
const leastOnPaper = 6.5;

/** Holds what the export dialog holds. */
export function createExport(input: ExportInput): Export {
  const { explorer, sceneOf } = input;
  const choices = createMemo(() => pictureChoices(explorer.pictureChoices()));
  const choose = (change: PictureChange) => explorer.setPictureChoices(changeChoices(choices(), change));
  const [chosenWhat, setWhat] = createSignal<PictureWhat>();
  const [size, setSize] = createSignal<PictureSize>({ ...choices(), centimetres: "" });
  const [typedTitle, setTitle] = createSignal<string>();
  const [typedCaption, setCaption] = createSignal<string>();

  const exporter = createMemo(() => exporterOf(choices().format));
  const language = () => choices().language ?? explorer.language();
  const theme = () => choices().theme ?? explorer.theme();
  const transparent = () => choices().transparent && exporter().transparent;
  // Slides and pages that hold everything at once would have boxes without words.
  const what = () =>
    chosenWhat() ??
    (exporter().measure === "points" && rootProjects(explorer.graph).length > 1 ? "deck" : "all");
  const shownLevel = (level: PictureLevel): Level => (level === "shown" ? explorer.level() : level);
  /** The levels to try, until all can be read in one. */
  const levelsToTry = (): readonly [PictureLevel, ...PictureLevel[]] => {
    const chosen = choices().level;
    if (chosen) return [chosen];
    // The screen's level for what is on the screen, and for lanes, which show everything at once.
    if (what() === "view" || input.layout.view === "lanes") return ["shown"];
    if (what() === "selection") return ["overview"];
    return what() === "all" ? ["overview", "far"] : ["near", "overview", "far"];
  };
  const title = () => typedTitle() ?? pictureTitle(explorer, what(), language());
  const caption = () => typedCaption() ?? pictureCaption(explorer, what(), language());
  const measure = (page: PageSize): MeasuredSize => {
    if (exporter().measure === "points")
      return { pixels: page.width, across: page.width, density: undefined };
    // Only a PNG can say how large it is on paper.
    return measureSize(choices().format === "png" ? size() : { ...size(), sizing: "pixels" }, page);
  };

  const onPaper = () =>
    exporter().measure === "points" || (choices().format === "png" && size().sizing === "paper");
  const leastLabel = () => (exporter().measure === "pixels" && onPaper() ? leastOnPaper : smallestLabel);
  const setSizeOf = (change: Partial<PictureSize>) =>
    batch(() => {
      const { sizing, width, density } = setSize((now) => ({ ...now, ...change }));
      choose({ sizing, width, density });
    });

  const stage = createMemo(() => {
    const scene = sceneOf(input.layout, explorer.language(), explorer.theme());
    return scene && { scene, viewport: input.viewport() };
  });
  const mapScenes = createMemo(() =>
    mapShapes.flatMap((shape) => sceneOf({ view: "map", shape }, language(), theme()) ?? []),
  );
  const scenes = createMemo(() => {
    const { layout } = input;
    if (what() !== "view" && layout.view !== "lanes") return mapScenes();
    return [sceneOf(layout, language(), theme()) ?? []].flat();
  });

  /** Near, a project has pages of its own; the lanes as they are on the screen stay lanes. */
  const pagesOf = (one: OneWhat, level: PictureLevel) => {
    const project = projectOf(one);
    const near = shownLevel(level) === "near" && (input.layout.view !== "lanes" || level === "near");
    if (project === undefined || !near) return [];
    return input.pagesOf(project, language(), theme());
  };

  const make = (one: OneWhat, level: PictureLevel): NamedPicture | undefined => {
    const shown = stage();
    if (!shown) return undefined;
    const parts = choices();
    const colors = palette(theme());
    const links = pictureLinks(explorer, one, pageAddress(window.location.href));
    // What is typed for a series is the title of all: each has its project before it.
    const named = isSeries(what())
      ? projectTitle(explorer, one, typedTitle() ?? seriesTitle(), language())
      : title();
    const looks: PictureLooks = {
      transparent: transparent(),
      ink: colors.ink,
      muted: colors.muted,
      title: parts.title ? named.trim() : "",
      caption: parts.caption ? caption().trim() : "",
      source: parts.source ? pictureSource(explorer, language()) : "",
      link: parts.link ? links.address : "",
      legend: parts.legend,
    };
    const onStage = shown.viewport ?? shown.scene;
    const drawn = () => {
      if (one === "overview")
        return overviewPicture(explorer, mapScenes(), framePages(parts.frame, onStage), colors, looks);
      const pages = pagesOf(one, level).flatMap(
        (page) => pageCandidate(explorer, shownLevel(level), page) ?? [],
      );
      const candidates = () =>
        scenes().flatMap((scene) => pictureCandidate(explorer, one, shownLevel(level), scene, shown) ?? []);
      const from = pages.length > 0 ? pages : candidates();
      return largestPicture(
        from,
        parts.frame,
        onStage,
        looks,
        (page) => (measure(page).across * smallestLabel) / leastLabel(),
      );
    };
    const picture = drawn();
    if (!picture) return undefined;
    return {
      picture,
      name: pictureFileName(explorer, one, named.trim() || seriesTitle(), language()),
      words: { about: (id) => sayClaim(explorer.graph, id, language()).sentence, hrefOf: links.hrefOf },
      slideWords: () => pictureWords(explorer.graph, picture, language()),
      state: links.state,
    };
  };
  const seriesTitle = () => explorer.atlas.graph.title[language()];
  const made = createMemo((): Made => {
    const tries = levelsToTry();
    const at = (level: PictureLevel): Made => ({
      level,
      pictures: picturesOf(explorer, what()).flatMap((one) => make(one, level) ?? []),
    });
    let best = at(tries[0]);
    for (const level of tries.slice(1)) {
      if (unreadableIn(best) === 0) break;
      const next = at(level);
      if (unreadableIn(next) < unreadableIn(best)) best = next;
    }
    if (unreadableIn(best) === 0 || what() !== "all" || choices().level) return best;
    // As it lies on the map it cannot be read: then placed for the page.
    const placed = make("overview", "far");
    return placed ? { level: "far", pictures: [placed] } : best;
  });

  return {
    explorer,
    choices,
    choose,
    what,
    setWhat: (next) => {
      setWhat(next);
    },
    take: ({ what: next, change, size: measured }) =>
      batch(() => {
        setWhat(next);
        choose({ ...change, level: undefined });
        if (measured) setSizeOf(measured);
      }),
    taken: ({ what: wanted, change, size: measured }) =>
      what() === wanted &&
      choices().level === undefined &&
      Object.entries({ ...choices(), ...change }).every(
        ([name, value]) => Reflect.get(choices(), name) === value,
      ) &&
      Object.entries({ ...size(), ...measured }).every(
        ([name, value]) => Reflect.get(size(), name) === value,
      ),
    exporter,
    language,
    theme,
    level: () => made().level,
    transparent,
    size,
    setSize: setSizeOf,
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
    pictures: () => made().pictures,
    fileName: () => {
      const one = what();
      const of = isSeries(one) ? one : (picturesOf(explorer, one)[0] ?? "all");
      return pictureFileName(explorer, of, title().trim() || seriesTitle(), language());
    },
    measure,
    onPaper,
    leastLabel,
    unreadable: () => unreadableIn(made()),
  };
}

/** Pictures, and the level that they are drawn at. */
interface Made {
  readonly level: PictureLevel;
  readonly pictures: readonly NamedPicture[];
}

const unreadableIn = ({ pictures }: Made) =>
  pictures.reduce((sum, { picture }) => sum + picture.unreadable, 0);

const [firstExporter] = pictureExporters;

/** A format that is remembered but no longer there is the first one. */
function exporterOf(format: PictureChoices["format"]): PictureExporter {
  const found = pictureExporters.find(({ id }) => id === format) ?? firstExporter;
  if (!found) throw new Error("there is no exporter");
  return found;
}
