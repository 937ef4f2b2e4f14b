import { stop } from "./problem.mjs";

/** The least version of Node that everything here runs on. */
export const leastNode = [20, 19];

/** Ends with a clear message where Node is too old to go on. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor, leastMinor] = leastNode;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  const least = leastNode.join(".");
  stop(
    `脉络需要 Node ${least} 或更高版本，这里是 ${version}。请到 https://nodejs.org 安装新版本。`,
    `Mailuo needs Node ${least} or later; this is ${version}. A newer one is at https://nodejs.org.`,
  );
}
