import { spawn } from 'node:child_process'
import { type Spread, spreadOf } from './timing.ts'

const TURNS = 5

/** From the start of the process until /halsa says ready, on an installation that is already filled. */
export async function coldStart(env: Record<string, string>): Promise<Spread> {
  const took: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) took.push(await oneStart(env))
  return spreadOf(took)
}

async function oneStart(env: Record<string, string>): Promise<number> {
  const started = performance.now()
  const server = spawn(process.execPath, ['cli/serve.ts'], {
    env: { ...process.env, ...env, PORT: '0', HOST: '127.0.0.1', SPANG_LOG: 'none', SPANG_DEMO: 'no' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()))
  const port = await new Promise<string>((resolve, reject) => {
    let said = ''
    server.stdout.on('data', chunk => {
      said += chunk
      const found = /localhost:(\d+)/.exec(said)
      if (found) resolve(found[1]!)
    })
    server.once('exit', code => reject(new Error(`the server ended with ${code} before it was open`)))
  })
  const { ready } = (await (await fetch(`http://127.0.0.1:${port}/halsa`)).json()) as { ready: boolean }
  const took = performance.now() - started
  server.kill('SIGTERM')
  await ended
  if (!ready) throw new Error('the server opened and was not ready')
  return took
}
