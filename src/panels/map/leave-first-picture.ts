const picture = () => document.querySelector<HTMLElement>(".first");

/** Leaves of what the build put into the page the picture of the map alone, behind the page that is there now. */
export function keepFirstPicture(): void {
  const found = picture();
  if (!found) return;
  found.inert = true;
  for (const around of found.querySelectorAll(":scope > :not(.first-stage)")) around.remove();
}

/** Takes that away, too, once the map is there, or will not be. */
export function leaveFirstPicture(): void {
  picture()?.remove();
}
