import { isAbsolute, relative, resolve, sep } from "node:path";

/** Where reports go unless told otherwise; git leaves the folder out, and so does the build. */
export const reportFolder = "reports";

/** Whether a file there is never published with the project: in the reports' folder, or outside the project. */
export function isPrivatePlace(path: string): boolean {
  const fromProject = relative(resolve("."), resolve(path));
  if (fromProject.startsWith(`..${sep}`) || isAbsolute(fromProject)) return true;
  return fromProject.startsWith(reportFolder + sep);
}
