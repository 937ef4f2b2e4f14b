import type { ThemeName } from "../looks/palette.ts";
import type { Page } from "../picture/frame.ts";
import type { LegendEntry } from "../picture/legend.ts";
import type { SceneHeading, SceneLine, SceneRect } from "../types.ts";
import type { ChartShape } from "./chart-shape.ts";

/** The room of a chart on its page, and what it is drawn for. */
export interface ChartRoom extends SceneRect {
  readonly kind: Page["kind"];
  readonly theme: ThemeName;
}

/** A chart in points of its page. */
export interface ChartDrawing {
  readonly shapes: readonly ChartShape[];
  readonly lines: readonly SceneLine[];
  readonly words: readonly SceneHeading[];
  /** The size of its words. */
  readonly size: number;
  /** How much of its room it takes, from above. */
  readonly height: number;
}

/** What a view draws besides its rows: the strip of a text, the flow of a matrix. */
export interface TableChart {
  /** Above is what the view begins with, and its rows give way; what stands below gives way to them. */
  readonly place: "above" | "below";
  /** What it is called where it has no room. */
  readonly name: string;
  /** What it is, in a sentence for somebody who does not see it. */
  readonly said: string;
  legend(theme: ThemeName): readonly LegendEntry[];
  /** Undefined where it has no legible room. */
  draw(room: ChartRoom): ChartDrawing | undefined;
}
