import { createSignal, ErrorBoundary, type JSX, onCleanup, Show, Suspense } from "solid-js";
import { describeSelection } from "../../core/describe/describe-selection.ts";
import type { Explorer } from "../../state/explorer.ts";
import { keyShown } from "../../state/key-name.ts";
import { nameOf } from "../entity/name-of.ts";
import { fetched } from "../view/fetched.tsx";
import type { MapFocus } from "./map-keys.ts";

// Fetched when it is first said.
const MapHint = fetched(() => import("./map-hint.tsx"), "MapHint");

/** How long it is said, after each try in vain, in milliseconds. */
const shownFor = 2500;

/**
 * What the map says in words: how a map in a frame is zoomed, for a moment each time that a reader tried in vain; its
 * keys; and, to assistive technology, where the keyboard stands and how it came there.
 */
export function createMapWords(
  explorer: Explorer,
  focus: MapFocus,
): { readonly withheld: (what: "wheel" | "finger") => void; readonly Words: () => JSX.Element } {
  const { graph, t } = explorer;
  const [hint, setHint] = createSignal<"wheel" | "finger">();
  let hinting: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(hinting));
  const wayInWords = (from: string, to: string) => {
    const [tie] = describeSelection(graph, [from, to], explorer.language()).ties;
    return tie?.sentence ?? t("map.notTied", { name: nameOf(explorer, from) });
  };
  const card = () => keyShown(explorer, "F6");
  const spoken = () => {
    const id = focus.focused();
    if (id === undefined) return "";
    const { summary } = describeSelection(graph, [id], explorer.language());
    const from = focus.cameFrom();
    const said = from === undefined || !graph.hasNode(from) ? summary : `${wayInWords(from, id)} ${summary}`;
    return id === explorer.selection() ? `${said} ${t("map.opened", { card: card() })}` : said;
  };
  return {
    withheld: (what) => {
      setHint(what);
      clearTimeout(hinting);
      hinting = setTimeout(() => setHint(undefined), shownFor);
    },
    Words: () => (
      <>
        <ErrorBoundary fallback={null}>
          <Suspense>
            <Show when={hint() ?? (focus.byKeys() && "keys")}>
              {(what) => <MapHint explorer={explorer} what={what()} />}
            </Show>
          </Suspense>
        </ErrorBoundary>
        <p id="map-keys" class="visually-hidden">
          {t("map.keys", { card: card() })}
        </p>
        <p class="visually-hidden" aria-live="polite">
          {spoken()}
        </p>
      </>
    ),
  };
}
