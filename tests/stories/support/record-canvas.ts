import type { Page } from "@playwright/test";

/** A line of text as a canvas drew it: where its ink begins on top and the middle of its ink, in CSS pixels. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly top: number;
  /** Scene units to CSS pixels at the time. */
  readonly zoom: number;
}

/** The box around an outline or line that a canvas drew, in CSS pixels: left, top, right, bottom. */
export type DrawnBox = readonly [number, number, number, number];

/** Everything that the page's canvases show or showed since the recording began. */
export interface Drawn {
  readonly texts: readonly DrawnText[];
  readonly boxes: readonly DrawnBox[];
}

/**
 * Records from now on, before any script of the page runs, what canvases are told to draw. What is drawn on
 * a hidden canvas counts where and when it is copied to one that is shown.
 */
export async function recordCanvas(page: Page): Promise<void> {
  await page.addInitScript(() => {
    /** A text or box on a canvas, in pixels of that canvas; a text's box has its ink's middle and top. */
    type Mark = { readonly text?: string; readonly box: readonly number[]; readonly scale: number };
    const drawn = { texts: [] as object[], boxes: [] as (readonly number[])[] };
    Object.assign(window, { drawnByCanvas: drawn });
    const points = new WeakMap<object, [number, number][]>();
    const marks = new WeakMap<object, Mark[]>();
    const listOf = <T>(lists: WeakMap<object, T[]>, owner: object): T[] => {
      const known = lists.get(owner) ?? [];
      lists.set(owner, known);
      return known;
    };
    const wrap = (owner: object, name: string, before: (self: object, args: number[]) => void) => {
      const original = Reflect.get(owner, name);
      Reflect.set(owner, name, function (this: object, ...args: number[]) {
        before(this, args);
        return Reflect.apply(original, this, args);
      });
    };
    type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
    const contexts = [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D];
    const isContext = (self: object): self is Context => contexts.some((kind) => self instanceof kind);
    const shown = (canvas: object) => canvas instanceof HTMLCanvasElement && canvas.isConnected;
    const add = (canvas: HTMLCanvasElement | OffscreenCanvas, mark: Mark) => {
      listOf(marks, canvas).push(mark);
      if (!shown(canvas)) return;
      const box = mark.box.map((value) => value / window.devicePixelRatio);
      const [x, top] = box;
      if (mark.text === undefined) drawn.boxes.push(box);
      else drawn.texts.push({ text: mark.text, x, top, zoom: mark.scale / window.devicePixelRatio });
    };
    const project = ({ a, d, e, f }: DOMMatrix, box: readonly number[]) =>
      box.map((value, index) => (index % 2 === 0 ? a * value + e : d * value + f));

    for (const owner of [Path2D, ...contexts].map((kind) => kind.prototype)) {
      wrap(owner, "moveTo", (self, [x = 0, y = 0]) => listOf(points, self).push([x, y]));
      wrap(owner, "lineTo", (self, [x = 0, y = 0]) => listOf(points, self).push([x, y]));
      wrap(owner, "arcTo", (self, [x = 0, y = 0]) => listOf(points, self).push([x, y]));
      wrap(owner, "ellipse", (self, [x = 0, y = 0, rx = 0, ry = 0]) =>
        listOf(points, self).push([x - rx, y - ry], [x + rx, y + ry]),
      );
      wrap(owner, "arc", (self, [x = 0, y = 0, r = 0, from = 0, to = 0]) =>
        listOf(points, self).push(
          [x + r * Math.cos(from), y + r * Math.sin(from)],
          [x + r * Math.cos(to), y + r * Math.sin(to)],
        ),
      );
    }
    for (const { prototype: context } of contexts) {
      wrap(context, "beginPath", (self) => points.set(self, []));
      for (const name of ["fill", "stroke"]) {
        wrap(context, name, (self, args) => {
          if (!isContext(self)) return;
          const [path] = args as unknown[];
          const list = listOf(points, path instanceof Path2D ? path : self);
          if (list.length === 0) return;
          const [xs, ys] = [list.map(([x]) => x), list.map(([, y]) => y)];
          const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
          const matrix = self.getTransform();
          add(self.canvas, { box: project(matrix, box), scale: matrix.a });
        });
      }
      wrap(context, "fillText", (self, args) => {
        if (!isContext(self)) return;
        const [text, x, y] = args as unknown as [string, number, number];
        const matrix = self.getTransform();
        const metrics = self.measureText(text);
        const middle = x + (metrics.actualBoundingBoxRight - metrics.actualBoundingBoxLeft) / 2;
        const box = project(matrix, [middle, y - metrics.actualBoundingBoxAscent]);
        add(self.canvas, { text, box, scale: matrix.a });
      });
      wrap(context, "clearRect", (self) => {
        if (isContext(self) && shown(self.canvas)) marks.set(self.canvas, []);
      });
      wrap(context, "drawImage", (self, args) => {
        const [image, ...numbers] = args as unknown as [unknown, ...number[]];
        if (!isContext(self)) return;
        if (!(image instanceof HTMLCanvasElement) && !(image instanceof OffscreenCanvas)) return;
        const whole = [0, 0, image.width, image.height];
        const [x = 0, y = 0, width = image.width, height = image.height] = numbers.slice(-4);
        const from = numbers.length === 8 ? numbers.slice(0, 4) : whole;
        const onto = numbers.length === 2 ? [x, y, image.width, image.height] : [x, y, width, height];
        const [fromX = 0, fromY = 0, fromWidth = 1, fromHeight = 1] = from;
        const [ontoX = 0, ontoY = 0, ontoWidth = 1, ontoHeight = 1] = onto;
        const matrix = self.getTransform();
        const copy = new DOMMatrix([ontoWidth / fromWidth, 0, 0, ontoHeight / fromHeight, 0, 0]);
        copy.e = ontoX - fromX * copy.a;
        copy.f = ontoY - fromY * copy.d;
        for (const mark of listOf(marks, image)) {
          const [left = 0, top = 0] = mark.box;
          const inside =
            left >= fromX && left <= fromX + fromWidth && top >= fromY && top <= fromY + fromHeight;
          if (!inside) continue;
          add(self.canvas, {
            ...mark,
            box: project(matrix.multiply(copy), mark.box),
            scale: mark.scale * copy.a * matrix.a,
          });
        }
      });
    }
  });
}

/** What was recorded so far. */
export const drawnOn = (page: Page): Promise<Drawn> =>
  page.evaluate(() => Reflect.get(window, "drawnByCanvas") as Drawn);
