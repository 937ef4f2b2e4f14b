/** A name in two parts: what tells it from the others, and what all of them end in. */
export interface PartedName {
  readonly own: string;
  readonly common: string;
}

/**
 * Parts names by the word that all of them end in, as "Project" in the names of projects, so that a row of them can do
 * without it; in Chinese by characters. Names that would have nothing of their own left are not parted.
 */
export function shortNames(names: readonly string[]): readonly PartedName[] {
  const units = names.map((name) => (/\p{Script=Han}/u.test(name) ? [...name] : name.split(/(?=\s)/)));
  const [first = []] = units;
  const shortest = Math.min(...units.map(({ length }) => length));
  let shared = 0;
  while (
    names.length > 1 &&
    shared < shortest - 1 &&
    units.every((one) => one.at(-1 - shared) === first.at(-1 - shared))
  )
    shared += 1;
  // One character in common is chance; a word begins with its space.
  const chance = shared === 1 && !/^\s/.test(first.at(-1) ?? "");
  return units.map((one) => {
    const at = chance ? one.length : one.length - shared;
    return { own: one.slice(0, at).join(""), common: one.slice(at).join("") };
  });
}
