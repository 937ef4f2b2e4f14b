/** Says in both languages what is wrong and what to do, then ends with a failure. */
export function stop(zh, en) {
  process.stderr.write(`\n${zh}\n${en}\n\n`);
  process.exit(1);
}
