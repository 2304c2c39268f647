/** Milliseconds of processor time of this thread: equal seconds mean equal work, whatever else the machine does. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
