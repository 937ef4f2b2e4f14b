import type { Language } from "../../src/core/atlas/vocabulary.ts";
import { say } from "../atlas/say.ts";
import type { CommandIo } from "../command.ts";
import { markdownTable } from "../scaffold/markdown-table.ts";
import type { PictureRow } from "./measure-pictures.ts";
import { sizedParts, wantedSizes } from "./wanted-sizes.ts";

/** What no picture may have. */
const faults = ["crossings", "through", "overlaps"] as const satisfies readonly (keyof PictureRow)[];
const facts = [
  ...faults,
  "leftOut",
  "margin",
  "empty",
  "ms",
] as const satisfies readonly (keyof PictureRow)[];

/** Prints what pictures come to, as a table or as JSON, then those with a fault; whether there are none. */
export function tellPictures(rows: readonly PictureRow[], asJson: boolean, io: CommandIo): boolean {
  io.out(asJson ? JSON.stringify(rows, null, 2) : table(rows, io.language));
  const faulty = rows.filter((row) => faults.some((fault) => row[fault] > 0));
  for (const { frame, language, crossings, through, overlaps } of faulty)
    io.error(say(io.language, "tool.pictureFaults", { frame, language, crossings, through, overlaps }));
  return faulty.length === 0;
}

function table(rows: readonly PictureRow[], language: Language): string {
  const head = (["frame", "language", ...sizedParts, ...facts] as const).map((column) =>
    say(language, `tool.picture.${column}`),
  );
  return markdownTable([
    head,
    ...rows.map((row) => [
      row.frame,
      row.language,
      ...sizedParts.map((part) => sizeCell(row, part)),
      ...facts.map((fact) => String(row[fact])),
    ]),
  ]);
}

function sizeCell(row: PictureRow, part: (typeof sizedParts)[number]): string {
  const reached = row[part];
  const { least, before } = wantedSizes(row.frame)[part] ?? {};
  if (reached === null && !least) return "–";
  const asked = least && `${(reached ?? 0) >= least[row.language] ? "≥" : "<"} ${least[row.language]}`;
  return [reached ?? "–", asked, before && `(${before[row.language]})`].filter(Boolean).join(" ");
}
