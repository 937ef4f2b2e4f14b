import fs from "node:fs";
import type { Disk } from "../../tools/files/disk.ts";

/** The calls of a disk by which something comes to be, changes or goes. */
const changing = ["openSync", "writeSync", "fsyncSync", "fchmodSync", "renameSync", "rmSync", "mkdirSync"];

/** What a test makes of a call; `half` does half of it where it writes. */
export type OnCall = (call: keyof Disk, args: readonly unknown[], half: () => void) => void;

/** Node's own disk, which asks a test before each call. */
export function testDisk(onCall: OnCall): Disk {
  return new Proxy<Disk>(fs, {
    get(target, call: keyof Disk) {
      const own: unknown = Reflect.get(target, call);
      return (...args: unknown[]) => {
        const half = () => {
          const [file, bytes] = args;
          if (call === "writeSync" && typeof file === "number" && bytes instanceof Uint8Array)
            fs.writeSync(file, bytes.subarray(0, bytes.length / 2));
        };
        onCall(call, args, half);
        return typeof own === "function" ? Reflect.apply(own, target, args) : undefined;
      };
    },
  });
}

/** Whether a call changes something: opening a file in order to read it does not. */
export function changes(call: keyof Disk, args: readonly unknown[]): boolean {
  return changing.includes(call) && !(call === "openSync" && args[1] === "r");
}

/** A disk that ends in the midst of its change number `last`, counted from 0: nothing reaches it from then on. */
export function endingDisk(last: number, end: () => void): Disk {
  let count = -1;
  return testDisk((call, args, half) => {
    if (changes(call, args)) count += 1;
    if (count < last) return;
    if (count === last) half();
    end();
    throw new Error("The disk is gone");
  });
}
