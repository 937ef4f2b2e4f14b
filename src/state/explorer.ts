import type { Atlas } from "../core/atlas/atlas.ts";
import type { Id } from "../core/atlas/schema.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";
import type { Path } from "../core/graph/shortest-paths.ts";
import type {
  Camera,
  FocusState,
  LinkProblem,
  LinkState,
  PathState,
  TourPlace,
  ViewId,
  ViewPart,
} from "../core/link/link-state.ts";
import type { OwnText } from "../core/text/own/read-own-text.ts";
import type { StepAt } from "../core/tour/step-at.ts";
import type { Filter, FilterGroup, FilterMatch, FilterMode, FilterValue } from "../core/view/filter.ts";
import type { Lens } from "../core/view/lens.ts";
import type { Level } from "../core/view/level.ts";
import type { Passing } from "../core/view/passing.ts";
import type { Visibility } from "../core/view/visibility.ts";
import type { Language } from "../i18n/text.ts";
import type { Translate } from "../i18n/translate.ts";
import type { PictureChoices, Settings, Theme, ThemeChoice } from "./settings.ts";

/** The dialogs that the page can open, one at a time. */
export const dialogIds = ["about", "export", "help", "ownText", "share", "tours"] as const;

/** A dialog of the page. */
export type DialogId = (typeof dialogIds)[number];

/** What can be shared at once, by its command. */
export const shareIds = ["link", "otherLink", "embed", "picture"] as const;

/** Something that can be shared. */
export type ShareId = (typeof shareIds)[number];

/** A text as a reader brings it: a file, or words that were pasted. */
export interface Brought {
  readonly source: File | string;
  /** What it is called, where that is not the file's to say. */
  readonly name?: string | undefined;
  /** Whether this device is to keep it. */
  readonly keep?: boolean;
}

/** How many nodes of the atlas a filter leaves in, whatever the level. */
export interface PassingCounts {
  readonly shown: number;
  readonly total: number;
}

/** What the reader has chosen, and what follows from it; every function without a verb in its name is reactive. */
export interface Explorer {
  readonly atlas: Atlas;
  readonly graph: AtlasGraph;
  /** Whether one view alone is shown, in a frame of another page. */
  readonly embedded: boolean;
  /** Whether the reader's keyboard is one of Apple's, for what keys are called. */
  readonly apple: boolean;

  readonly t: Translate;
  language(): Language;
  theme(): Theme;
  /** The same, and while the page is printed what it is on the screen. */
  screenTheme(): Theme;
  themeChoice(): ThemeChoice;
  /** Whether keys without a modifier run commands. */
  singleKeys(): boolean;
  /** Whether every movement is a cut: the reader or their system asks for it. */
  still(): boolean;
  /** Whether the system asks for it. */
  systemIsStill(): boolean;
  settings(): Settings;
  /** Whether the camera goes where the pressed projects are. */
  follows(): boolean;
  /** Whether the introduction was put away. */
  introduced(): boolean;

  view(): ViewId;
  /** The part that the view is shown in; undefined for its first. */
  part(): ViewPart | undefined;
  /** The column that tables are sorted by, with a hyphen before it for the greatest first; undefined for their own order. */
  sort(): string | undefined;
  filter(): Filter;
  /** The node or tie that was chosen last. */
  selection(): string | undefined;
  /** Grows each time something is chosen, also what is chosen already: it is to be seen again. */
  choiceRequest(): number;
  /** All chosen nodes and ties, in the order in which they were chosen. */
  selected(): readonly string[];
  /** The node whose neighbourhood alone is looked at. */
  focus(): FocusState | undefined;
  /** Two nodes between which the reader looks for ways. */
  path(): PathState | undefined;
  /** The shortest ways between these two; none where there is no way or nothing is looked for. */
  paths(): readonly Path[];
  /** The one of them that is looked at. */
  shownPath(): Path | undefined;
  /** The node or tie under the pointer or the keyboard's focus. */
  hover(): string | undefined;
  level(): Level;
  /** The level of what the view has places for, however far it is looked at: all of it but on the map's overview. */
  placed(): Level;
  visibility(): Visibility;
  passingCounts(): PassingCounts;
  /** What the filter leaves in. */
  passing(): Passing;
  /** Whether the filter hides what is chosen. */
  selectionHidden(): boolean;

  /** The step of a tour that is being shown. */
  tour(): TourPlace | undefined;
  /** That step itself. */
  step(): StepAt | undefined;
  /** Whether what is seen is exactly what the step shows: the reader has not gone astray from it. */
  showsStep(): boolean;

  dialog(): DialogId | undefined;
  /** Grows each time the search is asked for. */
  searchRequest(): number;
  /** Grows each time the keyboard is to go to the card, or back from it. */
  cardRequest(): number;
  /** Grows each time a saved picture is to be chosen and opened. */
  pictureRequest(): number;
  /** What was last asked to be copied, which the list of what can be shared does as it opens. */
  shareRequest(): ShareId | undefined;
  cameraRequest(): CameraRequest | undefined;
  /** The sentence that the Text view was last asked to show; no link carries it. */
  sentence(): Id | undefined;
  /** The reader's own copy of the text, as long as it is open; no link carries it. */
  ownText(): OwnText | undefined;
  /** What the Text view was last asked to read as such a copy, until it has. */
  brought(): Brought | undefined;
  /** Whether the map stands beside the view that is open, which is none that is drawn. */
  beside(): boolean;
  /** What colours the map. */
  lens(): Lens | undefined;
  /** Where the map was last looked at; undefined while it shows all by itself. */
  camera(): Camera | undefined;
  /** What the link that was opened says that could not be followed, until it is dismissed. */
  linkProblems(): readonly LinkProblem[];
  /** What a link to this view carries. */
  link(): LinkState;

  /** Goes to a view as it first shows itself; what is chosen and filtered stays. */
  setView(view: ViewId): void;
  /** Goes to a part of the view; undefined for its first. */
  setPart(part: ViewPart | undefined): void;
  setSort(sort: string | undefined): void;
  /** Chooses a node or tie, or nothing; an id that is not in the atlas throws, here and below. */
  select(id: string | undefined): void;
  /** Chooses exactly these. */
  selectAll(ids: readonly string[]): void;
  /** Chooses a node or tie besides, or no longer. */
  toggleSelected(id: string): void;
  setFocus(focus: FocusState | undefined): void;
  setPath(path: PathState | undefined): void;
  setHover(id: string | undefined): void;
  toggleFilter<G extends FilterGroup>(group: G, value: FilterValue<G>): void;
  setFilterGroup<G extends FilterGroup>(group: G, values: readonly FilterValue<G>[]): void;
  clearFilter(): void;
  setFilterMode(mode: FilterMode): void;
  /** Chooses what passes of several pressed projects. */
  setFilterMatch(match: FilterMatch): void;
  /** Widens the filter until what is chosen passes. */
  showSelection(): void;
  /** Says that the reader looks from so far away that only projects, organs and strands can be read. */
  setFar(far: boolean): void;
  /** Whether mechanisms, figures and references have places, too. */
  detail(): boolean;
  /** Whether it came for what was chosen, which has its place only there, and not because the reader asked for it. */
  detailCame(): boolean;
  setDetail(detail: boolean): void;
  /** Whether what passes the filter is placed as a picture of its own. */
  arranged(): boolean;
  /** Whether a filter or a neighbourhood leaves less than all. */
  narrowed(): boolean;
  /** The nodes that filter and neighbourhood leave. */
  left(): ReadonlySet<Id>;
  setArranged(arranged: boolean): void;
  setLens(lens: Lens | undefined): void;
  setLanguage(language: Language): void;
  setThemeChoice(choice: ThemeChoice): void;
  /** How the last picture was made. */
  pictureChoices(): PictureChoices;
  setPictureChoices(choices: PictureChoices): void;
  setSingleKeys(on: boolean): void;
  setStill(on: boolean): void;
  setFollows(on: boolean): void;
  putIntroAway(): void;
  openDialog(id: DialogId): void;
  closeDialog(): void;
  requestSearch(): void;
  requestCard(): void;
  requestPicture(): void;
  requestShare(id: ShareId): void;
  requestCamera(target: CameraTarget): void;
  /** Asks the Text view, now or when it opens, to show a sentence; each call is told, of the same sentence too. */
  showSentence(id: Id | undefined): void;
  setBeside(beside: boolean): void;
  setOwnText(text: OwnText | undefined): void;
  /** Asks the Text view, now or when it opens, to read a copy of the text; nothing once it has. */
  bring(text: Brought | undefined): void;
  /** Whether the last change of the settings could not be remembered, until that is dismissed. */
  settingsUnsaved(): boolean;
  tellSettingsUnsaved(unsaved: boolean): void;
  /** Reports where the map is looked at, once a movement has ended. */
  setCamera(camera: Camera | undefined): void;
  dismissLinkProblems(): void;
  /** Goes to what a link carries; what it does not name gets its default. */
  openLink(link: LinkState, problems: readonly LinkProblem[]): void;
  /** Shows a step of a tour; one that is not there throws. */
  showStep(place: TourPlace): void;
  /** Goes back to what was seen before the tour; where a link opened it, what the step shows stays. */
  endTour(): void;
}

/**
 * Where the camera is asked to go: to everything, to where a link without a place opens, to some nodes, a step closer or
 * away, or to an exact place.
 */
export type CameraTarget = "all" | "start" | "in" | "out" | readonly Id[] | Camera;

/** One wish for the camera; the number tells two equal wishes apart. */
export interface CameraRequest {
  readonly target: CameraTarget;
  readonly seq: number;
}
