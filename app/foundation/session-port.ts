import type { Transferable } from 'node:worker_threads'
import { codeOf, NoConnection } from './away.ts'
import { execute, type Session } from './session.ts'

/** A session that is asked from another thread. Each question has a number, which its answer bears. */
type Asked =
  | { id: number; ask: Uint8Array }
  | { id: number; takes: 'turn' | 'close' }
  | { id: 0; ends: number }
type Answered = { id: number; answer?: Uint8Array; fault?: Fault; stopped_by: string | null }
/** What an error is on the other side. */
type Fault = { message: string; code: string | null }

/** A port or a thread. */
type Port = {
  // biome-ignore lint/suspicious/noExplicitAny: as wide as a port's own.
  on(event: string, heard: (told: any) => void): unknown
  ref(): void
  unref(): void
  postMessage(told: unknown, moved?: readonly Transferable[]): void
}

/** Lets whoever has the other end ask the session. One that goes in the middle of its turn has its work undone and its turn ended. */
export function serveSession(session: Session, port: Port): void {
  const turns = new Map<number, () => void>()
  let isGone = false
  const done = async (asked: Asked): Promise<Uint8Array | undefined> => {
    if ('ask' in asked) return session.ask(asked.ask)
    if ('takes' in asked && asked.takes === 'close') return void (await session.close())
    if ('takes' in asked) {
      const end = await session.turn()
      turns.set(asked.id, end)
      if (isGone) await endAll()
      return
    }
    turns.get(asked.ends)?.()
    turns.delete(asked.ends)
  }
  const endAll = async () => {
    for (const [id, end] of turns) {
      turns.delete(id)
      if (!session.stoppedBy()) await execute(session, 'rollback').catch(() => {})
      end()
    }
  }
  port.on('message', async (asked: Asked) => {
    const answered: Answered = await done(asked).then(
      answer => ({ id: asked.id, answer, stopped_by: session.stoppedBy() }),
      error => ({ id: asked.id, fault: faultOf(error), stopped_by: session.stoppedBy() }),
    )
    if (asked.id > 0) port.postMessage(answered, moved(answered.answer))
  })
  port.on('close', () => {
    isGone = true
    void endAll()
  })
}

/** The session behind a port. `end` ends the thread behind it, where that is ours. */
export function sessionThrough(port: Port, end: () => unknown = () => {}): Session {
  const waiting = new Map<number, { resolve(answer: Uint8Array): void; reject(error: unknown): void }>()
  let last = 0
  let stopped_by: string | null = null
  const ask = (asked: { ask: Uint8Array } | { takes: 'turn' | 'close' }): Promise<Uint8Array> => {
    const id = ++last
    return new Promise((resolve, reject) => {
      if (stopped_by) return reject(new NoConnection({ code: stopped_by }))
      port.ref()
      waiting.set(id, { resolve, reject })
      port.postMessage({ ...asked, id })
    })
  }
  port.on('message', ({ id, answer, fault, ...told }: Answered) => {
    stopped_by ??= told.stopped_by
    const asker = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) port.unref()
    if (told.stopped_by) asker?.reject(new NoConnection({ code: told.stopped_by }))
    else if (fault) asker?.reject(Object.assign(new Error(fault.message), fault))
    else asker?.resolve(answer ?? NOTHING)
  })
  const gone = () => {
    stopped_by ??= 'NO_CONNECTION'
    for (const { reject } of waiting.values()) reject(new NoConnection({ code: stopped_by }))
    waiting.clear()
  }
  port.unref() // what waits for an answer keeps the process, and nothing else
  port.on('close', gone)
  port.on('exit', gone)
  port.on('error', () => {}) // 'exit' follows
  return {
    ask: messages => ask({ ask: messages }),
    async turn() {
      const id = last + 1
      await ask({ takes: 'turn' })
      return () => port.postMessage({ id: 0, ends: id })
    },
    stoppedBy: () => stopped_by,
    async close() {
      if (!stopped_by) await ask({ takes: 'close' })
      await end()
    },
  }
}

const NOTHING = new Uint8Array()

const faultOf = (error: unknown): Fault => ({
  message: error instanceof Error ? error.message : String(error),
  code: codeOf(error),
})

/** The answer's own memory crosses, where nothing else lies in it. */
const moved = (answer: Uint8Array | undefined) =>
  answer && answer.byteLength > 0 && answer.byteLength === answer.buffer.byteLength
    ? [answer.buffer as ArrayBuffer]
    : []
