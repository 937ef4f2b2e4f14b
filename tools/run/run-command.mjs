import { spawn } from "node:child_process";

/**
 * Runs a command to its end and gives its exit code; the terminal is its own, and what we are told by signal it is told
 * too. A command that cannot be started counts as 127.
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    const handlers = signals.map((signal) => {
      // Ctrl-C at a terminal reaches the whole group by itself; a second one would cut the child's farewell short.
      const pass = () => (signal === "SIGINT" && process.stdin.isTTY) || child.kill(signal);
      process.on(signal, pass);
      return () => process.off(signal, pass);
    });
    const end = (code) => {
      for (const off of handlers) off();
      resolve(code);
    };
    child.on("error", (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      end(127);
    });
    child.on("close", (code, signal) => end(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
}
