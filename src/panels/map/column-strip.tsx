import { createMemo, For, type JSX } from "solid-js";
import { rootProjects } from "../../core/graph/tree.ts";
import type { Camera } from "../../core/link/link-state.ts";
import type { Scene } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../entity/name-of.ts";
import { projectHue } from "../entity/node-mark.tsx";
import "../../styles/column-strip.css";

/** A part of a column, in scene units. */
interface Stretch {
  readonly id: string;
  readonly name: string;
  readonly hue: string | undefined;
  readonly top: number;
  readonly bottom: number;
}

/**
 * All of a column beside it: a stretch for each project and for a table of institutions, which leads there, and where the
 * reader is.
 */
export function ColumnStrip(props: {
  explorer: Explorer;
  scene: Scene;
  /** The part of the scene that is on the stage. */
  seen: { readonly y: number; readonly height: number };
  go(place: Camera): void;
}): JSX.Element {
  const { explorer } = props;
  const stretches = createMemo(() => stretchesOf(explorer, props.scene));
  const share = (y: number) => `${(Math.min(1, Math.max(0, y / props.scene.height)) * 100).toFixed(2)}%`;
  const { t } = explorer;
  return (
    <nav class="column-strip" aria-label={t("page.strip")}>
      <For each={stretches()}>
        {({ name, hue, top, bottom }) => (
          <button
            type="button"
            aria-label={t("page.stripTo", { name })}
            style={{
              top: share(top),
              height: share(bottom - top),
              "--hue": hue,
            }}
            onClick={() =>
              props.go({
                x: props.scene.width / 2,
                y: Math.min(top - above, props.scene.height - props.seen.height) + props.seen.height / 2,
                zoom: 1,
              })
            }
          />
        )}
      </For>
      <span
        class="column-strip-seen"
        style={{ top: share(props.seen.y), height: share(props.seen.height) }}
      />
    </nav>
  );
}

/** Room over what is gone to, in scene units. */
const above = 12;

function stretchesOf(explorer: Explorer, { nodes }: Scene): readonly Stretch[] {
  const { graph } = explorer;
  const isShared = (role: string) => role === "actor" || role === "goal";
  const within = (
    own: readonly Scene["nodes"][number][],
    id: string,
    name: string,
    hue?: string,
  ): Stretch[] => {
    if (own.length === 0) return [];
    const top = Math.min(...own.map(({ y, height }) => y - height / 2));
    const bottom = Math.max(...own.map(({ y, height }) => y + height / 2));
    return [{ id, name, hue, top, bottom }];
  };
  const projects = rootProjects(graph).flatMap((id) => {
    const own = nodes.filter(
      ({ role, projects: of, id: node }) =>
        node === id || (!isShared(role) && of.length === 1 && of[0] === id),
    );
    return within(own, id, nameOf(explorer, id), projectHue(explorer, id));
  });
  // Those in lanes stand with what they do.
  const institutions = explorer.view() === "lanes" ? [] : nodes.filter(({ role }) => role === "actor");
  const type = graph.getAttribute("vocabulary").first("actor");
  const name = (type?.heading ?? type?.plural)?.[explorer.language()] ?? "";
  return [...projects, ...within(institutions, "institutions", name)];
}
