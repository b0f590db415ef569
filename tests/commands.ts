import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { STOCKHOLM } from '../app/foundation/clock.ts'

export type Ended = { code: number | null; stdout: string; stderr: string; ms: number }
export type Running = {
  child: ChildProcess
  ended: Promise<Ended>
  said(what: RegExp): Promise<RegExpExecArray>
}

/** Where Node keeps what it has compiled, so that it is not done for each command again. */
const COMPILED = process.env.NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE } : {}

const CLI = new URL('../cli/', import.meta.url).pathname

/** A place for one test's data, taken away with `remove`. */
export function placeFor(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'spang-prov-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Starts a program of cli/ as the administrator does, with nothing of this machine's own settings. */
export function start(program: string, words: readonly string[], settings: Record<string, string>): Running {
  const began = performance.now()
  const child = spawn(process.execPath, [join(CLI, program), ...words], {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', TZ: STOCKHOLM, ...COMPILED, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A letter may lie where one piece of what is said ends and the next begins.
  child.stdout.setEncoding('utf8')
  child.stderr.setEncoding('utf8')
  const heard = { stdout: '', stderr: '' }
  child.stdout.on('data', part => {
    heard.stdout += part
  })
  child.stderr.on('data', part => {
    heard.stderr += part
  })
  const ended = new Promise<Ended>(resolve =>
    child.on('close', code => resolve({ code, ...heard, ms: performance.now() - began })),
  )
  const said = (what: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = what.exec(heard.stdout) ?? what.exec(heard.stderr)
        if (found) resolve(found)
      }
      child.stdout.on('data', look)
      child.stderr.on('data', look)
      child.on('close', () => reject(new Error(`it never said ${what}: ${heard.stdout}${heard.stderr}`)))
      look()
    })
  return { child, ended, said }
}

/** A command of the administrator, to its end. */
export const spang = (folder: string, ...words: string[]): Promise<Ended> =>
  start('spang.ts', words, { SPANG_DATA: folder }).ended
