const bracket = /\[([^\][]*)\]/gu;
const id = /^s\d{1,6}$/;

/** The sentences that a text names in square brackets, `[s29]` or `[s29, s31]`, as they come, each once. */
export function sentencesNamed(text: string): readonly string[] {
  const named = [...text.matchAll(bracket)].flatMap(([, inside = ""]) =>
    inside.split(/[,，、\s]+/u).filter((word) => id.test(word)),
  );
  return [...new Set(named)];
}
