const LINE_END = 0x0a

/** Text of a file whose encoding nobody wrote down: by its mark, else UTF-8, else Windows-1252 as Excel in Sweden writes it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes)
  return (
    decodeUtf8(bytes) ??
    [...linesOf(bytes)].map(line => decodeUtf8(line) ?? decodeAs('windows-1252', line)).join('')
  )
}

const decodeAs = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes)

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Line by line, because files are put together from several: one line in another encoding must not spoil the rest. */
function* linesOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, from)
    const to = end < 0 ? bytes.length : end + 1
    yield bytes.subarray(from, to)
    from = to
  }
}
