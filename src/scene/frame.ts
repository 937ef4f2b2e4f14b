/** The shapes of page that a picture can have. */
export const frameNames = ["16:9", "4:3", "shown"] as const;
export type FrameName = (typeof frameNames)[number];

/** Width over height of a frame; of the stage for "as shown". */
export function frameAspect(
  frame: FrameName,
  stage: { readonly width: number; readonly height: number },
): number {
  switch (frame) {
    case "16:9":
      return 16 / 9;
    case "4:3":
      return 4 / 3;
    case "shown":
      return stage.width / stage.height;
    default:
      return frame satisfies never;
  }
}
