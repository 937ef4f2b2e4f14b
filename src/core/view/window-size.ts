/** Below this width, in CSS pixels, a stage has no room for territories beside each other. */
export const narrowBelow = 600;
