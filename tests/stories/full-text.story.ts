import { fileClaims } from "../../src/core/atlas/evidence-entries.ts";
import type { Claim } from "../../src/core/atlas/schema.ts";
import { normalisedString } from "../../src/core/text/normalise.ts";
import { fullText } from "../fixtures/full-text.ts";
import { standingFor } from "../support/whole-product.ts";
import { openView } from "./support/open-view.ts";
import { card, choose, fileOf, marked, result, sentence, serveText } from "./support/own-text.ts";
import { expect, test } from "./support/page.ts";

const whole = fullText();
const { text, graph, textIndex } = whole;
const characters = [...normalisedString(text)];
const starts = new Map(textIndex.sentences.map(({ id, start, length }) => [id, { start, length }]));

/** What a claim rests on in the text, under norm-1 and in its order, cut from the whole by the numbers of the files alone. */
const wordsOf = ({ evidence }: Claim) =>
  evidence.flatMap((piece) => {
    const place = "sentence" in piece ? starts.get(piece.sentence) : undefined;
    if (!place || !("sentence" in piece)) return [];
    const [from, to] = piece.span ?? [0, place.length];
    return [characters.slice(place.start + from, place.start + to).join("")];
  });

/** Hundreds of steps, each of which takes a frame or two. */
const intervals = [20, 40, 100, 250];

test("a whole text leads from each of its sentences to what rests on it, and from each claim to its words and no others", async ({
  page,
}) => {
  await serveText(page, whole);
  await openView(page, "#view=text");
  await choose(page, fileOf("全文.txt", text));
  const all = textIndex.sentences.length;
  await expect(result(page)).toHaveText(`${all} / ${all} 句找到：一致 ${all}。`);
  const shown = await page.locator(".own-text [data-from]").allTextContents();
  expect(normalisedString(shown.join(""))).toBe(characters.join(""));

  const claims = fileClaims(graph);
  const restsOn = (id: string) =>
    claims.filter(({ claim }) =>
      claim.evidence.some((piece) => "sentence" in piece && piece.sentence === id),
    );
  const chosen = () => /[#&]sel=([^&]*)/.exec(decodeURIComponent(page.url()))?.[1]?.split(",") ?? [];
  /** Waits until the words of some claims are marked as chosen, and no others. */
  const areMarked = (message: string, expected: typeof claims) =>
    expect
      .poll(async () => (await marked(page, "own-chosen")).map(normalisedString).sort(), {
        message,
        intervals,
      })
      .toEqual(expected.flatMap(({ claim }) => wordsOf(claim)).sort());
  const alone = new Set<(typeof claims)[number]>();
  // Every sixth stands for the others, which unit tests match one by one.
  for (const { id } of standingFor(textIndex.sentences, (_, at) => at % 6 === 5)) {
    const expected = restsOn(id);
    await sentence(page, id).getByRole("button").click();
    await expect
      .poll(() => chosen().sort(), { message: id, intervals })
      .toEqual(expected.map((one) => one.id).sort());
    await areMarked(id, expected);
    await expect(page.getByRole("region", { name: `${id} 的内容` })).toBeVisible();
    await expect(card(page)).toHaveCount(expected.length > 0 ? 1 : 0);
    // All of them are chosen together; of some sentences one more by itself.
    const one = expected.find((claim) => !alone.has(claim));
    if (one && Number(id.slice(1)) % 3 === 0) alone.add(one);
  }

  for (const one of alone) {
    await page.evaluate((sel) => {
      location.hash = `#view=text&sel=${sel}`;
    }, encodeURIComponent(one.id));
    await areMarked(one.id, [one]);
    // One of its sentences; where that is in sight already, the text stays where it is.
    await expect
      .poll(() =>
        page.locator(".own-sentence.is-chosen").evaluateAll((sentences) =>
          sentences.some((sentence) => {
            const { top, bottom } = sentence.getBoundingClientRect();
            return bottom > 0 && top < window.innerHeight;
          }),
        ),
      )
      .toBe(true);
  }
});
