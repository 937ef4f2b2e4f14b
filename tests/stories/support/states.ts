import { expect, type Page } from "@playwright/test";
import { openMenu, showFilters } from "./filters.ts";

/** A state of the page that a reader can come to: where it opens, and what is done there. */
export interface PageState {
  readonly name: string;
  readonly hash: string;
  /** Brings it about where the address alone does not. */
  readonly reach?: (page: Page) => Promise<void>;
}

const opensDialog = (key: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toBeVisible();
};

/** Every view of the page, in each of its parts. */
export const viewStates: readonly PageState[] = [
  { name: "the map", hash: "" },
  { name: "the lanes", hash: "#view=lanes" },
  { name: "the matrix of institutions", hash: "#view=matrix" },
  { name: "the matrix of organs", hash: "#view=matrix&part=organs" },
  { name: "the figures", hash: "#view=figures" },
  { name: "the text", hash: "#view=text" },
  { name: "the tree", hash: "#view=outline" },
  { name: "the table of nodes", hash: "#view=outline&part=nodes" },
  { name: "the table of ties", hash: "#view=outline&part=edges" },
  { name: "the table of figures", hash: "#view=outline&part=figures" },
  { name: "the table of evidence", hash: "#view=outline&part=evidence" },
];

/** Every dialog and everything that lies over a view. */
export const overlayStates: readonly PageState[] = [
  { name: "about", hash: "", reach: opensDialog("a") },
  { name: "the help", hash: "", reach: opensDialog("?") },
  {
    name: "the export",
    hash: "",
    reach: async (page) => {
      await opensDialog("e")(page);
      await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
    },
  },
  {
    name: "the search",
    hash: "",
    reach: async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("388");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "a list to pick from",
    hash: "",
    reach: async (page) => {
      await showFilters(page);
      await page.getByRole("combobox", { name: /按机构筛选|Filter by institution/ }).press("ArrowDown");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "the types to filter by",
    hash: "",
    reach: async (page) => {
      await showFilters(page);
      await openMenu(page, "types");
    },
  },
  {
    name: "the bases to filter by",
    hash: "#bases=inferred",
    reach: async (page) => {
      await showFilters(page);
      await openMenu(page, "bases");
    },
  },
  {
    name: "a class of claims that the map is coloured by",
    hash: "#view=map&lens=basis,inferred",
    reach: async (page) => {
      await expect(page.locator(".lens-list").getByRole("listitem").first()).toBeVisible();
    },
  },
  { name: "what can be shared", hash: "", reach: opensDialog("s") },
  {
    name: "the list of atlases",
    hash: "",
    reach: async (page) => {
      await page.getByRole("heading", { level: 1 }).getByRole("button").press("Enter");
      await expect(page.getByRole("list", { name: /图谱|Atlases/ })).toBeVisible();
    },
  },
  { name: "the card of a node", hash: "#sel=upgrade-stations" },
  { name: "the card of a tie", hash: "#sel=roots.serves.political-organ" },
  { name: "the card of several", hash: "#sel=roots,direct-line,excellence" },
  { name: "the card of a way", hash: "#path=roots,upgrade-stations" },
  { name: "a neighbourhood", hash: "#focus=roots,1" },
  { name: "a filter", hash: "#projects=roots,direct-line&types=measure" },
  { name: "a filter that leaves nothing", hash: "#types=figure&bases=inferred&mode=hide" },
  { name: "a damaged link", hash: "#view=nonsense&sel=nobody" },
];

/** Views in which something is chosen or filtered. */
export const markedStates: readonly PageState[] = [
  { name: "the figures, one of them chosen", hash: "#view=figures&sel=eight-special-reports" },
  { name: "the figures of one project", hash: "#view=figures&projects=direct-line" },
  { name: "the text, a figure of it chosen", hash: "#view=text&sel=figure-388-stations" },
  { name: "what the text lets infer", hash: "#view=text&bases=inferred&mode=hide" },
  {
    name: "the tree of one project, a measure chosen",
    hash: "#view=outline&projects=direct-line&sel=upgrade-stations",
  },
  { name: "the table of nodes, sorted", hash: "#view=outline&part=nodes&sort=-ties&sel=roots" },
  { name: "the table of ties of one project", hash: "#view=outline&part=edges&projects=roots" },
  { name: "the matrix of one project", hash: "#view=matrix&projects=roots" },
  { name: "the organs of one project", hash: "#view=matrix&part=organs&projects=roots" },
  { name: "a matrix that a filter leaves empty", hash: "#view=matrix&types=figure&mode=hide" },
];

/** What lies over a view only where there is room for it. */
export const wideStates: readonly PageState[] = [
  {
    name: "the claims of a cell",
    hash: "#view=matrix",
    reach: async (page) => {
      await page.locator(".cell-button:has(> :nth-child(2))").first().press("Enter");
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
];

/** Goes from one state of an open page to an address, as a link on it would. */
async function followAddress(page: Page, hash: string): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.evaluate(
    (to) =>
      new Promise<void>((done) => {
        if (location.hash === to) return done();
        addEventListener("hashchange", () => done(), { once: true });
        location.hash = to;
      }),
    hash || "#view=map",
  );
}

/** Brings a page into a state, from another of its own or from nothing, and waits until it stands. */
export async function openState(page: Page, { hash, reach }: PageState): Promise<void> {
  if (page.url() === "about:blank") await page.goto(`./${hash}`);
  else await followAddress(page, hash);
  const drawn = page.locator('[data-ready="true"]:not(.map-covered)');
  await expect(page.locator(".view-head h2").or(drawn)).toBeVisible();
  await expect(page.locator(".view-message.muted")).toHaveCount(0);
  await reach?.(page);
}
