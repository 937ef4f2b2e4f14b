import { xml, xmlHead } from "../shape/xml.ts";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "application/vnd.openxmlformats-officedocument";

/** What a part can be: what readers are told that it is, and by what relation another part names it (ECMA-376, parts 1 and 2). */
const kinds = {
  presentation: [`${office}.presentationml.presentation.main+xml`, `${relationships}/officeDocument`],
  slideMaster: [`${office}.presentationml.slideMaster+xml`, `${relationships}/slideMaster`],
  slideLayout: [`${office}.presentationml.slideLayout+xml`, `${relationships}/slideLayout`],
  slide: [`${office}.presentationml.slide+xml`, `${relationships}/slide`],
  notesMaster: [`${office}.presentationml.notesMaster+xml`, `${relationships}/notesMaster`],
  notesSlide: [`${office}.presentationml.notesSlide+xml`, `${relationships}/notesSlide`],
  theme: [`${office}.theme+xml`, `${relationships}/theme`],
  core: [
    "application/vnd.openxmlformats-package.core-properties+xml",
    `${packages}/relationships/metadata/core-properties`,
  ],
  app: [`${office}.extended-properties+xml`, `${relationships}/extended-properties`],
} as const satisfies Record<string, readonly [contentType: string, relation: string]>;

/** A part that another one names, or an address outside of the package. */
export type Relation = { readonly id: string } & ({ readonly part: Part } | { readonly address: string });

/** A part of a package, its name from the package's root. */
export interface Part {
  readonly name: string;
  readonly kind: keyof typeof kinds;
  readonly xml: string;
  /** Parts may name each other. */
  readonly relations?: () => readonly Relation[];
}

/** The files of a package by name: the list of types, which readers look for first, relations and parts; `roots` are those it is opened by. */
export function openPackage(parts: readonly Part[], roots: readonly Relation[]): ReadonlyMap<string, string> {
  const files = new Map([
    ["[Content_Types].xml", contentTypes(parts)],
    ["_rels/.rels", relationsXml("", roots)],
  ]);
  for (const { name, xml: content, relations } of parts) {
    files.set(name, xmlHead + content);
    if (relations) files.set(name.replace(/[^/]+$/, "_rels/$&.rels"), relationsXml(name, relations()));
  }
  return files;
}

function contentTypes(parts: readonly Part[]): string {
  return (
    xmlHead +
    xml(
      "Types",
      { xmlns: `${packages}/content-types` },
      xml("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      xml("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...parts.map(({ name, kind }) =>
        xml("Override", { PartName: `/${name}`, ContentType: kinds[kind][0] }),
      ),
    )
  );
}

function relationsXml(from: string, relations: readonly Relation[]): string {
  const told = relations.map((relation) =>
    xml(
      "Relationship",
      "part" in relation
        ? { Id: relation.id, Type: kinds[relation.part.kind][1], Target: pathTo(relation.part.name, from) }
        : {
            Id: relation.id,
            Type: `${relationships}/hyperlink`,
            Target: relation.address,
            TargetMode: "External",
          },
    ),
  );
  return xmlHead + xml("Relationships", { xmlns: `${packages}/relationships` }, ...told);
}

/** The way to a part from the folder of another. */
function pathTo(name: string, from: string): string {
  const [to, folders] = [name.split("/"), from.split("/").slice(0, -1)];
  const shared = folders.findIndex((folder, at) => folder !== to[at]);
  const common = shared < 0 ? folders.length : shared;
  return [...folders.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
