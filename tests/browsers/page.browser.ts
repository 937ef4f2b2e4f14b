import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Driver, until } from "./driver.ts";
import { startFirefox } from "./firefox.ts";
import { type PageServer, servePage } from "./serve-page.ts";
import { startWebkit } from "./webkit.ts";

const {
  MAILUO_FIREFOX: firefox,
  MAILUO_WEBKIT: webkit,
  MAILUO_WEBKIT_DRIVER: webkitDriver = "",
  MAILUO_DIST: dist = "dist",
} = process.env;
const starts: Readonly<Record<string, () => Promise<Driver>>> = {
  ...(firefox && { Firefox: () => startFirefox(firefox) }),
  ...(webkit && { WebKitGTK: () => startWebkit(webkitDriver, webkit) }),
};
const { nodes }: { nodes: { id: string; type: string; label: { en: string } }[] } = JSON.parse(
  readFileSync(resolve("data/yongzhou-2022/graph.json"), "utf8"),
);
const project = nodes.find(({ type }) => type === "project");
const { tours }: { tours: { id: string; steps: { id: string }[] }[] } = JSON.parse(
  readFileSync(resolve("data/yongzhou-2022/tours.json"), "utf8"),
);

/** WebDriver's name for Enter, and for the arrow to the right. */
const enter = "\uE007";
const right = "\uE014";

const ready = `return document.querySelector('[data-ready="true"]') !== null`;
const button = (text: string) =>
  `[...document.querySelectorAll("button, [role=tab]")].find((one) => one.textContent.trim() === ${JSON.stringify(text)})`;

// Both browsers at once, since each mostly waits; in each one thing after the other.
const { concurrent, sequential } = describe;
concurrent.each(Object.entries(starts))("in %s", (_name, start) => {
  sequential("the built page", () => tell(start));
});

function tell(start: () => Promise<Driver>): void {
  let server: PageServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await servePage(resolve(dist));
    driver = await start();
    // In one language, whatever the system's is.
    await driver.go(server.url);
    await until(driver, ready);
    await driver.run(`localStorage.setItem("mailuo.settings", '{"language":"en","still":true}')`);
  }, 300_000);
  afterAll(async () => {
    await driver?.close();
    server?.close();
  });

  /** Opens the page anew at a hash, never by a change of the hash alone. */
  const open = async (hash = "") => {
    await driver.go("about:blank");
    await driver.go(`${server.url}${hash}`);
  };
  const openView = async (view: string, what: string) => {
    await open(`#view=${view}`);
    await until(driver, `return document.querySelector(${JSON.stringify(what)}) !== null`);
  };

  it("opens with a map that answers", async () => {
    await open();
    expect(await until(driver, ready)).toBe(true);
  });

  it("opens a reader's copy of the text, and marks the words of what is chosen", async () => {
    const text = readFileSync(resolve("data/example/article.txt"), "utf8");
    await open("#atlas=example&view=text&sel=longer-hours");
    for (const one of [".own-open", ".stage > input[type=file]"])
      await until(driver, `return document.querySelector(${JSON.stringify(one)}) !== null`);
    await driver.run(`
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([${JSON.stringify(text)}], "text.txt", { type: "text/plain" }));
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));`);
    await until(
      driver,
      `return /^(\\d+) \\/ \\1 sentences/.test(document.querySelector(".own-said").textContent)`,
    );
    const words = `return document.querySelector("mark.own-chosen")?.textContent
      ?? [...(globalThis.CSS.highlights?.get("own-chosen") ?? [])].join()`;
    expect(await until(driver, words)).toBe("延长时间");
  });

  it("selects what the first search of a page finds", async () => {
    await open();
    await until(driver, ready);
    await driver.run(`document.querySelector(".search-input").focus()`);
    await driver.press(...(project?.label.en ?? "").slice(0, 12).toLowerCase());
    await until(driver, `return document.querySelector(".search [role=option]") !== null`);
    await driver.press(enter);
    await until(driver, `return location.hash.includes("sel=")`);
    expect(await driver.run(`return document.querySelector(".search-input").value`)).toBe("");
  });

  it("leaves the Enter that ends a composition to the writing, in either order of events", async () => {
    await open();
    await until(driver, ready);
    await driver.run(`
      const input = document.querySelector(".search-input");
      input.focus();
      input.value = ${JSON.stringify(project?.label.en.slice(0, 6))};
      input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
      input.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
      input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
    `);
    await until(driver, `return document.querySelector(".search [role=option]") !== null`);
    const selected = await driver.run(`
      const input = document.querySelector(".search-input");
      for (const isComposing of [false, true]) {
        const key = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, isComposing });
        Object.defineProperty(key, "keyCode", { value: 229 });
        input.dispatchEvent(key);
      }
      return location.hash.includes("sel=") || input.value === "";
    `);
    expect(selected).toBe(false);
  });

  it("keeps what stands in a row of the figures inside the row", async () => {
    await openView("figures", "table tbody td");
    const outside = await driver.run(`
      return [...document.querySelectorAll("table tbody tr")].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return [...row.cells].some((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return [...range.getClientRects()].some((box) => box.width > 0 && (box.bottom > bottom + 1 || box.top < top - 1));
        });
      }).length;
    `);
    expect(outside).toBe(0);
  });

  it("keeps the heads of the matrix's columns apart", async () => {
    await openView("matrix", "table thead th");
    const overlapping = await driver.run(`
      const boxes = [...document.querySelectorAll("table thead tr:last-child th")].slice(1).map((head) => {
        const range = document.createRange();
        range.selectNodeContents(head);
        return range.getBoundingClientRect();
      });
      return boxes.filter((box, at) => {
        const next = boxes[at + 1];
        return next && box.width > 0 && next.width > 0 && box.right > next.left + 2 && box.bottom > next.top && box.top < next.bottom;
      }).length;
    `);
    expect(overlapping).toBe(0);
  });

  it.each(["。", "，", ").", "”"])("follows a link that came with the %s behind it", async (mark) => {
    await open(`#sel=${project?.id}${mark}`);
    await until(driver, ready);
    await until(driver, `return document.querySelector(".card h2, .card h3, [role=alert]") !== null`);
    expect(await driver.run(`return document.querySelector(".notice[role=alert]") === null`)).toBe(true);
  });

  it("fetches a part that was missing once when it is tried again", async () => {
    await open();
    await until(driver, ready);
    // One that no test before has opened: WebKit keeps what it had.
    server.withhold("/outline-view-");
    await driver.run(`${button("Outline")}.click()`);
    await until(driver, `return document.querySelector(".view-panel [role=alert]") !== null`);
    server.withhold();
    await driver.run(`${button("Try again")}.click()`);
    await until(
      driver,
      `return document.querySelector(".view-panel [role=tree], .view-panel [role=alert]") !== null`,
    );
    // Where the browser tells no address, the page can be loaded anew, and shows the same view.
    if (await driver.run(`return document.querySelector(".view-panel [role=alert]") !== null`))
      await driver.run(`${button("Reload")}.click()`);
    await until(driver, `return document.querySelector(".view-panel [role=tree]") !== null`);
  });

  it("has a stored theme before its script has run", async () => {
    await driver.run(
      `localStorage.setItem("mailuo.settings", '{"language":"en","still":true,"theme":"dark"}')`,
    );
    server.withhold("/assets/");
    try {
      await open();
      expect(await driver.run(`return getComputedStyle(document.documentElement).backgroundColor`)).toBe(
        "rgb(22, 24, 28)",
      );
    } finally {
      server.withhold();
      await driver.run(`localStorage.setItem("mailuo.settings", '{"language":"en","still":true}')`);
    }
  });

  it("says in both languages what to do where its script does not come", async () => {
    server.withhold("/assets/");
    try {
      await open();
      const said = await until(
        driver,
        `return [...document.querySelectorAll(".start-failed p")].filter((words) => words.checkVisibility()).map((words) => words.textContent).join("\\n")`,
      );
      expect(said).toContain("本页还没有打开");
      expect(said).toContain("This page has not opened yet");
    } finally {
      server.withhold();
    }
    await driver.run(`document.querySelector(".start-trouble .start-reload").click()`);
    await until(driver, ready);
  });

  it("goes through a tour by the keyboard", async () => {
    const [tour] = tours;
    await open(`#tour=${tour?.id},${tour?.steps[0]?.id}`);
    await until(driver, `return document.querySelector(".tour-caption, [class*=tour-]") !== null`);
    await driver.press(right);
    await until(driver, `return location.hash.includes(${JSON.stringify(tour?.steps[1]?.id)})`);
  });
}
