import type { Id } from "../../core/atlas/schema.ts";
import type { Piece } from "../../core/describe/piece.ts";

/** A name in a sentence that can be pressed, with the marks that no end of a line may part from it. */
export interface PressedName {
  readonly id: Id;
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/**
 * The pieces of a sentence as plain words and as names to press; the name alone is pressed, without the article and the
 * quotation marks that the sentence gives it. Joined, they are the sentence.
 */
export function pressNames(
  pieces: readonly Piece[],
  labelOf: (id: Id) => string,
  own?: Id,
): readonly (string | PressedName)[] {
  const found: (string | PressedName)[] = [];
  for (const { text, id } of pieces) {
    const last = found.at(-1);
    const [, marks = "", rest = ""] = /^(["”’》.,;:，。、；：]*)(.*)$/su.exec(text) ?? [];
    if (id !== undefined && id !== own) found.push(...cut(text, id, labelOf(id)));
    else if (typeof last === "object") {
      found[found.length - 1] = { ...last, after: last.after + marks };
      if (rest !== "") found.push(rest);
    } else found.push(text);
  }
  return found;
}

function cut(text: string, id: Id, label: string): (string | PressedName)[] {
  const at = text.toLowerCase().indexOf(label.toLowerCase());
  if (at < 0) return [{ id, before: "", name: text, after: "" }];
  const [, words = "", before = ""] = /^(.*?)(["“‘《]?)$/su.exec(text.slice(0, at)) ?? [];
  const [name, after] = [text.slice(at, at + label.length), text.slice(at + label.length)];
  return [...(words === "" ? [] : [words]), { id, before, name, after }];
}
