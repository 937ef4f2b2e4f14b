/** Where Firefox is, and WebKitGTK's driver with its browser and a display for it; undefined where they are not. */
export function installed(): {
  readonly firefox: string | undefined;
  readonly webkit: { readonly driver: string; readonly browser: string } | undefined;
};
