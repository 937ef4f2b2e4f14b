import { type Accessor, createMemo, createSignal } from "solid-js";
import { type Translate, translator } from "../i18n/translate.ts";
import type { Explorer } from "./explorer.ts";
import { preferredLanguage, type Settings } from "./settings.ts";
import { resolveTheme, type ThemeChoice } from "./theme.ts";

/** What decides in which language and theme the page opens. */
export interface DisplayOptions {
  readonly settings: Settings;
  readonly languages: readonly string[];
  readonly prefersDark: Accessor<boolean>;
}

/** The part of the explorer that is about how the page is shown, not what. */
export type Display = Pick<
  Explorer,
  | "t"
  | "language"
  | "theme"
  | "themeChoice"
  | "singleKeys"
  | "settings"
  | "setLanguage"
  | "setThemeChoice"
  | "setSingleKeys"
  | "pictureChoices"
  | "setPictureChoices"
>;

/** Holds language, theme and keys; what the reader never chose follows the system and is not remembered. */
export function createDisplay({ settings: initial, languages, prefersDark }: DisplayOptions): Display {
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
    theme: createMemo(() => resolveTheme(themeChoice(), prefersDark())),
    singleKeys: () => settings().singleKeys ?? true,
    setLanguage: (chosen) => change({ language: chosen }),
    setThemeChoice: (theme) => change({ theme }),
    setSingleKeys: (singleKeys) => change({ singleKeys }),
    pictureChoices: () => settings().picture ?? {},
    setPictureChoices: (picture) => change({ picture }),
  };
}
