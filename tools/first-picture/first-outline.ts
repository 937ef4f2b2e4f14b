import type { Text } from "../../src/core/atlas/schema.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import { encodeLink } from "../../src/core/link/encode-link.ts";
import { defaultLink } from "../../src/core/link/link-state.ts";
import { buildOutline } from "../../src/core/outline/build-outline.ts";
import { levelOfRole, seenAt } from "../../src/core/view/level.ts";
import { escapeXml } from "../../src/export/svg/escape-xml.ts";

/**
 * What the first picture shows as lists in both languages, for a page without script: each line has the id that the
 * picture's links lead to.
 */
export function firstOutline(graph: AtlasGraph): string {
  const { items, roots } = buildOutline(graph);
  const list = (keys: readonly string[]): string => {
    const lines = keys.flatMap((key) => {
      const item = items.get(key);
      if (item?.kind !== "node") return [];
      const { node, type } = graph.getNodeAttributes(item.id);
      if (!seenAt(levelOfRole[type.role], "overview")) return [];
      const id = encodeLink({ ...defaultLink, sel: [item.id] }).slice(1);
      return [`<li id="${escapeXml(id)}">${inBoth(node.label)}${list(item.children)}</li>`];
    });
    return lines.length > 0 ? `<ul>${lines.join("\n")}</ul>` : "";
  };
  const groups = roots.flatMap((key) => {
    const item = items.get(key);
    const lines = item?.kind === "group" ? list(item.children) : "";
    const type =
      item?.kind === "group" && graph.getAttribute("vocabulary").types.find(({ id }) => id === item.type);
    return lines && type ? [`<h2>${inBoth(type.plural)}</h2>\n${lines}`] : [];
  });
  return `<div class="first-outline" lang="zh-Hans">\n${groups.join("\n")}\n</div>`;
}

function inBoth({ zh, en }: Text): string {
  return zh === en ? escapeXml(zh) : `${escapeXml(zh)} <span lang="en">${escapeXml(en)}</span>`;
}
