import fs from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Disk } from "./disk.ts";
import { isMissing, type ReadText, readText } from "./read-text.ts";
import { diskRefusal, type Refusal } from "./refusal.ts";
import { sweepBeside, unfinishedName } from "./unfinished.ts";

/** A file as it is to be. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** Of a result, such as a picture: the texts whose place it may take, those of the same making. */
  readonly replaces?: (before: string) => boolean;
}

/** The files that a command reads and writes. */
export interface Files {
  /** The text of a file as it was when it was first asked for. */
  read(path: string, limit?: number): ReadText;
  /**
   * Puts each of these in its place at once: whoever reads, and however the command ends, finds the old one or the new
   * one, never a part. One that is no longer as it was read, or is not to be replaced, stays, and with it all others
   * whose turn has not come.
   */
  write(files: readonly NewFile[]): { readonly written: readonly string[]; readonly refused?: Refusal };
  /** Makes a folder with these files in it at once: it is there with all of them, or not at all. */
  writeFolder(folder: string, files: Readonly<Record<string, string>>): Refusal | undefined;
}

/** Files of this disk, of which nothing has been read yet. */
export function openFiles(disk: Disk = fs): Files {
  const known = new Map<string, ReadText>();
  const targetOf = (file: NewFile) => ({ ...file, real: realPath(file.path, disk) });
  type Target = ReturnType<typeof targetOf>;

  /** Why a file is not written over. */
  function kept({ path, real, replaces }: Target): Refusal | undefined {
    const stat = disk.statSync(real, { throwIfNoEntry: false });
    const refuse = (key: Refusal["key"]): Refusal => ({ key, params: { name: path } });
    const before = known.get(real)?.bytes;
    if (!stat) return before ? refuse("tool.changedMeanwhile") : undefined;
    if (!stat.isFile()) return refuse(stat.isDirectory() ? "tool.isFolder" : "tool.noFile");
    if ((stat.mode & 0o222) === 0) return refuse("tool.noPermission");
    const now = readText(real, Number.POSITIVE_INFINITY, disk);
    if (replaces) {
      const empty = now.bytes?.length === 0;
      return empty || (now.ok && replaces(now.text)) ? undefined : refuse("tool.notReplaced");
    }
    const same = before && now.bytes && Buffer.compare(before, now.bytes) === 0;
    return same ? undefined : refuse("tool.changedMeanwhile");
  }

  function prepare(target: Target): Refusal | undefined {
    disk.mkdirSync(dirname(target.real), { recursive: true });
    sweepBeside(target.real, disk);
    const refused = kept(target);
    const mode = disk.statSync(target.real, { throwIfNoEntry: false })?.mode;
    if (!refused) writeWhole(unfinishedName(target.real), target.text, mode, disk);
    return refused;
  }

  function replace(target: Target): Refusal | undefined {
    // Compared and replaced in one go, so that what an editor has saved in the meantime is seen.
    const refused = kept(target);
    if (refused) return refused;
    disk.renameSync(unfinishedName(target.real), target.real);
    known.delete(target.real);
    return undefined;
  }

  return {
    read(path, limit) {
      const real = realPath(path, disk);
      const file = known.get(real) ?? readText(path, limit, disk);
      known.set(real, file);
      return file;
    },
    write(files) {
      const written: string[] = [];
      let targets: readonly Target[] = [];
      let at = files[0]?.path ?? "";
      try {
        targets = files.map(targetOf);
        for (const step of [prepare, replace]) {
          for (const target of targets) {
            at = target.path;
            const refused = step(target);
            if (refused) return { written, refused };
            if (step === replace) written.push(target.path);
          }
        }
        return { written };
      } catch (error) {
        return { written, refused: diskRefusal(error, at) };
      } finally {
        for (const { real } of targets) discard(unfinishedName(real), disk);
      }
    },
    writeFolder(folder, files) {
      const place = resolve(folder);
      try {
        disk.mkdirSync(dirname(place), { recursive: true });
        sweepBeside(place, disk);
        disk.mkdirSync(unfinishedName(place));
        for (const [name, text] of Object.entries(files))
          writeWhole(join(unfinishedName(place), name), text, undefined, disk);
        if (disk.statSync(place, { throwIfNoEntry: false }))
          return { key: "tool.folderThere", params: { name: folder } };
        disk.renameSync(unfinishedName(place), place);
        return undefined;
      } catch (error) {
        return diskRefusal(error, folder);
      } finally {
        discard(unfinishedName(place), disk);
      }
    },
  };
}

/** Writes a file and sees that it has reached the disk. */
function writeWhole(path: string, text: string, mode: number | undefined, disk: Disk): void {
  const file = disk.openSync(path, "w");
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += disk.writeSync(file, bytes, at);
    if (mode !== undefined) disk.fchmodSync(file, mode);
    disk.fsyncSync(file);
  } finally {
    disk.closeSync(file);
  }
}

/** Removes what is no longer needed; where that fails it stays, and the next run removes it. */
function discard(path: string, disk: Disk): void {
  try {
    disk.rmSync(path, { recursive: true, force: true });
  } catch {
    // The reason why nothing was written is what matters, and it has been told.
  }
}

/** Where a path leads, links followed as far as there is something. */
function realPath(path: string, disk: Disk): string {
  try {
    return disk.realpathSync(path);
  } catch (error) {
    if (!isMissing(error)) return resolve(path);
    const above = dirname(resolve(path));
    return above === resolve(path) ? above : join(realPath(above, disk), basename(path));
  }
}
