import { readSoundAtlas } from "../atlas/read-atlas.ts";
import { say } from "../atlas/say.ts";
import { subsetFace } from "../build/subset-face.ts";
import { type Command, exitCode, writeFiles } from "../command.ts";
import { atlasPicture } from "../picture/atlas-picture.ts";

const sizePattern = /^(\d{3,4})x(\d{3,4})$/;
const usualSize = "1600x900";

/** `picture`: the whole map as an SVG file, by the exporter of the page. */
export const pictureCommand: Command = {
  id: "picture",
  summary: { zh: "把整幅图谱画成 SVG 文件", en: "draw the whole map into an SVG file" },
  usage: {
    zh: "用法：npm run atlas -- picture 图谱 文件 [--size 宽x高] [--lang zh|en]\n\n画出全图，带标题、图例和来源，字体嵌在文件里。README 里的图和分享用的图由 npm run pictures 生成。\n\n  --size 宽x高  像素，否则 1600x900",
    en: "Usage: npm run atlas -- picture ATLAS FILE [--size WIDTHxHEIGHT] [--lang zh|en]\n\nDraws the whole map with title, legend and source, its font inside the file. The pictures of the README and of shared links are made by npm run pictures.\n\n  --size WIDTHxHEIGHT  in pixels, else 1600x900",
  },
  positional: ["tool.atlas", "tool.file"],
  options: ["--size"],
  async run({ positional: [name = "", path = ""], options, folder }, io) {
    const asked = options.get("--size") ?? usualSize;
    const [, width, height] = sizePattern.exec(asked) ?? [];
    if (width === undefined || height === undefined) {
      io.error(say(io.language, "tool.badSize", { size: asked }));
      return exitCode.usage;
    }
    const atlas = readSoundAtlas(folder, io);
    if (!atlas) return exitCode.problems;
    const wish = { width: Number(width), height: Number(height), language: io.language };
    const bare = atlasPicture(atlas, { ...wish, faces: [] });
    if (bare === undefined) {
      io.error(say(io.language, "tool.unplaced", { atlas: name }));
      return exitCode.problems;
    }
    const faces = await Promise.all(
      ([400, 600] as const).map(async (weight) => {
        const { woff2 } = await subsetFace(process.cwd(), weight, [...new Set(bare)].sort().join(""));
        return { weight, dataUrl: `data:font/woff2;base64,${woff2.toString("base64")}` };
      }),
    );
    const text = atlasPicture(atlas, { ...wish, faces }) ?? bare;
    return writeFiles([{ path, text, replaces: isPicture }], io);
  },
};

/** Whether a text is a picture, which another may take the place of. */
function isPicture(text: string): boolean {
  return text.trimStart().startsWith("<svg");
}
