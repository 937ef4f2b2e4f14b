import { held } from "./held.mjs";

// The names of the tabs: the map, and from there each other view.
const views = ["脉络", "矩阵", "数字", "原文", "目录"].flatMap((name) => [name, "图谱"]);

/** Opens one view after the other a thousand times, as soon as each is painted, and notes what the page then holds more. */
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
    async ([names, count]) => {
      const tabs = [...document.querySelectorAll(".view-tabs [role=tab]")];
      const all = names.map((name) => tabs.find((tab) => tab.textContent.includes(name)));
      for (let at = 0; at < count; at += 1) {
        all[at % all.length].click();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }
      await new Promise((done) => requestIdleCallback(done));
    },
    [views, times],
  );
}
