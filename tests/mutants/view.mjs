import { broken } from "./broken.mjs";

const passing = ["src/core/view/passing.test.ts"];
const visible = ["src/core/view/visibility.test.ts"];
const matrix = ["src/core/view/matrix-in-view.test.ts"];
const figures = ["src/core/view/order-figures.test.ts"];

/** Filters, focus, and how everything is seen. */
export const ofView = [
  ...broken("src/core/view/filter-groups.ts", [...passing, "src/core/view/filter-groups.test.ts"], {
    "organs pass with every project": ['exempt: ["goal"]', "exempt: []"],
    "a node has the bases of its edges too": ["[node, ...edges()].map", "[node].map"],
    "a node has the institutions it is tied to": [
      "[{ node, type }, ...neighbours()].flatMap",
      "[{ node, type }].flatMap",
    ],
    "an edge passes only with its own basis": ["ofEdge: ({ basis }) => [basis]", 'ofEdge: "ends"'],
  }),
  ...broken("src/core/view/passing.ts", passing, {
    "an edge passes only with both its ends": ["nodes.has(source) && nodes.has(target)", "nodes.has(source)"],
    "with what projects share passes what of each is tied to it": [" || common.ways.has(id)", ""],
    "between groups each must be met": [
      "filterGroups.every((group) => meets",
      "filterGroups.some((group) => meets",
    ],
  }),
  ...broken("src/core/view/filter.ts", passing, {
    "a filter does not depend on the order of presses": [
      "[...new Set(values)].sort()",
      "[...new Set(values)]",
    ],
    "clearing keeps whether the rest fades or goes": ["{ ...emptyFilter, mode: filter.mode }", "emptyFilter"],
  }),
  ...broken("src/core/view/passing.ts", passing, {
    "what is not shared is shown by asking for it no longer": [
      'missed.some((group) => specOf(group).shares) ? setMatch(filter, "any") : filter',
      "filter",
    ],
    "an edge is shown with its basis pressed": [
      "pressFirst(wider, group, edgeValuesOf(graph, group, id) ?? [])",
      "wider",
    ],
  }),
  ...broken("src/core/view/facet-counts.ts", passing, {
    "a value's count is what pressing it alone would show": [
      "passingNodes(graph, setGroup(filter, group, []))",
      "passingNodes(graph, filter)",
    ],
    "counts of edges are of those that have places": [
      " || !graph.extremities(id).every((end) => isAt(graph, end, level))",
      "",
    ],
  }),
  ...broken("src/core/view/focus.ts", visible, {
    "what is chosen brings its neighbours": ["[id, ...graph.neighbors(id)]", "[id]"],
    "a chosen edge brings its ends": ["core.add(end);\n        nodes.add(end);", ""],
  }),
  ...broken("src/core/view/level-of-edge.ts", visible, {
    "what projects serve is told from afar": ['if (kind === "goal" && source === "root") return "far";', ""],
  }),
  ...broken("src/core/view/visibility.ts", visible, {
    "a filter that hides hides": ['input.filter.mode === "hide" ? "hidden" : "faded"', '"faded"'],
    "what is chosen brings neighbours from deeper levels": [
      "inSight(id) || chosen.nodes.has(id)",
      "inSight(id) || chosen.core.has(id)",
    ],
    "pointing gives the light to what is pointed at": ["pointed.core.size > 0 ? pointed : chosen", "chosen"],
    "outside a neighbourhood nothing passes": ["(within === undefined || within.has(id))", "true"],
    "no edge is drawn without both its ends": [" || !graph.extremities(id).every(there)", ""],
    "in a column no edge is drawn because few are left": [
      "!graph.hasEdge(id) || levelOfEdge",
      "true || levelOfEdge",
    ],
    "many edges are drawn only where they are asked for": ["if (left.size > few) return () => false;", ""],
  }),
  ...broken("src/core/view/matrix-in-view.ts", matrix, {
    "a filter that hides leaves out rows": [
      "all.rows.filter(({ institution }) => passing.nodes.has(institution))",
      "all.rows",
    ],
    "an inherited edge passes with the column that inherits it": [
      " && (inheritedFrom === undefined || passing.nodes.has(column))",
      "",
    ],
    "inherited edges are not counted": ["part.inheritedFrom === undefined && ", ""],
  }),
  ...broken("src/core/view/order-figures.ts", figures, {
    "figures are sorted from either end": ["known !== undefined && order?.descending === true", "false"],
  }),
  ...broken("src/core/view/order-figures.ts", figures, {
    "units are told apart by both languages": [
      "JSON.stringify([unit.zh, unit.en])",
      "JSON.stringify([unit.zh])",
    ],
  }),
];
