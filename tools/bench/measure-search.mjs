import { settled } from "./settled.mjs";

// As it is typed; every one of them finds something.
const typed = ["代", "代表", "代表工", "代表工作"];

/** Types into the search: the first keystroke waits for the index, the others for what is found. */
export async function measureSearch(page, note) {
  const input = page.getByRole("combobox", { name: "搜索" });
  await input.focus();
  for (const [at, text] of typed.entries()) {
    const type = () =>
      input.evaluate((element, value) => {
        globalThis.beginSettling();
        element.value = value;
        element.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, text);
    const name = at === 0 ? "search, first keystroke → results" : "search, keystroke → results";
    note(name, await settled(page, type, ".search-list [role=option] mark"));
  }
  await input.fill("");
  await page.keyboard.press("Escape");
}
