/**
 * Broken copies of a file: for each rule, in words, what stands in the file exactly once and what is put in its place;
 * where no test can tell the copy from the file, the reason comes third.
 */
export function broken(file, tests, rules) {
  return Object.entries(rules).map(([rule, [find, put, reason]]) => ({
    file,
    tests,
    rule,
    find,
    put,
    reason,
  }));
}
