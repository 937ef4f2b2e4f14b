import * as v from "valibot";

/** The readings of Chinese texts, by text: syllables with blanks between, one for each Chinese character. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** What the build makes of an atlas's texts for the search. */
export interface SearchData {
  readonly readings: Readings;
  /** Traditional characters of its texts, each followed by its Simplified form. */
  readonly traditional: string;
}

const readingsSchema = v.object({
  format: v.literal("mailuo-readings"),
  formatVersion: v.literal(1),
  readings: v.array(v.tuple([v.string(), v.array(v.string())])),
  traditional: v.optional(v.string(), ""),
});

/** What the search needs as the file that the build writes. */
export function writeSearchData({ readings, traditional }: SearchData): string {
  const file: v.InferOutput<typeof readingsSchema> = {
    format: "mailuo-readings",
    formatVersion: 1,
    readings: [...readings].map(([text, ways]) => [text, [...ways]]),
    traditional,
  };
  return JSON.stringify(file);
}

/** What such a file holds; undefined where it is none. */
export function parseSearchData(text: string): SearchData | undefined {
  try {
    const parsed = v.safeParse(readingsSchema, JSON.parse(text));
    if (!parsed.success) return undefined;
    const { readings, traditional } = parsed.output;
    return { readings: new Map(readings), traditional };
  } catch {
    return undefined;
  }
}
