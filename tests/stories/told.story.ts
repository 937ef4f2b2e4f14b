import { labelOf } from "./support/atlas-file.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";
import { openState } from "./support/states.ts";

// What assistive technology is told, as a tree of roles and names.
test.use({ locale: "en-US" });

test("the card of a node is told with the answer to who, its basis, evidence and connections by relation", async ({
  page,
}) => {
  await openState(page, { name: "a node", hash: "#sel=vet-candidates" });
  await expect(page.getByRole("complementary", { name: "Card" })).toMatchAriaSnapshot(`
    - complementary "Card":
      - button "Close"
      - paragraph: Measure · Direct Line Project
      - heading "Vet candidates for deputy" [level=2]
      - paragraph: 严把代表入口
      - paragraph:
        - link "${labelOf("municipal-standing-committee", "en")}"
        - link "organization department"
        - link "people's congress deputies"
        - button "s24"
        - link "Read sentence 24 in the article"
      - button "Focus"
      - button "Path"
      - heading "Evidence" [level=3]
      - paragraph:
        - strong: Stated
      - list:
        - listitem:
          - button "s24"
          - link "Read sentence 24 in the article"
      - heading "Connections 3" [level=3]
      - heading "part of" [level=4]
      - list:
        - listitem:
          - paragraph:
            - button "Democratic elections"
          - paragraph:
            - button "s24"
            - button /^Evidence:/
      - heading "undertaken by" [level=4]
      - list:
        - listitem:
          - paragraph:
            - button "Organization department"
      - heading "aimed at" [level=4]
      - list:
        - listitem:
          - paragraph:
            - button "People's congress deputies"
  `);
});

test(
  "the card of a tie is told with its sentence, its ends and why it is inferred",
  onlyInAll,
  async ({ page }) => {
    await openState(page, { name: "a tie", hash: "#sel=front-line.serves.working-organ" });
    await expect(page.getByRole("complementary", { name: "Card" })).toMatchAriaSnapshot(`
    - complementary "Card":
      - button "Close"
      - heading /Front Line Project .* working organ/ [level=2]
      - list "What it ties":
        - listitem:
          - button "Front Line Project"
        - listitem:
          - button "Working organ"
      - heading "Evidence" [level=3]
      - paragraph:
        - strong: Inferred
  `);
  },
);

test("the tree is told by levels", async ({ page }) => {
  await openState(page, { name: "the tree", hash: "#view=outline&sel=vet-candidates" });
  await expect(page.getByRole("tree", { name: "Outline" })).toMatchAriaSnapshot(`
    - tree "Outline":
      - treeitem "Projects" [expanded] [level=1]:
        - group:
          - treeitem "Roots and Soul Project" [level=2]
          - treeitem "Direct Line Project" [expanded] [level=2]:
            - group:
              - treeitem "Democratic elections" [expanded] [level=3]:
                - group:
                  - treeitem "Vet candidates for deputy" [level=4] [selected]
  `);
});

test("the matrix of institutions is told as a table with heads for rows and columns", async ({ page }) => {
  await openState(page, { name: "institutions", hash: "#view=matrix" });
  const table = page.getByRole("table");
  await expect(table).toMatchAriaSnapshot(`
    - table /Who takes part in what/:
      - rowgroup:
        - row:
          - columnheader "Roots and Soul Project"
      - rowgroup:
        - row:
          - rowheader "Organization department":
            - button "Organization department"
          - cell:
            - button /organization department jointly undertakes .*Vet candidates/
  `);
});

test(
  "the matrix of organs is told as a table whose cells say basis and measures",
  onlyInAll,
  async ({ page }) => {
    await openState(page, { name: "organs", hash: "#view=matrix&part=organs" });
    await expect(page.getByRole("table")).toMatchAriaSnapshot(`
    - table /Which project builds which organ/:
      - rowgroup:
        - row:
          - columnheader "Political organ"
          - columnheader "Organ of state power"
      - rowgroup:
        - row:
          - rowheader "Front Line Project":
            - button "Front Line Project"
          - cell:
            - list:
              - listitem:
                - button /As a whole Inferred/
  `);
  },
);
