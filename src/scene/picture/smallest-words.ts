import type { Picture } from "./picture.ts";

/** The size of the smallest words anywhere on a picture, in points of its page; what a filter fades counts, too. */
export function smallestWords({ nodes, headings, texts, legend, scale }: Picture): number {
  return Math.min(
    ...nodes.map(({ node }) => node.label.fontSize * scale),
    ...headings.map(({ heading }) => heading.fontSize * scale),
    ...texts.map(({ fontSize }) => fontSize),
    ...legend.map(({ fontSize }) => fontSize),
  );
}
