import type { Core } from "cytoscape";

type TextContext = CanvasRenderingContext2D;

/** What of Cytoscape's renderer sets and measures words; one without a page has none of it. */
interface TextRenderer {
  setupTextStyle?: (context: TextContext, ...rest: readonly unknown[]) => void;
  labelCalcCanvas?: HTMLCanvasElement;
  labelCalcCanvasContext?: TextContext;
}

/**
 * Lets a map set its words by the widths of the font at every size, as boxes are made for them. A canvas else rounds
 * each letter to whole pixels on some systems: words come out wider than their boxes allow, with gaps in them.
 */
export function setPreciseText(cy: Core, page: Document): void {
  const renderer = (cy as unknown as { renderer(): TextRenderer }).renderer();
  const { setupTextStyle } = renderer;
  if (!setupTextStyle) return;
  renderer.setupTextStyle = (context, ...rest) => {
    context.textRendering = "geometricPrecision";
    setupTextStyle.call(renderer, context, ...rest);
  };
  const canvas = page.createElement("canvas");
  const measuring = canvas.getContext("2d");
  if (!measuring) return;
  measuring.textRendering = "geometricPrecision";
  Object.assign(renderer, { labelCalcCanvas: canvas, labelCalcCanvasContext: measuring });
}
