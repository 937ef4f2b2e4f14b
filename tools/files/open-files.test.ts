import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { villageFiles } from "../../tests/fixtures/village.ts";
import { villageText } from "../../tests/fixtures/village-text.ts";
import { runTool, runToolOn } from "../../tests/support/run-tool.ts";
import { changes, endingDisk, testDisk } from "../../tests/support/test-disk.ts";
import { openFiles } from "./open-files.ts";
import { unfinished } from "./unfinished.ts";

let root = "";
let folder = "";
let article = "";
const path = (name: string) => join(folder, name);

/** An atlas that every command has something to write in. */
function setUp(): void {
  fs.rmSync(root, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const { graph, textIndex } = villageFiles();
  for (const file of [graph, textIndex]) if (file) fs.writeFileSync(path(file.name), file.text);
  fs.writeFileSync(path("map.svg"), "<svg/>\n");
  fs.writeFileSync(article, villageText);
}

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), "files-"));
  folder = join(root, "village");
  article = join(root, "article.txt");
  setUp();
});
afterEach(() => fs.rmSync(root, { recursive: true }));

/** The files under the root by path, those that are still being written apart. */
function contents(): Record<string, string> {
  const found = fs.readdirSync(root, { withFileTypes: true, recursive: true });
  const whole = found.map((entry) => ({
    entry,
    name: join(entry.parentPath, entry.name).slice(root.length),
  }));
  return Object.fromEntries(
    whole
      .filter(({ entry, name }) => entry.isFile() && !name.includes(unfinished))
      .map(({ name }) => [name, fs.readFileSync(root + name, "utf8")]),
  );
}
const leftovers = () => fs.readdirSync(folder).filter((name) => name.includes(unfinished));

const commands = (): readonly (readonly [string, ...string[]])[] => [
  ["format", folder],
  ["index", folder, article],
  ["picture", folder, path("map.svg")],
  ["new", "other", article, "--in", root],
];

describe.each(["format", "index", "picture", "new"])("%s", (id) => {
  const call = () => commands().find(([name]) => name === id) ?? ["help"];

  /** What the files are before and after, and how many changes to the disk are between. */
  async function measured() {
    const before = contents();
    let count = 0;
    await runToolOn(
      testDisk((name, args) => {
        if (changes(name, args)) count += 1;
      }),
      ...call(),
    );
    return { before, after: contents(), count };
  }

  test("leaves each file as it was or as it is to be, at whatever moment it is ended", async () => {
    const { before, after, count } = await measured();
    expect(after).not.toEqual(before);
    for (let last = 0; last < count; last += 1) {
      setUp();
      await runToolOn(
        endingDisk(last, () => undefined),
        ...call(),
      );
      const now = contents();
      for (const [name, text] of Object.entries(before)) expect([text, after[name]]).toContain(now[name]);
      for (const [name, text] of Object.entries(now)) expect([before[name], after[name]]).toContain(text);
      const made = Object.keys(now).filter((name) => name.startsWith("/other"));
      expect([0, 4]).toContain(made.length);
    }
  });

  test("leaves everything as it was where the disk fills, at whatever moment, and says so", async () => {
    const { before, count } = await measured();
    for (let last = 0; last < count; last += 1) {
      setUp();
      let at = -1;
      let full = false;
      const disk = testDisk((name, args, half) => {
        if (!["openSync", "writeSync", "fsyncSync", "mkdirSync"].includes(name) || !changes(name, args))
          return;
        at += 1;
        if (at < last) return;
        full = true;
        half();
        throw Object.assign(new Error("ENOSPC: no space left on device"), {
          code: "ENOSPC",
          syscall: "write",
        });
      });
      const { code, error } = await runToolOn(disk, ...call());
      if (!full) continue;
      expect({ code, error }).toEqual({ code: 1, error: expect.stringContaining("the disk is full") });
      expect(contents()).toEqual(before);
      expect(leftovers()).toEqual([]);
    }
  });
});

test("what an editor saves while a command runs is never lost, at whatever moment", async () => {
  const calls: [string, ...string[]][] = [
    ["format", folder],
    ["index", folder, article],
  ];
  for (const call of calls) {
    const name = call[0] === "format" ? "graph.json" : "text-index.json";
    const edit = () => {
      const text = JSON.parse(fs.readFileSync(path(name), "utf8"));
      if (name === "graph.json") text.title.en = "Saved by hand";
      else text.sections[0].label.en = "Saved by hand";
      fs.writeFileSync(path(name), JSON.stringify(text));
    };
    /** Runs the command while an editor saves just before its file is opened for the n-th time; how often it was opened. */
    const opened = async (moment: number) => {
      setUp();
      let count = 0;
      const disk = testDisk((made, [where]) => {
        if (made !== "openSync" || !String(where).startsWith(path(name))) return;
        if (count === moment) edit();
        count += 1;
      });
      const run = await runToolOn(disk, ...call);
      return { ...run, count, text: fs.readFileSync(path(name), "utf8") };
    };
    const { count } = await opened(Number.POSITIVE_INFINITY);
    expect(count).toBeGreaterThan(3);
    // What is saved before the first reading is what is worked on.
    for (let moment = 1; moment < count; moment += 1) {
      const { code, error, text } = await opened(moment);
      expect(text).toContain("Saved by hand");
      expect({ code, error }).toMatchObject({ code: 1, error: expect.stringContaining("in the meantime") });
      expect(leftovers()).toEqual([]);
    }
  }
});

test("a process that is really killed in the midst of any change leaves the file whole", async () => {
  const kill = async (change: number) => {
    const copy = join(root, `copy-${change}.json`);
    fs.copyFileSync(path("graph.json"), copy);
    const args = ["--import", "tsx", "tests/support/killed-write.ts", String(change), copy];
    const [, signal] = await once(spawn(process.execPath, args), "exit");
    return { signal, text: fs.readFileSync(copy, "utf8") };
  };
  const text = fs.readFileSync(path("graph.json"), "utf8");
  // Looking for the folder, then opening, writing, setting the mode, flushing, renaming.
  const runs = await Promise.all([0, 1, 2, 3, 4, 5].map(kill));
  expect(runs).toEqual(runs.map(() => ({ signal: "SIGKILL", text })));
});

test("a result takes the place of an earlier one, never that of a source or of anything else", async () => {
  const before = contents();
  for (const target of ["graph.json", "text-index.json"]) {
    const { code, error } = await runTool("picture", folder, path(target));
    expect({ code, error }).toMatchObject({
      code: 1,
      error: expect.stringContaining("not written by this command"),
    });
  }
  expect(contents()).toEqual(before);
  expect((await runTool("picture", folder, path("map.svg"))).code).toBe(0);
  expect((await runTool("picture", folder, path("map.svg"))).code).toBe(0);
});

test("what is write-protected, a folder or no file is left, and the message says which it is", () => {
  fs.chmodSync(path("graph.json"), 0o444);
  fs.mkdirSync(path("tours.json"));
  const files = openFiles();
  const key = (name: string) => files.write([{ path: name, text: "{}" }]).refused?.key;
  files.read(path("graph.json"));
  expect(key(path("graph.json"))).toBe("tool.noPermission");
  expect(key(path("tours.json"))).toBe("tool.isFolder");
  expect(key("/dev/null")).toBe("tool.noFile");
  expect(key(join(article, "deep", "x.json"))).toBe("tool.notFolder");
  expect(key(path(`${"x".repeat(300)}.json`))).toBe("tool.nameTooLong");
});

test("a link is followed, and the mode of a file stays", () => {
  fs.renameSync(path("graph.json"), join(root, "real.json"));
  fs.chmodSync(join(root, "real.json"), 0o640);
  fs.symlinkSync(join(root, "real.json"), path("graph.json"));
  const files = openFiles();
  files.read(path("graph.json"));
  expect(files.write([{ path: path("graph.json"), text: "{}" }]).refused).toBeUndefined();
  expect(fs.lstatSync(path("graph.json")).isSymbolicLink()).toBe(true);
  expect(fs.readFileSync(join(root, "real.json"), "utf8")).toBe("{}");
  expect(fs.statSync(join(root, "real.json")).mode & 0o777).toBe(0o640);
});

test("what killed runs have left beside a file goes with the next run, and nothing else does", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const stale = path(`graph.json.${pid}${unfinished}`);
  const others = [path(`graph.json.${process.ppid}${unfinished}`), path(`graph.json.${pid}.part`)];
  for (const name of [stale, ...others]) fs.writeFileSync(name, "half");
  expect((await runTool("format", folder)).code).toBe(0);
  expect([stale, ...others].map((name) => fs.existsSync(name))).toEqual([false, true, true]);
});
