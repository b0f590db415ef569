import { crc32, deflateRawSync } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

/** What a file packed in another may grow to: a bomb is not a register. */
const LARGEST_PART = 256 * 1024 * 1024
const END_OF_DIRECTORY = 0x06054b50
const IN_DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
const DEFLATED = 8

export class DamagedZip extends Error {}
/** Whole, but more than is taken. */
export class TooLargeZip extends DamagedZip {}

/** Opens the files within, one at a time when they are asked for. Rejects with DamagedZip, and so does each opening. */
export function filesInZip(bytes: Uint8Array): Promise<Map<string, () => Promise<Buffer>>> {
  return orDamaged(async () => {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    })
    const files = new Map<string, () => Promise<Buffer>>()
    for await (const entry of zip.eachEntry())
      files.set(entry.fileName, () => orDamaged(() => opened(zip, entry)))
    return files
  })
}

/** yauzl holds a file to the size that it says; what the size leaves out, the checksum tells. */
async function opened(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.uncompressedSize > LARGEST_PART) throw new TooLargeZip('a file is too large')
  const whole = Buffer.alloc(entry.uncompressedSize)
  let at = 0
  for await (const part of await zip.openReadStreamPromise(entry)) at += (part as Buffer).copy(whole, at)
  if (crc32(whole) !== entry.crc32) throw new DamagedZip('a file is not what was packed')
  return whole
}

async function orDamaged<T>(reading: () => Promise<T>): Promise<T> {
  try {
    return await reading()
  } catch (cause) {
    throw cause instanceof DamagedZip ? cause : new DamagedZip('a file cannot be unpacked', { cause })
  }
}

/** Packs files into one. */
export function zipOf(files: readonly { name: string; text: string }[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, text } of files) {
    const bytes = Buffer.from(text, 'utf8')
    const packed = deflateRawSync(bytes)
    const path = Buffer.from(name, 'utf8')
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2) // names are UTF-8
    common.writeUInt16LE(DEFLATED, 4)
    common.writeUInt16LE(0x0021, 8) // 1 January 1980: equal contents make equal files
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(path.length, 22)
    parts.push(marked(LOCAL), common, path, packed)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(marked(IN_DIRECTORY), Buffer.from([20, 0]), common, place, path)
    at += 30 + path.length + packed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END_OF_DIRECTORY, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...directory, end])
}

function marked(mark: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32LE(mark)
  return four
}
