/** The rows of the tables, with their unit; what is compared and in which order. */
export const measures = [
  ["first picture", "ms"],
  ["ready for clicks", "ms"],
  ["pan, frame", "ms"],
  ["zoom, frame", "ms"],
  ["filter", "ms"],
  ["search", "ms"],
  ["PNG 3840 × 2160", "ms"],
  ["memory", "MiB"],
];

/** The page that everything is compared with, and the bare canvas. */
export const [ours, limit] = ["Mailuo", "limit"];

/**
 * What is measured beside our page: the name of the page in `tests/bench/peers/pages`, its package, which of its
 * documented settings make it fast, and which measures it has no function for, and why.
 */
export const peers = [
  {
    page: "cytoscape",
    package: "cytoscape",
    settings:
      "canvas; haystack edges without arrows, no labels under 4 px, `pixelRatio: 1`, `textureOnViewport` and `hideEdgesOnViewport` (a still picture without edges while it moves)",
    lacks: {},
  },
  {
    page: "sigma",
    package: "sigma",
    settings:
      "WebGL, here without a GPU; circles, its own choice of labels by density, `hideEdgesOnMove` and `hideLabelsOnMove`",
    lacks: { "PNG 3840 × 2160": "none of its own, but an add-on, `@sigma/export-image`" },
  },
  {
    page: "vis-network",
    package: "vis-network",
    settings:
      "canvas; no physics, straight edges, no labels under 4 px, `hideEdgesOnDrag` and `hideEdgesOnZoom`; filtered by a `DataView`",
    lacks: { "PNG 3840 × 2160": "no export" },
  },
  {
    page: "force-graph",
    package: "force-graph",
    settings:
      "canvas; no simulation (`cooldownTicks(0)`), nodes and labels drawn as its documentation shows, no labels under 4 px, paused when nothing changes",
    lacks: { search: "no selection", "PNG 3840 × 2160": "no export" },
  },
  {
    page: "g6",
    package: "@antv/g6",
    settings:
      "canvas; no animation, straight edges, `optimize-viewport-transform` (nodes alone while it moves); more than 2,000 edges are added in portions, as its renderer fails on all at once",
    lacks: { "PNG 3840 × 2160": "only the size of the screen" },
  },
  {
    page: limit,
    package: undefined,
    settings: "a bare canvas, no library: what is outside, or labels under 4 px, is not drawn",
    lacks: {},
  },
];
