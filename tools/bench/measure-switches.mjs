import { held } from "./held.mjs";

// The names of the tabs: the map, and from there each other view.
const views = ["脉络", "矩阵", "数字", "原文", "目录"].flatMap((name) => [name, "图谱"]);

/** Those that the map's stage draws, which no panel covers. */
const drawn = ["图谱", "脉络"];

/** Opens one view after the other a thousand times, as soon as each stands there, and notes what the page then holds more. */
export async function measureSwitches(page, note) {
  const protocol = await page.context().newCDPSession(page);
  // What is fetched, compiled and kept on the way has come by then.
  await openInTurn(page, 200);
  const before = await held(protocol);
  await openInTurn(page, 1000);
  const after = await held(protocol);
  note("MiB of scripts, before", before.scripts);
  note("MiB of scripts, gained", after.scripts - before.scripts);
  note("nodes of the page, before", before.nodes);
  note("nodes of the page, gained", after.nodes - before.nodes);
  note("listeners, before", before.listeners);
  note("listeners, gained", after.listeners - before.listeners);
}

function openInTurn(page, times) {
  return page.evaluate(
    async ({ names, drawn, count }) => {
      const tabs = [...document.querySelectorAll(".view-tabs [role=tab]")];
      const all = names.map((name) => tabs.find((tab) => tab.textContent.includes(name)));
      for (let at = 0; at < count; at += 1) {
        all[at % all.length].click();
        const panels = drawn.includes(names[at % names.length]) ? 0 : 1;
        do await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        while (document.querySelectorAll(".view-panel .view").length !== panels);
      }
      await new Promise((done) => requestIdleCallback(done));
    },
    { names: views, drawn, count: times },
  );
}
