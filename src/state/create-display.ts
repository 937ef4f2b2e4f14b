import { type Accessor, createMemo, createSignal } from "solid-js";
import { type Translate, translator } from "../i18n/translate.ts";
import type { Explorer } from "./explorer.ts";
import { preferredLanguage, type Settings } from "./settings.ts";
import { resolveTheme, type ThemeChoice } from "./theme.ts";

/** What decides in which language and theme the page opens, and whether it moves. */
export interface DisplayOptions {
  readonly settings: Settings;
  readonly languages: readonly string[];
  readonly prefersDark: Accessor<boolean>;
  readonly prefersStillness: Accessor<boolean>;
  readonly prints: Accessor<boolean>;
}

/** The part of the explorer that is about how the page is shown, not what. */
export type Display = Pick<
  Explorer,
  | "t"
  | "language"
  | "theme"
  | "themeChoice"
  | "singleKeys"
  | "still"
  | "systemIsStill"
  | "settings"
  | "setLanguage"
  | "setThemeChoice"
  | "setSingleKeys"
  | "setStill"
  | "pictureChoices"
  | "setPictureChoices"
>;

/** Holds language, theme, keys and motion; what the reader never chose follows the system and is not remembered. */
export function createDisplay(options: DisplayOptions): Display {
  const { settings: initial, languages, prefersDark, prefersStillness, prints } = options;
  const [settings, setSettings] = createSignal(initial);
  const language = createMemo(() => settings().language ?? preferredLanguage(languages));
  const translate = createMemo(() => translator(language()));
  const themeChoice = (): ThemeChoice => settings().theme ?? "system";
  const t: Translate = (key, ...params) => translate()(key, ...params);
  const change = (part: Settings) => {
    setSettings((now) => ({ ...now, ...part }));
  };
  return {
    t,
    language,
    settings,
    themeChoice,
    // Paper is light.
    theme: createMemo(() => (prints() ? "light" : resolveTheme(themeChoice(), prefersDark()))),
    singleKeys: () => settings().singleKeys ?? true,
    still: () => prefersStillness() || (settings().still ?? false),
    systemIsStill: prefersStillness,
    setLanguage: (chosen) => change({ language: chosen }),
    setThemeChoice: (theme) => change({ theme }),
    setSingleKeys: (singleKeys) => change({ singleKeys }),
    setStill: (still) => change({ still }),
    pictureChoices: () => settings().picture ?? {},
    setPictureChoices: (picture) => change({ picture }),
  };
}
