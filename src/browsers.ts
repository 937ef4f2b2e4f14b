/**
 * The oldest browsers that the page is meant for. The build's target, the words for readers with an older one and the
 * tests follow from here. All three are the first to have popovers, which is how an older one is recognised.
 */
export const browsers = { chrome: 114, firefox: 125, safari: 17 } as const;
