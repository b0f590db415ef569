// As one object, so that a test can stand in between: PGlite reaches the disk through the same one.
import fs from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { whyAway } from './away.ts'

/** The embedded database with its files; none when it is in memory. */
export type OpenedPglite = { pglite: PGlite; files: DurableFiles | null }

// PGlite's own way turns fsync off (-F), and its fdatasync does nothing.
const START = [
  ...PGlite.defaultStartParams.filter(one => one !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
]

/** Opens the embedded database of a folder so that what it has answered is on the disk. A new one is made there when it is empty. */
export async function openDurable(folder: string): Promise<OpenedPglite> {
  const isNew = !fs.existsSync(join(folder, 'PG_VERSION'))
  const files = new DurableFiles(folder)
  try {
    const pglite = await PGlite.create({ fs: files, startParams: START })
    if (isNew) {
      // It is made in memory and copied here.
      await pglite.exec('checkpoint')
      syncAll(folder)
    }
    return { pglite, files }
  } catch (error) {
    files.abandon()
    throw files.fault
      ? Object.assign(new Error('the disk failed', { cause: error }), { code: files.fault })
      : error
  }
}

type Stream = { nfd: number; shared: { refcount: number } }

/** What PGlite's files are made of, as far as it concerns us: Emscripten's NODEFS, of which each database has its own. */
type NodeFiles = {
  tryFSOperation<T>(work: () => T): T
  stream_ops: {
    open(stream: Stream): void
    close(stream: Stream): void
    fsync?(stream: Stream): number
  }
}

/** PGlite's files in a folder, taught fsync, with a memory of how the disk failed. */
class DurableFiles extends NodeFS {
  /** How the disk last failed, as the system's code. */
  fault: string | null = null
  /** PostgreSQL gives up where its log cannot be written, and PGlite, asked again, would never answer. */
  isStopped = false
  readonly #open = new Set<number>()

  override async init(...given: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(...given)
    const onAbort = () => {
      this.isStopped = true
    }
    const preRun = [
      ...(emscriptenOpts.preRun ?? []),
      (made: unknown) => this.#teach(made as { NODEFS: NodeFiles }),
    ]
    return { emscriptenOpts: { ...emscriptenOpts, onAbort, preRun } as typeof emscriptenOpts }
  }

  /** Lets go of the files of a database that has stopped. */
  abandon() {
    for (const file of this.#open) fs.closeSync(file)
    this.#open.clear()
  }

  #teach({ NODEFS }: { NODEFS: NodeFiles }) {
    const { tryFSOperation, stream_ops } = NODEFS
    const { open, close } = stream_ops
    NODEFS.tryFSOperation = work => tryFSOperation(() => this.#noting(work))
    stream_ops.open = stream => {
      open(stream)
      this.#open.add(stream.nfd)
    }
    stream_ops.close = stream => {
      close(stream)
      if (stream.shared.refcount === 0) this.#open.delete(stream.nfd)
    }
    stream_ops.fsync = ({ nfd }) => {
      NODEFS.tryFSOperation(() => fs.fdatasyncSync(nfd))
      return 0
    }
  }

  #noting<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      this.fault = whyAway(error) ?? this.fault
      throw error
    }
  }
}

/** Everything in a folder, and the folders themselves, which hold the names. */
function syncAll(folder: string) {
  const within = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const path of [...within.map(name => join(folder, name)), folder]) {
    if (process.platform === 'win32' && fs.statSync(path).isDirectory()) continue // it cannot be asked there
    const file = fs.openSync(path, 'r')
    try {
      fs.fsyncSync(file)
    } finally {
      fs.closeSync(file)
    }
  }
}
