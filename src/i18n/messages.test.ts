import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatMessage, placeholdersOf } from "./format.ts";
import { curateMessages, dragMessages, stepsMessages } from "./messages/development.ts";
import { problemMessages } from "./messages/problems.ts";
import { messages } from "./messages.ts";
import { type Language, languages, type Message } from "./text.ts";

const problems = Object.entries(problemMessages).flatMap(([code, { what, fix }]): [string, Message][] => [
  [`${code}.what`, what],
  [`${code}.fix`, fix],
]);
const all: readonly [string, Message][] = [
  ...Object.entries(messages),
  ...Object.entries(dragMessages),
  ...Object.entries(stepsMessages),
  ...Object.entries(curateMessages),
  ...problems,
];

const keysThat = (holds: (message: Message) => boolean) =>
  all.flatMap(([key, message]) => (holds(message) ? [key] : []));

/** A message with 1 for each of its placeholders. */
const withOnes = (message: Message, language: Language) =>
  formatMessage(
    message,
    language,
    Object.fromEntries(placeholdersOf(message[language]).map((name) => [name, 1])),
    (name) => name,
  );

describe("the messages", () => {
  it("have the same placeholders in both languages", () => {
    expect(keysThat(({ zh, en }) => placeholdersOf(en).join() !== placeholdersOf(zh).join())).toEqual([]);
  });

  it("say something, without blanks around it, in both languages", () => {
    const said = /^\S(.*\S)?$|^、$|^, $/s;
    expect(keysThat((message) => languages.some((language) => !said.test(message[language])))).toEqual([]);
  });

  it("have no brace that is no placeholder, and no bracket that is no name", () => {
    expect(
      keysThat((message) => languages.some((language) => /[{}[\]]/.test(withOnes(message, language)))),
    ).toEqual([]);
  });

  it("count one thing as one", () => {
    const several =
      /(?<![-\w])1 (node|tie|edge|row|step|claim|character|label|picture|slide|figure|organ|sentence|level|value|syllable|problem|number)s\b(?! 1)/;
    expect(keysThat((message) => several.test(withOnes(message, "en")))).toEqual([]);
  });

  it("have no quotation marks in English that the font of both languages draws as wide as Chinese ones", () => {
    expect(
      keysThat(({ en }) => /[“”]/.test(en)).filter((key) => !problems.some(([one]) => one === key)),
    ).toEqual([]);
  });

  it("have keys that begin with the area whose file they are in", async () => {
    const folder = new URL("./messages/", import.meta.url);
    const merged = new Set<string>(Object.keys(messages));
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
      const area = file.replace(/\.ts$/, "");
      if (["problems", "scene", "drag", "steps", "curate"].includes(area)) continue;
      const module: Record<string, object> = await import(`./messages/${area}.ts`);
      const keys = Object.keys(module[`${area}Messages`] ?? {});
      expect(keys.filter((key) => !key.startsWith(`${area}.`))).toEqual([]);
      expect(keys.filter((key) => !merged.has(key))).toEqual([]);
    }
  });
});
