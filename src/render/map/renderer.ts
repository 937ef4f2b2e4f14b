import type { Core } from "cytoscape";

/** How long what is drawn takes to give way to what is drawn next, in milliseconds. */
const ease = 120;

/**
 * Lets nodes and ties as they are drawn now fade over what is drawn next, as one picture: to ease the colours of each by
 * itself costs more than all that a filter does besides. Returns what ends it early.
 */
export function fadeOver(container: HTMLElement): () => void {
  const [now] = container.querySelectorAll<HTMLCanvasElement>('canvas[data-id="layer2-node"]');
  const before = container.ownerDocument.createElement("canvas");
  const context = before.getContext("2d");
  if (!now || !context) return () => {};
  [before.width, before.height] = [now.width, now.height];
  context.drawImage(now, 0, 0);
  before.style.cssText = now.style.cssText;
  before.setAttribute("aria-hidden", "true");
  now.after(before);
  const end = () => before.remove();
  before.animate([{ opacity: 1 }, { opacity: 0 }], { duration: ease, easing: "ease-out" }).onfinish = end;
  return end;
}

type TextContext = CanvasRenderingContext2D;

/** What of Cytoscape's renderer sets and measures words, and keeps pictures; one without a page has none of it. */
interface MapRenderer {
  imageCache?: Readonly<Record<string, { readonly image: HTMLImageElement }>>;
  setupTextStyle?: (context: TextContext, ...rest: readonly unknown[]) => void;
  labelCalcCanvas?: HTMLCanvasElement;
  labelCalcCanvasContext?: TextContext;
}

const rendererOf = (cy: Core) => (cy as unknown as { renderer(): MapRenderer }).renderer();

/** Whether every picture in a node of a map has been read. */
export function imagesAreThere(cy: Core): boolean {
  return Object.values(rendererOf(cy).imageCache ?? {}).every(({ image }) => image.complete);
}

/**
 * Lets a map set its words by the widths of the font at every size, as boxes are made for them. A canvas else rounds
 * each letter to whole pixels on some systems: words come out wider than their boxes allow, with gaps in them.
 */
export function setPreciseText(cy: Core, page: Document): void {
  const renderer = rendererOf(cy);
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
