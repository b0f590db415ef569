import { MemoryFS, PGlite } from '@electric-sql/pglite'

const FOLDER = '/pglite/data'
const BLOCK = 512
const DIRECTORY = '5'.charCodeAt(0)

/**
 * The embedded database out of a dump, in memory: the bytes of its files are used where they stand in the dump, which nobody
 * else may use after that. PGlite's own way copies each file and looks up its whole path first, which takes three times as long.
 */
export const fromDump = (dump: Buffer): Promise<PGlite> => PGlite.create({ fs: new DumpedFiles(dump) })

class DumpedFiles extends MemoryFS {
  readonly #dump: Buffer

  constructor(dump: Buffer) {
    super()
    this.#dump = dump
  }

  /** PGlite asks for what was kept before it looks whether there is a database. */
  override async initialSyncFs() {
    const { FS } = this.pg!.Module
    FS.mkdirTree(FOLDER)
    for (const { name, isDirectory, bytes } of entriesOf(this.#dump)) {
      if (isDirectory) FS.mkdir(FOLDER + name, 0o700)
      else FS.writeFile(FOLDER + name, bytes, { canOwn: true })
    }
  }
}

/** What stands in a tar archive, as PGlite writes it: short names, folders before what is in them. */
function* entriesOf(tar: Buffer) {
  for (let at = 0; tar[at]; ) {
    const text = (from: number, length: number) => tar.toString('latin1', at + from, at + from + length)
    const name = text(0, 100).replace(/\0.*$/s, '')
    const size = Number.parseInt(text(124, 12), 8)
    const from = at + BLOCK
    yield { name, isDirectory: tar[at + 156] === DIRECTORY, bytes: tar.subarray(from, from + size) }
    at = from + Math.ceil(size / BLOCK) * BLOCK
  }
}
