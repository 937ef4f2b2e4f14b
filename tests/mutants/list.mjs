import { ofAnchoring } from "./anchor.mjs";
import { ofDrawing } from "./layout-draw.mjs";
import { ofPlans } from "./layout-plan.mjs";
import { ofGraph, ofLens, ofLensScene } from "./lens.mjs";
import { ofLink } from "./link.mjs";
import { ofKeptText, ofOwnPanel, ofOwnText } from "./own-text.mjs";
import { ofPptx } from "./pptx.mjs";
import { ofText } from "./text.mjs";
import { ofView } from "./view.mjs";

/** All broken copies, by the folder that they are of. */
export const mutants = {
  "src/layout": [...ofPlans, ...ofDrawing],
  "src/core/graph": ofGraph,
  "src/core/view": [...ofView, ...ofLens],
  "src/scene/lens": ofLensScene,
  "src/core/link": ofLink,
  "src/core/text": ofText,
  "src/core/text/anchor": ofAnchoring,
  "src/core/text/own": ofOwnText,
  "src/panels/own-text": ofOwnPanel,
  "src/state": ofKeptText,
  "src/export/pptx": ofPptx,
};
