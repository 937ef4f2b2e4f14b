import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import type { Atlas } from "../core/atlas/atlas.ts";
import type { Id } from "../core/atlas/schema.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";
import type { KnownIds } from "../core/link/decode-link.ts";
import { stepAt } from "../core/tour/step-at.ts";
import { stepLink } from "../core/tour/step-link.ts";
import { pressableOf } from "../core/view/filter-values.ts";
import { createDisplay, type DisplayOptions } from "./create-display.ts";
import { createExploration, type ExplorationOptions } from "./create-exploration.ts";
import { createPageState } from "./create-page-state.ts";
import type { Environment, MediaPort } from "./environment.ts";
import type { Explorer } from "./explorer.ts";
import { bindHistory, readLink } from "./history.ts";
import { changedSettings, loadSettings, type Settings, saveSettings } from "./settings.ts";

/** What is opened, and where. */
interface OpenOptions {
  readonly atlas: Atlas;
  readonly graph: AtlasGraph;
  /** The atlases that a link may name. */
  readonly atlasIds: readonly Id[];
  readonly environment: Environment;
  /** What the reader has set on this page so far; what is remembered where nothing is given. */
  readonly settings?: Settings;
}

/** The explorer of an atlas, bound to the address, the remembered settings and the system's theme. */
export function openExplorer({ atlas, graph, atlasIds, environment, settings }: OpenOptions): Explorer {
  const { history, storage, languages } = environment;
  const known: KnownIds = {
    atlases: atlasIds,
    pressable: (group) => pressableOf(graph, group),
    hasNode: (id) => graph.hasNode(id),
    hasEdge: (id) => graph.hasEdge(id),
    step: (place) => {
      const at = stepAt(atlas.tours, place);
      return at && stepLink(at.step);
    },
  };
  const opened = readLink(history.hash(), known);

  const explorer = createExplorer({
    atlas,
    graph,
    embedded: environment.embedded,
    apple: environment.apple,
    initial: opened.link,
    problems: opened.problems,
    settings: settings ?? loadSettings(storage),
    languages,
    asked: environment.asked,
    prefersDark: followMedia(environment.prefersDark),
    prefersStillness: followMedia(environment.prefersStillness),
    prints: followMedia(environment.prints),
  });
  bindHistory(explorer, history, known);
  let saved = explorer.settings();
  createEffect(
    on(
      explorer.settings,
      (now) => {
        // Only what was changed here: another window may have saved something else meanwhile.
        const kept = saveSettings(storage, { ...loadSettings(storage), ...changedSettings(saved, now) });
        explorer.tellSettingsUnsaved(!kept);
        saved = now;
      },
      { defer: true },
    ),
  );
  return explorer;
}

/** Whether a condition of the system holds, as it is now. */
function followMedia(media: MediaPort): Accessor<boolean> {
  const [matches, setMatches] = createSignal(media.matches);
  onCleanup(media.onChange(setMatches));
  return matches;
}

/** What an explorer is made of. */
interface ExplorerOptions extends Omit<DisplayOptions, "vocabulary">, ExplorationOptions {
  readonly atlas: Atlas;
  readonly graph: AtlasGraph;
  readonly embedded: boolean;
}

/** The one mutable state of the page; belongs to the Solid root it is made in. */
function createExplorer(options: ExplorerOptions): Explorer {
  return {
    atlas: options.atlas,
    graph: options.graph,
    embedded: options.embedded,
    ...createDisplay({ ...options, vocabulary: options.atlas.vocabulary }),
    ...createExploration({ ...options, tours: options.atlas.tours }),
    ...createPageState(),
  };
}
