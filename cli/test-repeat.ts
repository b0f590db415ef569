import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

/**
 * Runs test files again and again beside a load of its own, to find what waits for a time instead of a fact.
 * The answer is how many of the times failed; each time is told as it ends, and what a failing one printed.
 */
export async function repeat(files: readonly string[], times: number): Promise<number> {
  const load = startLoad(2 * availableParallelism())
  const around = `beside ${load.processes} spinning processes on ${availableParallelism()} processors`
  say(`${files.join(' ')}: ${times} times, ${around}`)
  let failed = 0
  try {
    for (let time = 1; time <= times; time++) {
      const started = performance.now()
      const { code, printed } = await once(files)
      if (code !== 0) failed += 1
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      say(`${code === 0 ? '✔' : '✖'} ${time} of ${times} (${seconds} s)`)
      if (code !== 0) say(printed)
    }
  } finally {
    load.stop()
  }
  say(`failed ${failed} of ${times} times, ${around}`)
  return failed
}

function once(files: readonly string[]): Promise<{ code: number | null; printed: string }> {
  const child = spawn(process.execPath, ['--test', ...files], { stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      printed += chunk
    })
  const end = () => child.kill()
  process.once('exit', end)
  return new Promise(resolve =>
    child.once('close', code => {
      process.removeListener('exit', end)
      resolve({ code, printed })
    }),
  )
}

// Each ends by itself when the one that started it is gone, however that came about.
const SPIN = `
const parent = process.ppid
const spin = () => {
  if (process.ppid !== parent) process.exit()
  for (const end = Date.now() + 200; Date.now() < end; );
  setImmediate(spin)
}
spin()`

function startLoad(processes: number) {
  const spinning = Array.from({ length: processes }, () =>
    spawn(process.execPath, ['-e', SPIN], { stdio: 'ignore' }),
  )
  const stop = () => {
    for (const one of spinning) one.kill('SIGKILL')
  }
  process.once('exit', stop)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
  return { processes, stop }
}

const say = (line: string) => process.stdout.write(`${line}\n`)
