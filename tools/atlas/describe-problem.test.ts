import { expect, test } from "vitest";
import type { Problem } from "../../src/core/atlas/problem.ts";
import { problemCodes } from "../../src/core/atlas/problem-code.ts";
import { loadAtlas } from "../../src/core/validation/load-atlas.ts";
import { placeholdersOf } from "../../src/i18n/format.ts";
import { problemMessages } from "../../src/i18n/messages/problems.ts";
import { village } from "../../tests/fixtures/broken-village.ts";
import { curationBreaches } from "../../tests/fixtures/curation-breaches.ts";
import { evidenceBreaches } from "../../tests/fixtures/evidence-breaches.ts";
import { graphBreaches } from "../../tests/fixtures/graph-breaches.ts";
import { shapeBreaches } from "../../tests/fixtures/shape-breaches.ts";
import { villageFiles } from "../../tests/fixtures/village.ts";
import { describeProblem } from "./describe-problem.ts";

const problems: Problem[] = [];
for (const [, breakIt] of [...graphBreaches, ...evidenceBreaches, ...curationBreaches]) {
  const broken = village();
  breakIt(broken);
  const loaded = loadAtlas(villageFiles(broken));
  problems.push(...(loaded.ok ? loaded.warnings : loaded.problems));
}
for (const { find, put } of shapeBreaches) {
  const files = villageFiles();
  const loaded = loadAtlas({
    ...files,
    graph: { ...files.graph, text: files.graph.text.replace(find, put) },
  });
  problems.push(...(loaded.ok ? loaded.warnings : loaded.problems));
}

test("every problem that is found can be said in both languages, with place, path and fix", () => {
  expect(problems.length).toBeGreaterThan(80);
  for (const problem of problems) {
    for (const language of ["zh", "en"] as const) {
      const words = describeProblem(problem, language);
      expect(words).toContain(`${problem.file}:${problem.line}:${problem.column} `);
      expect(words).toContain(problem.path);
      expect(words).not.toMatch(/\{\w+\}|undefined/);
    }
  }
});

test("both languages of a message use the same placeholders", () => {
  for (const code of problemCodes) {
    for (const message of [problemMessages[code].what, problemMessages[code].fix]) {
      expect(placeholdersOf(message.zh)).toEqual(placeholdersOf(message.en));
    }
  }
});
