import { numbersIn } from "../../text/numbers-in.ts";
import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Warns of figures whose value none of the places named as their evidence shows. */
export const figureSurfaces: Rule = ({ nodes }) =>
  nodes.flatMap(({ id, value: { figure, evidence, basis }, path }): Finding[] => {
    if (!figure || figure.value === null || basis !== "stated") return [];
    const surfaces = evidence.flatMap((one) =>
      "surface" in one && one.surface !== undefined ? [one.surface] : [],
    );
    const { value } = figure;
    if (surfaces.some((surface) => numbersIn(surface).has(value))) return [];
    const params = { value, surfaces: surfaces.join(" · ") || "–" };
    return [{ code: "figureNotInSurface", path: [...path, "evidence"], id, params }];
  });
