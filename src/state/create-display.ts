import { type Accessor, batch, createMemo, createSignal } from "solid-js";
import { roleNames } from "../core/vocabulary/role-names.ts";
import type { Vocabulary } from "../core/vocabulary/vocabulary.ts";
import { type Translate, translator } from "../i18n/translate.ts";
import type { AskedLanguage } from "./environment.ts";
import type { Explorer } from "./explorer.ts";
import { preferredLanguage, resolveTheme, type Settings, type Theme, type ThemeChoice } from "./settings.ts";

/** What decides in which language and theme the page opens, and whether it moves. */
export interface DisplayOptions {
  readonly settings: Settings;
  readonly languages: readonly string[];
  /** The language that the address asks for, until the reader chooses one. */
  readonly asked?: AskedLanguage | undefined;
  readonly prefersDark: Accessor<boolean>;
  readonly prefersStillness: Accessor<boolean>;
  readonly prints: Accessor<boolean>;
  readonly apple: boolean;
  /** What the atlas calls what the page speaks of. */
  readonly vocabulary: Vocabulary;
}

/** The part of the explorer that is about how the page is shown, not what. */
export type Display = Pick<
  Explorer,
  | "t"
  | "apple"
  | "language"
  | "theme"
  | "screenTheme"
  | "themeChoice"
  | "singleKeys"
  | "still"
  | "systemIsStill"
  | "settings"
  | "follows"
  | "introduced"
  | "setLanguage"
  | "setThemeChoice"
  | "setSingleKeys"
  | "setStill"
  | "setFollows"
  | "putIntroAway"
  | "pictureChoices"
  | "setPictureChoices"
>;

/** Holds language, theme, keys and motion; what the reader never chose follows the system and is not remembered. */
export function createDisplay(options: DisplayOptions): Display {
  const { settings: initial, languages, vocabulary, prefersDark, prefersStillness, prints } = options;
  const [settings, setSettings] = createSignal(initial);
  const [asked, setAsked] = createSignal(options.asked?.language());
  const language = createMemo(() => asked() ?? settings().language ?? preferredLanguage(languages));
  const translate = createMemo(() => translator(language(), roleNames(vocabulary, language())));
  const themeChoice = (): ThemeChoice => settings().theme ?? "system";
  const t: Translate = (key, ...params) => translate()(key, ...params);
  const change = (part: Settings) => {
    setSettings((now) => ({ ...now, ...part }));
  };
  const screenTheme = createMemo<Theme>((held) =>
    prints() && held ? held : resolveTheme(themeChoice(), prefersDark()),
  );
  return {
    t,
    apple: options.apple,
    language,
    settings,
    themeChoice,
    // Paper is light.
    theme: createMemo(() => (prints() ? "light" : screenTheme())),
    screenTheme,
    singleKeys: () => settings().singleKeys ?? true,
    still: () => prefersStillness() || (settings().still ?? false),
    systemIsStill: prefersStillness,
    follows: () => settings().follow ?? true,
    introduced: () => settings().introduced ?? false,
    setLanguage: (chosen) =>
      batch(() => {
        setAsked(undefined);
        options.asked?.forget();
        change({ language: chosen });
      }),
    setThemeChoice: (theme) => change({ theme }),
    setSingleKeys: (singleKeys) => change({ singleKeys }),
    setStill: (still) => change({ still }),
    setFollows: (follow) => change({ follow }),
    putIntroAway: () => change({ introduced: true }),
    pictureChoices: () => settings().picture ?? {},
    setPictureChoices: (picture) => change({ picture }),
  };
}
