import fc from "fast-check";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { encodePictureState, hashOfPicture, type PictureState } from "../core/link/picture-state.ts";
import { insertChunks } from "./png/png-chunks.ts";
import { densityChunk } from "./png/png-file.ts";
import { textChunk } from "./png/png-text.ts";
import { readPicture, readPictureBytes, stateKeyword } from "./read-picture.ts";
import { escapeXml } from "./svg/escape-xml.ts";

const plain = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
const pngOf = (text: string) => insertChunks(plain, [densityChunk(300), textChunk(stateKeyword, text)]);
const svgOf = (text: string) =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${escapeXml(text)}</metadata></svg>`,
  );
const state: PictureState = { atlas: "yongzhou-2022", version: "0.2.0", hash: "#view=map&sel=roots" };
const refused = (reason: string) => ({ ok: false, reason });

const anyState: fc.Arbitrary<PictureState> = fc.record({
  atlas: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}[a-z0-9]$/).filter((id) => !id.includes("--")),
  version: fc.string({ minLength: 1, maxLength: 20 }),
  hash: fc.string({ unit: "grapheme" }).map((text) => `#${text}`),
});

describe("a picture of ours", () => {
  it.each([
    ["PNG", pngOf],
    ["SVG", svgOf],
  ])("gives back the state that its %s was saved with", (_, make) => {
    expect(readPictureBytes(make(encodePictureState(state)))).toEqual({ ok: true, state });
    fc.assert(
      fc.property(anyState, (any) => {
        const read = readPictureBytes(make(encodePictureState(any)));
        // A state outside the rules, such as an odd id, is refused; none comes back changed.
        if (read.ok) expect(read.state).toEqual(any);
        else expect(read.reason).toBe("damaged");
      }),
    );
  });

  it("stays a PNG that others read, with its density", () => {
    const read = PNG.sync.read(Buffer.from(pngOf(encodePictureState(state))));
    expect([read.width, read.height]).toEqual([3, 2]);
    const bytes = Buffer.from(pngOf("{}"));
    const at = bytes.indexOf("pHYs");
    expect([bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8), bytes[at + 12]]).toEqual([
      11811, 11811, 1,
    ]);
  });

  it("is read in an SVG that another program saved with metadata of its own", () => {
    const svg = `<svg><metadata id="m1"><rdf:RDF/></metadata><g/><metadata\n id="m2">${escapeXml(encodePictureState(state))}</metadata></svg>`;
    expect(readPictureBytes(new TextEncoder().encode(svg))).toEqual({ ok: true, state });
  });

  it("opens under the name that its atlas needs here", () => {
    expect(hashOfPicture(state, ["yongzhou-2022", "example"])).toBe("#view=map&sel=roots");
    expect(hashOfPicture(state, ["example", "yongzhou-2022"])).toBe(
      "#atlas=yongzhou-2022&view=map&sel=roots",
    );
    const named = { ...state, hash: "#atlas=yongzhou-2022&view=map&sel=roots" };
    expect(hashOfPicture(named, ["yongzhou-2022"])).toBe("#view=map&sel=roots");
  });
});

describe("a picture that is not ours, or not whole", () => {
  it("is told apart: foreign, damaged, newer, too large", async () => {
    expect(readPictureBytes(plain)).toEqual(refused("foreign"));
    expect(readPictureBytes(new TextEncoder().encode("<svg/>"))).toEqual(refused("foreign"));
    expect(readPictureBytes(new TextEncoder().encode("hello"))).toEqual(refused("foreign"));
    expect(readPictureBytes(new Uint8Array())).toEqual(refused("foreign"));
    expect(readPictureBytes(pngOf("{"))).toEqual(refused("damaged"));
    const whole = pngOf(encodePictureState(state));
    expect(readPictureBytes(whole.subarray(0, 80))).toEqual(refused("damaged"));
    const flipped = whole.slice();
    flipped.set([(flipped[100] ?? 0) ^ 1], 100);
    expect(readPictureBytes(flipped)).toEqual(refused("damaged"));
    const newer = encodePictureState(state).replace('"format":1', '"format":2');
    expect(readPictureBytes(svgOf(newer))).toEqual(refused("newer"));
    const unread = { size: 300_000_000, arrayBuffer: () => Promise.reject(new Error("was read")) };
    expect(await readPicture(Object.assign(new Blob(), { arrayBuffer: unread.arrayBuffer }))).toEqual(
      refused("unreadable"),
    );
    const huge = new Blob();
    Object.defineProperty(huge, "size", { value: unread.size });
    expect(await readPicture(huge)).toEqual(refused("too-large"));
  });

  it("never makes reading throw, whatever its bytes", () => {
    const head = plain.subarray(0, 8);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(plain.length), (noise, at) => {
        const whole = pngOf(encodePictureState(state));
        const cases = [
          noise,
          Uint8Array.of(...head, ...noise),
          whole.map((byte, place) => noise[place - at] ?? byte),
        ];
        for (const bytes of cases) expect(typeof readPictureBytes(bytes).ok).toBe("boolean");
      }),
    );
  });

  it("costs little to read, however many openings its SVG has", () => {
    const text = `<svg>${"<metadata".repeat(200_000)}`;
    expect(readPictureBytes(new TextEncoder().encode(text))).toEqual(refused("foreign"));
  });
});
