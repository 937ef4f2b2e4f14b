import type { BoundingBox12, Core, EdgeSingular, NodeSingular } from "cytoscape";

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
  if (!now?.width || !now.height || !context) return () => {};
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

/** Where Cytoscape keeps drawn nodes, or their words, side by side on large canvases. */
interface TextureCache {
  getBoundingBox(element: NodeSingular | EdgeSingular): BoundingBox12;
  getElement(element: NodeSingular | EdgeSingular, box: BoundingBox12, pixelRatio: number): unknown;
}

/** What of Cytoscape's renderer sets and measures words, and keeps pictures; one without a page has none of it. */
interface MapRenderer {
  data?: Readonly<Record<"eleTxrCache" | "lblTxrCache", TextureCache>>;
  drawCachedElements?: (
    context: TextContext,
    elements: readonly (NodeSingular | EdgeSingular)[],
    pixelRatio: number,
    extent?: BoundingBox12,
  ) => void;
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

/**
 * Lets a map draw what is new on its textures before it copies from any of them. Else it does both in turns, node by node,
 * and a browser keeps what was copied by copying all of a texture before it is drawn on again.
 */
export function readTexturesLast(cy: Core): void {
  const renderer = rendererOf(cy);
  const { drawCachedElements, data } = renderer;
  if (!drawCachedElements || !data) return;
  renderer.drawCachedElements = (context, elements, pixelRatio, extent) => {
    for (const element of elements) {
      const { x1, x2, y1, y2 } = element.boundingBox();
      const outside = extent && (x2 < extent.x1 || x1 > extent.x2 || y2 < extent.y1 || y1 > extent.y2);
      if (outside || !element.visible()) continue;
      for (const cache of [data.eleTxrCache, data.lblTxrCache])
        cache.getElement(element, cache.getBoundingBox(element), pixelRatio);
    }
    drawCachedElements.call(renderer, context, elements, pixelRatio, extent);
  };
}
