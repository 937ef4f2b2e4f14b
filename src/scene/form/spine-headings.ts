import type { Language } from "../../core/atlas/vocabulary.ts";
import { formatMessage } from "../../i18n/format.ts";
import { mapHeadings } from "../../i18n/messages/scene.ts";
import type { Palette } from "../palette.ts";
import type { SceneHeading, SceneNode } from "../types.ts";

/** The names of the spine's two parts, each over the uppermost node of its type. */
export function spineHeadings(
  nodes: readonly SceneNode[],
  colors: Palette,
  language: Language,
): readonly SceneHeading[] {
  return (["organ", "institution"] as const).flatMap((type) => {
    const here = nodes.filter((node) => node.type === type);
    if (here.length === 0) return [];
    const left = Math.min(...here.map((node) => node.x - node.width / 2));
    const right = Math.max(...here.map((node) => node.x + node.width / 2));
    const top = Math.min(...here.map((node) => node.y - node.height / 2));
    const fontSize = language === "zh" ? 11 : 10.5;
    return {
      id: `heading-${type}`,
      text: formatMessage(mapHeadings[type], language),
      x: (left + right) / 2,
      y: top - fontSize,
      fontSize,
      color: colors.muted,
    };
  });
}
