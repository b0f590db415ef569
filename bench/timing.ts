/** Milliseconds. */
export type Spread = { p50: number; p95: number }

/** The middle and the slow end of what was measured; each is a value that was measured, the nearest rank above. */
export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const at = (share: number) => rounded(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0)
  return { p50: at(0.5), p95: at(0.95) }
}

/** Milliseconds on the clock, and of the processor's time in this process; the embedded database is in it, a server is not. */
export type Turns = { took: number[]; used: number[] }

/** Carries work out so many times after the warm-up, one at a time. What it gives back tidies up after it, untimed. */
export async function timesOf(
  work: () => Promise<unknown>,
  { warm, times }: { warm: number; times: number },
): Promise<Turns> {
  const took: number[] = []
  const used: number[] = []
  for (let turn = -warm; turn < times; turn += 1) {
    const started = performance.now()
    const before = process.cpuUsage()
    const tidy = await work()
    const { user, system } = process.cpuUsage(before)
    if (turn >= 0) {
      took.push(performance.now() - started)
      used.push((user + system) / 1000)
    }
    if (typeof tidy === 'function') await tidy()
  }
  return { took, used }
}

export const rounded = (value: number): number => Math.round(value * 10) / 10
