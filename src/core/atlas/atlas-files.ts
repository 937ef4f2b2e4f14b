/** A file's name, for messages, and what is in it. */
export interface AtlasFileText {
  readonly name: string;
  readonly text: string;
}

/** The files an atlas is made of; `text` is a curator's copy of the article, to check the evidence against. */
export interface AtlasFiles {
  readonly graph: AtlasFileText;
  readonly textIndex?: AtlasFileText;
  readonly positions?: AtlasFileText;
  readonly pins?: AtlasFileText;
  readonly text?: AtlasFileText;
}
