import type { Id } from "../atlas/schema.ts";
import type { OrganClaim, OrganTable } from "./organ-claims.ts";

/** The columns of the flow, from left to right. */
export const flowColumns = ["root", "branch", "goal"] as const;

/** A node of the flow from projects through strands to organs. */
export interface FlowNode {
  /** Unique in the flow. */
  readonly key: string;
  /** The node of the atlas that it stands for. */
  readonly id: Id;
  readonly column: (typeof flowColumns)[number];
  /** The project whose hue it has; organs have none. */
  readonly project?: Id;
  /** In the middle column: it stands for the project as a whole, beside its strands. */
  readonly whole?: true;
}

/** A stream of the flow, as wide as the number of claims that it carries; one into an organ carries one. */
export interface FlowLink {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly project: Id;
  readonly claims: readonly OrganClaim[];
}

/** What flows from projects through strands to organs. */
export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/** The flow of a table's claims, those of the project itself beside its strands; projects, strands and organs without a claim are left out. */
export function organFlow({ projects, organs, claims }: OrganTable): Flow {
  const parts = projects.map((project) => partOfProject(project, claims));
  const reached = organs.filter((organ) => claims.some((claim) => claim.organ === organ));
  return {
    nodes: [
      ...parts.flatMap(({ nodes }) => nodes),
      ...reached.map((organ) => ({ key: organKey(organ), id: organ, column: "goal" as const })),
    ],
    links: parts.flatMap(({ links }) => links),
  };
}

/** Whether a claim is, comes from or leads to one of these nodes and ties. */
export function claimTouches(claim: OrganClaim, ids: ReadonlySet<string>): boolean {
  const { edge, source, organ, project, strand } = claim;
  return [edge, source, organ, project, strand].some((id) => id !== undefined && ids.has(id));
}

/** The one claim that a stream into an organ carries; undefined for one into a strand. */
export function claimIntoOrgan({ key, claims }: FlowLink): OrganClaim | undefined {
  return claims.find(({ edge }) => edge === key);
}

function partOfProject(project: Id, all: readonly OrganClaim[]): Flow {
  const claims = all.filter((claim) => claim.project === project);
  const nodes: FlowNode[] =
    claims.length > 0 ? [{ key: `project:${project}`, id: project, column: "root", project }] : [];
  const links: FlowLink[] = [];
  for (const strand of new Set(claims.map((claim) => claim.strand))) {
    const carried = claims.filter((claim) => claim.strand === strand);
    const key = `strand:${strand ?? project}`;
    const whole = strand === undefined && { whole: true as const };
    nodes.push({ key, id: strand ?? project, column: "branch", project, ...whole });
    links.push({ key: `to ${key}`, source: `project:${project}`, target: key, project, claims: carried });
    for (const claim of carried) {
      links.push({ key: claim.edge, source: key, target: organKey(claim.organ), project, claims: [claim] });
    }
  }
  return { nodes, links };
}

function organKey(organ: Id): string {
  return `organ:${organ}`;
}
