/** What may be kept as scanned paper, at most so large. */
export const MOST_BYTES = 10 * 1024 * 1024

const BEGINNINGS = [
  { media_type: 'application/pdf', ending: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { media_type: 'image/jpeg', ending: 'jpg', bytes: [0xff, 0xd8, 0xff] },
  { media_type: 'image/png', ending: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const

export type FileKind = { media_type: string; ending: string }

/** How an image of a telephone begins that we cannot show: HEIC, after the length of its first part. */
const HEIC = /^ftyp(heic|heix|hevc|heim|heis|hevm|mif1|msf1|heif)/

/** Whether it is an image as some telephones take them, which no browser but one shows. */
export const isHeic = (file: Uint8Array): boolean => HEIC.test(lettersIn(file.subarray(4, 12)))

const lettersIn = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Whether the file has its end: one that was cut off on the way shows half a page, or none. */
export function isWhole(file: Uint8Array, { ending }: FileKind): boolean {
  const whole = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (ending === 'pdf') return whole.lastIndexOf('%%EOF') > 0
  if (ending === 'png') return whole.lastIndexOf('IEND') > 0
  // The small image within it, and the film that a camera writes after it, have ends of their own.
  const scan = imageIn(whole)
  return scan !== null && whole.indexOf(Buffer.from([0xff, 0xd9]), scan) > 0
}

/** Where the image itself begins in a JPEG, segment by segment: a marker, and the length of what it has. Null where it never does. */
function imageIn(jpeg: Buffer): number | null {
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff; ) {
    if (jpeg[at + 1] === 0xda) return at
    // A marker may have more of the sign before it than one.
    at += jpeg[at + 1] === 0xff ? 1 : 2 + jpeg.readUInt16BE(at + 2)
  }
  return null
}

/** What the file is by what it begins with, whatever it is called; null when it is none of ours. */
export function fileKindOf(file: Uint8Array): FileKind | null {
  const kind = BEGINNINGS.find(({ bytes }) => bytes.every((byte, at) => file[at] === byte))
  return kind ? { media_type: kind.media_type, ending: kind.ending } : null
}

/** The same of a letter from an authority, which may have come by e-mail. */
export const answerKindOf = (file: Uint8Array): FileKind | null =>
  fileKindOf(file) ?? (isMail(file) ? { media_type: 'message/rfc822', ending: 'eml' } : null)

/** Lines of headers, among them from whom and when, and none of what is no text. RFC 5322. */
function isMail(file: Uint8Array): boolean {
  const [head = ''] = Buffer.from(file.subarray(0, 65_536))
    .toString('latin1')
    .split(/\r?\n\r?\n/)
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return (
    !head.includes('\0') &&
    lines.every(line => /^[!-9;-~]+:/.test(line)) &&
    lines.some(line => /^from:/i.test(line)) &&
    lines.some(line => /^date:/i.test(line))
  )
}
