import type { Language } from "../atlas/vocabulary.ts";
import { type NodeRole, nodeRoles } from "./roles.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is named: one, several, or one with the word that counts it. */
export type NameForm = "one" | "several" | "counted";

/** Gives what a sentence of the page calls a role, or `aim`, what is done to a goal; nothing for another name. */
export type RoleNames = (name: string, form: NameForm) => string | undefined;

/** What roles are called where a vocabulary has no type of them: one in Chinese, one and several in English. */
const unnamed: Readonly<Record<NodeRole | "aim", readonly [zh: string, en: string, several: string]>> = {
  root: ["整体", "whole", "wholes"],
  branch: ["分支", "branch", "branches"],
  leaf: ["事项", "item", "items"],
  goal: ["目标", "goal", "goals"],
  actor: ["参与者", "actor", "actors"],
  means: ["手段", "means", "means"],
  number: ["数字", "number", "numbers"],
  source: ["出处", "source", "sources"],
  aim: ["指向", "is for", "is for"],
};

/** The names that a vocabulary has for its roles, as they stand in the middle of a sentence. */
export function roleNames(
  { first, relations }: Pick<Vocabulary, "first" | "relations">,
  language: Language,
): RoleNames {
  return (name, form) => {
    const role = nodeRoles.find((one) => one === name);
    if (role === undefined && name !== "aim") return undefined;
    const [zh, one, several] = unnamed[role ?? "aim"];
    const type = role && first(role);
    const aim = role ? undefined : relations.find(({ kind }) => kind === "goal")?.label;
    if (language === "zh") {
      const said = (type?.short ?? type?.label ?? aim)?.zh ?? zh;
      return form === "counted" ? `${type?.classifier ?? ""}${said}` : said;
    }
    if (form === "several") return inSentence(type?.plural.en ?? aim?.en ?? several);
    return inSentence((type?.short ?? type?.label ?? aim)?.en ?? one);
  };
}

/** A name without the capital that it has by itself; an abbreviation keeps it. */
const inSentence = (name: string) => name.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
