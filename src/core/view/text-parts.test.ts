import { expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { textParts } from "./text-parts.ts";

it("the text is told part by part, each sentence once, numbered from one, as long as the index says", () => {
  const { graph: file, textIndex } = yongzhou().atlas;
  if (!textIndex) throw new Error("the atlas has no index");
  const parts = textParts(file, textIndex);
  expect(parts.map(({ section }) => section?.id)).toEqual(textIndex.sections.map(({ id }) => id));
  const sentences = parts.flatMap((part) => part.sentences);
  expect(sentences.map(({ number }) => number)).toEqual(textIndex.sentences.map((_, at) => at + 1));
  expect(sentences.map(({ id, length }) => [id, length])).toEqual(
    textIndex.sentences.map(({ id, length }) => [id, length]),
  );
  expect(sentences.every(({ claims, record }) => record || claims.length > 0)).toBe(true);
});
