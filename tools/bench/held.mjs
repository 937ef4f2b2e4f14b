/** What a page holds once what nobody holds is gone: its scripts in MiB, elements and other nodes, and listeners. */
export async function held(protocol) {
  await protocol.send("HeapProfiler.collectGarbage");
  const { usedSize } = await protocol.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await protocol.send("Memory.getDOMCounters");
  return { scripts: usedSize / 2 ** 20, nodes, listeners: jsEventListeners };
}
