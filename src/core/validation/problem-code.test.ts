import { expect, test } from "vitest";
import { curationBreaches } from "../../../tests/fixtures/curation-breaches.ts";
import { evidenceBreaches } from "../../../tests/fixtures/evidence-breaches.ts";
import { graphBreaches } from "../../../tests/fixtures/graph-breaches.ts";
import { shapeBreaches } from "../../../tests/fixtures/shape-breaches.ts";
import { tourBreaches } from "../../../tests/fixtures/tour-breaches.ts";
import { problemCodes } from "../atlas/problem-code.ts";

/** Codes that need more than a broken village; the tests of the loader and of the tools have them. */
const elsewhere = [
  "folderName",
  "fileMissing",
  "fileUnreadable",
  "fileEmpty",
  "fileTooLarge",
  "fileNotText",
  "fileBig5",
  "fileDamaged",
  "fileFormatted",
  "fileWordless",
  "jsonEndsEarly",
  "jsonExtra",
  "tooManyNodes",
  "tooManyEdges",
  "tooManySentences",
  "listTooLong",
  "tooManyValues",
  "tooManyProblems",
  "tooManyWarnings",
  "formatUnknown",
  "vocabularyUnknown",
  "vocabularyAbsent",
  "vocabularyName",
  "vocabularyPart",
  "vocabularyWords",
  "languageForeign",
  "fingerprintMalformed",
  "surfaceNotThere",
  "textDiffers",
  "indexAbsent",
];

test("every code has a test that brings it about", () => {
  const broken = [...graphBreaches, ...evidenceBreaches, ...curationBreaches, ...tourBreaches].map(
    ([code]) => code,
  );
  const tested = new Set<string>([...elsewhere, ...broken, ...shapeBreaches.map(({ code }) => code)]);
  expect(problemCodes.filter((code) => !tested.has(code))).toEqual([]);
});
