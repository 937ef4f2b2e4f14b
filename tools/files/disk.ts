import type fs from "node:fs";

/** The calls by which files are read and written: Node's own, in tests a disk that is full, slow to answer or gone. */
export type Disk = Pick<
  typeof fs,
  | "openSync"
  | "closeSync"
  | "fstatSync"
  | "readSync"
  | "writeSync"
  | "fsyncSync"
  | "fchmodSync"
  | "renameSync"
  | "rmSync"
  | "mkdirSync"
  | "statSync"
  | "realpathSync"
  | "readdirSync"
>;
