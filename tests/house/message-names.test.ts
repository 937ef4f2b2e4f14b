import { describe, expect, it } from "vitest";
import { policy } from "../../src/core/vocabulary/policy.ts";
import { roleNames } from "../../src/core/vocabulary/role-names.ts";
import { nodeRoles } from "../../src/core/vocabulary/roles.ts";
import { type Vocabulary, vocabularyOf } from "../../src/core/vocabulary/vocabulary.ts";
import { formatMessage, placeholdersOf } from "../../src/i18n/format.ts";
import { problemMessages } from "../../src/i18n/messages/problems.ts";
import { messages } from "../../src/i18n/messages.ts";
import { languages, type Message } from "../../src/i18n/text.ts";
import { laboratoryVocabulary } from "../fixtures/laboratory-vocabulary.ts";

const named = { zh: "每[leaf#]属于[root]", en: "[Leaf+] of a [root]" };
const laboratory = vocabularyOf(laboratoryVocabulary);
const say = (message: Message, language: "zh" | "en", vocabulary: Vocabulary) =>
  formatMessage(
    message,
    language,
    Object.fromEntries(placeholdersOf(message[language]).map((name) => [name, 2])),
    roleNames(vocabulary, language),
  );
const all: readonly [string, Message][] = [
  ...Object.entries(messages),
  ...Object.entries(problemMessages).flatMap(([code, { what, fix }]): [string, Message][] => [
    [`${code}.what`, what],
    [`${code}.fix`, fix],
  ]),
];

describe("what the page calls what it speaks of", () => {
  it("is what its vocabulary calls it: one, several with a capital, one with what counts it", () => {
    expect(languages.map((language) => say(named, language, policy))).toEqual([
      "每项举措属于工程",
      "Measures of a project",
    ]);
    expect(languages.map((language) => say(named, language, laboratory))).toEqual([
      "每次实验属于方向",
      "Trials of a line",
    ]);
  });

  it("is a general word where the vocabulary has nothing of the kind", () => {
    const empty = { first: () => undefined, relations: [] };
    for (const language of languages)
      for (const role of [...nodeRoles, "aim"])
        for (const form of ["one", "several", "counted"] as const)
          expect(roleNames(empty, language)(role, form)).toMatch(/^\S/);
  });

  it.each(all)("is in %s no word of policy texts where the atlas is of another field", (_key, message) => {
    expect(say(message, "zh", laboratory)).not.toMatch(/工程|条线|举措|机关/);
    expect(say(message, "en", laboratory)).not.toMatch(/\b(?:project|strand|measure|organ|mechanism)s?\b/i);
  });
});
