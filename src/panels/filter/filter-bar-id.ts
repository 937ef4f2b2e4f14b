/** The filters together: where the focus is when a control among them goes. */
export const filterBarId = "filter-bar";
