import { type Language, languages } from "../i18n/text.ts";
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

/** The language that the address asks for, as a link to the page in another language does. */
export interface AskedLanguage {
  language(): Language | undefined;
  /** Takes it out of the address, where the reader has chosen another. */
  forget(): void;
}

/** Everything the state knows of the browser around it. */
export interface Environment {
  readonly history: HistoryPort;
  readonly storage: () => SettingsStorage;
  readonly prefersDark: MediaPort;
  readonly prefersStillness: MediaPort;
  /** Whether the page is being printed. */
  readonly prints: MediaPort;
  readonly languages: readonly string[];
  /** Nothing where the address can ask for none. */
  readonly asked?: AskedLanguage;
  /** Whether the page is to show one view alone, for a frame in another page: its address asks for `?embed`. */
  readonly embedded: boolean;
  /** Whether the keyboard is one of Apple's. */
  readonly apple: boolean;
}

/** The environment that a window is. */
export function browserEnvironment(window: Window): Environment {
  return {
    history: browserHistory(window),
    storage: () => window.localStorage,
    prefersDark: mediaQuery(window, "(prefers-color-scheme: dark)"),
    prefersStillness: mediaQuery(window, "(prefers-reduced-motion: reduce)"),
    prints: printing(window),
    languages: window.navigator.languages,
    asked: askedLanguage(window),
    embedded: new URLSearchParams(window.location.search).has("embed"),
    apple: /^(Mac|iP)/.test(window.navigator.platform),
  };
}

/** A browser that limits how often entries are written may refuse one; the page works on without it. */
function attempt(write: () => void): void {
  try {
    write();
  } catch {
    return;
  }
}

function browserHistory(window: Window): HistoryPort {
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

/** Not every browser asks the query while it prints to paper, and a tool may ask nothing else. */
function printing(window: Window): MediaPort {
  const query = mediaQuery(window, "print");
  return {
    get matches() {
      return query.matches;
    },
    onChange: (listener) => {
      const [begin, end] = [() => listener(true), () => listener(false)];
      window.addEventListener("beforeprint", begin);
      window.addEventListener("afterprint", end);
      const leave = query.onChange(listener);
      return () => {
        window.removeEventListener("beforeprint", begin);
        window.removeEventListener("afterprint", end);
        leave();
      };
    },
  };
}

/** The part of the address that asks for a language. */
export const languageParameter = "lang";

function askedLanguage(window: Window): AskedLanguage {
  return {
    language: () => {
      const asked = new URLSearchParams(window.location.search).get(languageParameter);
      return languages.find((one) => one === asked);
    },
    forget: () => {
      const url = new URL(window.location.href);
      if (!url.searchParams.has(languageParameter)) return;
      url.searchParams.delete(languageParameter);
      attempt(() => window.history.replaceState(window.history.state, "", url));
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
