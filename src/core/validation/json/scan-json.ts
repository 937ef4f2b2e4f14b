import { createScanner } from "jsonc-parser";
import { fileLimits } from "../../atlas/limits.ts";
import type { Finding } from "../finding.ts";
import type { JsonPath } from "./json-path.ts";
import { oddCharacter } from "./odd-character.ts";

/** What a look over the tokens of a file tells before anything is built of it. */
interface JsonScan {
  readonly findings: readonly Finding[];
  /** Whether parsing it would cost too much: the findings say why. */
  readonly refused: boolean;
  /** How many elements each list directly under the root has. */
  readonly listLengths: ReadonlyMap<string, number>;
}

// The scanner's tokens; the package's own enumeration cannot be imported under isolated modules.
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  string: 10,
  end: 17,
} as const;
const firstKeyword = 7;
const lastLiteral = 11;

/** Keys that reach an object's prototype in careless code; no file of ours needs them. */
export const reservedKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Looks over a JSON text in one pass and constant depth: what JSON.parse would hide, and what would be too much. */
export function scanJson(text: string): JsonScan {
  const scanner = createScanner(text, true);
  const frames: Frame[] = [];
  const findings: Finding[] = [];
  const listLengths = new Map<string, number>();
  let values = 0;
  const tell = (code: Finding["code"], params: Finding["params"] = {}) => {
    const offset = scanner.getTokenOffset();
    if (findings.length < fileLimits.problems)
      findings.push({ code, path: framePath(frames), offset, params });
  };
  const countValue = () => {
    values++;
    const [root, list] = frames;
    if (frames.length !== 2 || root?.kind !== "object" || list?.kind !== "array") return;
    listLengths.set(root.key, (listLengths.get(root.key) ?? 0) + 1);
  };
  for (let kind = scanner.scan() as number; kind !== token.end; kind = scanner.scan() as number) {
    const top = frames.at(-1);
    if (kind === token.openBrace || kind === token.openBracket) {
      countValue();
      if (frames.length === fileLimits.depth) {
        tell("jsonDepth", { limit: fileLimits.depth });
        return { findings, refused: true, listLengths };
      }
      frames.push(openFrame(kind === token.openBrace ? "object" : "array"));
    } else if (kind === token.closeBrace || kind === token.closeBracket) {
      // A bracket that closes nothing is left to the parser to report.
      if (top?.kind === (kind === token.closeBrace ? "object" : "array")) frames.pop();
    } else if (kind === token.comma && top) {
      top.index++;
      top.awaitsKey = true;
    } else if (kind === token.string) {
      const value = scanner.getTokenValue();
      if (top?.kind === "object" && top.awaitsKey) {
        top.key = value;
        top.awaitsKey = false;
        if (top.keys.has(value)) tell("jsonDuplicateKey", { key: value.slice(0, 64) });
        if (reservedKeys.has(value)) tell("jsonReservedKey", { key: value });
        top.keys.add(value);
      } else countValue();
      const character = oddCharacter(value);
      if (character !== undefined) tell("jsonCharacter", { character });
    } else if (kind >= firstKeyword && kind <= lastLiteral) countValue();
    if (values > fileLimits.values) {
      tell("tooManyValues", { limit: fileLimits.values });
      return { findings, refused: true, listLengths };
    }
  }
  return { findings, refused: false, listLengths };
}

/** An object or list that the scan is inside of. */
interface Frame {
  readonly kind: "object" | "array";
  /** The keys met so far; an object's only. */
  readonly keys: Set<string>;
  key: string;
  index: number;
  /** Whether the next string of an object is a key. */
  awaitsKey: boolean;
}

/** A frame that nothing has been met in. */
function openFrame(kind: Frame["kind"]): Frame {
  return { kind, keys: new Set(), key: "", index: 0, awaitsKey: true };
}

/** Where the scan is. */
function framePath(frames: readonly Frame[]): JsonPath {
  return frames.map((frame) => (frame.kind === "object" ? frame.key : frame.index));
}
