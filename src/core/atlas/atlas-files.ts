/** A file's name, for messages, and what is in it. */
export interface AtlasFileText {
  readonly name: string;
  readonly text: string;
}

/** The files an atlas is made of; `terms` and a curator's copy of the article, `text`, are there to check it against. */
export interface AtlasFiles {
  readonly graph: AtlasFileText;
  readonly textIndex?: AtlasFileText;
  readonly pins?: AtlasFileText;
  readonly terms?: AtlasFileText;
  readonly tours?: AtlasFileText;
  readonly text?: AtlasFileText;
}
