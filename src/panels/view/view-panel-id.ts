/** The element that the open view stands in: where the focus goes past header and filters. */
export const viewPanelId = "view-panel";
