import { type ViewId, viewIds } from "../core/link/link-state.ts";
import { isFiltering, severalToShare } from "../core/view/filter.ts";
import { isDrawn } from "../core/view/view-ids.ts";
import type { MessageKey } from "../i18n/messages.ts";
import type { CameraTarget, DialogId, Explorer, ShareId } from "./explorer.ts";
import {
  arrange,
  chooseMatch,
  chooseMode,
  chooseNeighbours,
  chooseSameType,
  chosenNode,
  fitPassing,
  leave,
  releaseAll,
  somethingToLeave,
  startTour,
} from "./reader-actions.ts";

/** Something the reader can have done, from a menu, a key or the help sheet. */
export interface Command {
  readonly id: string;
  readonly title: MessageKey;
  /** Keys as a reader reads them: `Ctrl+K`, `/`. */
  readonly keys: readonly string[];
  run(explorer: Explorer): void;
  /** Whether it would do anything now; always where there is no such function. */
  when?(explorer: Explorer): boolean;
  /** Where else than on the whole page its keys run it: most would leave a tour, or need what an embedded view has not. */
  readonly alsoIn?: readonly ("tours" | "embeds")[];
  /** Whether the search offers it before anything is typed. */
  readonly offered?: true;
}

function viewCommand(view: ViewId, at: number): Command {
  return {
    id: `view-${view}`,
    title: `view.${view}`,
    keys: [String(at + 1)],
    run: (explorer) => explorer.setView(view),
    when: (explorer) => explorer.view() !== view,
  };
}

function dialogCommand(id: DialogId, ...keys: readonly string[]): Command {
  return { id, title: `command.${id}`, keys, run: (explorer) => explorer.openDialog(id) };
}

function cameraCommand(id: string, title: MessageKey, key: string, target: CameraTarget): Command {
  const run = (explorer: Explorer) => explorer.requestCamera(target);
  return { id, title, keys: [key], run, alsoIn: ["tours", "embeds"] };
}

function shareCommand(id: string, title: MessageKey, shared: ShareId): Command {
  return { id, title, keys: [], run: (explorer) => explorer.requestShare(shared) };
}

const known: Command[] = [
  {
    id: "search",
    title: "command.search",
    keys: ["/", "Ctrl+K"],
    run: (explorer) => explorer.requestSearch(),
  },
  ...viewIds.map(viewCommand),
  {
    id: "card",
    title: "command.card",
    keys: ["F6"],
    run: (explorer) => explorer.requestCard(),
    when: (explorer) => explorer.path() !== undefined || explorer.selection() !== undefined,
  },
  cameraCommand("fit", "command.fit", "0", "all"),
  {
    id: "fit-passing",
    title: "command.fitPassing",
    keys: ["9"],
    run: fitPassing,
    when: (explorer) => isFiltering(explorer.filter()) && explorer.passing().nodes.size > 0,
  },
  {
    id: "detail",
    title: "command.detail",
    keys: ["d"],
    run: (explorer) => explorer.setDetail(!explorer.detail()),
    when: (explorer) => explorer.view() === "map",
  },
  {
    id: "arrange",
    title: "command.arrange",
    keys: ["r"],
    run: (explorer) => arrange(explorer, !explorer.arranged()),
    when: (explorer) => explorer.view() === "map" && explorer.left().size > 0 && explorer.narrowed(),
  },
  cameraCommand("zoom-in", "command.zoomIn", "+", "in"),
  cameraCommand("zoom-out", "command.zoomOut", "-", "out"),
  {
    id: "focus",
    title: "command.focus",
    keys: ["f"],
    run: (explorer) => {
      const id = chosenNode(explorer);
      if (explorer.focus()) explorer.setFocus(undefined);
      else if (id !== undefined) explorer.setFocus({ id, steps: 1 });
    },
    when: (explorer) => explorer.focus() !== undefined || chosenNode(explorer) !== undefined,
    alsoIn: ["embeds"],
  },
  {
    id: "choose-same-type",
    title: "command.chooseSameType",
    keys: [],
    run: chooseSameType,
    when: (explorer) => chosenNode(explorer) !== undefined,
  },
  {
    id: "choose-neighbours",
    title: "command.chooseNeighbours",
    keys: [],
    run: chooseNeighbours,
    when: (explorer) => chosenNode(explorer) !== undefined,
  },
  {
    id: "leave",
    title: "command.leave",
    keys: ["Escape"],
    run: leave,
    when: somethingToLeave,
    alsoIn: ["embeds"],
  },
  {
    id: "clear-filter",
    title: "command.clearFilter",
    keys: ["c"],
    run: releaseAll,
    when: (explorer) => isFiltering(explorer.filter()),
  },
  {
    id: "toggle-mode",
    title: "command.toggleMode",
    keys: ["h"],
    run: (explorer) => chooseMode(explorer, explorer.filter().mode === "fade" ? "hide" : "fade"),
  },
  {
    id: "toggle-match",
    title: "command.toggleMatch",
    keys: ["b"],
    run: (explorer) => chooseMatch(explorer, explorer.filter().match === "any" ? "all" : "any"),
    when: (explorer) => severalToShare(explorer.filter()),
  },
  {
    id: "toggle-follow",
    title: "command.toggleFollow",
    keys: [],
    run: (explorer) => explorer.setFollows(!explorer.follows()),
  },
  {
    id: "toggle-theme",
    title: "command.toggleTheme",
    keys: ["t"],
    run: (explorer) => explorer.setThemeChoice(explorer.theme() === "dark" ? "light" : "dark"),
    alsoIn: ["tours"],
  },
  {
    id: "toggle-language",
    title: "command.toggleLanguage",
    keys: ["l"],
    run: (explorer) => explorer.setLanguage(explorer.language() === "zh" ? "en" : "zh"),
    alsoIn: ["tours"],
  },
  dialogCommand("export", "e"),
  dialogCommand("share", "s"),
  shareCommand("copy-link", "command.copyLink", "link"),
  shareCommand("copy-other-link", "command.copyOtherLink", "otherLink"),
  shareCommand("copy-embed", "command.copyEmbed", "embed"),
  {
    ...shareCommand("copy-picture", "command.copyPicture", "picture"),
    when: (explorer) => isDrawn(explorer.view()),
  },
  {
    id: "open-picture",
    title: "command.openPicture",
    keys: ["o"],
    run: (explorer) => explorer.requestPicture(),
  },
  {
    ...dialogCommand("ownText"),
    when: (explorer) => explorer.atlas.textIndex !== undefined,
  },
  {
    ...dialogCommand("tours", "p"),
    when: (explorer) => explorer.atlas.tours !== undefined || explorer.atlas.tourProblems !== undefined,
    offered: true,
  },
  {
    id: "start-tour",
    title: "command.startTour",
    keys: [],
    run: startTour,
    when: (explorer) => (explorer.atlas.tours?.tours ?? []).length > 0,
  },
  dialogCommand("about", "a"),
  { ...dialogCommand("help", "?"), offered: true },
  {
    id: "toggle-single-keys",
    title: "command.toggleSingleKeys",
    keys: [],
    run: (explorer) => explorer.setSingleKeys(!explorer.singleKeys()),
  },
  {
    id: "toggle-motion",
    title: "command.toggleMotion",
    keys: [],
    run: (explorer) => explorer.setStill(!explorer.still()),
    when: (explorer) => !explorer.systemIsStill(),
  },
];

/** Every command, in the order of the help sheet; those of what is fetched later once that has brought them. */
export const commands: readonly Command[] = known;

/** Brings the commands of a part of the page that is fetched later, each once. */
export function addCommands(part: readonly Command[]): void {
  for (const one of part) if (!known.includes(one)) known.push(one);
}
