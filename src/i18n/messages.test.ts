import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatMessage } from "./format.ts";
import { curateMessages } from "./messages/curate.ts";
import { dragMessages } from "./messages/drag.ts";
import { problemMessages } from "./messages/problems.ts";
import { stepsMessages } from "./messages/steps.ts";
import { messages } from "./messages.ts";
import { placeholdersOf } from "./placeholders.ts";
import { languages, type Message } from "./text.ts";

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

describe("the messages", () => {
  it.each(all)("%s has the same placeholders in both languages", (_key, message) => {
    expect(placeholdersOf(message.en)).toEqual(placeholdersOf(message.zh));
  });

  it.each(all)("%s says something, without blanks around it, in both languages", (_key, message) => {
    for (const language of languages) expect(message[language]).toMatch(/^\S(.*\S)?$|^、$|^, $/s);
  });

  it.each(all)("%s has no brace that is no placeholder, and no bracket that is no name", (_key, message) => {
    const filled = (language: "zh" | "en") =>
      formatMessage(
        message,
        language,
        Object.fromEntries(placeholdersOf(message[language]).map((n) => [n, 1])),
        (name) => name,
      );
    for (const language of languages) expect(filled(language)).not.toMatch(/[{}[\]]/);
  });

  it.each(all)("%s counts one thing as one", (_key, { en }) => {
    const ones = Object.fromEntries(placeholdersOf(en).map((name) => [name, 1]));
    expect(formatMessage({ zh: "", en }, "en", ones, (name) => name)).not.toMatch(
      /(?<![-\w])1 (node|tie|edge|row|step|claim|character|label|picture|slide|figure|organ|sentence|level|value|syllable|problem|number)s\b(?! 1)/,
    );
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
