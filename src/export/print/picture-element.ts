import type { Picture } from "../../scene/picture/picture.ts";
import { renderSvg } from "../svg/render-svg.ts";

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createHTML(markup: string): string },
  ): { createHTML(markup: string): string };
};

const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
// Private to this module: only what `renderSvg` wrote, which escapes all words, ever passes through it.
const policy = factory?.createPolicy("mailuo-picture", { createHTML: (markup) => markup });

/** A picture as an element of the page, in the page's font, told as one image of its title. */
export function pictureElement(picture: Picture): SVGSVGElement {
  const markup = renderSvg(picture);
  const parsed = new DOMParser().parseFromString(
    policy ? policy.createHTML(markup) : markup,
    "image/svg+xml",
  );
  const drawn = parsed.documentElement;
  if (!(drawn instanceof SVGSVGElement)) throw new Error("the picture is no SVG");
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", picture.title);
  return document.importNode(drawn, true);
}
