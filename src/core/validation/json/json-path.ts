/** The way from a file's root to a value: keys and indices. */
export type JsonPath = readonly (string | number)[];

/** The path as people write it, such as `$.nodes[3].label.zh`. */
export function pathText(path: JsonPath): string {
  return path.reduce<string>((text, step) => text + stepText(step), "$");
}

function stepText(step: string | number): string {
  if (typeof step === "number") return `[${step}]`;
  return /^[\w$-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
