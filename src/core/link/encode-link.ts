import type { Camera, LinkState } from "./link-state.ts";

/** The hash of a state, with its `#`; equal states have equal hashes. */
export function encodeLink({ atlas, view, projects, mode, sel, camera }: LinkState): string {
  const parts = [
    atlas !== undefined && ["atlas", encodeURIComponent(atlas)],
    ["view", view],
    projects.length > 0 && ["projects", projects.map(encodeURIComponent).join(",")],
    mode !== "fade" && ["mode", mode],
    sel !== undefined && ["sel", encodeURIComponent(sel)],
    camera !== undefined && ["camera", cameraText(camera)],
  ];
  return `#${parts.flatMap((part) => (part ? [part.join("=")] : [])).join("&")}`;
}

function cameraText({ x, y, zoom, shape }: Camera): string {
  const numbers = [Math.round(x), Math.round(y), Math.round(zoom * 1000) / 1000].map((n) =>
    n === 0 ? 0 : n,
  );
  return [...numbers, ...(shape ? [shape] : [])].join(",");
}
