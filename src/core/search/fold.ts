/**
 * A text as it is compared in search: lower case, half width, character for character, so that a place in the
 * folded text is the same place in the text.
 */
export function fold(text: string): string {
  let folded = "";
  for (const unit of text.split("")) {
    const plain = unit.normalize("NFKC").toLowerCase();
    folded += plain.length === 1 ? plain : unit;
  }
  return folded;
}
