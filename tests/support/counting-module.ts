import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, parseAst } from "vite";

/** What a module of ours exports, and how many steps all of it has made. */
export interface Counting<Exports> {
  readonly exports: Exports;
  readonly steps: () => number;
}

const counter = "__steps";

/**
 * A module of ours and all it imports, made to count: each call of a function and each turn of a loop is a step. So time
 * is told without a clock, and the engine has nothing in it for the sake of this.
 */
export async function countingModule<Exports>(entry: string): Promise<Counting<Exports>> {
  const folder = mkdtempSync(join(tmpdir(), "counting-"));
  try {
    await build({
      configFile: false,
      logLevel: "silent",
      plugins: [{ name: "counting", renderChunk: (code) => ({ code: counted(code), map: null }) }],
      build: {
        outDir: folder,
        minify: false,
        lib: { entry, formats: ["es"], fileName: "module" },
      },
    });
    const module: Exports & { readonly [counter]: () => number } = await import(
      /* @vite-ignore */ pathToFileURL(join(folder, "module.js")).href
    );
    return { exports: module, steps: module[counter] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const functions = /^(Function|ArrowFunction)/u;
const loops = /^(For|ForOf|ForIn|While|DoWhile)Statement$/u;

/** Code with a step at the beginning of each body of a function or of a loop. */
function counted(code: string): string {
  const puts: { readonly at: number; readonly text: string }[] = [];
  const put = (at: number, text: string) => puts.push({ at, text });
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (!isNode(node)) return;
    const { type, body } = node;
    if ((functions.test(type) || loops.test(type)) && isNode(body)) {
      if (body.type === "BlockStatement") put(body.start + 1, `${counter}s++;`);
      else if (loops.test(type)) {
        put(body.start, `{${counter}s++;`);
        put(body.end, "}");
      } else {
        put(body.start, `(${counter}s++,`);
        put(body.end, ")");
      }
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(code));
  let out = `let ${counter}s = 0;\nexport const ${counter} = () => ${counter}s;\n`;
  let done = 0;
  for (const { at, text } of puts.sort((a, b) => a.at - b.at)) {
    out += code.slice(done, at) + text;
    done = at;
  }
  return out + code.slice(done);
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly body?: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
