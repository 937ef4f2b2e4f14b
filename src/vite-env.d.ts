/// <reference types="vite/client" />

declare module "virtual:mailuo-font" {
  /** The family name of our own font, made at build. */
  export const family: string;
  /** Its files; URLs are relative to the page. */
  export const faces: readonly { readonly weight: 400 | 600; readonly url: string }[];
}
