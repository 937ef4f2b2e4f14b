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
