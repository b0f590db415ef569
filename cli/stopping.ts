/**
 * Stops when told to. Once: with Ctrl-C the terminal tells every process that npm has started, and they tell each other, and
 * whoever is told again while it lets what is under way finish would be cut off.
 */
export function whenTold(stop: (signal: string) => void): void {
  let isTold = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (isTold) return
      isTold = true
      stop(signal)
    })
}
