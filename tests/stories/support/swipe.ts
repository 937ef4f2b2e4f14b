import type { Page } from "@playwright/test";

type Point = readonly [x: number, y: number];

/** Draws one finger over a page that can be touched, from a point to another, in CSS pixels. */
export async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...[at]: readonly Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] });
  await touch("touchStart", from);
  for (const part of [0.3, 0.6, 1])
    await touch("touchMove", [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]);
  await touch("touchEnd");
  await session.detach();
}
