import { basename, dirname, join } from "node:path";
import type { Disk } from "./disk.ts";

/** How the name of a file or folder ends that is still being written. */
export const unfinished = ".mailuo-part";

/** The name under which a file or folder is written, beside its place. */
export function unfinishedName(path: string): string {
  return `${path}.${process.pid}${unfinished}`;
}

/** Removes what runs that were ended from outside left beside a place. */
export function sweepBeside(path: string, disk: Disk): void {
  const name = basename(path);
  for (const found of disk.readdirSync(dirname(path))) {
    const [, pid] = found.endsWith(unfinished) ? (/\.(\d+)\.[a-z-]+$/.exec(found) ?? []) : [];
    if (pid === undefined || found !== `${name}.${pid}${unfinished}` || isAlive(Number(pid))) continue;
    disk.rmSync(join(dirname(path), found), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
