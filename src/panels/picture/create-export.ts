import { type Accessor, batch, createMemo, createSignal } from "solid-js";
import { describeClaim } from "../../core/describe/describe-claim.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import type { Level } from "../../core/view/level.ts";
import { isDrawn } from "../../core/view/view-ids.ts";
import type { NamedPicture, PictureExporter, PictureFormat } from "../../export/picture-exporter.ts";
import { pictureExporters } from "../../export/picture-exporters.ts";
import { pictureWords } from "../../export/pptx/picture/picture-words.ts";
import type { Language } from "../../i18n/text.ts";
import type { SceneOf, StageLayout } from "../../scene/create-scenes.ts";
import type { ThemeName } from "../../scene/looks/palette.ts";
import { framePages, type Page, type PageSize } from "../../scene/picture/frame.ts";
import { countLeftOut, type Picture, type PictureLooks } from "../../scene/picture/picture.ts";
import { type PictureSubject, pictureOn } from "../../scene/picture/placed-picture.ts";
import { sizesOfDeck } from "../../scene/picture/sizes-of-deck.ts";
import { tablePicture } from "../../scene/table/table-picture.ts";
import type { SceneRect } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import { pageAddress, pictureLinks } from "./picture-link.ts";
import { picturedStage, subjectOfPicture } from "./picture-of.ts";
import type { PicturePreset } from "./picture-presets.ts";
import {
  changeChoices,
  inCentimetres,
  type MeasuredSize,
  measureSize,
  type PictureChange,
  type PictureChoices,
  type PictureSize,
  pagesOfSize,
  pictureChoices,
} from "./picture-size.ts";
import {
  filterOfPicture,
  isSeries,
  type OneWhat,
  type PictureWhat,
  picturesOf,
  projectPressed,
  tableInView,
  whatOfProject,
} from "./picture-what.ts";
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
  /** Takes over all that a preset says, but for a format chosen by hand that serves it, too. */
  take(preset: PicturePreset): void;
  /** Whether what is chosen is what a preset says. */
  taken(preset: PicturePreset): boolean;
  exporter: Accessor<PictureExporter>;
  language: Accessor<Language>;
  theme: Accessor<ThemeName>;
  /** The level that was chosen, else the one that the page is made for; of a picture that has none, undefined. */
  level: Accessor<Level | undefined>;
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
  /** How many labels come out smaller than the least that can be read on their page. */
  tooSmall: Accessor<number>;
}

/** Holds what the export dialog holds. */
export function createExport(input: ExportInput): Export {
  const { explorer, sceneOf } = input;
  const choices = createMemo(() => pictureChoices(explorer.pictureChoices()));
  const choose = (change: PictureChange) => explorer.setPictureChoices(changeChoices(choices(), change));
  const [chosenWhat, setWhat] = createSignal<PictureWhat>();
  const [chosenFormat, setChosenFormat] = createSignal<PictureFormat>();
  const [size, setSize] = createSignal<PictureSize>({ ...choices(), centimetres: "" });
  const [typedTitle, setTitle] = createSignal<string>();
  const [typedCaption, setCaption] = createSignal<string>();

  const exporter = createMemo(() => pictureExporters[choices().format]);
  const language = () => choices().language ?? explorer.language();
  const theme = () => choices().theme ?? explorer.theme();
  const transparent = () => choices().transparent && exporter().transparent;
  // Who has pressed one project means that. Slides and pages that hold everything at once would have boxes without words.
  const what = (): PictureWhat => {
    const pressed = projectPressed(explorer);
    const several = exporter().measure === "points" && rootProjects(explorer.graph).length > 1;
    return chosenWhat() ?? (pressed !== undefined ? whatOfProject(pressed) : several ? "deck" : "all");
  };
  /** The page decides: a project has room for everything, the whole for what hangs on its strands. */
  const level = (): Level | undefined => {
    if (what() === "view" || what() === "selection") return undefined;
    return choices().level ?? (what() === "all" ? "overview" : "near");
  };
  const title = () => typedTitle() ?? pictureTitle(explorer, what(), language());
  const caption = () => typedCaption() ?? pictureCaption(explorer, what(), language());
  // Slides and pages of a PDF are as large as their page; an SVG has no pixels of its own.
  const ownSize = (): PictureSize => {
    if (exporter().measure === "points") return { ...size(), sizing: "pixels" };
    return exporter().id === "svg" ? { ...size(), density: "300" } : size();
  };
  const measure = (page: PageSize): MeasuredSize =>
    exporter().measure === "points"
      ? { pixels: page.width, centimetres: inCentimetres(page.width), density: undefined }
      : measureSize(ownSize(), page);
  const setSizeOf = (change: Partial<PictureSize>) =>
    batch(() => {
      const { sizing, width, density } = setSize((now) => ({ ...now, ...change }));
      choose({ sizing, width, density });
    });

  const stage = createMemo(() => ({
    scene: sceneOf(input.layout, explorer.language(), explorer.theme()),
    viewport: input.viewport(),
  }));
  const pages = createMemo((): readonly Page[] => {
    const { scene, viewport } = stage();
    const own = framePages(choices().frame, viewport ?? scene);
    return exporter().measure === "points" ? own : pagesOfSize(own, ownSize());
  });
  // Apart from what is written around them: a letter more in a title moves nothing.
  const subjects = createMemo((): ReadonlyMap<OneWhat, PictureSubject> => {
    const options = {
      graph: explorer.graph,
      language: language(),
      filter: filterOfPicture(explorer, what()),
      lens: explorer.lens(),
    };
    const entries = picturesOf(explorer, what()).flatMap((one) =>
      one === "view" ? [] : [[one, subjectOfPicture(explorer, one, level() ?? "near", options)] as const],
    );
    return new Map(entries);
  });

  const capped = new WeakMap<PictureSubject, PictureSubject>();
  /** With words no larger than `most`; the same one as before, so that what is placed for it stays. */
  const subjectOf = (one: OneWhat, most: number | undefined): PictureSubject | undefined => {
    const subject = subjects().get(one);
    if (!subject || most === undefined) return subject;
    const before = capped.get(subject);
    const made = before?.most === most ? before : { ...subject, most };
    capped.set(subject, made);
    return made;
  };
  const draw = (one: OneWhat, looks: PictureLooks, most?: number): Picture | undefined => {
    const subject = subjectOf(one, most);
    const prefer = ownSize().sizing === "paper" ? "lowest" : "largest";
    if (subject) return pictureOn(subject, pages(), looks, prefer);
    const table = tableInView(explorer, language());
    if (table) {
      const made = pages().flatMap((page) => tablePicture(table, page, looks, language()) ?? []);
      return made.toSorted((a, b) => countLeftOut(a) - countLeftOut(b) || b.size - a.size)[0];
    }
    if (!isDrawn(explorer.view())) return undefined;
    const scene = sceneOf(input.layout, language(), theme());
    const drawn = pages().flatMap((page) => picturedStage(explorer, stage(), scene, page, looks) ?? []);
    return drawn.reduce<Picture | undefined>(
      (best, other) => (best && best.scale >= other.scale ? best : other),
      undefined,
    );
  };

  const make = (one: OneWhat, most?: number): NamedPicture | undefined => {
    const parts = choices();
    const links = pictureLinks(explorer, one, pageAddress(window.location.href));
    // What is typed for a series is the title of all: each has its project before it.
    const named = isSeries(what())
      ? projectTitle(explorer, one, typedTitle() ?? seriesTitle(), language(), typedTitle() !== undefined)
      : title();
    const looks = {
      transparent: transparent(),
      theme: theme(),
      title: parts.title ? named.trim() : "",
      caption: parts.caption ? caption().trim() : "",
      source: parts.source ? pictureSource(explorer, one, language()) : "",
      link: parts.link ? links.address : "",
      legend: parts.legend,
    };
    const picture = draw(one, looks, most);
    if (!picture) return undefined;
    return {
      picture,
      name: pictureFileName(explorer, one, named.trim() || seriesTitle(), language(), pageName()),
      words: { about: (id) => describeClaim(explorer.graph, id, language()).sentence, hrefOf: links.hrefOf },
      slideWords: () => pictureWords(explorer.graph, picture, language()),
      state: links.state,
    };
  };
  /** What files call the page: the part of the name that tells two sizes of one picture apart. */
  const pageName = () => {
    const { frame } = choices();
    const { sizing, centimetres } = ownSize();
    if (sizing === "paper" && centimetres !== "") return `${centimetres}cm`;
    return frame === "shown" ? "" : frame.replace(":", "x");
  };
  const seriesTitle = () => explorer.atlas.graph.title[language()];
  const pictures = createMemo(() => {
    const made = picturesOf(explorer, what()).map((one) => ({ one, named: make(one) }));
    const sizes = sizesOfDeck(made.map(({ named }) => named?.picture));
    return made.flatMap(({ one, named }, at) => {
      const most = sizes[at];
      return (most === undefined ? named : make(one, most)) ?? [];
    });
  });

  return {
    explorer,
    choices,
    choose: (change) =>
      batch(() => {
        if (change.format) setChosenFormat(change.format);
        choose(change);
      }),
    what,
    setWhat: (next) => {
      setWhat(next);
    },
    take: ({ what: next, change, also = [], size: measured }) =>
      batch(() => {
        const format = also.find((one) => one === chosenFormat()) ?? change.format;
        setWhat(next);
        choose({ ...change, ...(format && { format }), level: undefined });
        if (measured) setSizeOf(measured);
      }),
    taken: ({ what: wanted, change, also = [], size: measured }) =>
      what() === wanted &&
      choices().level === undefined &&
      Object.entries(change).every(
        ([name, value]) =>
          Reflect.get(choices(), name) === value || (name === "format" && also.includes(choices().format)),
      ) &&
      Object.entries({ ...size(), ...measured }).every(
        ([name, value]) => Reflect.get(size(), name) === value,
      ),
    exporter,
    language,
    theme,
    level,
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
    pictures,
    fileName: () => {
      const one = what();
      const of = isSeries(one) ? one : (picturesOf(explorer, one)[0] ?? "all");
      return pictureFileName(explorer, of, title().trim() || seriesTitle(), language(), pageName());
    },
    measure,
    tooSmall: () => pictures().reduce((sum, { picture }) => sum + picture.tooSmall, 0),
  };
}

/** How large a page is on paper, in words; undefined where it is measured in pixels alone. */
export function paperSize({ explorer, measure }: Export, page: PageSize): string | undefined {
  const { centimetres } = measure(page);
  if (centimetres === undefined) return undefined;
  const height = (centimetres * page.height) / page.width;
  return explorer.t("export.paper", { width: centimetres.toFixed(1), height: height.toFixed(1) });
}
