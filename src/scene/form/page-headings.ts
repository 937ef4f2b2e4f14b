import { formatMessage } from "../../i18n/format.ts";
import { mapHeadings } from "../../i18n/messages/scene.ts";
import { textWidth } from "../../layout/measure/text-width.ts";
import type { LayoutForm } from "./layout-form.ts";

const fontSize = 10;
/** System fonts run up to this much wider than the table's font. */
const slack = 1.12;

/** The name of the institutions, closely over the uppermost of them. */
export const pageHeadings: LayoutForm["headings"] = (nodes, colors, language) => {
  const here = nodes.filter((node) => node.type === "institution");
  if (here.length === 0) return [];
  const left = Math.min(...here.map((node) => node.x - node.width / 2));
  const right = Math.max(...here.map((node) => node.x + node.width / 2));
  const top = Math.min(...here.map((node) => node.y - node.height / 2));
  const text = formatMessage(mapHeadings.institution, language);
  // Over one narrow column it reaches to the left, never over the page's edge.
  const half = (textWidth(text, fontSize, 400) * slack) / 2;
  return [
    {
      id: "heading-institution",
      text,
      x: Math.min((left + right) / 2, right - half),
      y: top - fontSize * 0.58,
      fontSize,
      color: colors.muted,
    },
  ];
};
