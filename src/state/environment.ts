import type { SettingsStorage } from "./settings.ts";

/** The browser's history, as far as the page uses it. */
export interface HistoryPort {
  hash(): string;
  /** What lies over the view in the present entry; undefined where nothing does. */
  layer(): string | undefined;
  push(hash: string, layer?: string): void;
  replace(hash: string, layer?: string): void;
  /** Goes to the entry before, which is reported when it is reached. */
  back(): void;
  /** Reports that the reader went to another entry; returns how to stop. */
  onPop(listener: () => void): () => void;
}

/** A condition of the reader's system that can change while the page is open. */
export interface MediaPort {
  readonly matches: boolean;
  /** Reports each change; returns how to stop. */
  onChange(listener: (matches: boolean) => void): () => void;
}

/** Everything the state knows of the browser around it. */
export interface Environment {
  readonly history: HistoryPort;
  readonly storage: () => SettingsStorage;
  readonly prefersDark: MediaPort;
  readonly prefersStillness: MediaPort;
  readonly languages: readonly string[];
  /** Whether the page is to show one view alone, for a frame in another page: its address asks for `?embed`. */
  readonly embedded: boolean;
}

/** The environment that a window is. */
export function browserEnvironment(window: Window): Environment {
  return {
    history: browserHistory(window),
    storage: () => window.localStorage,
    prefersDark: mediaQuery(window, "(prefers-color-scheme: dark)"),
    prefersStillness: mediaQuery(window, "(prefers-reduced-motion: reduce)"),
    languages: window.navigator.languages,
    embedded: new URLSearchParams(window.location.search).has("embed"),
  };
}

function browserHistory(window: Window): HistoryPort {
  // A browser that limits how often entries are written may refuse one; the page works on without it.
  const attempt = (write: () => void) => {
    try {
      write();
    } catch {
      return;
    }
  };
  return {
    hash: () => window.location.hash,
    layer: () => layerOf(window.history.state),
    push: (hash, layer) => attempt(() => window.history.pushState({ layer }, "", hash)),
    replace: (hash, layer) => attempt(() => window.history.replaceState({ layer }, "", hash)),
    back: () => window.history.back(),
    onPop: (listener) => {
      window.addEventListener("popstate", listener);
      return () => window.removeEventListener("popstate", listener);
    },
  };
}

function layerOf(state: unknown): string | undefined {
  const layer: unknown =
    typeof state === "object" && state !== null ? Reflect.get(state, "layer") : undefined;
  return typeof layer === "string" ? layer : undefined;
}

function mediaQuery(window: Window, query: string): MediaPort {
  const list = window.matchMedia(query);
  return {
    get matches() {
      return list.matches;
    },
    onChange: (listener) => {
      const report = () => listener(list.matches);
      list.addEventListener("change", report);
      return () => list.removeEventListener("change", report);
    },
  };
}
