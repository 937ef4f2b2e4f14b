import * as v from "valibot";

/** The readings of Chinese texts, by text: syllables with blanks between, one for each Chinese character. */
export type Readings = ReadonlyMap<string, readonly string[]>;

const readingsSchema = v.object({
  format: v.literal("mailuo-readings"),
  formatVersion: v.literal(1),
  readings: v.array(v.tuple([v.string(), v.array(v.string())])),
});

/** Readings as the file that the build writes. */
export function writeReadings(readings: Readings): string {
  const file: v.InferOutput<typeof readingsSchema> = {
    format: "mailuo-readings",
    formatVersion: 1,
    readings: [...readings].map(([text, ways]) => [text, [...ways]]),
  };
  return JSON.stringify(file);
}

/** The readings that such a file holds; undefined where it is none. */
export function parseReadings(text: string): Readings | undefined {
  try {
    const parsed = v.safeParse(readingsSchema, JSON.parse(text));
    return parsed.success ? new Map(parsed.output.readings) : undefined;
  } catch {
    return undefined;
  }
}
