import { readFileSync } from "node:fs";
import { clicked, settled } from "../settled.mjs";
import { ours } from "./contenders.mjs";

/** How long anything may take before it counts as not done, in milliseconds. */
export const patience = 60_000;
const pause = 1000;
// A gesture ends then at the latest, however few frames it got.
const gesture = 3000;
const exported = [3840, 2160];

/** What `act` does in the page until the end of the first frame that shows it: animations that follow are not counted. */
const shown = (page, act, selector) => settled(page, act, selector, Number.MAX_VALUE);

class Late extends Error {}

/** What a promise gives, unless it takes too long. */
function within(promise) {
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Late()), patience);
  });
  return Promise.race([promise, tooLong]).finally(() => clearTimeout(timer));
}

/**
 * Measures one contender in a context of its own and notes each measure by name; the first that takes too long is noted
 * as such, and ends it. Gives what the page said went wrong: errors, failed requests, and any that left this machine.
 */
export async function measureContender(context, origin, contender, nodes, note) {
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("requestfailed", (request) => errors.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      errors.push(`asked for ${request.url()}`);
  });
  const steps = contender.page === ours ? ourSteps(page) : peerSteps(page, contender);
  const address =
    contender.page === ours
      ? `${origin}#atlas=size-${nodes}`
      : `${origin}peers/${contender.page}.html?size=${nodes}`;
  let at = "first picture";
  try {
    await page.addInitScript(watch, [steps.drawn, steps.ready]);
    await page.goto(address, { waitUntil: "commit" });
    for (const [name, time] of [
      ["first picture", "drawnAt"],
      ["ready for clicks", "readyAt"],
    ]) {
      at = name;
      const seen = page.waitForFunction((key) => globalThis[key], time, { timeout: 0 });
      note(name, await (await within(seen)).jsonValue());
    }
    if (!(await within(isDrawn(page)))) errors.push("nothing is drawn");
    at = "memory";
    note(at, await within(memory(context, page)));
    for (const [name, step] of Object.entries(steps.acts)) {
      at = name;
      // What the step before set going for a while after it has no part in this one.
      await new Promise((done) => setTimeout(done, pause));
      note(name, await within(step()));
    }
  } catch (error) {
    if (error instanceof Late) note(at, Number.POSITIVE_INFINITY);
    else errors.push(`${at}: ${error.message}`);
  }
  return errors;
}

/** In the page: when each selector is first there in a frame that has been drawn. */
function watch([drawn, ready]) {
  const look = () => {
    const there = [
      [drawn, "drawnAt"],
      [ready, "readyAt"],
    ].filter(([selector, key]) => !globalThis[key] && document.querySelector(selector));
    if (there.length)
      setTimeout(() => {
        for (const [, key] of there) globalThis[key] ??= performance.now();
      });
    if (!globalThis.readyAt) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function ourSteps(page) {
  const map = ".map";
  const search = page.getByRole("combobox", { name: "搜索" });
  const filters = page.getByRole("group", { name: "按工程筛选" }).getByRole("button");
  return {
    // The picture that stands in the page, or the map itself.
    drawn: '.first svg, .map[data-ready="true"]',
    ready: '.map[data-ready="true"]',
    acts: {
      "pan, frame": () => pan(page, map),
      "zoom, frame": () => zoom(page, map, "Control"),
      filter: () => shown(page, clicked(filters.nth(2)), map),
      search: async () => {
        await search.focus();
        const type = () =>
          search.evaluate((element) => {
            globalThis.beginSettling();
            element.value = "代表";
            element.dispatchEvent(new InputEvent("input", { bubbles: true }));
          });
        const time = await shown(page, type, ".search-list [role=option] mark");
        await search.fill("");
        await page.keyboard.press("Escape");
        return time;
      },
      "PNG 3840 × 2160": async () => {
        await page.getByRole("button", { name: "导出" }).click();
        await page.getByRole("radio", { name: "PNG" }).check();
        await page.getByText("更多", { exact: true }).click();
        await page.getByLabel("宽（像素）").fill(String(exported[0]));
        return downloaded(page, () => page.getByRole("button", { name: "下载" }).click());
      },
    },
  };
}

function peerSteps(page, { lacks }) {
  const act = (name) => () =>
    page.evaluate((key) => {
      globalThis.beginSettling();
      globalThis.peer[key]();
    }, name);
  const done = "#graph[data-done]";
  const acts = {
    "pan, frame": () => pan(page, "#graph"),
    "zoom, frame": () => zoom(page, "#graph"),
    filter: () => shown(page, act("filter"), done),
    search: () => shown(page, act("search"), done),
    "PNG 3840 × 2160": () => downloaded(page, () => page.evaluate(() => globalThis.peer.picture())),
  };
  return {
    drawn: "#graph[data-drawn]",
    ready: "#graph[data-ready]",
    acts: Object.fromEntries(Object.entries(acts).filter(([name]) => !lacks[name])),
  };
}

/** Whether the page shows more than one colour in a good many places. */
async function isDrawn(page) {
  const png = (await page.screenshot()).toString("base64");
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    const counts = new Map();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return pixels.length - Math.max(...counts.values()) > 1000;
  }, png);
}

/** What scripts hold after a collection, in MiB. */
async function memory(context, page) {
  const protocol = await context.newCDPSession(page);
  await protocol.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = await protocol.send("Runtime.getHeapUsage");
  await protocol.detach();
  return (usedSize + backingStorageSize) / 2 ** 20;
}

const middle = async (page, selector) => {
  const { x, y, width, height } = await page.locator(selector).first().boundingBox();
  return [x, y, width, height];
};

/** The median frame while the ground is dragged, by a mouse. */
async function pan(page, selector) {
  const [x, y] = await middle(page, selector);
  // A corner, where nothing stands that would be dragged itself.
  const from = [x + 12, y + 12];
  await page.mouse.move(...from);
  await page.mouse.down();
  const time = await frames(page, "pointermove", 24, (step) =>
    page.mouse.move(from[0] + step * 8, from[1] + step * 4),
  );
  await page.mouse.up();
  return time;
}

/** The median frame while a wheel is turned over the middle, there and back. */
async function zoom(page, selector, key) {
  const [x, y, width, height] = await middle(page, selector);
  await page.mouse.move(x + width / 2, y + height / 2);
  if (key) await page.keyboard.down(key);
  const time = await frames(page, "wheel", 16, (step) => page.mouse.wheel(0, step <= 8 ? -100 : 100));
  if (key) await page.keyboard.up(key);
  return time;
}

/**
 * From when the page hears of a movement until it can begin the frame after the one that shows it: the median of all
 * frames with a movement. It is never less than the screen's own pace.
 */
async function frames(page, type, steps, act) {
  await page.evaluate((heard) => {
    const times = [];
    let waiting = false;
    const hear = () => {
      if (waiting) return;
      waiting = true;
      const start = performance.now();
      const end = () => {
        waiting = false;
        times.push(performance.now() - start);
      };
      requestAnimationFrame(() => requestAnimationFrame(end));
    };
    addEventListener(heard, hear, { capture: true, passive: true });
    globalThis.middleFrame = () => {
      removeEventListener(heard, hear, { capture: true });
      return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
    };
  }, type);
  const start = performance.now();
  for (let step = 1; step <= steps && performance.now() - start < gesture; step += 1) await act(step);
  return page.evaluate(
    () =>
      new Promise((done) => {
        const end = () => setTimeout(() => done(globalThis.middleFrame()));
        requestAnimationFrame(() => requestAnimationFrame(end));
      }),
  );
}

/** Until a picture is a file; it has to have the size that was asked for. */
async function downloaded(page, act) {
  const start = performance.now();
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: patience }), act()]);
  const time = performance.now() - start;
  const header = readFileSync(await download.path());
  const size = [header.readUInt32BE(16), header.readUInt32BE(20)];
  if (String(size) !== String(exported)) throw new Error(`the picture is of ${size.join(" × ")} pixels`);
  return time;
}
