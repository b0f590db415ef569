// Loaded into a server that is measured (--import): each time it is asked, it collects what it no longer needs and says what is left.
export type Memory = { heap: number; outside: number; resident: number; processor_ms: number }

process.on('message', () => {
  globalThis.gc?.()
  const { heapUsed, external, rss } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  const memory: Memory = {
    heap: heapUsed,
    outside: external,
    resident: rss,
    processor_ms: (user + system) / 1000,
  }
  process.send!(memory)
})
// Its channel alone keeps no server going.
process.channel?.unref()
