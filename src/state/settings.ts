import * as v from "valibot";
import { type Language, languages } from "../i18n/text.ts";

/** What the reader can choose as theme. */
export const themeChoices = ["system", "light", "dark"] as const;

/** What the reader chose as theme. */
export type ThemeChoice = (typeof themeChoices)[number];

/** The theme that is drawn. */
export type Theme = Exclude<ThemeChoice, "system">;

/** The theme that a choice comes to. */
export function resolveTheme(choice: ThemeChoice, prefersDark: boolean): Theme {
  if (choice !== "system") return choice;
  return prefersDark ? "dark" : "light";
}

/** What the page remembers of its reader. */
export interface Settings {
  readonly language?: Language;
  readonly theme?: ThemeChoice;
  /** Whether keys without a modifier run commands. */
  readonly singleKeys?: boolean;
  /** Whether nothing moves, whatever the system asks for. */
  readonly still?: boolean;
  /** Whether the camera follows the projects that are pressed. */
  readonly follow?: boolean;
  /** Whether the introduction was put away. */
  readonly introduced?: boolean;
  /** How the last picture was made, by the names of the export's controls. */
  readonly picture?: PictureChoices;
}

/** Choices of the export by name; what they may be is the export's to say. */
export type PictureChoices = Readonly<Record<string, string | boolean>>;

/** What the page has to remember with; either call may throw. */
export interface SettingsStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const storageKey = "mailuo.settings";

// Each part falls back by itself, so that one that is damaged does not cost the others.
const settingsSchema = v.object({
  language: v.fallback(v.optional(v.picklist(languages)), undefined),
  theme: v.fallback(v.optional(v.picklist(themeChoices)), undefined),
  singleKeys: v.fallback(v.optional(v.boolean()), undefined),
  still: v.fallback(v.optional(v.boolean()), undefined),
  follow: v.fallback(v.optional(v.boolean()), undefined),
  introduced: v.fallback(v.optional(v.boolean()), undefined),
  picture: v.fallback(v.optional(v.record(v.string(), v.union([v.string(), v.boolean()]))), undefined),
});

/** What was remembered; nothing where the store is disabled or holds garbage. */
export function loadSettings(storage: () => SettingsStorage): Settings {
  try {
    const parsed = v.safeParse(settingsSchema, JSON.parse(storage().getItem(storageKey) ?? "{}"));
    if (!parsed.success) return {};
    return withoutGaps(parsed.output);
  } catch {
    return {};
  }
}

/** What was read, without the parts that were not there. */
function withoutGaps(parts: v.InferOutput<typeof settingsSchema>): Settings {
  const { language, theme, singleKeys, still, follow, introduced, picture } = parts;
  return {
    ...(language !== undefined && { language }),
    ...(theme !== undefined && { theme }),
    ...(singleKeys !== undefined && { singleKeys }),
    ...(still !== undefined && { still }),
    ...(follow !== undefined && { follow }),
    ...(introduced !== undefined && { introduced }),
    ...(picture !== undefined && { picture }),
  };
}

/** Remembers the settings, and says whether that worked. */
export function saveSettings(storage: () => SettingsStorage, settings: Settings): boolean {
  try {
    storage().setItem(storageKey, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

/** The settings that differ from those before. */
export function changedSettings(before: Settings, now: Settings): Settings {
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => Reflect.get(before, name) !== value),
  );
}

/** The first of the reader's languages that the interface has. */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => tag.toLowerCase().split("-")[0] === language);
    if (found) return found;
  }
  return "en";
}
