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

/** Shows a presentation by LibreOffice, with our own font for Chinese, so that no machine's fonts matter; or with other faces. */
export const printPptx = (file: Uint8Array, faces: Faces = {}): Promise<readonly PrintedPage[]> =>
  print(file, "pptx", faces);

/** What stands in for a face. */
export type Faces = Readonly<Record<string, string>>;

/** Shows an SVG by LibreOffice in the same way. */
export const printSvg = (svg: string): Promise<readonly PrintedPage[]> => print(svg, "svg");

async function print(
  file: Uint8Array | string,
  kind: "pptx" | "svg",
  faces: Faces = {},
): Promise<readonly PrintedPage[]> {
  const folder = mkdtempSync(join(tmpdir(), `mailuo-${kind}-`));
  try {
    writeFileSync(join(folder, `file.${kind}`), file);
    writeFileSync(join(folder, "fonts.conf"), fonts(folder, faces));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const options = { cwd: folder, env: { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") } };
    await run("soffice", [profile, "--headless", "--convert-to", "pdf", `file.${kind}`], options);
    await run("pdftotext", ["-bbox", "file.pdf", "words.html"], options);
    await run("pdftoppm", ["-r", "96", "-png", "file.pdf", "page"], options);
    return readFileSync(join(folder, "words.html"), "utf8")
      .split("<page ")
      .slice(1)
      .map((page, index, { length }) => {
        const words = readWords(page);
        const name = `page-${String(index + 1).padStart(String(length).length, "0")}.png`;
        const image = PNG.sync.read(readFileSync(join(folder, name)));
        return { text: words.map(({ text }) => text).join(""), words, image };
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
