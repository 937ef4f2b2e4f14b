import { execFile } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { PNG } from "pngjs";

const run = promisify(execFile);

/** Whether LibreOffice and the readers of its PDFs are installed. */
export const hasLibreOffice = ["soffice", "pdftotext", "pdftoppm"].every(onPath);

function onPath(command: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** A word on a page: its text, its middle, and where it begins and ends, as shares of the page's width and height. */
export interface PrintedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/** A page as LibreOffice draws it. */
export interface PrintedPage {
  /** Its text without blanks. */
  readonly text: string;
  readonly words: readonly PrintedWord[];
  readonly image: PNG;
}

/** What stands in for a face. */
export type Faces = Readonly<Record<string, string>>;

/** A file by its kind. */
export interface Printable {
  readonly kind: "pptx" | "svg";
  readonly file: Uint8Array | string;
}

/**
 * Shows files by LibreOffice, with our own font for Chinese, so that no machine's fonts matter; or with other faces.
 * Gives the pages of each. To start it takes longer than to show a file: what has the same faces is best shown together.
 */
export async function printed(
  files: readonly Printable[],
  faces: Faces = {},
): Promise<readonly (readonly PrintedPage[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-office-"));
  try {
    const names = files.map(({ kind }, at) => `file-${at}.${kind}`);
    for (const [at, { file }] of files.entries()) writeFileSync(join(folder, names[at] ?? ""), file);
    writeFileSync(join(folder, "fonts.conf"), fonts(folder, faces));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const options = { cwd: folder, env: { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") } };
    await run("soffice", [profile, "--headless", "--convert-to", "pdf", ...names], options);
    return await Promise.all(files.map((_, at) => pagesOf(`file-${at}`, options)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pagesOf(
  name: string,
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<readonly PrintedPage[]> {
  const { cwd } = options;
  await run("pdftotext", ["-bbox", `${name}.pdf`, `${name}.html`], options);
  await run("pdftoppm", ["-r", "96", "-png", `${name}.pdf`, name], options);
  return readFileSync(join(cwd, `${name}.html`), "utf8")
    .split("<page ")
    .slice(1)
    .map((page, index, { length }) => {
      const words = readWords(page);
      const picture = `${name}-${String(index + 1).padStart(String(length).length, "0")}.png`;
      const image = PNG.sync.read(readFileSync(join(cwd, picture)));
      return { text: words.map(({ text }) => text).join(""), words, image };
    });
}

/** The words of one page of `pdftotext -bbox`. */
export function readWords(page: string): readonly PrintedWord[] {
  const [, width = "1", height = "1"] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
  const word = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g;
  return [...page.matchAll(word)].map(([, left, top, right, bottom, text = ""]) => ({
    text: readEntities(text),
    x: (Number(left) + Number(right)) / 2 / Number(width),
    y: (Number(top) + Number(bottom)) / 2 / Number(height),
    left: Number(left) / Number(width),
    right: Number(right) / Number(width),
  }));
}

/** Apostrophes come escaped twice. */
function readEntities(text: string): string {
  const signs = [
    ["&amp;", "&"],
    ["&apos;", "'"],
    ["&quot;", '"'],
    ["&lt;", "<"],
    ["&gt;", ">"],
  ] as const;
  return signs.reduce((read, [entity, sign]) => read.replaceAll(entity, sign), text);
}

function fonts(folder: string, faces: Faces): string {
  const aliases = Object.entries({ "Microsoft YaHei": "Noto Sans SC", ...faces }).map(
    ([face, other]) =>
      `<alias binding="same"><family>${face}</family><prefer><family>${other}</family></prefer></alias>`,
  );
  const ours = join(process.cwd(), "node_modules", "@expo-google-fonts", "noto-sans-sc");
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${ours}</dir><cachedir>${folder}</cachedir>
    ${aliases.join("")}
  </fontconfig>`;
}
