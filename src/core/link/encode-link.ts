import { filterGroups } from "../view/filter-groups.ts";
import type { Camera, LinkState } from "./link-state.ts";

/** The hash of a state, with its `#`; equal states have equal hashes. */
export function encodeLink(state: LinkState): string {
  const { atlas, view, part, sort, mode, match, sel, focus, path, detail, arranged, lens, camera, tour } =
    state;
  const parts = [
    atlas !== undefined && ["atlas", encodeURIComponent(atlas)],
    ["view", view],
    part !== undefined && ["part", part],
    sort !== undefined && ["sort", encodeURIComponent(sort)],
    ...filterGroups.map((group) => state[group].length > 0 && [group, list(state[group])]),
    mode !== "fade" && ["mode", mode],
    match !== "any" && ["match", match],
    sel.length > 0 && ["sel", list(sel)],
    focus !== undefined && ["focus", `${encodeURIComponent(focus.id)},${focus.steps}`],
    path !== undefined && [
      "path",
      [...[path.from, path.to].map(encodeURIComponent), ...(path.choice > 0 ? [path.choice] : [])].join(","),
    ],
    detail && ["level", "near"],
    arranged && ["arranged", "left"],
    lens && ["lens", lens.only ? `${lens.by},${lens.only}` : lens.by],
    camera !== undefined && ["camera", cameraText(camera)],
    tour !== undefined && ["tour", list([tour.tour, tour.step])],
  ];
  return `#${parts.flatMap((one) => (one ? [one.join("=")] : [])).join("&")}`;
}

function list(values: readonly string[]): string {
  return values.map(encodeURIComponent).join(",");
}

function cameraText({ x, y, zoom, stage, language }: Camera): string {
  const numbers = [Math.round(x), Math.round(y), Math.round(zoom * 1000) / 1000].map((n) =>
    n === 0 ? 0 : n,
  );
  const placed = stage ? [`${stage.width}x${stage.height}`, ...(language ? [language] : [])] : [];
  return [...numbers, ...placed].join(",");
}
