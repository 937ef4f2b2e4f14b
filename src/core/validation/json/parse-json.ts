import { fileLimits } from "../../atlas/limits.ts";
import type { Finding } from "../finding.ts";
import { scanJson } from "./scan-json.ts";

/** What a text holds as JSON, if it does, and all that is wrong with it as JSON. */
export interface ParsedJson {
  /** Absent where nothing could be read. */
  readonly value?: unknown;
  readonly findings: readonly Finding[];
}

const listLimits = [
  { list: "nodes", code: "tooManyNodes", limit: fileLimits.nodes },
  { list: "edges", code: "tooManyEdges", limit: fileLimits.edges },
  { list: "sentences", code: "tooManySentences", limit: fileLimits.sentences },
] as const;

/**
 * Parses a text as strict JSON; refuses what is too large or too deep before building anything of it. Why a text is no
 * JSON is left to those who tell it: `syntaxErrors` finds it for the finding `jsonSyntax`.
 */
export function parseJson(text: string): ParsedJson {
  if (exceedsBytes(text)) {
    const params = { limit: fileLimits.bytes / 1024 / 1024 };
    return { findings: [{ code: "fileTooLarge", path: [], offset: 0, params }] };
  }
  if (!/\S/.test(text)) return { findings: [{ code: "fileEmpty", path: [], offset: 0 }] };
  const { findings, refused, listLengths } = scanJson(text);
  const crowded = listLimits.flatMap(({ list, code, limit }): Finding[] => {
    const count = listLengths.get(list) ?? 0;
    return count > limit
      ? [{ code, path: [list], params: { count, limit }, offset: text.indexOf(`"${list}"`) }]
      : [];
  });
  if (refused || crowded.length > 0) return { findings: [...findings, ...crowded] };
  try {
    return { value: JSON.parse(text) as unknown, findings };
  } catch {
    return { findings: [{ code: "jsonSyntax", path: [], offset: 0 }, ...findings] };
  }
}

/** Whether a text is longer than the limit in UTF-8, where a UTF-16 unit is at most three bytes. */
function exceedsBytes(text: string): boolean {
  if (text.length > fileLimits.bytes) return true;
  if (text.length * 3 <= fileLimits.bytes) return false;
  return new TextEncoder().encode(text).length > fileLimits.bytes;
}
