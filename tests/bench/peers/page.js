/** The font of our own page: peers draw the same letters, on machines without Chinese fonts too. */
export const font = "'Mailuo Sans', sans-serif";

/**
 * Fetches the graph that the address names and lets a peer draw it: `draw(box, graph, drawn)` calls `drawn` once its
 * first picture is on its canvas, and gives, once it answers clicks, what it can do by its own functions.
 */
export async function page(draw) {
  const box = document.getElementById("graph");
  const size = new URLSearchParams(location.search).get("size");
  const graph = await (await fetch(`marks-${size}.json`)).json();
  // A canvas does not wait for a font.
  await document.fonts.load(`14px ${font}`, graph.nodes[0].label);
  const drawn = () => {
    box.dataset.drawn = "true";
  };
  const { filter, search, picture } = await draw(box, graph, drawn);
  drawn();
  const hidden = new Set(graph.nodes.filter((_, at) => at % 2 === 1).map(({ id }) => id));
  const done = (act) => async () => {
    delete box.dataset.done;
    await act();
    box.dataset.done = "true";
  };
  globalThis.peer = {
    filter: filter && done(() => filter(hidden)),
    search: search && done(() => search("代表")),
    picture:
      picture &&
      done(async () => {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(await picture(3840, 2160));
        link.download = "picture.png";
        link.click();
      }),
  };
  box.dataset.ready = "true";
}
