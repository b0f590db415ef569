import { spawnSync } from 'node:child_process'
import { chownSync, closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own that can be filled, and what it is. Its folder belongs to `owner`, a number of the system. */
export type SmallDisk = { what: string; folder: string; fill(): void; free(): void; remove(): void }

/** One that was mounted, and can be made read-only. */
export type MountedDisk = SmallDisk & { closeToWriting(): void }

/** A disk in memory of so many megabytes; a sentence of why, where this machine mounts none. */
export function smallDisk(megabytes: number, owner?: number): MountedDisk | string {
  const mount = mkdtempSync(join(tmpdir(), 'spang-disk-'))
  const tried = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', mount], {
    encoding: 'utf8',
  })
  if (tried.status !== 0) {
    rmSync(mount, { recursive: true })
    return `no disk could be mounted: ${(tried.stderr || String(tried.error)).trim()}`
  }
  const folder = join(mount, 'data')
  mkdirSync(folder)
  if (owner !== undefined) chownSync(folder, owner, owner)
  const filler = join(mount, 'filler')
  return {
    what: `a disk of ${megabytes} MB in memory`,
    folder,
    fill: () => fillUp(filler),
    free: () => rmSync(filler),
    closeToWriting: () => void spawnSync('mount', ['-o', 'remount,ro', mount]),
    remove: () => {
      spawnSync('umount', ['--lazy', mount])
      rmSync(mount, { recursive: true })
    },
  }
}

function fillUp(path: string) {
  const file = openSync(path, 'a')
  const block = Buffer.alloc(4096, 1)
  try {
    for (;;) writeSync(file, block)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  } finally {
    closeSync(file)
  }
}

/**
 * The system’s own limit on this process, under which no file takes any more: for a machine that mounts nothing. It is the process’s,
 * whatever the folder.
 */
export function limitedFiles(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'spang-disk-'))
  const limit = (bytes: string) => {
    const { status, stderr } = spawnSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:`], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`no limit could be set either: ${stderr}`)
  }
  return {
    what: 'a limit on the size of files',
    folder,
    fill: () => limit('0'),
    free: () => limit('unlimited'),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
