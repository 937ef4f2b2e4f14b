import { openFiles } from "../../tools/files/open-files.ts";
import { endingDisk } from "./test-disk.ts";

// Writes a file anew and is killed in the midst of one of the changes that this takes: `killed-write.ts CHANGE FILE`.
const [change = "", path = ""] = process.argv.slice(2);
const files = openFiles(endingDisk(Number(change), () => process.kill(process.pid, "SIGKILL")));
files.read(path);
files.write([{ path, text: "{}" }]);
