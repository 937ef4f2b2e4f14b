import { rename, rm, writeFile } from "node:fs/promises";

/** How the name of a file ends that is still being written. */
export const unfinished = ".part";

/** Puts a text in a file's place at once: whoever reads sees the old one or the new one, never a part. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}${unfinished}`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
