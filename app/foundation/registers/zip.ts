import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** What a file packed in another may grow to: a bomb is not a register. */
const LARGEST_PART = 256 * 1024 * 1024
const END_OF_DIRECTORY = 0x06054b50
const IN_DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8
const WIDE = 0xffffffff

export class DamagedZip extends Error {}

/** Opens the files within, one at a time when they are asked for. Throws DamagedZip. */
export function filesInZip(bytes: Uint8Array): Map<string, () => Buffer> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new DamagedZip('no directory')
  const files = new Map<string, () => Buffer>()
  let at = wide(zip, end + 16, () => widePlaceOfDirectory(zip, end))
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === IN_DIRECTORY) {
    const [name_length, extra_length, comment_length] = [28, 30, 32].map(place =>
      zip.readUInt16LE(at + place),
    ) as [number, number, number]
    const name = zip.toString('utf8', at + 46, at + 46 + name_length)
    files.set(name.replaceAll('\\', '/'), opened(zip, at))
    at += 46 + name_length + extra_length + comment_length
  }
  return files
}

const opened = (zip: Buffer, at: number) => () => {
  const method = zip.readUInt16LE(at + 10)
  const extra = at + 46 + zip.readUInt16LE(at + 28)
  const wideSizes = wideNumbersIn(zip.subarray(extra, extra + zip.readUInt16LE(at + 30)))
  const isWide = (place: number) => zip.readUInt32LE(at + place) === WIDE
  if (isWide(24)) wideSizes.next()
  const size = wide(zip, at + 20, () => wideSizes.next().value)
  const start = wide(zip, at + 42, () => wideSizes.next().value)
  if (start + 30 > zip.length || zip.readUInt32LE(start) !== LOCAL) throw new DamagedZip('a file is missing')
  const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
  const packed = zip.subarray(from, from + size)
  if (method === STORED) return Buffer.from(packed)
  if (method !== DEFLATED) throw new DamagedZip('packed in an unknown way')
  try {
    return inflateRawSync(packed, { maxOutputLength: LARGEST_PART })
  } catch {
    throw new DamagedZip('a file cannot be unpacked')
  }
}

/** A number of 32 bits, or the one of 64 that stands elsewhere when it does not fit. */
const wide = (zip: Buffer, at: number, elsewhere: () => number | undefined): number => {
  const number = zip.readUInt32LE(at)
  return number === WIDE ? (elsewhere() ?? number) : number
}

function widePlaceOfDirectory(zip: Buffer, end: number): number {
  const record = Number(zip.readBigUInt64LE(end - 20 + 8))
  return Number(zip.readBigUInt64LE(record + 48))
}

function* wideNumbersIn(extra: Buffer): Generator<number, undefined> {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    for (let part = at + 4; part + 8 <= at + 4 + extra.readUInt16LE(at + 2); part += 8)
      yield Number(extra.readBigUInt64LE(part))
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
